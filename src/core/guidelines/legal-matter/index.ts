import { defineGuideline, type Hit, type Reading } from '../../engine/index.ts'
import * as en from './en.ts'
import * as nl from './nl.ts'

/** G11 R02: our cases, the parties to them, inquiries into us and what our lawyers say. Never one's own case or a report. */
export const legalMatter = defineGuideline({
  id: 'legal-matter',
  seed: ['G11', 'R02'],
  desk: 'legal',
  lexicon: { nl: nl.lexicon, en: en.lexicon },
  texts: { nl: nl.texts, en: en.texts },
  whenProtected: 'silent',
  beats: ['confidential', 'misleading-claim', 'disclosure'],
  unless: (reading) => reading.has('legal-matter.ownCase') && !reading.has('party'),
  rules: [
    {
      find: ['evidence'],
      where: (reading, hit) => isTold(reading, hit) && isOurCase(reading, hit),
      verdict: 'stop',
      message: 'evidence',
    },
    {
      find: ['advice'],
      where: givesAdvice,
      verdict: 'stop',
      message: 'advice',
      place: (reading, hit) => reading.stretch(hit, 8, cue('reckons'), 'percent'),
    },
    {
      find: ['verdicts'],
      where: (reading, hit) => speaks(reading, hit) && isInquiry(reading, hit),
      verdict: 'ask',
      message: 'investigation',
      place: withParty,
    },
    {
      find: ['merits', 'accuse', 'insult', 'mock', 'threaten'],
      where: (reading, hit) => speaks(reading, hit) && isOurCase(reading, hit) && !isSource(reading, hit),
      verdict: 'ask',
      message: 'comment',
      place: withParty,
    },
    {
      find: ['party'],
      where: tellsOfParty,
      verdict: 'ask',
      message: 'party',
      place: (reading, hit) => reading.stretch(hit, 8, cue('matter'), cue('inquiry')),
    },
    {
      find: ['inquiry'],
      where: tellsOfInquiry,
      verdict: 'ask',
      message: 'investigation',
      place: (reading, hit) => reading.stretch(hit, 6, 'authority'),
    },
  ],
})

const cue = (name: keyof typeof nl.lexicon): string => `legal-matter.${name}`

/** Neither quoted nor a refusal to say anything, nor a report or a case of the author's own. */
function isTold(reading: Reading, hit: Hit): boolean {
  return (
    !reading.quoted(hit) && !reading.around(hit, cue('refuses')) && !reading.inSentence(hit, cue('ownCase'), 'whistle')
  )
}

/** The same for an opinion, which a spokesperson gives with the lawyers' consent and a question does not give. */
function speaks(reading: Reading, hit: Hit): boolean {
  return isTold(reading, hit) && !reading.facts.spokesperson && !reading.asked(hit)
}

/** A registered party stands in this sentence or the one before, or the sentence says that the case is ours. */
function isOurCase(reading: Reading, hit: Hit): boolean {
  const party = reading.hits('party').some((one) => one.sentence === hit.sentence || one.sentence === hit.sentence - 1)
  if (party) return true
  if (reading.facts.isReply && reading.thread?.has('party')) return true
  return reading.around(hit, cue('matter')) && reading.around(hit, 'own', 'we', 'employer') && namesCase(reading, hit)
}

/** "Our lawsuit", "the case against us": not any case one talks about. */
function namesCase(reading: Reading, hit: Hit): boolean {
  return reading
    .hits(cue('matter'))
    .some(
      (one) =>
        Math.abs(one.sentence - hit.sentence) <= 1 &&
        reading.near(one, 3, 'we', 'own', 'employer') &&
        isCourt(reading, one),
    )
}

const isCourt = (reading: Reading, one: Hit): boolean =>
  /recht|zaak|geding|claim|dagvaard|court|suit|sue|suing|litig|case|trial|action|tribunal|patent|octrooi/i.test(
    reading.words(one),
  )

/** Our lawyers said or reckon something, or there is talk of a settlement, in a case of ours. */
function givesAdvice(reading: Reading, hit: Hit): boolean {
  if (!isTold(reading, hit)) return false
  const isLawyer =
    /^(?:onze|ons|our|company)\b/i.test(reading.words(hit)) ||
    /schik|settle|legal|juridisch|advi[cs]e|privileg|zwijg|hush/i.test(reading.words(hit))
  if (!isLawyer && !isOurCase(reading, hit)) return false
  const says =
    reading.near(hit, 8, cue('reckons'), 'percent') ||
    /schik|settle|advi[cs]e|advies|zwijg|hush/i.test(reading.words(hit))
  const legal = reading.has('party') || reading.around(hit, cue('matter'), cue('inquiry'), 'court')
  return (
    says &&
    legal &&
    reading.around(hit, 'we', 'own', 'party', 'employer') &&
    !/\b(?:hun|their) /i.test(reading.words(hit))
  )
}

/** A registered party or authority looks into us, or the sentence says that we are looked into. */
function isInquiry(reading: Reading, hit: Hit): boolean {
  if (!reading.around(hit, cue('inquiry'), 'authority', 'party')) return false
  if (reading.hits('party').some((one) => one.sentence === hit.sentence))
    return reading.around(hit, cue('inquiry'), 'authority') && reading.around(hit, 'we', 'own')
  return (
    reading.inSentence(hit, 'authority', cue('inquiry')) &&
    reading.around(hit, 'authority') &&
    reading.around(hit, 'we', 'own') &&
    !reading.around(hit, 'client')
  )
}

/** A party we have a case with, and the case in the same breath. */
function tellsOfParty(reading: Reading, hit: Hit): boolean {
  if (!speaks(reading, hit) || reading.inSentence(hit, 'already-public', 'congratulate', 'thank')) return false
  if (reading.near(hit, 8, 'court')) return true
  const { replyFrom } = reading.facts
  if (replyFrom === 'journalist' || isThanked(reading, hit)) return false
  if (
    reading.near(hit, 8, cue('matter')) &&
    (reading.around(hit, 'we', 'own', 'employer', 'i') || reading.around(hit, ...judging))
  )
    return true
  return (
    reading.around(hit, cue('inquiry')) &&
    reading.around(hit, 'we', 'own', 'employer', cue('verdicts')) &&
    reading.around(hit, cue('verdicts'), cue('reckons'), 'negation', ...judging)
  )
}

const judging = ['legal-matter.merits', 'blame', 'negative', 'accuse', 'mock', 'insult', 'joke'] as const

/** The party or authority is only named as the source of published figures. */
const isSource = (reading: Reading, hit: Hit): boolean =>
  reading.around(hit, 'already-public', 'source') &&
  reading.hits('party').every((one) => reading.near(one, 3, 'already-public', 'source'))

/** Kind or published words about a party are about something else than the case. */
const isThanked = (reading: Reading, hit: Hit): boolean =>
  reading.around(hit, 'congratulate', 'thank', 'already-public', 'source', 'link')

/** "The inspectorate raided our office": an authority, an inquiry and ourselves. */
function tellsOfInquiry(reading: Reading, hit: Hit): boolean {
  if (!speaks(reading, hit) || reading.around(hit, 'already-public', 'consent', 'congratulate')) return false
  const isGrave =
    /onderzoek|inval|doorzoek|boete|dwangsom|verscherpt|investigat|inquiry|probe|raid|warrant|fine|subpoena|enforcement|warning letter/i.test(
      reading.words(hit),
    )
  return isGrave && reading.near(hit, 6, 'authority', 'party') && reading.near(hit, 6, 'we', 'own', 'employer')
}

function withParty(reading: Reading, hit: Hit): { readonly start: number; readonly end: number } {
  return reading.stretch(hit, 7, 'party', cue('matter'), 'authority')
}
