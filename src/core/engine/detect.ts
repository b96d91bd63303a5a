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

/** A guideline with the full names its rows ask for, worked out once. */
export interface Table {
  readonly guideline: Guideline
  readonly rows: readonly { readonly rule: Rule; readonly names: readonly string[] }[]
}

/** A name is the guideline's own cue where it has one, else a frame, register or identifier. */
export function tableOf(guideline: Guideline): Table {
  const full = (name: string): string => (name in guideline.lexicon.nl ? `${guideline.id}.${name}` : name)
  const rows = [...guideline.rules, ownTerms(guideline)].map((rule) => ({ rule, names: rule.find.map(full) }))
  return { guideline, rows }
}

/** The company's own extra terms for a guideline, as one more row: what they mean only the desk can say. */
function ownTerms(guideline: Guideline): Rule {
  return { find: [`term:${guideline.id}`], verdict: 'ask', message: 'own-term' }
}

/** Runs the rows of the guidelines whose cues occur. */
export function detect(reading: Reading, tables: readonly Table[]): readonly Found[] {
  const found: Found[] = []
  for (const { guideline, rows } of tables) {
    if (reading.facts.company.guidelines?.[guideline.id]?.enabled === false) continue
    let silent: boolean | undefined
    for (const { rule, names } of rows) {
      const hits = hitsOf(reading, names)
      if (hits.length === 0) continue
      silent ??= guideline.unless?.(reading) ?? false
      if (silent) break
      found.push(...applyRule(reading, guideline, rule, hits))
    }
  }
  return found
}

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
      listed: hit.entry !== undefined,
    })
  }
  return found
}
