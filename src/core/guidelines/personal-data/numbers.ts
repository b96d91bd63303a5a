import type { Hit, Reading, Rule } from '../../engine/index.ts'
import * as en from './en.ts'
import * as nl from './nl.ts'
import { isAlone, isLeft, isNumbered, numberAfter } from './whereabouts.ts'
import { isElsewhere, isHome, isOffice, isOfOther, isOwn, isOwnFamily, isReal } from './whose.ts'

const texts = (reading: Reading, hit: Hit): typeof nl.instead =>
  (reading.sentence(hit).language === 1 ? nl : en).instead
const swap =
  (kind: keyof typeof nl.instead) =>
  (reading: Reading, hit: Hit): string =>
    texts(reading, hit)[kind]

/** What can be recognised by its form: numbers, addresses, an empty house, a place on the map. */
export const numbers: readonly Rule[] = [
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
  {
    find: ['address'],
    where: (r, hit) =>
      isReal(r, hit) &&
      !r.facts.brand &&
      !r.asked(hit) &&
      !r.around(hit, 'personal-data.venue', 'already-public', 'link'),
    verdict: 'revise',
    message: 'address',
    suggest: swap('address'),
  },
  {
    find: ['home'],
    where: (r, hit) => isReal(r, hit) && isNumbered(r, hit),
    verdict: 'revise',
    message: 'address',
  },
  { find: ['away'], where: (r, hit) => isReal(r, hit) && isLeft(r, hit), verdict: 'revise', message: 'empty' },
  { find: ['alone'], where: (r, hit) => isReal(r, hit) && isAlone(r, hit), verdict: 'revise', message: 'place' },
  {
    find: ['tag'],
    where: (r, hit) => isReal(r, hit) && numberAfter(r, hit) !== null,
    verdict: 'revise',
    message: 'found',
    place: (r, hit) => numberAfter(r, hit) ?? hit,
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
]
