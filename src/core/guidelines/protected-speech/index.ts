import { defineGuideline, type Protection, type Reading } from '../../engine/index.ts'
import * as en from './en.ts'
import * as nl from './nl.ts'
import { weightOf } from './weigh.ts'

/** The shield: pay, hours, safety, workload, managers, harassment, union and whistle-blowing on one's own work. It never finds, it only protects. */
export const protectedSpeech = defineGuideline({
  id: 'protected-speech',
  seed: ['A04'],
  desk: 'communications',
  lexicon: { nl: nl.lexicon, en: en.lexicon },
  texts: { nl: nl.texts, en: en.texts },
  whenProtected: 'silent',
  rules: [],
  protects: (reading) => (isEmployersVoice(reading) ? 'no' : protection(weightOf(reading))),
})

/** From these weights on a draft is about the own work: nearly always, mostly, and where a likeness must help. */
const sure = 9
const fair = 7
const possible = 5

function protection(weight: number): Protection {
  if (weight >= sure) return 'surely'
  if (weight >= fair) return 'likely'
  return weight >= possible ? 'maybe' : 'no'
}

/** Management and the brand account speak for the employer; so does whoever offers the work. */
const isEmployersVoice = (reading: Reading): boolean =>
  reading.facts.brand || reading.facts.management || reading.has('protected-speech.offers')
