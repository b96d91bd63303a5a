/**
 * Shows what the checker makes of the working half of the corpus: `npx tsx scripts/try-corpus.ts [guideline …] [--benign] [--nl|--en]`.
 * With guideline ids only their misses and false alarms; without, every draft whose verdict is wrong, and the totals.
 */
import { existsSync, readFileSync } from 'node:fs'
import { type Answer, type Company, check, compile, type Draft } from '../src/core/index.ts'

interface Expected {
  readonly id: string
  readonly verdict: string
  readonly ask: string | null
  readonly protected: boolean
  readonly kind: string
  readonly note: string
  readonly findings: readonly {
    readonly guideline: string
    readonly start: number
    readonly end: number
    readonly text: string
  }[]
}

const ids = process.argv.slice(2).filter((arg) => !arg.startsWith('--'))
const langs = (['nl', 'en'] as const).filter(
  (lang) => !process.argv.some((arg) => arg === '--nl' || arg === '--en') || process.argv.includes(`--${lang}`),
)
const lines = <T>(file: string): readonly T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

if (process.argv.includes('--benign')) benign()
else for (const lang of langs) corpus(lang)

function corpus(lang: 'nl' | 'en'): void {
  const folder = new URL('../corpus/working/', import.meta.url).pathname
  const companies: Record<string, Company> = JSON.parse(readFileSync(`${folder}companies.${lang}.json`, 'utf8'))
  const compiled = new Map(Object.entries(companies).map(([key, company]) => [key, compile(company)]))
  const expected = lines<Expected>(`${folder}${lang}.expected.jsonl`)
  let right = 0
  let problem = 0
  let innocent = 0
  let alarms = 0
  let shielded = 0
  const drafts = lines<{ readonly id: string; readonly draft: Draft; readonly company: string }>(
    `${folder}${lang}.jsonl`,
  )
  for (const [i, line] of drafts.entries()) {
    const want = expected[i]
    const company = compiled.get(line.company)
    if (!want || !company) throw new RangeError(`line ${i + 1} of ${lang}`)
    const answer = check(line.draft, company)
    if (answer.verdict === want.verdict) right++
    if ((answer.verdict === 'go') === (want.verdict === 'go')) problem++
    if (want.verdict === 'go') innocent++
    if (want.verdict === 'go' && answer.verdict !== 'go') alarms++
    if (want.protected && (answer.verdict === 'stop' || answer.verdict === 'ask')) shielded++
    report(line.draft, want, answer)
  }
  console.log(
    `${lang}: verdict ${right}/${drafts.length}, problem-or-not ${problem}/${drafts.length}, false alarms ${alarms}/${innocent}, protected stopped ${shielded}`,
  )
}

function report(draft: Draft, want: Expected, answer: Answer): void {
  const wrong: string[] = []
  if (ids.length === 0) {
    if (answer.verdict !== want.verdict) wrong.push(`want ${want.verdict}, got ${answer.verdict}`)
    if (answer.protected !== want.protected) wrong.push(`protected ${want.protected}, got ${answer.protected}`)
  }
  for (const one of want.findings) {
    if (ids.length > 0 && !ids.includes(one.guideline)) continue
    const same = answer.findings.filter((finding) => finding.guideline === one.guideline)
    if (same.length === 0) wrong.push(`MISS ${one.guideline} "${one.text}"`)
    else if (ids.length > 0 && !same.some((finding) => finding.start < one.end && one.start < finding.end))
      wrong.push(`PLACE ${one.guideline} "${one.text}" got "${same[0]?.text}"`)
  }
  for (const one of answer.findings) {
    if (ids.length > 0 && !ids.includes(one.guideline)) continue
    if (!want.findings.some((finding) => finding.guideline === one.guideline))
      wrong.push(`ALARM ${one.guideline} ${one.verdict} "${one.text}"`)
  }
  if (wrong.length === 0) return
  const { text, attachments: _, ...context } = draft
  console.log(
    `--- ${want.id} [${want.kind}, ${want.verdict}${want.ask ? ` ${want.ask}` : ''}] ${want.note}\n${text}\n${JSON.stringify(context)}\n   ${wrong.join('\n   ')}`,
  )
}

/** Real innocent posts, where they are at hand: nearly every finding is a false alarm. */
function benign(): void {
  const folder = new URL('../../shared/data/benign/', import.meta.url).pathname
  if (!existsSync(folder)) return console.log('the benign sets are not here')
  const nobody = compile({ name: 'Voorbeeldbedrijf Zonder Naam' })
  for (const set of ['en_corporate', 'nl_politicians', 'nl_covid', 'en_tweets']) {
    const rows = lines<Record<string, unknown>>(`${folder}${set}.jsonl`)
    const counts: Record<string, number> = {}
    let any = 0
    let shown = 0
    for (const row of rows) {
      const text = String(row.text ?? row.tweet ?? '')
      const answer = check({ text, ...(set === 'en_corporate' && { account: 'brand' as const }) }, nobody)
      const own = answer.findings.filter((finding) => ids.length === 0 || ids.includes(finding.guideline))
      if (own.length > 0) any++
      for (const finding of own)
        counts[`${finding.guideline} ${finding.verdict}`] = (counts[`${finding.guideline} ${finding.verdict}`] ?? 0) + 1
      if (own.length > 0 && ids.length > 0 && shown++ < 40)
        console.log(
          `${set}: ${own.map((one) => `${one.guideline} ${one.verdict} "${one.text}"`).join(', ')} <- ${text.replace(/\s+/g, ' ').slice(0, 200)}`,
        )
    }
    console.log(`${set}: any finding ${any}/${rows.length} ${JSON.stringify(counts)}`)
  }
}
