import type { Hit, Reading } from '../../engine/index.ts'
import { isClaim, isTariff } from './claim.ts'
import { isApproved, isUnproven } from './proof.ts'
import { isDenied } from './untrue.ts'

const plain = ['superlative', 'absolute', 'figure', 'grave'].map((cue) => `misleading-claim.${cue}`)

/** A claim in freer words: our name or "we" stands in its sentence, nobody else is spoken of, and no plainer claim stands there. */
export function isOutright(reading: Reading, hit: Hit): boolean {
  if (reading.quoted(hit) || (reading.asked(hit) && !reading.inSentence(hit, 'misleading-claim.teases'))) return false
  if (reading.inSentence(hit, 'competitor', 'competitor-product') || !isOfUs(reading, hit)) return false
  if (isDenied(reading, hit, 4) || opensWithNo(reading, hit)) return false
  if (reading.inSentence(hit, ...aboutWork) || isApproved(reading, hit) || !isUnproven(reading, hit)) return false
  return !plain.some((cue) =>
    reading.hits(cue).some((one) => one.sentence === hit.sentence && isClaim(reading, one) && isUnproven(reading, one)),
  )
}

/** "No, even with it you are not guaranteed to …" */
const opensWithNo = (reading: Reading, hit: Hit): boolean =>
  /^(?:nee|neen|no|nope)\b[,.!]/i.test(reading.text.slice(reading.sentence(hit).start, reading.sentence(hit).start + 6))

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

/** A promise in everyday words: in one sentence with our name, or with a second such promise beside it. */
export function isPitched(reading: Reading, hit: Hit): boolean {
  if (reading.quoted(hit) || (reading.asked(hit) && !reading.inSentence(hit, 'misleading-claim.teases'))) return false
  if (reading.inSentence(hit, 'competitor', 'competitor-product') || reading.around(hit, ...aboutWork)) return false
  if (isApproved(reading, hit) || !isUnproven(reading, hit)) return false
  if (isDenied(reading, hit, 4) || isTariff(reading, hit)) return false
  if (reading.inSentence(hit, ...ourName)) return true
  if (
    reading.inSentence(hit, 'we') &&
    reading.inSentence(hit, 'misleading-claim.thing') &&
    !reading.has('past', 'i', 'hire')
  )
    return true
  return (
    reading.around(hit, ...ourName) &&
    reading.inSentence(hit, 'you', 'they', 'client') &&
    !reading.has('past', 'i', 'hire')
  )
}

const ourName = ['own', 'product', 'own-tag'] as const
