import type { Hit, Reading } from '../../engine/index.ts'
import { isOwnLife, meetsCustomers } from './known.ts'

const cue = (name: string): string => `customer-data.${name}`

/**
 * Somebody a neighbour would recognise: meant in particular, by one who serves them, with what is wrong
 * and one thing more (a place, an age, a trade or a family). Each alone is shared by many; together they point at one.
 */
export function isPointedAt(reading: Reading, hit: Hit): boolean {
  if (!meetsCustomers(reading) || isOwnLife(reading, hit) || reading.asked(hit) || reading.quoted(hit)) return false
  if (
    reading.inSentence(hit, 'colleague', 'boss', 'condition', cue('general'), cue('ownStaff')) ||
    reading.around(hit, 'already-public', 'reporter')
  )
    return false
  // News that is passed on is nobody's record of ours.
  if (reading.tokens[hit.first]?.kind !== 0 || (reading.has('link', 'source') && !reading.around(hit, 'i', 'we')))
    return false
  const isWrong = reading.inSentence(hit, cue('detail'), 'health') || isFollowed(reading, hit)
  return isWrong && (isPlaced(reading, hit) || isAged(reading, hit) || isRelated(reading, hit))
}

/** What is wrong stands in the sentence before a name, or in the next one, which goes on about the same person. */
function isFollowed(reading: Reading, hit: Hit): boolean {
  const isBeside = (one: Hit, step: number): boolean => one.sentence === hit.sentence + step
  const wrongs = [cue('detail'), 'health'].flatMap((name) => reading.hits(name))
  if (hit.name === 'person' && wrongs.some((one) => isBeside(one, -1))) return true
  return reading.hits('they').some((one) => isBeside(one, 1)) && wrongs.some((one) => isBeside(one, 1))
}

function isPlaced(reading: Reading, hit: Hit): boolean {
  if (reading.near(hit, 12, cue('whereabouts'), 'street', 'address', 'customer', 'reference-customer')) return true
  for (let i = hit.last + 1; i <= Math.min(hit.last + 4, reading.sentence(hit).last); i++) {
    const isAfter = /^(?:in|uit|te|from|van)$/.test(reading.tokens[i - 1]?.word ?? '')
    if (isAfter && /[\p{Lu}\d]/u.test(reading.text[reading.tokens[i]?.start ?? 0] ?? '')) return true
  }
  return false
}

/** "Noor, 17", "a lad of 19". */
const isAged = (reading: Reading, hit: Hit): boolean =>
  reading
    .hits('number')
    .some((one) => one.first > hit.last && one.first <= hit.last + 2 && /^\d{1,2}$/.test(reading.words(one)))

/** A trade or a family beside a word for a person, or the other way round. */
const isRelated = (reading: Reading, hit: Hit): boolean =>
  hit.name !== cue('trait') &&
  hit.name !== 'first-name' &&
  reading
    .hits(cue('trait'))
    .some(
      (one) =>
        one.sentence === hit.sentence &&
        one.first > hit.last &&
        one.first <= hit.last + 6 &&
        !/\d/.test(reading.words(one)),
    )

/** Tells the one who is answered, before all, what our records hold: what you did, with a count, a date or an amount they did not give. */
export function isToldBack(reading: Reading, hit: Hit): boolean {
  if (
    reading.facts.replyFrom !== 'customer' ||
    reading.asked(hit) ||
    reading.inSentence(hit, 'apologise', 'thank', 'private-channel', 'future')
  )
    return false
  const known = reading.thread?.text.toLowerCase() ?? ''
  return ['number', 'date', 'time', 'money', 'health', cue('detail'), cue('tally')].some((name) =>
    reading
      .hits(name)
      .some((one) => one.sentence === hit.sentence && !known.includes(reading.words(one).toLowerCase())),
  )
}

/** Readers may guess, and the author serves people: a room, a complaint or a trade is the answer. */
export const isGuessed = (reading: Reading, hit: Hit): boolean =>
  meetsCustomers(reading) &&
  !isOwnLife(reading, hit) &&
  !reading.has('colleague', 'hire', cue('ownStaff')) &&
  reading.around(hit, cue('served'), cue('whereabouts')) &&
  reading.around(hit, cue('detail'), 'health', cue('trait'), cue('whereabouts'))
