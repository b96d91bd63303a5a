import { annotate } from './annotate.ts'
import { type Desk, firstDesk } from './desk.ts'
import { detect, type Found } from './detect.ts'
import type { Draft } from './draft.ts'
import type { Answer, Finding } from './finding.ts'
import type { CompiledCompany } from './index-company.ts'
import { judge } from './judge.ts'
import type { Reading } from './reading.ts'
import { unreadableAnswer } from './unreadable.ts'

export interface CheckOptions {
  /** The language of the answer; that of the draft when left out. */
  readonly lang?: 'nl' | 'en'
}

/** Texts past this many UTF-16 units are not judged but answered honestly. */
export const longestText = 100_000

/**
 * Judges a draft for a company: normalise, annotate, detect, shield, judge, route. Pure and deterministic; never throws.
 * What cannot be read is never a silent go: the answer says to ask.
 */
export function check(draft: Draft, compiled: CompiledCompany, options: CheckOptions = {}): Answer {
  if (draft.text.length > longestText) return unreadableAnswer('too-long', draft, options.lang ?? draft.lang ?? 'en')
  const { reading, unreadable } = annotate(draft, compiled)
  const lang = options.lang ?? draft.lang ?? (reading.language === 2 ? 'en' : reading.language === 1 ? 'nl' : firstLanguage(compiled))
  if (unreadable) return unreadableAnswer('language', draft, lang)
  if (reading.tokens.length === 0) {
    if (draft.attachments?.length) return unreadableAnswer('attachment', draft, lang)
    if (!/\p{L}|\p{N}/u.test(draft.text)) return draft.text.trim() === '' ? unreadableAnswer('empty', draft, lang) : go
    return unreadableAnswer('language', draft, lang)
  }
  return explain(reading, compiled, lang)
}

const go: Answer = { verdict: 'go', ask: null, protected: false, findings: [] }
const firstLanguage = (compiled: CompiledCompany): 'nl' | 'en' => compiled.company.languages?.[0] ?? 'en'

function explain(reading: Reading, compiled: CompiledCompany, lang: 'nl' | 'en'): Answer {
  const found = detect(reading, compiled.tables)
  // A threat or a slur forfeits the shield; criticism, however sharp, does not.
  const isForfeited = found.some((one) => one.always && one.verdict === 'stop')
  const isProtected = !isForfeited && compiled.guidelines.some((guideline) => guideline.protects?.(reading) === true)
  const judged = judge(reading, found, isProtected)
  const findings = judged.found.map((one) => findingOf(one, reading, lang))
  const concerned: Desk[] = judged.found.filter((one) => one.verdict === 'ask' || one.verdict === 'stop').map((one) => one.desk)
  return {
    verdict: judged.verdict,
    ask: concerned.length === 0 ? null : firstDesk(concerned),
    protected: judged.protected,
    findings,
  }
}

function findingOf(one: Found, reading: Reading, lang: 'nl' | 'en'): Finding {
  const { guideline } = one
  const text = reading.text.slice(one.start, one.end)
  const texts = guideline.texts[lang]
  const own = reading.facts.company.guidelines?.[guideline.id]?.wording?.[lang]
  return {
    guideline: guideline.id,
    verdict: one.verdict,
    desk: one.desk,
    start: one.start,
    end: one.end,
    text,
    message: (texts.messages[one.message] ?? texts.clause).replaceAll('{found}', () => text),
    why: own ?? texts.why,
    suggestion: one.suggestion,
    seed: guideline.seed,
  }
}
