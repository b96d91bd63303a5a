import { defineGuideline, type Hit, type Reading } from '../../engine/index.ts'
import * as en from './en.ts'
import * as nl from './nl.ts'

/** G01: whoever promotes, compares or defends says in the post that they work there. */
export const disclosure = defineGuideline({
  id: 'disclosure',
  seed: ['G01'],
  desk: 'communications',
  lexicon: { nl: nl.lexicon, en: en.lexicon },
  texts: { nl: nl.texts, en: en.texts },
  whenProtected: 'silent',
  unless: (reading) => reading.facts.brand || isDisclosed(reading),
  rules: [
    {
      find: ['poses'],
      where: (reading) => reading.has('own', 'product', 'own-tag', 'competitor', 'competitor-product'),
      verdict: 'stop',
      message: 'poses',
    },
    {
      find: ['promotes'],
      where: (reading, hit) => aboutUs(reading, hit) && !reading.negated(hit) && !reading.asked(hit),
      verdict: 'revise',
      message: 'promotes',
      suggest: (reading, hit) => reading.words(hit) + (reading.sentence(hit).language === 1 ? nl : en).disclosure(reading.facts.company.name),
    },
    { find: ['defends'], where: (reading, hit) => reading.facts.isReply && aboutUs(reading, hit), verdict: 'revise', message: 'defends' },
  ],
})

/** Readers see a post of 280 characters whole, of a longer one the first 200: there it must be said. */
function isDisclosed(reading: Reading): boolean {
  const seen = reading.text.length <= 280 ? 280 : 200
  return reading.hits('disclosure.said').some((hit) => hit.start < seen)
}

const aboutUs = (reading: Reading, hit: Hit): boolean => reading.around(hit, 'own', 'product', 'own-tag', 'competitor', 'competitor-product')
