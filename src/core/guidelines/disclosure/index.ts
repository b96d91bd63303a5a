import { defineGuideline, type Hit, type Reading } from '../../engine/index.ts'
import { mentions } from '../interest/mentions.ts'
import * as en from './en.ts'
import * as nl from './nl.ts'
import { isAboutUs, promotion } from './promotion.ts'
import { foldOf, isDisclosed, saysItLate } from './said.ts'
import { subjects } from './subject.ts'

/** G01: whoever promotes, compares or defends says in the post that they work there. */
export const disclosure = defineGuideline({
  id: 'disclosure',
  seed: ['G01'],
  desk: 'communications',
  lexicon: { nl: nl.lexicon, en: en.lexicon },
  texts: { nl: nl.texts, en: en.texts },
  whenProtected: 'silent',
  unless: (reading) =>
    reading.facts.brand ||
    reading.facts.replyFrom === 'colleague' ||
    isDisclosed(reading) ||
    mentions(reading).some((tie) => isOurs(reading, tie)),
  rules: [
    {
      find: ['poses'],
      where: (reading, hit) => !reading.quoted(hit) && isFirst(reading, hit, 'poses') && speaksForUs(reading),
      verdict: 'stop',
      message: 'poses',
    },
    {
      find: ['buyer'],
      where: (reading, hit) => playsBuyer(reading) && isFirst(reading, hit, 'buyer'),
      verdict: 'stop',
      message: 'poses',
    },
    { find: ['hires'], where: isPlainest, verdict: 'revise', message: 'recruits', place, suggest },
    {
      find: ['urges', 'praises', 'likes', 'buyer'],
      where: (reading, hit) => isPlainest(reading, hit) && saysItLate(reading),
      verdict: 'revise',
      message: 'late',
      place,
      suggest,
    },
    {
      find: ['urges', 'praises', 'likes', 'buyer'],
      where: (reading, hit) => isPlainest(reading, hit) && !saysItLate(reading),
      verdict: 'revise',
      message: 'promotes',
      place,
      suggest,
    },
    {
      find: ['own', 'product', 'competitor', 'competitor-product'],
      where: speaksHidden,
      verdict: 'stop',
      message: 'poses',
    },
    {
      find: ['likes', 'fares', 'nudges', 'relative'],
      where: isBeside,
      verdict: 'revise',
      message: 'promotes',
    },
    {
      find: ['own', 'product'],
      where: setsAgainst,
      verdict: 'revise',
      message: 'promotes',
    },
    {
      find: ['defends'],
      where: isPlainest,
      verdict: 'revise',
      message: 'defends',
      place,
      suggest,
    },
  ],
})

/** Who is tied to us by shares or pay declared that: the agreement on interests speaks to them. */
const isOurs = (reading: Reading, tie: Hit): boolean =>
  reading.hits('own').some((own) => own.first <= tie.last && tie.first <= own.last)

/** The one place that promotes most plainly; a draft that poses is judged for that, which is graver. */
function isPlainest(reading: Reading, hit: Hit): boolean {
  return promotion(reading)?.hit === hit && !reading.has('disclosure.poses') && !playsBuyer(reading)
}

/** A rival and we side by side, to tell the reader whom to choose, when no plainer praise was found. */
function setsAgainst(reading: Reading, hit: Hit): boolean {
  if (promotion(reading) || reading.has('disclosure.poses') || playsBuyer(reading) || reading.quoted(hit)) return false
  if (reading.asked(hit) || !reading.around(hit, 'competitor', 'competitor-product')) return false
  return reading.around(hit, 'you', 'blame', 'praise') && !reading.around(hit, 'already-public', 'congratulate', 'hire')
}

/** Nobody can see who speaks of us, no tie is told, and no plainer praise or pose was found. */
function speaksHidden(reading: Reading, hit: Hit): boolean {
  if (!reading.facts.anonymous || promotion(reading) || reading.has('disclosure.poses')) return false
  return !reading.quoted(hit) && first(reading, 'own', 'product', 'competitor', 'competitor-product') === hit
}

/** What is good, or how it fares, in the sentence that names us or the one beside it, from somebody who never says "we". */
function isBeside(reading: Reading, hit: Hit): boolean {
  if (promotion(reading) || reading.has('disclosure.poses', 'disclosure.ours', 'we', 'conditions', 'pay', 'union'))
    return false
  if (reading.quoted(hit) || reading.asked(hit) || reading.facts.anonymous) return false
  const isNear = (one: Hit): boolean => subjects(reading).some((us) => Math.abs(us.sentence - one.sentence) <= 1)
  return isNear(hit) && first(reading, 'disclosure.likes', 'disclosure.fares', 'disclosure.nudges', 'relative') === hit
}

const first = (reading: Reading, ...names: readonly string[]): Hit | undefined =>
  names.flatMap((name) => reading.hits(name)).sort((a, b) => a.first - b.first)[0]

/** Where nobody can see who speaks, a buyer's story is a pose. */
function playsBuyer(reading: Reading): boolean {
  const hidden = reading.facts.anonymous || reading.draft.channel === 'review'
  return hidden && reading.has('disclosure.buyer') && !reading.has('disclosure.poses') && promotion(reading) !== null
}

/** Judges us or a competitor; in a review a denied tie is enough. */
function speaksForUs(reading: Reading): boolean {
  if (promotion(reading) || reading.facts.anonymous || subjects(reading).length > 0) return true
  const judges = reading.has(
    'disclosure.buyer',
    'disclosure.defends',
    'disclosure.praises',
    'disclosure.likes',
    'disclosure.sour',
    'disclosure.urges',
  )
  if (!judges) return false
  if (isAboutUs(reading) || reading.has('competitor', 'competitor-product')) return true
  return reading.draft.channel === 'review' && reading.has('disclosure.denies')
}

const isFirst = (reading: Reading, hit: Hit, cue: string): boolean => reading.hits(`disclosure.${cue}`)[0] === hit

function place(reading: Reading, hit: Hit): { readonly start: number; readonly end: number } {
  return promotion(reading) ?? hit
}

/** The same words with the disclosure after them, when it then stands where readers see it. */
function suggest(reading: Reading, hit: Hit): string | null {
  const words = place(reading, hit)
  const addition = (reading.sentence(hit).language === 1 ? nl : en).disclosure(reading.facts.company.name)
  return words.end < foldOf(reading.text.length + addition.length) ? reading.words(words) + addition : null
}
