import { defineGuideline, type Hit, type Reading } from '../../engine/index.ts'
import * as en from './en.ts'
import { isFirm, isKnown, isTeased, meetsCustomers, named, span } from './known.ts'
import * as nl from './nl.ts'
import { isGuessed, isPointedAt, isToldBack } from './pointed.ts'
import { hasTrouble, isVisit, ofCustomer } from './relation.ts'
import { isFated, isHinted, isMarked, isPlaced, isTitled, isTold } from './told.ts'

const isReal = (reading: Reading, hit: Hit): boolean =>
  !reading.around(hit, 'consent', 'fiction', 'customer-data.played') && !isStaff(reading, hit)

/** "Our ward sister Ciara": a name right after a word for one of us. */
const isStaff = (reading: Reading, hit: Hit): boolean =>
  (hit.name === 'person' || hit.name === 'first-name') &&
  reading
    .hits('customer-data.ownStaff')
    .some((one) => one.sentence === hit.sentence && one.last >= hit.first - 2 && one.first <= hit.first)

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
      where: (r, hit) =>
        isReal(r, hit) &&
        !isVisit(r, hit) &&
        (hasTrouble(r, hit) || r.near(hit, 12, 'customer-data.terms', 'customer-data.detail')),
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
        !r.justBefore(hit, 3, 'negation') &&
        !(r.asked(hit) && r.inSentence(hit, 'private-channel')) &&
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
      find: ['somebody', 'trait', 'person', 'first-name', 'client'],
      where: (r, hit) => isReal(r, hit) && isPointedAt(r, hit),
      verdict: 'stop',
      message: 'person',
      place: (r, hit) => span(r, hit, 'customer-data.detail', 'health'),
    },
    { find: ['encounter'], where: (r, hit) => isReal(r, hit) && isTold(r, hit), verdict: 'stop', message: 'person' },
    { find: ['person'], where: (r, hit) => isReal(r, hit) && isTitled(r, hit), verdict: 'stop', message: 'person' },
    { find: ['whom'], where: (r, hit) => isReal(r, hit) && isMarked(r, hit), verdict: 'stop', message: 'person' },
    { find: ['trait'], where: (r, hit) => isReal(r, hit) && isPlaced(r, hit), verdict: 'stop', message: 'person' },
    {
      find: ['guess', 'teaser'],
      where: (r, hit) => isReal(r, hit) && isHinted(r, hit),
      verdict: 'stop',
      message: 'teaser',
    },
    {
      find: ['customer'],
      where: (r, hit) => isReal(r, hit) && isFated(r, hit),
      verdict: 'stop',
      message: 'judged',
    },
    { find: ['guess'], where: (r, hit) => isReal(r, hit) && isGuessed(r, hit), verdict: 'stop', message: 'teaser' },
    {
      find: ['backdrop'],
      where: (r, hit) =>
        isReal(r, hit) &&
        meetsCustomers(r) &&
        !r.negated(hit) &&
        r.has('client', 'health', 'customer-data.whereabouts'),
      verdict: 'stop',
      message: 'person',
    },
    { find: ['youDid'], where: (r, hit) => isReal(r, hit) && isToldBack(r, hit), verdict: 'stop', message: 'records' },
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
