import type { Hit, Reading } from '../../engine/index.ts'

/** Cause, blame, victims, numbers or details of rescue and security told in one of the sentences; null when nothing is. */
export function factsIn(reading: Reading, sentences: readonly number[]): Hit | null {
  const inThere = (hit: Hit): boolean =>
    sentences.includes(hit.sentence) && !reading.quoted(hit) && !isOpen(reading, hit)
  const plain = ['crisis.hurt', 'victim', 'crisis.cause', 'crisis.blame', 'crisis.detail']
    .flatMap((name) => reading.hits(name))
    .filter((one) => inThere(one) && !(isGrief(reading, one) && !isCounted(reading, one)))
  const numbers = reading.hits('crisis.counted').filter((one) => inThere(one) && isCounted(reading, one))
  const first = [...plain, ...numbers].sort((a, b) => a.first - b.first)[0]
  return first ? withAmount(reading, first) : null
}

/** Said to be unknown, asked, or denied. */
function isOpen(reading: Reading, hit: Hit): boolean {
  return (
    reading.asked(hit) ||
    (reading.negated(hit) && !/niet|nooit|niks|niets|geen|not|never|nothing|no\b|n't/i.test(reading.words(hit)))
  )
}

/** Sympathy with victims tells no facts about them. */
const isGrief = (reading: Reading, hit: Hit): boolean =>
  reading.inSentence(hit, 'crisis.comment') &&
  /slachtoffer|nabestaand|victim|famil|bewoner|kin/i.test(reading.words(hit))

const isCounted = (reading: Reading, hit: Hit): boolean => reading.justBefore(hit, 3, 'crisis.amount', 'number')

/** From the number to what it counts: "four people in intensive care". */
function withAmount(reading: Reading, hit: Hit): Hit {
  const amount = ['number', 'crisis.amount']
    .flatMap((name) => reading.hits(name))
    .find((one) => one.sentence === hit.sentence && one.last < hit.first && one.last >= hit.first - 3)
  return amount ? { ...hit, first: amount.first, start: amount.start } : hit
}
