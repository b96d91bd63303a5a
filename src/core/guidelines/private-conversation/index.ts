import { defineGuideline, type Hit, type Reading } from '../../engine/index.ts'
import * as en from './en.ts'
import * as nl from './nl.ts'
import { afterColon, type Quote, quoteNear, quotes } from './quotes.ts'

/** G05: somebody's private message, mail, call or closed meeting is not published without their consent. */
export const privateConversation = defineGuideline({
  id: 'private-conversation',
  seed: ['G05'],
  desk: 'communications',
  lexicon: { nl: nl.lexicon, en: en.lexicon },
  texts: { nl: nl.texts, en: en.texts },
  whenProtected: 'silent',
  unless: (reading) => isAllowed(reading) || (reading.has(cue('abuse')) && !reading.has('person')),
  rules: [
    {
      find: ['sent'],
      where: (reading, hit) => isSomeones(reading, hit) && wordsOf(reading, hit) !== null,
      verdict: 'ask',
      message: 'quotes',
      place: (reading, hit) => wordsOf(reading, hit) ?? hit,
    },
    {
      find: ['confides'],
      where: (reading, hit) => isClosed(reading, hit) && !reading.asked(hit) && !reading.negated(hit),
      verdict: 'ask',
      message: 'confides',
    },
    {
      find: ['records'],
      where: (reading, hit) =>
        isClosed(reading, hit) &&
        !reading.asked(hit) &&
        !reading.justBefore(hit, 4, 'negation') &&
        (isAbout(reading, hit) || reading.inSentence(hit, 'we')),
      verdict: 'ask',
      message: 'records',
    },
    {
      find: ['yourWords'],
      where: (reading, hit) =>
        reading.facts.isReply &&
        isClosed(reading, hit) &&
        !reading.asked(hit) &&
        wordsOf(reading, hit) !== null &&
        !isGiven(reading, wordsOf(reading, hit)),
      verdict: 'ask',
      message: 'quotes',
      place: (reading, hit) => wordsOf(reading, hit) ?? hit,
    },
    { find: ['shows'], where: showsIt, verdict: 'ask', message: 'shows' },
    {
      find: ['letter'],
      where: (reading, hit) => letterAt(reading, hit) !== null && isClosed(reading, hit, letterAt(reading, hit)),
      verdict: 'ask',
      message: 'quotes',
      place: (reading, hit) => letterAt(reading, hit) ?? hit,
    },
    {
      find: ['attachment'],
      where: (reading) => reading.attached.some((one, i) => showsChat(reading, one, i)) && !isOwnWork(reading),
      verdict: 'ask',
      message: 'attached',
      place: firstWords,
    },
  ],
})

const cue = (name: keyof typeof nl.lexicon): string => `private-conversation.${name}`

/** Consent that is stated, and not taken back in the same breath. */
function isAllowed(reading: Reading): boolean {
  const given = [...reading.hits('consent'), ...reading.hits(cue('allowed'))].some(
    (hit) => !reading.negated(hit) && !reading.asked(hit),
  )
  return given && !reading.has(cue('unasked'))
}

/** Neither public, nor a machine's, nor talk of one's own working conditions. */
function isClosed(reading: Reading, hit: Hit, quote: Quote | null = null): boolean {
  const isOutside = (one: Hit): boolean =>
    one.sentence === hit.sentence && !(quote && one.start >= quote.start && one.end <= quote.end)
  return (
    ![cue('machine'), cue('open'), 'fiction', 'condition'].some((name) => reading.hits(name).some(isOutside)) &&
    !isOwnWork(reading)
  )
}

const isOwnWork = (reading: Reading): boolean => reading.has(cue('worklife'), 'union', 'whistle', 'misconduct')

/** Another person's words: not the author's own family, nor a compliment of somebody nobody can recognise. */
function isSomeones(reading: Reading, hit: Hit): boolean {
  if (
    !isClosed(reading, hit, wordsOf(reading, hit)) ||
    isCommon(reading, hit) ||
    reading.near(hit, 2, 'relative') ||
    !(isAbout(reading, hit) || reading.near(hit, 1, cue('texts'), cue('writes')))
  )
    return false
  const words = wordsOf(reading, hit)
  const isKind =
    words !== null && reading.hits(cue('kind')).some((one) => one.start >= words.start && one.end <= words.end)
  return isNamed(reading, hit) || !isKind
}

/** A quotation that reads as a letter: it begins, ends or asks for silence as one, in two ways at least. */
function letterAt(reading: Reading, hit: Hit): Quote | null {
  if (reading.has(cue('condemned')) || reading.inSentence(hit, 'announce', 'hire')) return null
  const inside = (quote: Quote): readonly Hit[] =>
    reading.hits(cue('letter')).filter((one) => one.first >= quote.first && one.last <= quote.last)
  const isLetter = (quote: Quote): boolean =>
    inside(quote).some((one) => one.first <= quote.first + 1) &&
    inside(quote).some((one) => one.first > quote.first + 1)
  return quotes(reading).find((quote) => quote.start <= hit.start && hit.end <= quote.end && isLetter(quote)) ?? null
}

/** Whether the words stand in what is answered: then they are public already. */
const isGiven = (reading: Reading, words: Quote | null): boolean =>
  words !== null && (reading.thread?.text ?? '').includes(reading.text.slice(words.start + 1, words.end - 1))

/** What many say, or nobody should: retold to make a point, and nobody is named. */
const isCommon = (reading: Reading, hit: Hit): boolean =>
  reading.around(hit, cue('condemned')) && !reading.around(hit, 'person', 'first-name')

const isNamed = (reading: Reading, hit: Hit): boolean =>
  reading.around(hit, 'person', 'first-name', 'mention', cue('unasked'))

function wordsOf(reading: Reading, hit: Hit): Quote | null {
  return (
    quoteNear(reading, hit) ??
    (reading.near(hit, 2, cue('texts'), cue('writes'), cue('post')) ? afterColon(reading, hit) : null)
  )
}

const isAbout = (reading: Reading, hit: Hit): boolean =>
  reading.around(
    hit,
    'person',
    'first-name',
    'mention',
    'they',
    'client',
    'colleague',
    'boss',
    cue('contact'),
    'reference-customer',
    'customer',
  )

/** Pastes, shows or announces a message, and somebody else wrote it. */
function showsIt(reading: Reading, hit: Hit): boolean {
  if (
    !isClosed(reading, hit) ||
    reading.negated(hit) ||
    reading.around(hit, 'relative') ||
    reading.inSentence(hit, 'official', 'reporter')
  )
    return false
  const isPrivate = reading.around(hit, cue('post'), cue('talk'), cue('texts'), cue('sent'))
  return (
    isPrivate &&
    (isAbout(reading, hit) || reading.inSentence(hit, cue('sent'))) &&
    (isNamed(reading, hit) || !reading.around(hit, cue('kind')))
  )
}

/** What is said of a picture tells that it shows a conversation. */
function showsChat(reading: Reading, one: Reading, i: number): boolean {
  if (reading.draft.attachments?.[i]?.kind === 'document' && !one.has(cue('post'))) return false
  return (
    one.has(cue('post'), cue('talk'), 'message') &&
    !one.has(cue('open'), 'consent', cue('allowed'), cue('machine')) &&
    one.has('person', 'first-name', 'they', 'client', 'colleague', 'boss', cue('contact'))
  )
}

function firstWords(reading: Reading, hit: Hit): { readonly start: number; readonly end: number } {
  const told = reading.hits(cue('shows'))[0] ?? reading.hits(cue('sent'))[0]
  if (told) return told
  const last = reading.tokens[Math.min(hit.first + 11, reading.sentences[0]?.last ?? hit.last)]
  return { start: hit.start, end: last?.end ?? hit.end }
}
