import type { Desk } from './desk.ts'
import type { Guideline, Rule } from './guideline.ts'
import type { Hit, Reading } from './reading.ts'
import type { Verdict } from './verdict.ts'

/** A finding before it has words: which row of which guideline fired where. */
export interface Found {
  readonly guideline: Guideline
  readonly verdict: Verdict
  readonly desk: Desk
  readonly message: string
  readonly start: number
  readonly end: number
  readonly suggestion: string | null
  /** Neither the employer's own voice, nor a permission, nor the shield covers it. */
  readonly always: boolean
  /** An entry of one of the company's registers stands there. */
  readonly listed: boolean
}

/** The tables of all guidelines with the full names their rows ask for, worked out once. */
export interface Tables {
  readonly list: readonly Table[]
  /** Numbers of the rows that ask for a name. */
  readonly rowsOf: ReadonlyMap<string, readonly number[]>
  readonly rows: number
}

interface Table {
  readonly guideline: Guideline
  readonly rows: readonly Row[]
}

interface Row {
  readonly number: number
  readonly rule: Rule
  readonly names: readonly string[]
}

/** A name is the guideline's own cue where it has one, else a frame, register or identifier. */
export function tablesOf(guidelines: readonly Guideline[]): Tables {
  const rowsOf = new Map<string, number[]>()
  let number = 0
  const list = guidelines.map((guideline) => {
    const full = (name: string): string => (name in guideline.lexicon.nl ? `${guideline.id}.${name}` : name)
    const rows = [...guideline.rules, ownTerms(guideline)].map((rule) => {
      const row = { number: number++, rule, names: rule.find.map(full) }
      for (const name of row.names) rowsOf.set(name, [...(rowsOf.get(name) ?? []), row.number])
      return row
    })
    return { guideline, rows }
  })
  return { list, rowsOf, rows: number }
}

/** The company's own extra terms for a guideline, as one more row: what they mean only the desk can say. */
function ownTerms(guideline: Guideline): Rule {
  return { find: [`term:${guideline.id}`], verdict: 'ask', message: 'own-term' }
}

/** Runs the rows whose cues occur. */
export function detect(reading: Reading, tables: Tables): readonly Found[] {
  const found: Found[] = []
  const asked = new Uint8Array(tables.rows)
  for (const name of reading.names()) for (const row of tables.rowsOf.get(name) ?? none) asked[row] = 1
  for (const { guideline, rows } of tables.list) {
    if (reading.facts.company.guidelines?.[guideline.id]?.enabled === false) continue
    let silent: boolean | undefined
    for (const { number, rule, names } of rows) {
      if (asked[number] === 0) continue
      silent ??= guideline.unless?.(reading) ?? false
      if (silent) break
      found.push(...applyRule(reading, guideline, rule, hitsOf(reading, names)))
    }
  }
  return found
}

const none: readonly number[] = []

function hitsOf(reading: Reading, names: readonly string[]): readonly Hit[] {
  const [first] = names
  if (names.length === 1 && first !== undefined) return reading.hits(first)
  const present = names.filter((name) => reading.hits(name).length > 0)
  if (present.length < 2) return reading.hits(present[0] ?? '')
  return present.flatMap((name) => reading.hits(name)).sort((a, b) => a.start - b.start)
}

function applyRule(reading: Reading, guideline: Guideline, rule: Rule, hits: readonly Hit[]): readonly Found[] {
  const found: Found[] = []
  let lastSentence = -1
  for (const hit of hits) {
    if (hit.sentence === lastSentence || (rule.where && !rule.where(reading, hit))) continue
    lastSentence = hit.sentence
    const place = rule.place?.(reading, hit) ?? hit
    const settings = reading.facts.company.guidelines?.[guideline.id]
    const desk = typeof rule.desk === 'function' ? rule.desk(reading, hit) : (rule.desk ?? guideline.desk)
    found.push({
      guideline,
      verdict: settings?.weight ?? (typeof rule.verdict === 'function' ? rule.verdict(reading, hit) : rule.verdict),
      desk: settings?.desk ?? desk,
      message: rule.message,
      start: place.start,
      end: place.end,
      suggestion: rule.suggest?.(reading, hit) ?? null,
      always: rule.always ?? guideline.always ?? false,
      listed: hit.entry !== undefined && (rule.isEntry?.(reading, hit) ?? true),
    })
  }
  return found
}
