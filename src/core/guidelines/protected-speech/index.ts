import { defineGuideline, type Reading } from '../../engine/index.ts'
import * as en from './en.ts'
import * as nl from './nl.ts'

/** The shield: pay, hours, safety, workload, managers, harassment, union and whistle-blowing on one's own work. It never finds, it only protects. */
export const protectedSpeech = defineGuideline({
  id: 'protected-speech',
  seed: ['A04'],
  desk: 'communications',
  lexicon: { nl: nl.lexicon, en: en.lexicon },
  texts: { nl: nl.texts, en: en.texts },
  whenProtected: 'silent',
  rules: [],
  protects: (reading) => !isEmployersVoice(reading) && (speaksOfOwnWork(reading) || complainsOfWork(reading)),
})

/** Management and the brand account speak for the employer; so does whoever offers the work. */
function isEmployersVoice(reading: Reading): boolean {
  return reading.facts.brand || reading.facts.management || reading.has('protected-speech.offers', 'hire')
}

/** A strong sign, and somebody at work around it: the writer, colleagues, a manager or the company itself. */
function speaksOfOwnWork(reading: Reading): boolean {
  return reading
    .hits('protected-speech.strong')
    .some((hit) => !reading.quoted(hit) && reading.around(hit, 'i', 'we', 'colleague', 'boss', 'own', 'employer', 'own-tag', 'protected-speech.grievance'))
}

/** Subject, grievance and the own work together: none of the three is enough. */
function complainsOfWork(reading: Reading): boolean {
  return reading.hits('protected-speech.subject').some(
    (hit) => reading.around(hit, 'protected-speech.grievance') && reading.around(hit, 'i', 'we', 'colleague', 'employer', 'own', 'own-tag'),
  )
}
