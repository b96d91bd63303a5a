import { defineGuideline, type Hit, type Reading, type Rule } from '../../engine/index.ts'
import { clause } from '../criticism/clause.ts'
import * as en from './en.ts'
import { isEmployerOnUnion, isHot, isSharp, isSnapping, sharpness } from './heat.ts'
import * as nl from './nl.ts'

/** A row for each way to escalate; in a hot thread pr answers first. */
const row = (cue: 'personal' | 'sarcastic' | 'defensive' | 'storms'): readonly Rule[] => [
  {
    find: [cue],
    where: (reading: Reading, hit: Hit) => isSharp(reading, hit) && isHot(reading),
    verdict: 'ask',
    desk: 'pr',
    message: 'hot',
    place: clause,
  },
  {
    find: [cue],
    where: (reading: Reading, hit: Hit) => isSharp(reading, hit) && !isHot(reading),
    verdict: 'revise',
    message: cue,
    place: clause,
  },
]

/** G08: no escalating of a hostile thread, neither by getting personal, sarcastic or defensive nor by storming off. */
export const hostile = defineGuideline({
  id: 'hostile',
  seed: ['G08'],
  desk: 'pr',
  lexicon: { nl: nl.lexicon, en: en.lexicon },
  texts: { nl: nl.texts, en: en.texts },
  whenProtected: 'silent',
  rules: [
    { find: ['union'], where: isEmployerOnUnion, verdict: 'ask', desk: 'legal', message: 'union', place: clause },
    ...row('personal'),
    ...row('storms'),
    ...row('defensive'),
    ...row('sarcastic'),
    {
      find: ['you'],
      where: (reading, hit) => isSnapping(reading) && isSharp(reading, hit) && sharpness(reading) === 0,
      verdict: (reading) => (isHot(reading) ? 'ask' : 'revise'),
      message: 'personal',
      place: clause,
    },
  ],
})
