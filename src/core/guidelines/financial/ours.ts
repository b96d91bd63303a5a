import type { Hit, Reading } from '../../engine/index.ts'
import type * as nl from './nl.ts'
import { isOfQuietPeriod } from './quiet.ts'

const cue = (name: keyof typeof nl.lexicon): string => `financial.${name}`
export const speaksForUs = (reading: Reading): boolean => reading.facts.brand || reading.facts.spokesperson
export const isElsewhere = (reading: Reading, hit: Hit): boolean =>
  reading.inSentence(hit, cue('elsewhere'), 'pay', 'union')

/** Published with its source, or said by whoever speaks for the company outside a quiet period. */
export function isOpen(reading: Reading, hit: Hit): boolean {
  if (isOfQuietPeriod(reading, hit)) return false
  if (reading.hits(cue('known')).some((one) => Math.abs(one.sentence - hit.sentence) <= 1 && !reading.negated(one)))
    return true
  if (
    reading.hits('link').some((one) => /newsroom|press|investor|results|nieuws|pers|\bir\b/i.test(reading.words(one)))
  )
    return true
  return speaksForUs(reading) && !reading.facts.quiet
}

/** About our own company: named, or "we" without another company in the sentence. */
export function isOurs(reading: Reading, hit: Hit): boolean {
  if (isElsewhere(reading, hit) || (reading.quoted(hit) && !reading.has('own', 'product'))) return false
  if (reading.inSentence(hit, 'own', 'own-tag', 'product', 'employer', 'project', 'public-project')) return true
  if (reading.inSentence(hit, 'competitor', 'party')) return false
  if (reading.thread?.has('own', 'product') && reading.has('affiliation', 'i', 'we')) return true
  return reading.around(hit, 'we', 'own', 'own-tag', 'product', 'employer', 'affiliation')
}

/** No company is named at all, and the secrecy, the source or a "we" elsewhere says it is about one's own work. */
export function isUnsaid(reading: Reading, hit: Hit): boolean {
  const sentence = reading.sentence(hit)
  const names =
    /[^.!?\s]\s+(?!Street|City|Mon|Tue|Wed|Thu|Fri|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|O[ck]t|Nov|Dec)\p{Lu}\p{Ll}/u.test(
      reading.text.slice(sentence.start, sentence.end),
    )
  return (
    !names &&
    !isElsewhere(reading, hit) &&
    !reading.inSentence(hit, 'competitor', 'party') &&
    (reading.facts.quiet || reading.has(cue('soon'), cue('insideSource'), 'we', 'own', 'own-tag', 'employer'))
  )
}
