import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Review, review } from '../src/core/policy/review/index.ts'
import { alarmWordsIn } from '../test/review/alarm-words.ts'

const folder = fileURLToPath(new URL('../corpus/policies/', import.meta.url))

interface Labelled {
  readonly id: string
  readonly lang: 'nl' | 'en'
  readonly country?: string
  readonly text: string
  readonly label: 'unlawful' | 'contested' | 'lawful'
}

interface Expected {
  readonly clauses: { readonly [requirement: string]: string }
  readonly flags: readonly string[]
  readonly country?: string
  readonly publicBody?: boolean
}

const percent = (part: number, all: number): string =>
  all === 0 ? '–' : `${Math.round((100 * part) / all)} % (${part} of ${all})`
const out: string[] = [
  '# Audit of policies: figures',
  '',
  'Measured on clauses and policies collected and labelled by hands that did not write the rules. Made by `npx tsx scripts/review-figures.ts`.',
  '',
]

const file = join(folder, 'clauses.jsonl')
if (existsSync(file)) {
  const clauses = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Labelled)
  const rows = clauses.map((clause) => {
    const { flags } = review(clause.text, { lang: clause.lang, ...(clause.country ? { country: clause.country } : {}) })
    return {
      ...clause,
      flagged: flags.length > 0,
      unlawful: flags.some((flag) => flag.verdict === 'unlawful'),
      alarmed: alarmWordsIn(clause.text).length > 0,
    }
  })
  out.push(`## ${clauses.length} clauses`, '', '| | audit | list of 18 alarm words |', '|---|---|---|')
  for (const [name, label, lang] of [
    ['unlawful, flagged', 'unlawful', undefined],
    ['… in Dutch', 'unlawful', 'nl'],
    ['… in English', 'unlawful', 'en'],
    ['contested, flagged', 'contested', undefined],
    ['lawful, wrongly flagged', 'lawful', undefined],
    ['… in Dutch', 'lawful', 'nl'],
    ['… in English', 'lawful', 'en'],
  ] as const) {
    const some = rows.filter((row) => row.label === label && (lang === undefined || row.lang === lang))
    out.push(
      `| ${name} | ${percent(some.filter((row) => row.flagged).length, some.length)} | ${percent(some.filter((row) => row.alarmed).length, some.length)} |`,
    )
  }
  const unlawful = rows.filter((row) => row.label === 'unlawful')
  out.push(
    '',
    `Of the unlawful ones, called unlawful rather than contested: ${percent(unlawful.filter((row) => row.unlawful).length, unlawful.length)}.`,
    '',
  )
  if (process.argv.includes('--misses'))
    for (const row of rows)
      if (row.flagged !== (row.label !== 'lawful')) console.log(row.label, row.lang, row.id, row.text)
}

const whole = join(folder, 'whole')
const names = existsSync(whole)
  ? readdirSync(whole)
      .filter((name) => name.endsWith('.md'))
      .sort()
  : []
if (names.length > 0) {
  let [agreed, asked, found, wanted, extra, given] = [0, 0, 0, 0, 0, 0]
  out.push(
    `## ${names.length} whole policies`,
    '',
    '| policy | coverage agreed | flags found | flags nobody expected |',
    '|---|---|---|---|',
  )
  for (const name of names) {
    const answer = join(whole, name.replace(/\.md$/, '.expected.json'))
    if (!existsSync(answer)) continue
    const expected = JSON.parse(readFileSync(answer, 'utf8')) as Expected
    const text = readFileSync(join(whole, name), 'utf8')
    const result = review(text, {
      ...(expected.country ? { country: expected.country } : {}),
      ...(expected.publicBody ? { publicBody: true } : {}),
    })
    const states = Object.entries(expected.clauses)
    const same = states.filter(([id, state]) => stateOf(result, id) === state)
    if (process.argv.includes('--misses'))
      for (const [id, state] of states)
        if (stateOf(result, id) !== state) console.log(name, id, 'expected', state, 'said', stateOf(result, id))
    const hit = expected.flags.filter((quote) =>
      result.flags.some((flag) => overlaps(text, quote, flag.start, flag.end)),
    )
    const odd = result.flags.filter(
      (flag) => !expected.flags.some((quote) => overlaps(text, quote, flag.start, flag.end)),
    )
    agreed += same.length
    asked += states.length
    found += hit.length
    wanted += expected.flags.length
    extra += odd.length
    given += result.flags.length
    out.push(
      `| ${name} | ${percent(same.length, states.length)} | ${percent(hit.length, expected.flags.length)} | ${odd.length} of ${result.flags.length} |`,
    )
  }
  out.push(`| **all** | ${percent(agreed, asked)} | ${percent(found, wanted)} | ${extra} of ${given} |`, '')
}
writeFileSync(join(folder, 'figures.md'), out.join('\n'))
console.log(out.join('\n'))

function stateOf(result: Review, id: string): string | undefined {
  return result.clauses.find((clause) => clause.requirement === id)?.state
}

function overlaps(text: string, quote: string, start: number, end: number): boolean {
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
    if (at < end && at + quote.length > start) return true
  return false
}
