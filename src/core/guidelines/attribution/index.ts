import { defineGuideline, type Hit, type Reading } from '../../engine/index.ts'
import { type Quote, quotes } from '../private-conversation/quotes.ts'
import * as en from './en.ts'
import * as nl from './nl.ts'

/** G07, C05: what others made is credited, and used with permission or a licence. */
export const attribution = defineGuideline({
  id: 'attribution',
  seed: ['G07', 'C05'],
  desk: 'ip',
  lexicon: { nl: nl.lexicon, en: en.lexicon },
  texts: { nl: nl.texts, en: en.texts },
  whenProtected: 'silent',
  unless: isCleared,
  rules: [
    { find: ['unsettled'], where: isUnsettled, verdict: 'ask', message: 'unlicensed' },
    {
      find: ['taken'],
      where: (reading, hit) => isTaken(reading, hit) && forBusiness(reading, hit),
      verdict: 'ask',
      message: 'commercial',
    },
    {
      find: ['taken'],
      where: (reading, hit) => isTaken(reading, hit) && !forBusiness(reading, hit) && !isCredited(reading, hit),
      verdict: 'revise',
      message: 'uncredited',
      place: grabbing,
    },
    {
      find: ['work'],
      where: playsMusic,
      verdict: 'ask',
      message: 'commercial',
      place: (reading, hit) => reading.stretch(hit, 5, 'person', 'first-name'),
    },
    {
      find: ['under'],
      where: isScored,
      verdict: 'ask',
      message: 'commercial',
      place: (reading, hit) => reading.stretch(hit, 6, 'person', 'first-name'),
    },
    {
      find: ['whole'],
      where: (reading) => bareQuote(reading) !== null,
      verdict: 'revise',
      message: 'quotation',
      place: (reading, hit) => bareQuote(reading) ?? hit,
    },
    {
      find: ['attachment'],
      where: (reading) => !isAnyCredited(reading) && reading.attached.some(isMarkedAsOthers),
      verdict: 'revise',
      message: 'attached',
      place: firstWords,
    },
    {
      find: ['lifts', 'scores', 'taken'],
      where: (reading, hit) => isLifted(reading, hit) && forBusiness(reading, hit),
      verdict: 'ask',
      message: 'commercial',
    },
    {
      find: ['lifts', 'scores', 'taken'],
      where: (reading, hit) => isLifted(reading, hit) && !forBusiness(reading, hit),
      verdict: 'revise',
      message: 'uncredited',
    },
    {
      find: ['presumes'],
      where: (reading, hit) => isWork(reading, hit) && !reading.quoted(hit),
      verdict: 'ask',
      message: 'unlicensed',
    },
  ],
})

const cue = (name: keyof typeof nl.lexicon): string => `attribution.${name}`

/** Own work, or a licence or permission that is stated and not in doubt. */
function isCleared(reading: Reading): boolean {
  if (reading.has(cue('unsettled')) && reading.hits(cue('unsettled')).some((hit) => isUnsettled(reading, hit)))
    return false
  const isSure = (name: string): boolean =>
    reading.hits(name).some((hit) => !reading.negated(hit) && !reading.asked(hit))
  return isSure(cue('licensed')) || isSure(cue('mine')) || isSure('consent')
}

const isWork = (reading: Reading, hit: Hit): boolean =>
  reading.around(hit, cue('work')) ||
  quotes(reading).some((one) => one.last - one.first >= 9) ||
  (reading.draft.attachments ?? []).some((one) => one.kind === 'photo' || one.kind === 'video')

/** Doubts the rights aloud, about something somebody else made. */
function isUnsettled(reading: Reading, hit: Hit): boolean {
  if (reading.asked(hit) && !reading.inSentence(hit, cue('work')))
    return reading.around(hit, cue('taken'), cue('grabbed'), cue('source-vague'))
  const isAnothers = reading.around(
    hit,
    cue('taken'),
    cue('credited'),
    'person',
    'first-name',
    'mention',
    'they',
    'content-of-others',
    cue('business'),
  )
  return isWork(reading, hit) && isAnothers && !reading.quoted(hit)
}

/** "Not mine, found it online": the finding stands at the taking. */
function grabbing(reading: Reading, hit: Hit): Hit {
  if (!/^(?:niet|not)\b/i.test(reading.words(hit))) return hit
  return (
    reading
      .hits(cue('taken'))
      .find((one) => one.sentence === hit.sentence && one.first > hit.last && reading.near(one, 0, cue('grabbed'))) ??
    hit
  )
}

/** Somebody's rights are asked after; a question tagged on to the taking does not ask it. */
const isQuestion = (reading: Reading, hit: Hit): boolean =>
  reading
    .hits('ask-act')
    .some((one) => one.sentence === hit.sentence && (one.first <= hit.last || !reading.near(hit, 1, cue('grabbed'))))

/** Taken from a place that is no source, and really a work. */
function isTaken(reading: Reading, hit: Hit): boolean {
  if (
    reading.quoted(hit) ||
    isQuestion(reading, hit) ||
    reading.justBefore(hit, 3, 'negation') ||
    reading.near(hit, 4, cue('thing')) ||
    reading.inSentence(hit, 'fiction') ||
    isAdvised(reading, hit) ||
    isIf(reading, hit)
  )
    return false
  return isWork(reading, hit) && !reading.near(hit, 6, 'relative')
}

/** Advice in the sentence, outside the words that tell of the taking. */
const isAdvised = (reading: Reading, hit: Hit): boolean =>
  reading.hits('advise').some((one) => one.sentence === hit.sentence && (one.last < hit.first || one.first > hit.last))

/** A condition within eight words; one further on belongs to the words that were taken. */
const isIf = (reading: Reading, hit: Hit): boolean => reading.near(hit, 8, 'condition')

/** Lifted or set to music in freer words, and no maker named; a question after the maker takes nothing. */
const isLifted = (reading: Reading, hit: Hit): boolean =>
  !reading.quoted(hit) &&
  !reading.asked(hit) &&
  !reading.inSentence(hit, 'fiction', cue('credited')) &&
  (hit.name === cue('scores') || isWork(reading, hit))

const forBusiness = (reading: Reading, hit: Hit): boolean =>
  reading.around(hit, cue('business')) && reading.around(hit, 'we', 'own', 'product', 'employer')
const isCredited = (reading: Reading, hit: Hit): boolean =>
  reading.around(hit, cue('credited'), 'mention') && !reading.inSentence(hit, 'negation')
const isAnyCredited = (reading: Reading): boolean => reading.has(cue('credited'), 'mention', 'link', cue('mine'))

/** Somebody's song under the company's own film: a name in the caption is no licence. */
function playsMusic(reading: Reading, hit: Hit): boolean {
  if (!/nummer|song|liedje|muziek|track|chorus|single|soundtrack|refrein|tune|\bhit\b/i.test(reading.words(hit)))
    return false
  const isFilm =
    reading.attached.some((_, i) => reading.draft.attachments?.[i]?.kind === 'video') ||
    reading.inSentence(hit, cue('business'))
  return isFilm && reading.facts.brand && (reading.near(hit, 8, 'person', cue('credited')) || isNameNear(reading, hit))
}

/** A named maker's music is put to pictures that advertise us. */
function isScored(reading: Reading, hit: Hit): boolean {
  const isFilm =
    (reading.draft.attachments ?? []).some((one) => one.kind === 'video') ||
    /tiktok|youtube|instagram|reel/i.test(reading.draft.channel ?? '') ||
    reading.around(hit, cue('business'))
  const isOurs =
    reading.facts.brand || reading.has('own', 'own-tag', 'product', 'employer') || reading.around(hit, cue('business'))
  const isMusic = reading.around(hit, cue('work')) || reading.inSentence(hit, 'person')
  return (
    isFilm &&
    isOurs &&
    isMusic &&
    !reading.asked(hit) &&
    !reading.negated(hit) &&
    (reading.near(hit, 8, 'person') || isNameNear(reading, hit))
  )
}

/** A capital within four words before, and not at the start of the sentence. */
const isNameNear = (reading: Reading, hit: Hit): boolean =>
  reading.tokens.some(
    (token, i) =>
      i >= hit.first - 4 &&
      i <= hit.last + 4 &&
      i > reading.sentence(hit).first &&
      i <= reading.sentence(hit).last &&
      /^\p{Lu}/u.test(reading.text.slice(token.start, token.end)),
  )

/** Twenty-five words or more of somebody, and nobody named: not what was said at work, not a slogan. */
function bareQuote(reading: Reading): Quote | null {
  if (
    isAnyCredited(reading) ||
    reading.has(
      cue('taken'),
      'person',
      'official',
      'message',
      'client',
      'source',
      'whistle',
      'private-conversation.texts',
    )
  )
    return null
  const long = quotes(reading).find(
    (one) =>
      one.last - one.first >= 24 ||
      (one.last - one.first >= 9 && reading.text.slice(one.start, one.end).includes(' / ')),
  )
  return long ?? null
}

/** What is said of a picture gives its maker away. */
function isMarkedAsOthers(one: Reading): boolean {
  return (
    !/intern|build|eigen |onze |our |vertrouwelijk|confidential|concept|draft/i.test(one.text) &&
    /watermerk|watermark|getty|shutterstock|©|copyright|stockfoto|stock photo|krantenartikel|pagina uit een|page from|magazine page|professional .*photo/i.test(
      one.text,
    )
  )
}

function firstWords(reading: Reading, hit: Hit): { readonly start: number; readonly end: number } {
  const last = reading.tokens[Math.min(hit.first + 9, reading.sentences[0]?.last ?? hit.last)]
  return { start: hit.start, end: last?.end ?? hit.end }
}
