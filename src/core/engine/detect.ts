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
}

/** Runs the tables of the guidelines whose cues occur. */
export function detect(reading: Reading, guidelines: readonly Guideline[]): readonly Found[] {
  const found: Found[] = []
  for (const guideline of guidelines) {
    if (reading.facts.company.guidelines?.[guideline.id]?.enabled === false) continue
    let silent: boolean | undefined
    for (const rule of guideline.rules) {
      const hits = hitsOf(reading, guideline, rule)
      if (hits.length === 0) continue
      silent ??= guideline.unless?.(reading) ?? false
      if (silent) break
      found.push(...applyRule(reading, guideline, rule, hits))
    }
  }
  return found
}

function hitsOf(reading: Reading, guideline: Guideline, rule: Rule): readonly Hit[] {
  const first = rule.find[0]
  if (rule.find.length === 1 && first !== undefined) return hitsNamed(reading, guideline, first)
  return rule.find.flatMap((name) => hitsNamed(reading, guideline, name)).sort((a, b) => a.start - b.start)
}

/** The cue of the guideline itself where it has one of that name, else the frame, register or identifier. */
function hitsNamed(reading: Reading, guideline: Guideline, name: string): readonly Hit[] {
  return name in guideline.lexicon.nl ? reading.hits(`${guideline.id}.${name}`) : reading.hits(name)
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
    })
  }
  return found
}
