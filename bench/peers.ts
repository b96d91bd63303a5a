/**
 * `npm run bench:peers`: the same drafts, one after the other on the same machine, through Wellspoken and through whichever peers are
 * installed here. None is a dependency; `npm install --no-save alex textlint textlint-rule-alex write-good` brings three of them and
 * `pip install presidio-analyzer` a fourth.
 * The peers look for other things: this compares cost, not quality. Writes bench/peers.md unless `--look` is given.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { check, compile } from '../src/core/index.ts'
import { benchDrafts } from './drafts.ts'
import { companyWithTerms } from './terms.ts'

interface Peer {
  readonly name: string
  /** Seconds for all drafts, or why it did not run. */
  readonly run: (drafts: readonly string[]) => Promise<number | string> | number | string
}

/** Enough for a steady figure, few enough for peers that take a hundred times as long. */
const most = 2_000
const all = benchDrafts()
const drafts = all.filter((_, i) => i % Math.ceil(all.length / most) === 0)
const compiled = compile(companyWithTerms(10_000))
for (const text of drafts) check({ text }, compiled)
const own = clock(() => {
  for (const text of drafts) check({ text }, compiled)
})
const lines = [
  '# Beside other programs',
  '',
  `${drafts.length} of the ${all.length} short drafts of the corpus, one after the other, 10,000 register terms in ours. Measured by \`npm run bench:peers\`;`,
  'the others look for other things, so this says what they cost and nothing of what they find.',
  '',
  '| program | µs a draft | against ours |',
  '|---|---|---|',
  `| wellspoken | ${micro(own)} | 1.0× |`,
]
console.log(lines.join('\n'))
for (const peer of peers()) {
  const took = await peer.run(drafts)
  const cells = typeof took === 'string' ? [took, ''] : [micro(took), `${(took / own).toFixed(1)}×`]
  const line = `| ${[peer.name, ...cells].join(' | ')} |`
  lines.push(line)
  console.log(line)
}
if (!process.argv.includes('--look')) writeFileSync(new URL('peers.md', import.meta.url), `${lines.join('\n')}\n`)

function micro(seconds: number): string {
  return ((seconds / drafts.length) * 1e6).toFixed(0)
}

function clock(work: () => void): number {
  const started = performance.now()
  work()
  return (performance.now() - started) / 1000
}

function peers(): readonly Peer[] {
  return [
    { name: 'alex', run: (texts) => library('alex', texts) },
    { name: 'write-good', run: (texts) => library('write-good', texts) },
    {
      name: 'textlint',
      run: (texts) => program('npx', ['--no-install', 'textlint', '--rule', 'alex', '--format', 'json'], texts, 'txt'),
    },
    { name: 'vale', run: (texts) => program('vale', ['--output=JSON'], texts, 'md') },
    { name: 'languagetool', run: (texts) => program('languagetool', ['-l', 'nl', '--json'], texts, 'txt') },
    { name: 'presidio', run: presidio },
  ]
}

/** A peer that is a package: loaded first, then timed. */
async function library(name: string, texts: readonly string[]): Promise<number | string> {
  let loaded: unknown
  try {
    loaded = await import(name)
  } catch {
    return 'not installed'
  }
  const judge = callable(loaded)
  return clock(() => {
    for (const text of texts) judge(text)
  })
}

function callable(loaded: unknown): (text: string) => unknown {
  if (typeof loaded === 'function') return (text) => loaded(text)
  if (typeof loaded === 'object' && loaded !== null) {
    const found = Object.entries(loaded).find(
      ([key, value]) => ['default', 'markdown', 'text'].includes(key) && typeof value === 'function',
    )
    if (found) return found[1]
  }
  throw new TypeError('this peer offers no function to call')
}

/** A peer that is a program: all drafts as files in one call, less the time of a call with a single empty file. */
function program(name: string, args: readonly string[], texts: readonly string[], ending: string): number | string {
  const folder = mkdtempSync(join(tmpdir(), 'wellspoken-bench-'))
  try {
    const files = texts.map((text, i) => {
      const file = join(folder, `${i}.${ending}`)
      writeFileSync(file, text)
      return file
    })
    const empty = join(folder, `empty.${ending}`)
    writeFileSync(empty, '')
    const idle = spawnTimed(name, [...args, empty])
    if (idle === null) return 'not installed'
    return Math.max((spawnTimed(name, [...args, ...files]) ?? 0) - idle, 0)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function spawnTimed(name: string, args: readonly string[]): number | null {
  const started = performance.now()
  const { error, stderr } = spawnSync(name, args, { encoding: 'utf8', maxBuffer: 1e9 })
  if (error || /could not determine executable|not found|canceled due to missing/.test(stderr)) return null
  return (performance.now() - started) / 1000
}

function presidio(texts: readonly string[]): number | string {
  const script = [
    'import json, sys, time',
    'from presidio_analyzer import AnalyzerEngine, RecognizerRegistry',
    'from presidio_analyzer.nlp_engine import NlpArtifacts',
    'registry = RecognizerRegistry(); registry.load_predefined_recognizers()',
    'recognizers = [r for r in registry.recognizers if hasattr(r, "patterns")]',
    'texts = json.load(sys.stdin); start = time.perf_counter()',
    'for text in texts:',
    '    for r in recognizers: r.analyze(text, r.supported_entities, None)',
    'print(time.perf_counter() - start)',
  ].join('\n')
  const { status, stdout } = spawnSync('python3', ['-c', script], { input: JSON.stringify(texts), encoding: 'utf8' })
  return status === 0 ? Number(stdout) : 'not installed'
}
