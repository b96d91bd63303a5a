import type { Hit, Reading } from '../../engine/index.ts'

/** A judgement or a problem near the name: in its sentence, or in the next one when that names nobody else. */
export function hasTrouble(reading: Reading, hit: Hit): boolean {
  if (reading.inSentence(hit, 'customer-data.trouble'))
    return !(reading.near(hit, 20, 'thank', 'congratulate') && !reading.near(hit, 8, 'customer-data.trouble'))
  return (
    reading
      .hits('customer-data.trouble')
      .some((one) => one.sentence === hit.sentence + 1 && one.first - hit.last <= 14) &&
    !reading.inSentence(hit, 'thank', 'positive')
  )
}

/** Off duty, as a guest or a buyer. */
export const isVisit = (reading: Reading, hit: Hit): boolean =>
  reading.around(hit, 'customer-data.visit') && !reading.around(hit, 'own', 'product')

/** An identifier beside a word for a customer, or in the answer to one. */
export function ofCustomer(reading: Reading, hit: Hit): boolean {
  if (reading.facts.replyFrom === 'customer')
    return reading.inSentence(hit, 'you') && hit.name !== 'phone' && hit.name !== 'email'
  const isOwnFile = reading.inSentence(hit, 'i') && !reading.inSentence(hit, 'they', 'person')
  return (
    !isOwnFile &&
    isBesideCustomer(reading, hit) &&
    reading.inSentence(hit, 'they', 'person', 'first-name', 'customer-data.ourClient')
  )
}

/** A word for a customer within eight tokens; a handle such as "@user" is none. */
function isBesideCustomer(reading: Reading, hit: Hit): boolean {
  return reading
    .hits('client')
    .some(
      (one) =>
        one.sentence === hit.sentence && reading.tokens[one.first]?.kind === 0 && Math.abs(one.first - hit.first) <= 8,
    )
}
