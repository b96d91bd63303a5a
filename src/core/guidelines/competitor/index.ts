import { defineGuideline, type Hit, type Reading } from '../../engine/index.ts'
import * as en from './en.ts'
import * as nl from './nl.ts'
import { rivalAfter, rivalBefore, rivalInThread, rivalNear, rivals } from './rivals.ts'
import { placeOfScorn, signsOfScorn } from './signs.ts'

/** G10: fair about competitors, and never a deal with one. */
export const competitor = defineGuideline({
  id: 'competitor',
  seed: ['G10'],
  desk: 'legal',
  lexicon: { nl: nl.lexicon, en: en.lexicon },
  texts: { nl: nl.texts, en: en.texts },
  whenProtected: 'silent',
  beats: ['disclosure', 'misleading-claim', 'hostile'],
  rules: [
    {
      find: ['swap', 'pact'],
      where: settles,
      verdict: 'stop',
      message: 'pact',
      place: (reading, hit) => reading.stretch(hit, 12, cue('stake')),
    },
    {
      find: ['bargain'],
      where: bargains,
      verdict: 'stop',
      message: 'pact',
      place: (reading, hit) => reading.stretch(hit, 6, cue('giveUp')),
    },
    { find: ['assent', 'you'], where: agreesWithRival, verdict: 'stop', message: 'pact' },
    {
      find: ['falls'],
      where: (reading, hit) => isAboutRival(reading, hit, 12) && !isSourced(reading, hit),
      verdict: 'revise',
      message: 'guess',
      place: (reading, hit) => toLast(reading, hit, 'falls'),
    },
    {
      find: ['runsDown', 'accuse', 'insult', 'mock'],
      where: (reading, hit) => isAboutRival(reading, hit, 12),
      verdict: 'revise',
      message: 'runsDown',
      place: withRival,
    },
    {
      find: ['avoid', 'rescues'],
      where: (reading, hit) =>
        (!!rivalNear(reading, hit, 4) && isAboutRival(reading, hit, 4)) ||
        (rivalInThread(reading) &&
          reading.inSentence(hit, 'they') &&
          reading.inSentence(hit, 'we') &&
          !isFriendly(reading, hit)),
      verdict: 'revise',
      message: 'runsDown',
      place: withRival,
    },
    {
      find: ['compares'],
      where: (reading, hit) => setsAgainst(reading, hit),
      verdict: 'revise',
      message: 'compares',
      place: withRival,
    },
    { find: ['fails', 'negative'], where: fallsShort, verdict: 'revise', message: 'runsDown', place: withRival },
    {
      find: ['competitor', 'competitor-product'],
      where: (reading, hit) =>
        rivals(reading).includes(hit) && signsOfScorn(reading, hit) >= (reading.around(hit, 'own', 'product') ? 3 : 4),
      verdict: 'revise',
      message: 'runsDown',
      place: placeOfScorn,
    },
  ],
})

const cue = (name: keyof typeof nl.lexicon): string => `competitor.${name}`
const isSourced = (reading: Reading, hit: Hit): boolean =>
  reading.around(hit, 'source', 'already-public', 'link', 'reporter')
const isFriendly = (reading: Reading, hit: Hit): boolean =>
  reading.around(hit, cue('friendly'), 'congratulate', 'thank')

/** Not quoted, denied or friendly, and said of the rival: in its sentence, or in the next one that names nobody else. */
function isAboutRival(reading: Reading, hit: Hit, most: number): boolean {
  if (reading.quoted(hit) || isFriendly(reading, hit) || isDenied(reading, hit) || isSubject(reading, hit)) return false
  const rival = rivalNear(reading, hit, most)
  if (rival) return !isOwnFault(reading, hit, rival)
  if (rivalAfter(reading, hit) && reading.inSentence(hit, 'they')) return true
  if (rivalInThread(reading) && reading.inSentence(hit, 'they', cue('belittles')))
    return !reading.inSentence(hit, 'own', 'product', 'we')
  return (
    rivalBefore(reading, hit) &&
    !reading.inSentence(hit, 'own', 'product', 'we') &&
    (!reading.inSentence(hit, 'i') || reading.inSentence(hit, 'they')) &&
    !reading.asked(hit)
  )
}

/** A negation right before the words takes them back; one that is part of them does not. */
const isDenied = (reading: Reading, hit: Hit): boolean => reading.justBefore(hit, 2, 'negation')

/** "A panel on fraud": what is talked about, not what anybody is called. */
const isSubject = (reading: Reading, hit: Hit): boolean =>
  /^(?:on|about|against|over|tegen|rond)$/.test(reading.tokens[hit.first - 1]?.word ?? '')

/** The bad words stand nearer to ourselves than to the rival: "our own app crashed while Northgate waited". */
function isOwnFault(reading: Reading, hit: Hit, rival: Hit): boolean {
  const gap = (one: Hit): number => Math.max(hit.first - one.last, one.first - hit.last, 0)
  return ['own', 'product', 'we'].some((name) =>
    reading.hits(name).some((one) => one.sentence === hit.sentence && one.last < hit.first && gap(one) < gap(rival)),
  )
}

function fallsShort(reading: Reading, hit: Hit): boolean {
  if (reading.asked(hit) || isSourced(reading, hit)) return false
  return rivalNear(reading, hit, 12) !== undefined && isAboutRival(reading, hit, 12)
}

/** Which of the two is better, without a fact to show for it. */
function setsAgainst(reading: Reading, hit: Hit): boolean {
  const rival = rivalNear(reading, hit, 8)
  if (!rival || reading.quoted(hit) || reading.asked(hit) || isFriendly(reading, hit)) return false
  if (isSourced(reading, hit) && !reading.facts.anonymous) return false
  // "Their coffee is better than ours" praises the rival.
  if (/^(?:ours|us|mine|ons|wij|onze|die)$/.test(reading.tokens[hit.last + 1]?.word ?? '') && rival.first < hit.first)
    return false
  const weighs = reading.inSentence(hit, cue('better'), cue('fails'), 'positive', 'negative', 'boast')
  return weighs && (reading.around(hit, 'own', 'product', 'we', 'i', 'affiliation', 'you') || rival.first > hit.last)
}

/** Talks with a rival, or tells of it, about what competitors must each decide for themselves. */
function settles(reading: Reading, hit: Hit): boolean {
  const toRival =
    reading.facts.replyFrom === 'competitor' ||
    rivals(reading).some((one) => Math.abs(one.sentence - hit.sentence) <= 1)
  if (!toRival && agreedWithSomeRival(reading, hit)) return true
  if (!toRival || reading.quoted(hit) || reading.has(cue('refuses')) || isFriendly(reading, hit)) return false
  if (hit.name === cue('swap') && reading.facts.replyFrom === 'competitor') return true
  const isPlain = /prijsafspra|kartel|cartel|price.fixing|fix(?:ing)? (?:the )?price/i.test(reading.words(hit))
  return isPlain || (reading.inSentence(hit, cue('stake')) && reading.inSentence(hit, 'we', 'you'))
}

/** "We agreed with all competitors to keep prices equal": it needs no name to be a deal. */
function agreedWithSomeRival(reading: Reading, hit: Hit): boolean {
  if (reading.quoted(hit) || reading.asked(hit) || isDenied(reading, hit) || reading.has(cue('refuses'))) return false
  return (
    /afspr|afgespr|kartel|cartel|agree|deal|pact|fix/i.test(reading.words(hit)) &&
    reading.inSentence(hit, cue('unnamed')) &&
    reading.inSentence(hit, cue('stake')) &&
    !isFriendly(reading, hit)
  )
}

/** Tells a rival: if you leave that to us, we leave this to you. */
function bargains(reading: Reading, hit: Hit): boolean {
  if (reading.facts.replyFrom !== 'competitor' && !rivalNear(reading, hit, 12)) return false
  return (
    !reading.quoted(hit) &&
    !reading.has(cue('refuses')) &&
    !isFriendly(reading, hit) &&
    reading.around(hit, cue('giveUp'))
  )
}

/** Says yes to a rival who proposes to act together on what each must decide alone. */
function agreesWithRival(reading: Reading, hit: Hit): boolean {
  const { thread } = reading
  if (
    reading.facts.replyFrom !== 'competitor' ||
    !thread ||
    reading.negated(hit) ||
    reading.has(cue('refuses')) ||
    isFriendly(reading, hit)
  )
    return false
  if (hit.name === 'you')
    return (
      reading.has('we') &&
      thread.has(cue('priced')) &&
      thread.has('we', cue('together')) &&
      reading.has('money', 'number', 'condition', cue('stake'))
    )
  return (
    thread.has(cue('pact'), cue('swap'), cue('bargain'), cue('giveUp'), cue('truce')) &&
    (thread.has(cue('stake')) || reading.has(cue('stake'))) &&
    !thread.has(cue('refuses'))
  )
}

/** From the first to the last of these cues within eight words: "word is … about to lay off". */
function toLast(
  reading: Reading,
  hit: Hit,
  name: keyof typeof nl.lexicon,
): { readonly start: number; readonly end: number } {
  const last = reading
    .hits(cue(name))
    .filter((one) => one.sentence === hit.sentence && one.first - hit.last <= 8)
    .at(-1)
  return { start: hit.start, end: Math.max(hit.end, last?.end ?? 0) }
}

function withRival(reading: Reading, hit: Hit): { readonly start: number; readonly end: number } {
  const rival = rivalNear(reading, hit, 8)
  return rival ? { start: Math.min(hit.start, rival.start), end: Math.max(hit.end, rival.end) } : hit
}
