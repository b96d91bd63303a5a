import { defineGuideline, type Hit, type Reading } from '../../engine/index.ts'
import * as en from './en.ts'
import * as nl from './nl.ts'
import {
  hasSchoolName,
  isElsewhere,
  isHome,
  isOffice,
  isOfOther,
  isOwn,
  isOwnFamily,
  isPlayed,
  isSomebody,
} from './whose.ts'

const isReal = (reading: Reading, hit: Hit): boolean => !isPlayed(reading, hit) && !isConsented(reading, hit)
const isConsented = (reading: Reading, hit: Hit): boolean => reading.around(hit, 'consent')
const texts = (reading: Reading, hit: Hit): typeof nl.instead =>
  (reading.sentence(hit).language === 1 ? nl : en).instead
const swap =
  (kind: keyof typeof nl.instead) =>
  (reading: Reading, hit: Hit): string =>
    texts(reading, hit)[kind]

/** G13, C02: private data of oneself or of others. */
export const personalData = defineGuideline({
  id: 'personal-data',
  seed: ['G13', 'C02'],
  desk: 'privacy',
  lexicon: { nl: nl.lexicon, en: en.lexicon },
  texts: { nl: nl.texts, en: en.texts },
  whenProtected: 'advise',
  rules: [
    {
      find: ['bsn', 'ssn', 'card', 'id-number'],
      where: (r, hit) => isReal(r, hit) && isOwn(r, hit),
      verdict: 'revise',
      message: 'ownNumber',
      suggest: swap('number'),
    },
    {
      find: ['bsn', 'ssn', 'card', 'id-number'],
      where: (r, hit) => isReal(r, hit) && !isOwn(r, hit),
      verdict: 'stop',
      message: 'number',
      suggest: swap('number'),
    },
    {
      find: ['iban'],
      where: (r, hit) =>
        isReal(r, hit) &&
        !(r.around(hit, 'personal-data.charity') && !r.inSentence(hit, 'i')) &&
        (!r.facts.brand || isOfOther(r, hit)),
      verdict: 'revise',
      message: 'account',
      suggest: swap('account'),
    },
    {
      find: ['phone', 'email'],
      where: (r, hit) => isReal(r, hit) && !isOffice(r, hit),
      verdict: 'revise',
      message: 'contact',
      suggest: swap('contact'),
    },
    {
      find: ['address', 'postcode'],
      where: (r, hit) => isReal(r, hit) && isHome(r, hit) && isOfOther(r, hit) && !isOwnFamily(r, hit, 'around'),
      verdict: 'stop',
      message: 'othersAddress',
      suggest: swap('address'),
    },
    {
      find: ['address', 'postcode'],
      where: (r, hit) => isReal(r, hit) && isHome(r, hit),
      verdict: 'revise',
      message: 'address',
      suggest: swap('address'),
    },
    { find: ['empty'], where: (r, hit) => isReal(r, hit) && isElsewhere(r, hit), verdict: 'revise', message: 'empty' },
    {
      find: ['birth-date'],
      where: (r, hit) =>
        isReal(r, hit) &&
        !r.around(hit, 'official') &&
        /(?<!\d)(?:19[3-9]\d|20[01]\d|20[2-9]\d|[3-9]\d|0\d)\D{0,3}$/.test(r.words(hit)) &&
        !/20[2-9]\d\D{0,3}$/.test(r.words(hit)),
      verdict: 'revise',
      message: 'birth',
    },
    {
      find: ['plate'],
      where: (r, hit) => isReal(r, hit) && !r.facts.brand,
      verdict: 'revise',
      message: 'plate',
      suggest: swap('plate'),
    },
    {
      find: ['coordinates'],
      where: (r, hit) =>
        isReal(r, hit) &&
        r.around(hit, 'personal-data.home', 'person', 'first-name') &&
        !r.around(hit, 'personal-data.venue'),
      verdict: 'revise',
      message: 'place',
    },
    {
      find: ['applicant'],
      where: (r, hit) =>
        isReal(r, hit) &&
        r.around(hit, 'person', 'first-name') &&
        r.around(hit, 'negative', 'mock', 'personal-data.secret', 'personal-data.sick', 'insult') &&
        !r.around(hit, 'official'),
      verdict: 'stop',
      message: 'applicant',
    },
    { find: ['sick'], where: (r, hit) => isReal(r, hit) && isSomebody(r, hit), verdict: 'stop', message: 'health' },
    {
      find: ['secret'],
      where: (r, hit) => isReal(r, hit) && isSomebody(r, hit) && !employs(r),
      verdict: 'stop',
      message: 'secret',
    },
    {
      find: ['school'],
      where: (r, hit) =>
        isReal(r, hit) &&
        r.around(hit, 'person', 'first-name') &&
        r.around(hit, 'personal-data.ownKid') &&
        hasSchoolName(r, hit),
      verdict: 'revise',
      message: 'ownChild',
    },
    {
      find: ['school'],
      where: (r, hit) =>
        isReal(r, hit) &&
        r.around(hit, 'person', 'first-name') &&
        r.around(hit, 'personal-data.kid') &&
        !r.around(hit, 'personal-data.ownKid'),
      verdict: 'stop',
      message: 'child',
      place: withName,
    },
    {
      find: ['dismissed'],
      where: (r, hit) =>
        employs(r) &&
        isReal(r, hit) &&
        !r.asked(hit) &&
        r.around(hit, 'person', 'first-name') &&
        !r.around(hit, 'official'),
      verdict: 'ask',
      desk: 'legal',
      message: 'employee',
      place: withName,
    },
    {
      find: ['attachment'],
      where: (r, hit) =>
        !isConsented(r, hit) &&
        r.attached.some((one) => one.has('personal-data.photo') && !one.has('personal-data.blurred', 'consent')),
      verdict: 'revise',
      message: 'photo',
    },
  ],
})

/** The employer's own voice: management, or the account of the brand. */
const employs = (reading: Reading): boolean => reading.facts.management || reading.facts.brand

/** From the name to the words, when they stand in one sentence and near each other. */
function withName(reading: Reading, hit: Hit): { readonly start: number; readonly end: number } {
  const names = [...reading.hits('person'), ...reading.hits('first-name')].filter(
    (one) => one.sentence === hit.sentence && Math.abs(one.first - hit.first) <= 12,
  )
  const name = names[0]
  return name ? { start: Math.min(name.start, hit.start), end: Math.max(name.end, hit.end) } : hit
}
