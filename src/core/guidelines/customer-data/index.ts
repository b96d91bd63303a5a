import { defineGuideline, type Hit, type Reading } from '../../engine/index.ts'
import * as en from './en.ts'
import { isFirm, isKnown, isTeased, named, span } from './known.ts'
import * as nl from './nl.ts'

const isReal = (reading: Reading, hit: Hit): boolean =>
  !reading.around(hit, 'consent', 'fiction', 'customer-data.played')

/** R03: facts that identify a customer, patient or client, and names on the customer register. */
export const customerData = defineGuideline({
  id: 'customer-data',
  seed: ['R03'],
  desk: 'privacy',
  lexicon: { nl: nl.lexicon, en: en.lexicon },
  texts: { nl: nl.texts, en: en.texts },
  whenProtected: 'advise',
  beats: ['personal-data', 'confidential'],
  rules: [
    {
      find: ['customer'],
      where: (r, hit) => isReal(r, hit) && (hasTrouble(r, hit) || r.near(hit, 12, 'customer-data.terms')),
      verdict: 'stop',
      message: 'judged',
      place: (r, hit) => span(r, hit, 'customer-data.trouble', 'customer-data.terms'),
    },
    {
      find: ['customer'],
      where: (r, hit) =>
        isReal(r, hit) &&
        !isVisit(r, hit) &&
        (r.around(hit, 'customer-data.work') || (hit.last > hit.first && !r.asked(hit))),
      verdict: 'ask',
      message: 'named',
    },
    {
      find: ['reference-customer'],
      where: (r, hit) => isReal(r, hit) && !isVisit(r, hit) && hasTrouble(r, hit) && !r.around(hit, 'already-public'),
      verdict: 'stop',
      message: 'judged',
      place: (r, hit) => span(r, hit, 'customer-data.trouble'),
    },
    {
      find: ['ourClient'],
      where: (r, hit) => isReal(r, hit) && isFirm(r, hit) && hasTrouble(r, hit),
      verdict: 'stop',
      message: 'judged',
      place: (r, hit) => span(r, hit, 'customer-data.trouble'),
    },
    {
      find: ['records'],
      where: (r, hit) =>
        isReal(r, hit) &&
        !r.negated(hit) &&
        (r.facts.replyFrom === 'customer' || r.inSentence(hit, 'person', 'first-name')),
      verdict: 'stop',
      message: 'records',
    },
    {
      find: ['clue'],
      where: (r, hit) =>
        isReal(r, hit) &&
        r.around(hit, 'customer-data.guess') &&
        r.around(hit, 'customer-data.served', 'customer-data.detail'),
      verdict: 'stop',
      message: 'teaser',
    },
    { find: ['teaser'], where: (r, hit) => isReal(r, hit) && isTeased(r, hit), verdict: 'stop', message: 'teaser' },
    {
      find: ['person', 'first-name'],
      where: (r, hit) => isReal(r, hit) && named(r, hit),
      verdict: 'stop',
      message: 'person',
      place: (r, hit) => span(r, hit, 'customer-data.detail'),
    },
    {
      find: ['trait'],
      where: (r, hit) => isReal(r, hit) && isKnown(r, hit),
      verdict: 'stop',
      message: 'person',
      place: (r, hit) => span(r, hit, 'customer-data.detail'),
    },
    {
      find: [
        'bsn',
        'ssn',
        'iban',
        'card',
        'id-number',
        'file-number',
        'email',
        'phone',
        'address',
        'postcode',
        'birth-date',
      ],
      where: (r, hit) => isReal(r, hit) && !r.around(hit, 'customer-data.visit') && ofCustomer(r, hit),
      verdict: 'stop',
      message: 'data',
    },
  ],
})

/** A judgement or a problem near the name: in its sentence, or in the next one when that names nobody else. */
function hasTrouble(reading: Reading, hit: Hit): boolean {
  if (reading.inSentence(hit, 'customer-data.trouble'))
    return !(reading.near(hit, 20, 'thank', 'congratulate') && !reading.near(hit, 8, 'customer-data.trouble'))
  return (
    reading
      .hits('customer-data.trouble')
      .some((one) => one.sentence === hit.sentence + 1 && one.first - hit.last <= 14) &&
    !reading.inSentence(hit, 'thank', 'positive')
  )
}

/** Off duty, as a guest or a buyer. */
const isVisit = (reading: Reading, hit: Hit): boolean =>
  reading.around(hit, 'customer-data.visit') && !reading.around(hit, 'own', 'product')

/** An identifier beside a word for a customer, or in the answer to one. */
function ofCustomer(reading: Reading, hit: Hit): boolean {
  if (reading.facts.replyFrom === 'customer')
    return reading.inSentence(hit, 'you') && hit.name !== 'phone' && hit.name !== 'email'
  const isOwnFile = reading.inSentence(hit, 'i') && !reading.inSentence(hit, 'they', 'person')
  return (
    !isOwnFile &&
    isBesideCustomer(reading, hit) &&
    reading.inSentence(hit, 'they', 'person', 'first-name', 'customer-data.ourClient')
  )
}

/** A word for a customer within eight tokens; a handle such as "@user" is none. */
function isBesideCustomer(reading: Reading, hit: Hit): boolean {
  return reading
    .hits('client')
    .some(
      (one) =>
        one.sentence === hit.sentence && reading.tokens[one.first]?.kind === 0 && Math.abs(one.first - hit.first) <= 8,
    )
}
