import { defineGuideline } from '../../engine/index.ts'
import * as en from './en.ts'
import * as nl from './nl.ts'
import { numbers } from './numbers.ts'
import { people } from './people.ts'

const replaced = [...Object.values(nl.instead), ...Object.values(en.instead)]

/** G13, C02: private data of oneself or of others. */
export const personalData = defineGuideline({
  id: 'personal-data',
  seed: ['G13', 'C02'],
  desk: 'privacy',
  lexicon: { nl: nl.lexicon, en: en.lexicon },
  texts: { nl: nl.texts, en: en.texts },
  whenProtected: 'advise',
  rules: [...numbers, ...people],
  // What has been taken out is no longer there, though all around it looks the same.
  evidenceUnless: ({ text }) => replaced.some((words) => text.includes(words)),
})
