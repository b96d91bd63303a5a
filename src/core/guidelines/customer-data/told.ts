import type { Hit, Reading } from '../../engine/index.ts'
import { isOwnLife, meetsCustomers } from './known.ts'

const cue = (name: string): string => `customer-data.${name}`
/** What happened to somebody or is wrong with them. */
const fates = [cue('plight'), cue('detail'), cue('trouble'), 'health', 'blame']

/** One of those the author serves, in particular, with what is nobody's business but theirs. */
export const isTold = (reading: Reading, hit: Hit): boolean =>
  meetsCustomers(reading) &&
  isStory(reading, hit) &&
  !reading.around(hit, 'already-public', 'thank', 'congratulate', 'praise') &&
  reading.inSentence(hit, cue('plight'), cue('detail'), 'health')

/** "Mrs Rourke", "meneer De Ruiter": how one speaks of customers, not of colleagues or friends. */
export const isTitled = (reading: Reading, hit: Hit): boolean =>
  /^(?:mevr|meneer|mijnheer|mw|dhr|de heer|heer|familie|fam|mrs|mr|ms|miss|madam)/i.test(reading.words(hit)) &&
  !isOwnLife(reading, hit) &&
  !reading.inSentence(hit, 'official', 'colleague', 'boss', 'thank', 'congratulate', 'condition', cue('ownStaff')) &&
  !reading.inSentence(hit, 'personal-data.dismissed')

/** Somebody without a name, with a trade, a family, a street or a number right after it, and with what happened to them. */
export const isMarked = (reading: Reading, hit: Hit): boolean =>
  isStory(reading, hit) &&
  isNoNews(reading, hit) &&
  [cue('trait'), cue('whereabouts'), 'street'].some((name) =>
    reading.hits(name).some((one) => one.sentence === hit.sentence && one.last > hit.last && one.first <= hit.last + 6),
  ) &&
  reading.inSentence(hit, cue('plight'), cue('detail'), 'health')

/** A trade or a family with a place to it, where customers trust the company with their affairs. */
export const isPlaced = (reading: Reading, hit: Hit): boolean =>
  isStory(reading, hit) &&
  isNoNews(reading, hit) &&
  (/\b(?:in|uit|te|from|at|of|van|op|on) (?:(?:the|de|het) )?\p{Lu}/u.test(
    reading.text.slice(hit.start, hit.end + 25),
  ) ||
    reading.near(hit, 6, cue('whereabouts'), 'street')) &&
  (reading.around(hit, ...fates) || reading.around(hit, 'they', cue('served')))

/** Readers may guess who it is: somebody, or a trade, beside it. */
export const isHinted = (reading: Reading, hit: Hit): boolean =>
  !reading.has('colleague', 'hire', 'boss', 'launch', 'relative') &&
  reading.around(hit, cue('whom'), cue('trait')) &&
  (hit.name === cue('guess') || reading.around(hit, ...fates))

/** What happened to a customer, in the broadest sense. */
export const isFated = (reading: Reading, hit: Hit): boolean =>
  !isOwnLife(reading, hit) && reading.around(hit, ...fates)

/** Told as true of somebody who is neither family nor colleague. */
const isStory = (reading: Reading, hit: Hit): boolean =>
  !isOwnLife(reading, hit) &&
  !reading.asked(hit) &&
  !reading.facts.brand &&
  !reading.inSentence(hit, 'condition', cue('general'), cue('ownStaff'))

/** News that is passed on is nobody's record of ours. */
const isNoNews = (reading: Reading, hit: Hit): boolean =>
  !reading.quoted(hit) &&
  !reading.inSentence(hit, 'colleague', 'boss', 'official') &&
  !reading.around(hit, 'already-public', 'reporter', 'fiction') &&
  !reading.has('link', 'source')
