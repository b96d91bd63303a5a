import type { Hit, Reading } from '../../engine/index.ts'

/** Cause, blame, victims, numbers or details of rescue and security told in one of the sentences; null when nothing is. */
export function factsIn(reading: Reading, sentences: readonly number[]): Hit | null {
  const inThere = (hit: Hit): boolean => sentences.includes(hit.sentence) && !reading.quoted(hit) && !isOpen(reading, hit)
  for (const name of ['crisis.hurt', 'victim', 'crisis.cause', 'crisis.blame', 'crisis.detail']) {
    const hit = reading.hits(name).find((one) => inThere(one) && !(isGrief(reading, one) && !isCounted(reading, one)))
    if (hit) return hit
  }
  return reading.hits('crisis.counted').find((one) => inThere(one) && isCounted(reading, one)) ?? null
}

/** Said to be unknown, asked, or denied. */
function isOpen(reading: Reading, hit: Hit): boolean {
  return reading.asked(hit) || (reading.negated(hit) && !/niet|nooit|not|never|n't/i.test(reading.words(hit)))
}

/** Sympathy with victims tells no facts about them. */
const isGrief = (reading: Reading, hit: Hit): boolean => reading.inSentence(hit, 'crisis.comment') && /slachtoffer|nabestaand|victim|famil|bewoner|kin/i.test(reading.words(hit))

const isCounted = (reading: Reading, hit: Hit): boolean => reading.justBefore(hit, 3, 'crisis.amount', 'number')
