import { annotate } from './annotate.ts'
import { type Desk, firstDesk } from './desk.ts'
import { detect, type Found } from './detect.ts'
import type { Draft } from './draft.ts'
import { decide, evidenceMessage } from './evidence/decide.ts'
import { weigh } from './evidence/model.ts'
import type { Answer, Finding } from './finding.ts'
import type { CompiledCompany } from './index-company.ts'
import { isShielded, judge, protectionOf } from './judge.ts'
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
  const lang =
    options.lang ??
    draft.lang ??
    (reading.language === 2 ? 'en' : reading.language === 1 ? 'nl' : firstLanguage(compiled))
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
  const rows = detect(reading, compiled.tables)
  const weighed = { reading, rows, protection: protectionOf(reading, compiled.guidelines) }
  const evidence = compiled.model ? weigh(compiled.model, weighed) : null
  const found = evidence ? decide(weighed, compiled.guidelines, evidence) : rows
  const isProtected = isShielded(weighed.protection, found, evidence?.shielded)
  const judged = judge(reading, found, isProtected)
  const findings = judged.found.map((one) => findingOf(one, reading, lang))
  const concerned: Desk[] = judged.found
    .filter((one) => one.verdict === 'ask' || one.verdict === 'stop')
    .map((one) => one.desk)
  return {
    verdict: judged.verdict,
    ask: concerned.length === 0 ? null : firstDesk(concerned),
    protected: judged.protected,
    findings,
  }
}

/** A finding on evidence says so: it is a likeness, not a certainty. */
function messageOf({ guideline, message }: Found, lang: 'nl' | 'en'): string {
  const texts = guideline.texts[lang]
  if (message !== evidenceMessage) return texts.messages[message] ?? texts.clause
  return lang === 'nl'
    ? `Bij "{found}" past misschien deze afspraak: ${texts.clause}`
    : `"{found}" may touch this agreement: ${texts.clause}`
}

function findingOf(one: Found, reading: Reading, lang: 'nl' | 'en'): Finding {
  const { guideline } = one
  const { start, end } = one.suggestion === null ? wholeWords(reading.text, one) : one
  const text = reading.text.slice(start, end)
  const texts = guideline.texts[lang]
  const own = reading.facts.company.guidelines?.[guideline.id]?.wording?.[lang]
  return {
    guideline: guideline.id,
    verdict: one.verdict,
    desk: one.desk,
    start,
    end,
    text,
    message: messageOf(one, lang).replaceAll('{found}', () => text),
    why: own ?? texts.why,
    suggestion: one.suggestion,
    seed: guideline.seed,
  }
}

/** A place that ends at a hyphen within a word ("burn-out") takes in the whole word. */
function wholeWords(text: string, { start, end }: Found): { readonly start: number; readonly end: number } {
  const before = /[\p{L}\p{N}]{1,40}[-‑]$/u.exec(text.slice(Math.max(0, start - 41), start))?.[0] ?? ''
  const after = /^[-‑][\p{L}\p{N}]{1,40}/u.exec(text.slice(end, end + 41))?.[0] ?? ''
  return { start: start - before.length, end: end + after.length }
}
