/**
 * `npm run bench`: how fast a full check is and what it costs. All numbers are of one run on one core; compare ratios, not times.
 * Writes bench/results.md unless `--look` is given.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { indexCompany, indexGuidelines } from '../src/core/engine/index.ts'
import { check, compile, type Guideline, guidelines } from '../src/core/index.ts'
import { benchDrafts } from './drafts.ts'
import { guidelinesWithRows } from './rules.ts'
import { companyWithTerms } from './terms.ts'

/** Without it, memory would be what the collector has not yet got round to. */
setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')
const root = new URL('..', import.meta.url)
const lines: string[] = []
const say = (line: string): void => {
  console.log(line)
  lines.push(line)
}

say('# Bench\n')
say(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}; made by \`npm run bench\`.\n`)
const drafts = benchDrafts()
say(
  `Drafts: ${drafts.length} of the corpus up to 280 characters, ${Math.round(mean(drafts.map((one) => one.length)))} characters on average, both languages, all ${guidelines.length} guidelines.\n`,
)

say('| register terms | build | memory | µs a draft | drafts/s on one core | against 10,000 |')
say('|---|---|---|---|---|---|')
// The guidelines are made ready once, whatever the company: see the last table for what that takes.
compile({ name: 'First Company' })
let reference = 0
for (const terms of [10_000, 1_000, 100_000, 1_000_000]) {
  const company = companyWithTerms(terms)
  collectGarbage()
  const before = process.memoryUsage()
  const started = performance.now()
  const compiled = compile(company)
  const build = performance.now() - started
  collectGarbage()
  const after = process.memoryUsage()
  const memory = (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 1e6
  const each =
    time(() => drafts.reduce((count, text) => count + check({ text }, compiled).findings.length, 0)) / drafts.length
  if (reference === 0) reference = each
  say(
    `| ${terms.toLocaleString('en')} | ${build.toFixed(0)} ms | ${memory.toFixed(0)} MB | ${(each * 1000).toFixed(1)} | ${Math.round(1000 / each).toLocaleString('en')} | ${(each / reference).toFixed(2)}× |`,
  )
}

const ourRows = rowsOf(guidelines)
say(`\n| rows of the tables (ours have ${ourRows}; beyond that copies under other names) | µs a draft | against ours |`)
say('|---|---|---|')
let ours = 0
for (const least of [ourRows, 50, 2 * ourRows, 800]) {
  const many = guidelinesWithRows(least)
  const compiled = indexCompany(companyWithTerms(10_000), many, indexGuidelines(many))
  const each =
    time(() => drafts.reduce((count, text) => count + check({ text }, compiled).findings.length, 0)) / drafts.length
  if (ours === 0) ours = each
  say(`| ${rowsOf(many)} | ${(each * 1000).toFixed(1)} | ${(each / ours).toFixed(2)}× |`)
}

say('\n| long and hostile input, 10 kB | ms |')
say('|---|---|')
const compiled = compile(companyWithTerms(10_000))
for (const [name, text] of hostile())
  say(`| ${name} | ${time(() => check({ text }, compiled).findings.length).toFixed(1)} |`)

const bundle = readFileSync(new URL('../dist/wellspoken.js', import.meta.url))
say('\n| | |')
say('|---|---|')
say(
  `| core with both languages, one file, minified | ${(bundle.length / 1000).toFixed(0)} kB, ${(gzipSync(bundle, { level: 9 }).length / 1000).toFixed(0)} kB gzip |`,
)
say(`| the built core made ready for its first company, median of 7 | ${medianOf7(readyTime).toFixed(0)} ms |`)
say(`| a Node process that does nothing, median of 7 | ${medianOf7(() => nodeTime(['-e', '0'])).toFixed(0)} ms |`)
say(`| \`wellspoken check\` from start to answer, median of 7 | ${medianOf7(startTime).toFixed(0)} ms |`)
say(
  '\nThe goals: 20 µs a draft, at most 2× at a million terms, 10 ms for hostile input, 150 kB gzip, 250 ms to an answer. What limits us: docs/decisions/0006-speed.md.',
)
if (!process.argv.includes('--look')) writeFileSync(new URL('results.md', import.meta.url), `${lines.join('\n')}\n`)

/** Milliseconds a call, the best of several rounds: noise only ever adds. */
function time(work: () => number): number {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 4; round++) {
    const started = performance.now()
    let calls = 0
    do {
      work()
      calls++
    } while (performance.now() - started < 250)
    best = Math.min(best, (performance.now() - started) / calls)
  }
  return best
}

function rowsOf(many: readonly Guideline[]): number {
  return many.reduce((sum, one) => sum + one.rules.length, 0)
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function hostile(): readonly (readonly [string, string])[] {
  return [
    ['one letter', 'a'.repeat(10_000)],
    ['digits', '1234567890 '.repeat(909)],
    ['at signs', '@a.b'.repeat(2500)],
    ['capitals', 'Jan De Vries '.repeat(769)],
    ['combining marks', 'e\u0301\u0323'.repeat(3333)],
    ['spelt out', 'a b c d e f '.repeat(833)],
    ['brackets and quotes', '("“«'.repeat(2500)],
  ]
}

function medianOf7(measure: () => number): number {
  return Array.from({ length: 7 }, measure).sort((a, b) => a - b)[3] ?? 0
}

function startTime(): number {
  return nodeTime(['dist/cli/main.js', 'check', '--company', 'demo/zonnevaart.yaml', '--json'])
}

/** Milliseconds a process of Node takes from its start to its end. */
function nodeTime(args: readonly string[]): number {
  const started = performance.now()
  spawnSync(process.execPath, args, { cwd: root, input: 'Vandaag een mooie dag op de bouw.' })
  return performance.now() - started
}

/** Milliseconds the first `compile` of a fresh process takes. */
function readyTime(): number {
  const code = `const { compile } = await import('./dist/core/index.js')
    const started = performance.now()
    compile({ name: 'First Company' })
    console.log(performance.now() - started)`
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', code], { cwd: root, encoding: 'utf8' })
  return Number(run.stdout)
}
