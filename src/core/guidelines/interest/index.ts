import { defineGuideline, type Hit, type Reading } from '../../engine/index.ts'
import { type Plainest, plainest, type Weighed } from '../disclosure/plainest.ts'
import * as en from './en.ts'
import { mentions } from './mentions.ts'
import * as nl from './nl.ts'
import { tieOf } from './tie.ts'

/** G01 and G14: whoever judges a party they hold shares in, work for or are related to says so. */
export const interest = defineGuideline({
  id: 'interest',
  seed: ['G01', 'G14'],
  desk: 'communications',
  lexicon: { nl: nl.lexicon, en: en.lexicon },
  texts: { nl: nl.texts, en: en.texts },
  whenProtected: 'silent',
  unless: isSaid,
  rules: [
    {
      find: ['whole'],
      where: (reading) => judgement(reading) !== null,
      verdict: 'revise',
      message: 'judges',
      place: (reading, hit) => judgement(reading) ?? hit,
      suggest,
    },
    {
      find: ['interest'],
      where: (reading, hit) => judgement(reading) === null && !reading.asked(hit) && !reading.quoted(hit),
      verdict: 'revise',
      message: 'named',
      suggest: suggestAtName,
    },
  ],
})

/** The tie is in the post itself, in any words; that there is none ("nobody pays me for this") does not say it. */
function isSaid(reading: Reading): boolean {
  return reading.hits('interest.said').some((hit) => !reading.negated(hit) && !reading.quoted(hit))
}

const cues: readonly Weighed[] = [
  { cue: 'interest.urges', weight: 4, deniable: true },
  { cue: 'interest.judges', weight: 3.2 },
  { cue: 'disclosure.praises', weight: 3.2 },
  { cue: 'disclosure.urges', weight: 1.5, deniable: true },
  { cue: 'praise', weight: 0.9 },
  { cue: 'disclosure.likes', weight: 1, weak: true, far: true },
  { cue: 'disclosure.buyer', weight: 0.5, weak: true },
]

const seen = new WeakMap<Reading, Plainest | null>()

function judgement(reading: Reading): Plainest | null {
  const known = seen.get(reading)
  if (known !== undefined) return known
  const named = mentions(reading)
  const found = named.length > 0 ? plainest(reading, cues, named, []) : null
  seen.set(reading, found)
  return found
}

/** Where no single word judges, the tie goes behind the name. */
function suggestAtName(reading: Reading, hit: Hit): string | null {
  if (!hit.interest) return null
  const texts = reading.sentence(hit).language === 1 ? nl : en
  return reading.words(hit) + texts.ties[tieOf(hit.interest.kind)]
}

function suggest(reading: Reading, hit: Hit): string | null {
  const words = judgement(reading)
  const named = mentions(reading)[0]
  if (!words || !named) return null
  const texts = reading.sentence(hit).language === 1 ? nl : en
  return reading.words(words) + texts.ties[tieOf(named.interest.kind)]
}
