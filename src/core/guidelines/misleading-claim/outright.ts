import type { Hit, Reading } from '../../engine/index.ts'
import { isClaim } from './claim.ts'
import { isApproved, isUnproven } from './proof.ts'

const plain = ['superlative', 'absolute', 'figure', 'grave'].map((cue) => `misleading-claim.${cue}`)

/** A claim in freer words: our name or "we" stands in its sentence, nobody else is spoken of, and no plainer claim stands there. */
export function isOutright(reading: Reading, hit: Hit): boolean {
  if (reading.quoted(hit) || (reading.asked(hit) && !reading.inSentence(hit, 'misleading-claim.teases'))) return false
  if (reading.inSentence(hit, 'competitor', 'competitor-product') || !isOfUs(reading, hit)) return false
  if (reading.inSentence(hit, ...aboutWork) || isApproved(reading, hit) || !isUnproven(reading, hit)) return false
  return !plain.some((cue) =>
    reading.hits(cue).some((one) => one.sentence === hit.sentence && isClaim(reading, one) && isUnproven(reading, one)),
  )
}

/** Tells how proof of us was made up; a question or a quotation tells nothing. */
export const isMadeUp = (reading: Reading, hit: Hit): boolean =>
  !reading.quoted(hit) &&
  !reading.asked(hit) &&
  (reading.has('we', 'own', 'product', 'own-tag') || reading.facts.brand) &&
  !reading.inSentence(hit, 'competitor', 'competitor-product')

const isOfUs = (reading: Reading, hit: Hit): boolean =>
  reading.inSentence(hit, 'we', 'own', 'product', 'own-tag') || reading.facts.brand || isClaim(reading, hit)

/** What is said of working here, or as an opinion, sells nothing. */
const aboutWork = ['colleague', 'boss', 'opinion', 'fiction', 'pay', 'union', 'relative', 'condition'] as const
