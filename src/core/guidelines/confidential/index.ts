import { defineGuideline, type Hit, type Reading } from '../../engine/index.ts'
import * as en from './en.ts'
import { namesAfter } from './names-after.ts'
import * as nl from './nl.ts'
import { isCodename, isSurelyMeant } from './real-name.ts'
import { machineKey, secretNear } from './secrets.ts'
import {
  answersDelicate,
  firstWords,
  gapPlace,
  hintsAtBusiness,
  hintsAtChange,
  isInsideTalk,
  isKnown,
  isOwnWorkLife,
  ours,
  revealsTrick,
  sentenceWithFigure,
  showsInnerPaper,
  trickPlace,
} from './told.ts'

/** C01: what belongs to the company and is not public: secrets, internal documents, security, changes that are not announced. */
export const confidential = defineGuideline({
  id: 'confidential',
  seed: ['C01'],
  desk: 'legal',
  lexicon: { nl: nl.lexicon, en: en.lexicon },
  texts: { nl: nl.texts, en: en.texts },
  whenProtected: 'advise',
  rules: [
    { find: ['codename'], where: isCodename, verdict: 'stop', message: 'codename', isEntry: isSurelyMeant },
    { find: ['credential'], where: isReal, verdict: 'stop', desk: 'security', message: 'credential' },
    {
      find: ['secretword'],
      where: (reading, hit) => isReal(reading, hit) && secretNear(reading, hit) !== null,
      verdict: 'stop',
      desk: 'security',
      message: 'credential',
      place: (reading, hit) => secretNear(reading, hit) ?? hit,
    },
    {
      find: ['whole'],
      where: (reading) => machineKey(reading) !== null && !reading.has(cue('placeholder'), 'fiction'),
      verdict: 'stop',
      desk: 'security',
      message: 'credential',
      place: (reading, hit) => machineKey(reading) ?? hit,
    },
    {
      find: ['guard'],
      where: showsTheGap,
      verdict: 'stop',
      desk: 'security',
      message: 'security',
      place: (reading, hit) => reading.stretch(hit, 8, cue('gap')),
    },
    {
      find: ['formula', 'how'],
      where: tellsHow,
      verdict: 'stop',
      message: 'secret',
      place: (reading, hit) => reading.stretch(hit, 10, cue('specific')),
    },
    { find: ['how', 'formula'], where: promisesToTell, verdict: 'ask', message: 'offered' },
    { find: ['reveal'], where: revealsTrick, verdict: 'stop', message: 'secret', place: trickPlace },
    {
      find: ['whole'],
      where: answersDelicate,
      verdict: 'stop',
      message: 'terms',
      place: (reading, hit) => sentenceWithFigure(reading) ?? hit,
    },
    {
      find: ['prospects'],
      where: (reading, hit) =>
        namesAfter(reading, hit) !== null &&
        !reading.facts.brand &&
        !reading.inSentence(hit, 'hire', cue('everyday')) &&
        !reading.has('reference-customer', cue('known')),
      verdict: 'stop',
      message: 'document',
      place: (reading, hit) => namesAfter(reading, hit) ?? hit,
    },
    {
      find: ['document'],
      where: handsOut,
      verdict: 'stop',
      message: 'document',
      place: (reading, hit) => reading.stretch(hit, 4, cue('inner')),
    },
    {
      find: ['document'],
      where: offersIt,
      verdict: 'ask',
      message: 'offered',
      place: (reading, hit) => reading.stretch(hit, 4, cue('inner')),
    },
    {
      find: ['marked'],
      where: (reading, hit) => isReal(reading, hit) && tells(reading, hit) && ours(reading, hit),
      verdict: 'stop',
      message: 'marked',
    },
    {
      find: ['deal'],
      where: namesTerms,
      verdict: 'stop',
      message: 'terms',
      place: (reading, hit) => reading.stretch(hit, 6, 'money', 'percent'),
    },
    {
      find: ['change'],
      where: (reading, hit) => isChange(reading, hit) && reading.around(hit, cue('hush')),
      verdict: 'stop',
      message: 'change',
    },
    {
      find: ['change'],
      where: (reading, hit) => isChange(reading, hit) && isRumour(reading, hit),
      verdict: 'ask',
      message: 'rumour',
    },
    {
      find: ['innerSource'],
      where: (reading, hit) =>
        isChange(reading, hit) &&
        !isOwnWorkLife(reading, hit) &&
        reading.around(hit, cue('absent'), cue('suitors')) &&
        reading.around(hit, cue('unit'), cue('suitors')),
      verdict: 'stop',
      message: 'change',
      place: gapPlace,
    },
    {
      find: ['vague'],
      where: hintsAtChange,
      verdict: 'ask',
      message: 'rumour',
      place: (reading, hit) => reading.sentence(hit),
    },
    { find: ['leak-tell'], where: hintsAtBusiness, verdict: 'ask', message: 'rumour' },
    {
      find: ['fate', 'change'],
      where: (reading, hit) =>
        isInsideTalk(reading, hit) &&
        !reading.inSentence(hit, 'embargo', 'court') &&
        reading.around(hit, cue('hush'), cue('innerSource'), cue('toBeTold'), cue('vague'), 'boss'),
      verdict: 'ask',
      message: 'rumour',
    },
    {
      find: ['haggle'],
      where: (reading, hit) => isInsideTalk(reading, hit) && reading.inSentence(hit, 'number', 'money', 'percent'),
      verdict: 'ask',
      message: 'terms',
    },
    {
      find: ['method'],
      where: (reading, hit) =>
        isInsideTalk(reading, hit) &&
        !reading.around(hit, cue('metaphor')) &&
        reading.inSentence(hit, 'number', 'percent', cue('formula'), cue('degree'), cue('reveal')),
      verdict: 'ask',
      message: 'secret',
    },
    {
      find: ['hole'],
      where: (reading, hit) =>
        isInsideTalk(reading, hit) &&
        !reading.around(hit, cue('elsewhere'), cue('drill'), 'whistle') &&
        reading.around(hit, cue('guard'), cue('secretword'), 'security-detail'),
      verdict: 'ask',
      desk: 'security',
      message: 'security',
    },
    {
      find: ['hush'],
      where: (reading, hit) =>
        isInsideTalk(reading, hit) &&
        !reading.has('embargo') &&
        reading.around(hit, cue('business'), cue('document'), cue('fate'), cue('change'), 'internal-document'),
      verdict: 'ask',
      message: 'rumour',
    },
    {
      find: ['attachment'],
      where: (reading) =>
        !reading.facts.brand &&
        !reading.has(cue('known'), 'pay', 'union', 'whistle', cue('worklife')) &&
        reading.attached.some((one) => one.has('internal-document', 'security-detail', cue('document'), cue('hush'))),
      verdict: 'ask',
      message: 'document',
      place: firstWords,
    },
    { find: ['attachment'], where: showsInnerPaper, verdict: 'stop', message: 'document', place: firstWords },
  ],
})

const cue = (name: keyof typeof nl.lexicon): string => `confidential.${name}`

function isReal(reading: Reading, hit: Hit): boolean {
  return (
    !reading.inSentence(hit, cue('placeholder'), 'fiction') &&
    !reading.around(hit, cue('drill')) &&
    !reading.justBefore(hit, 2, 'negation')
  )
}

function showsTheGap(reading: Reading, hit: Hit): boolean {
  if (!reading.near(hit, 9, cue('gap')) || reading.inSentence(hit, cue('elsewhere'), 'court') || reading.asked(hit))
    return false
  const isAtWork = reading.hits(cue('site')).some((one) => Math.abs(one.sentence - hit.sentence) <= 2)
  return isAtWork && !reading.has('union') && !reading.inSentence(hit, 'whistle', 'consent') && !reading.facts.brand
}

function tellsHow(reading: Reading, hit: Hit): boolean {
  if (
    !reading.near(hit, 14, cue('specific')) ||
    reading.around(hit, cue('metaphor')) ||
    isKnown(reading, hit) ||
    reading.asked(hit)
  )
    return false
  return reading.inSentence(hit, 'we', 'own', 'product') && !promisesToTell(reading, hit)
}

function promisesToTell(reading: Reading, hit: Hit): boolean {
  if (reading.around(hit, cue('metaphor'), cue('known')) || reading.asked(hit)) return false
  return reading.around(hit, cue('offers')) && reading.inSentence(hit, 'we', 'own', 'product') && !reading.facts.brand
}

const isInner = (reading: Reading, hit: Hit): boolean =>
  reading.near(hit, 6, cue('inner')) &&
  !reading.around(hit, cue('metaphor')) &&
  !isOwnWorkLife(reading, hit) &&
  !isKnown(reading, hit)

function handsOut(reading: Reading, hit: Hit): boolean {
  if (!isInner(reading, hit) || reading.negated(hit) || reading.asked(hit) || reading.facts.brand) return false
  return (
    reading.near(hit, 10, cue('gives')) || reading.draft.attachments?.some((one) => one.kind === 'document') === true
  )
}

function offersIt(reading: Reading, hit: Hit): boolean {
  return (
    isInner(reading, hit) &&
    !reading.negated(hit) &&
    !reading.facts.brand &&
    reading.around(hit, cue('offers')) &&
    !reading.has('reporter')
  )
}

function tells(reading: Reading, hit: Hit): boolean {
  return (
    !reading.asked(hit) &&
    !isOwnWorkLife(reading, hit) &&
    reading.around(hit, cue('document'), cue('formula'), cue('business'), cue('change'), cue('gives'))
  )
}

function namesTerms(reading: Reading, hit: Hit): boolean {
  const figures = reading
    .hits('number')
    .filter(
      (one) =>
        one.sentence === hit.sentence &&
        /\d{3}|\dk/i.test(reading.words(one)) &&
        !/^(?:19|20)\d\d$/.test(reading.words(one)),
    )
  if (
    (figures.length === 0 && !reading.near(hit, 7, 'money', 'percent', 'financial.amount')) ||
    reading.around(hit, cue('worklife'), 'union') ||
    isKnown(reading, hit)
  )
    return false
  return reading.around(hit, 'we', 'own', 'employer') && !reading.facts.brand && !reading.asked(hit)
}

function isChange(reading: Reading, hit: Hit): boolean {
  if (reading.facts.brand || reading.facts.spokesperson || isKnown(reading, hit) || reading.negated(hit)) return false
  if (reading.inSentence(hit, 'competitor') && !reading.inSentence(hit, 'we')) return false
  if (reading.inSentence(hit, 'embargo', cue('everyday'), 'pay', 'union', 'whistle', 'condition')) return false
  return (
    ours(reading, hit) ||
    (reading.inSentence(hit, cue('hush')) && !reading.inSentence(hit, 'relative', 'i')) ||
    (reading.around(hit, cue('unit')) && !reading.inSentence(hit, 'party'))
  )
}

/** Somebody wonders aloud about the company as a whole, not about closing early tonight. */
function isRumour(reading: Reading, hit: Hit): boolean {
  return (
    reading.inSentence(hit, 'guess', 'ask-act') &&
    reading.inSentence(hit, 'we', 'own', 'employer') &&
    !reading.inSentence(hit, cue('daytime'))
  )
}
