import { defineGuideline, type Hit, type Reading } from '../../engine/index.ts'
import * as en from './en.ts'
import { type Domain, domains, isOwnField } from './field.ts'
import * as nl from './nl.ts'

/** G06: professional advice outside one's own field, as if the company gave it; graver when following it could hurt. */
export const expertise = defineGuideline({
  id: 'expertise',
  seed: ['G06'],
  desk: 'communications',
  lexicon: { nl: nl.lexicon, en: en.lexicon },
  texts: { nl: nl.texts, en: en.texts },
  whenProtected: 'silent',
  unless: (reading) => reading.facts.spokesperson || reading.facts.brand || pointsElsewhere(reading),
  rules: [
    {
      find: ['overdoses'],
      where: (reading, hit) => isDangerous(reading, hit, ['medical']),
      verdict: 'stop',
      message: 'dangerous',
      place: withDomain,
    },
    {
      find: ['tampers'],
      where: (reading, hit) => isDangerous(reading, hit, ['technical']),
      verdict: 'stop',
      message: 'dangerous',
      place: withDomain,
    },
    {
      find: ['cheats'],
      where: (reading, hit) => isDangerous(reading, hit, ['legal', 'money']),
      verdict: 'stop',
      message: 'dangerous',
      place: withDomain,
    },
    {
      find: ['act'],
      where: (reading, hit) => isOutside(reading, hit) && isPlainest(reading, hit),
      verdict: 'revise',
      message: 'outside',
      place: withDomain,
    },
    {
      find: ['perils'],
      where: (reading, hit) =>
        isTold(reading, hit) && !reading.justBefore(hit, 2, 'negation') && !reading.inSentence(hit, 'past'),
      verdict: 'stop',
      message: 'dangerous',
      place: withDomain,
    },
    {
      find: ['pronounces', 'urges', 'you'],
      where: isMeddling,
      verdict: 'revise',
      message: 'outside',
      place: withDomain,
    },
  ],
})

const cue = (name: keyof typeof nl.lexicon): string => `expertise.${name}`
const cues = domains.map(cue)

/** Sends the reader to somebody who knows; "no need for a doctor" does the opposite. */
function pointsElsewhere(reading: Reading): boolean {
  return reading
    .hits(cue('defers'))
    .some((hit) => !reading.negated(hit) || /^(?:ik|i|not|geen|niet)\b/i.test(reading.words(hit)))
}

/** What the words are about: a domain in the sentence or beside it, or in the question that is answered. */
function domainsOf(reading: Reading, hit: Hit): readonly Domain[] {
  const near = domains.filter((domain) => reading.around(hit, cue(domain)))
  return near.length > 0 || !reading.thread ? near : domains.filter((domain) => reading.thread?.has(cue(domain)))
}

const isForeign = (reading: Reading, hit: Hit, some: readonly Domain[]): boolean => {
  const about = domainsOf(reading, hit).filter((domain) => some.includes(domain))
  return about.length > 0 && !about.some((domain) => isOwnField(reading, domain))
}

/** Speaks to others: tells them what to do, not what happened. */
const addresses = (reading: Reading, hit: Hit): boolean =>
  reading.around(hit, 'you', cue('act'), 'advise', cue('voice')) && !reading.asked(hit) && !reading.quoted(hit)

function isDangerous(reading: Reading, hit: Hit, of: readonly Domain[]): boolean {
  if (!isForeign(reading, hit, of) || !addresses(reading, hit) || isTaleOfOwn(reading, hit)) return false
  return (
    !reading.justBefore(hit, /^(?:zonder|without)/i.test(reading.words(hit)) ? 6 : 2, 'negation') &&
    !reading.inSentence(hit, 'fiction', 'joke')
  )
}

function isOutside(reading: Reading, hit: Hit): boolean {
  if (!isForeign(reading, hit, domains) || reading.asked(hit) || reading.quoted(hit) || isTaleOfOwn(reading, hit))
    return false
  return speaksForUs(reading) && !reading.around(hit, 'opinion', 'fiction', 'joke')
}

/** Told to others about a field that is not the author's. */
function isTold(reading: Reading, hit: Hit): boolean {
  if (!isForeign(reading, hit, domains) || reading.asked(hit) || reading.quoted(hit)) return false
  return !isTaleOfOwn(reading, hit) && !reading.around(hit, 'fiction', 'joke')
}

/** Advice in freer words, where no plainer advice was found: beside what it is about, or with the company's name to it. */
function isMeddling(reading: Reading, hit: Hit): boolean {
  if (!isTold(reading, hit) || reading.around(hit, 'opinion')) return false
  if (reading.hits(cue('act')).some((one) => isOutside(reading, one))) return false
  if (hit.name === cue('pronounces')) return true
  const isNear = reading.near(hit, 5, ...cues)
  if (hit.name === cue('urges')) return isNear || (isBacked(reading) && reading.inSentence(hit, ...cues))
  return isNear && isBacked(reading)
}

/** Where the author works stands in the post. */
const isBacked = (reading: Reading): boolean => reading.has('own', 'product', 'own-tag', 'affiliation', cue('voice'))

/** Nearest to what it is about; of equals the first: one piece of advice needs one finding. */
function isPlainest(reading: Reading, hit: Hit): boolean {
  const away = (one: Hit): number =>
    Math.min(
      99,
      ...cues
        .flatMap((name) => reading.hits(name))
        .filter((about) => about.sentence === one.sentence)
        .map((about) => Math.max(about.first - one.last, one.first - about.last, 0)),
    )
  const best = reading
    .hits(cue('act'))
    .filter((one) => isOutside(reading, one))
    .sort((a, b) => away(a) - away(b) || b.last - b.first - (a.last - a.first) || a.first - b.first)[0]
  return best === hit
}

/** The company's name or authority behind it. */
const speaksForUs = (reading: Reading): boolean =>
  reading.has(cue('voice')) || (reading.has('own', 'affiliation') && reading.has('we', 'own'))

const isTaleOfOwn = (reading: Reading, hit: Hit): boolean =>
  reading.inSentence(hit, cue('own')) && !reading.inSentence(hit, 'you', cue('voice'))

/** From the advice to the word that says what it is about, when that stands near. */
function withDomain(reading: Reading, hit: Hit): { readonly start: number; readonly end: number } {
  return reading.stretch(hit, 8, ...cues)
}
