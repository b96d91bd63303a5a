import { defineGuideline, type Hit, type Reading } from '../../engine/index.ts'
import { isMeant, isSurelyMeant } from '../confidential/real-name.ts'
import * as en from './en.ts'
import * as nl from './nl.ts'
import { otherWords } from './paraphrase.ts'
import { aroundIt, clauseOf, firstWords } from './place.ts'
import { unlistedDetail } from './public-facts.ts'

/** C03: what is not announced yet stays inside until it is. */
export const productLaunch = defineGuideline({
  id: 'product-launch',
  seed: ['C03'],
  desk: 'communications',
  lexicon: { nl: nl.lexicon, en: en.lexicon },
  texts: { nl: nl.texts, en: en.texts },
  whenProtected: 'advise',
  beats: ['confidential', 'disclosure', 'misleading-claim'],
  rules: [
    {
      find: ['embargo'],
      where: (reading, hit) => isEmbargoed(reading, hit) && reading.inSentence(hit, cue('refuses')),
      verdict: 'ask',
      message: 'hints',
    },
    {
      find: ['embargo'],
      where: (reading, hit) => isEmbargoed(reading, hit) && !reading.inSentence(hit, cue('refuses')),
      isEntry: isSurelyMeant,
      verdict: 'stop',
      message: 'embargo',
      place: clauseOf,
    },
    { find: ['confirms'], where: confirmsThread, verdict: 'stop', message: 'confirms' },
    { find: ['attachment'], where: showsEmbargoed, verdict: 'stop', message: 'picture', place: firstWords },
    { find: ['project'], where: tellsOfProject, verdict: 'ask', message: 'project', place: clauseOf },
    {
      find: ['public-project'],
      where: (reading, hit) =>
        !speaksForUs(reading) &&
        !isAboutWorkLife(reading, hit) &&
        !isKnown(reading, hit) &&
        unlistedDetail(reading, hit) !== null,
      verdict: 'ask',
      message: 'detail',
      place: (reading, hit) => unlistedDetail(reading, hit) ?? hit,
    },
    {
      find: ['whole'],
      where: (reading) => !speaksForUs(reading) && otherWords(reading) !== null,
      verdict: 'stop',
      message: 'embargo',
      place: (reading, hit) => aroundIt(reading, otherWords(reading) ?? hit),
    },
    {
      find: ['whole'],
      where: (reading) =>
        !speaksForUs(reading) && otherWords(reading) === null && otherWords(reading, resembles) !== null,
      verdict: 'ask',
      message: 'unannounced',
      place: (reading, hit) => aroundIt(reading, otherWords(reading, resembles) ?? hit),
    },
    {
      find: ['embargoed'],
      where: (reading, hit) => isUnannounced(reading, hit, 'own', 'we', 'product'),
      verdict: 'stop',
      message: 'marked',
    },
    {
      find: ['sneak'],
      where: (reading, hit) =>
        isUnannounced(reading, hit, 'own', 'product', 'own-tag') ||
        (isUnannounced(reading, hit, 'we', 'employer') && !reading.justBefore(hit, 2, 'negation')),
      verdict: 'ask',
      message: 'unannounced',
    },
    {
      find: ['arrives'],
      where: (reading, hit) =>
        isOpenTalk(reading, hit) &&
        reading.around(hit, 'own', 'we', 'product', 'employer') &&
        reading.around(hit, cue('month'), 'date', 'future', cue('hush'), cue('sneak')),
      verdict: 'ask',
      message: 'unannounced',
    },
    {
      find: ['insideLook'],
      where: (reading, hit) =>
        isOpenTalk(reading, hit) &&
        reading.around(hit, 'own', 'we', 'i', 'product', 'employer') &&
        reading.around(hit, cue('hush'), cue('sneak')),
      verdict: 'ask',
      message: 'unannounced',
    },
    {
      find: ['sneak'],
      where: (reading, hit) =>
        isOpenTalk(reading, hit) && reading.around(hit, cue('arrives'), cue('insideLook'), cue('plans')),
      verdict: 'ask',
      message: 'marked',
    },
    {
      find: ['plans'],
      where: (reading, hit) =>
        isOpenTalk(reading, hit) && reading.around(hit, cue('thing'), cue('novel'), cue('month')),
      verdict: 'ask',
      message: 'marked',
    },
    {
      find: ['attachment'],
      where: (reading) =>
        !speaksForUs(reading) &&
        !reading.has('embargo', cue('known')) &&
        reading.attached.some((one) => one.has('not-yet-public', cue('sneak'), cue('plans'), cue('insideLook'))),
      verdict: 'ask',
      message: 'picture',
      place: firstWords,
    },
    {
      find: ['embargo'],
      where: (reading, hit) => !speaksForUs(reading) && !isEmbargoed(reading, hit),
      verdict: 'ask',
      message: 'hints',
    },
    { find: ['project', 'public-project'], where: touchesProject, verdict: 'ask', message: 'project', place: clauseOf },
    {
      find: ['holdOff', 'brings', 'handled', 'arrives', 'turns', 'plans'],
      where: isForetold,
      verdict: 'ask',
      message: 'unannounced',
    },
    { find: ['turns'], where: tellsChange, verdict: 'ask', message: 'unannounced' },
    {
      find: ['seenInside'],
      where: (reading, hit) =>
        isPlainlyOurs(reading, hit) &&
        reading.around(hit, 'future', cue('turns')) &&
        reading.around(hit, cue('thing'), cue('ofRoute'), cue('ofPlace')),
      verdict: 'ask',
      message: 'unannounced',
    },
    {
      find: ['plans'],
      where: (reading, hit) =>
        isUnannounced(reading, hit, 'future', 'not-yet-public') && reading.inSentence(hit, 'future', cue('sneak')),
      verdict: 'ask',
      message: 'unannounced',
    },
  ],
})

const cue = (name: keyof typeof nl.lexicon): string => `product-launch.${name}`
/** So much likeness to an entry that it is worth asking. */
const resembles = 4
const speaksForUs = (reading: Reading): boolean => reading.facts.brand || reading.facts.spokesperson
const isKnown = (reading: Reading, hit: Hit): boolean =>
  reading.hits(cue('known')).some((one) => Math.abs(one.sentence - hit.sentence) <= 1 && !reading.negated(one))
const isAboutWorkLife = (reading: Reading, hit: Hit): boolean =>
  reading.around(hit, 'union', 'misconduct', 'whistle', 'confidential.worklife')

/** A keyword that is also an ordinary word ("fusion", "halo") only counts when something is said about the thing. */
function isEmbargoed(reading: Reading, hit: Hit): boolean {
  const typed = reading.folded(hit).join(' ')
  if (/\d/.test(typed)) return true
  const isFullName = (reading.facts.company.registers?.embargoes ?? []).some((one) => one.name.toLowerCase() === typed)
  if (isFullName && typed.includes(' ')) return true
  if (reading.around(hit, cue('home')) && !reading.around(hit, 'own', 'launch', 'announce')) return false
  if (
    hit.last > hit.first &&
    reading.around(hit, cue('backstage'), cue('hush')) &&
    !reading.inSentence(hit, 'competitor')
  )
    return true
  if (!isMeant(reading, hit) && !isNamed(reading, hit)) return false
  return (
    isFullName ||
    reading.around(
      hit,
      cue('about'),
      'own',
      'product',
      'we',
      'launch',
      'announce',
      'money',
      'percent',
      'number',
      'date',
      'future',
      cue('sneak'),
    ) ||
    reading.draft.attachments !== undefined
  )
}

/** A name no lexicon knows, typed as one, with something coming or ours beside it. */
function isNamed(reading: Reading, hit: Hit): boolean {
  return (
    reading.capital(hit) &&
    !reading.ordinary(hit) &&
    reading.around(hit, 'own', 'product', 'future', cue('novel')) &&
    !reading.around(hit, cue('home'))
  )
}

/** "Yes, in December!" under a question about what is under embargo. */
function confirmsThread(reading: Reading, hit: Hit): boolean {
  return (
    reading.thread?.has('embargo') === true &&
    !reading.has('embargo', cue('refuses')) &&
    !reading.negated(hit) &&
    !reading.asked(hit)
  )
}

function showsEmbargoed(reading: Reading): boolean {
  return !reading.has('embargo') && reading.attached.some((one) => one.has('embargo'))
}

function tellsOfProject(reading: Reading, hit: Hit): boolean {
  if (speaksForUs(reading) || isAboutWorkLife(reading, hit) || isKnown(reading, hit) || reading.asked(hit)) return false
  if (!isMeant(reading, hit) && !reading.capital(hit)) return false
  const tells = reading.around(hit, cue('detail'), 'number', 'money', 'percent')
  if (reading.around(hit, cue('passing'))) return tells && reading.around(hit, 'we')
  return tells || hit.last > hit.first || reading.around(hit, cue('progress'), 'future', 'confidential.work')
}

/** Something of ours, not announced, and not what somebody does at home. */
function isUnannounced(reading: Reading, hit: Hit, ...whose: readonly string[]): boolean {
  if (
    speaksForUs(reading) ||
    isKnown(reading, hit) ||
    reading.around(hit, cue('home'), 'hire') ||
    reading.asked(hit) ||
    isAboutWorkLife(reading, hit)
  )
    return false
  return reading.around(hit, cue('thing')) && reading.around(hit, ...whose) && !reading.has('embargo')
}

/** What customers use will change, at a moment that is named: known to the desk, perhaps not to them. */
function tellsChange(reading: Reading, hit: Hit): boolean {
  if (!isPlainlyOurs(reading, hit) || !reading.inSentence(hit, 'date', cue('month'), 'period')) return false
  return (
    reading.around(hit, cue('thing'), 'product', 'project') ||
    /\b(?:flip|switch|cut|roll|uitgerold|overgezet|omgezet|aanzetten)/i.test(reading.words(hit))
  )
}

function isPlainlyOurs(reading: Reading, hit: Hit): boolean {
  if (
    speaksForUs(reading) ||
    isKnown(reading, hit) ||
    reading.asked(hit) ||
    reading.inSentence(hit, 'union', 'misconduct', 'whistle', 'confidential.worklife', 'condition', 'pay') ||
    reading.around(hit, cue('home'), 'hire')
  )
    return false
  return (
    !reading.has('embargo', 'public-project', 'competitor') &&
    (reading.around(hit, 'we', 'own', 'product', 'employer', cue('hush')) || reading.has('own', 'product'))
  )
}

/** Of nothing that is out, at home or in the register, and no question. */
function isOpenTalk(reading: Reading, hit: Hit): boolean {
  return (
    !speaksForUs(reading) &&
    !isKnown(reading, hit) &&
    !reading.asked(hit) &&
    !isAboutWorkLife(reading, hit) &&
    !reading.around(hit, 'hire', 'relative') &&
    !reading.inSentence(hit, cue('home'), 'pay', 'competitor') &&
    !reading.has('embargo')
  )
}

/** A running project, in a draft that speaks of nothing past, public or between employer and staff. */
function touchesProject(reading: Reading, hit: Hit): boolean {
  return (
    !speaksForUs(reading) &&
    !tellsOfProject(reading, hit) &&
    !reading.around(hit, cue('passing')) &&
    !reading.has('past', 'union', 'pay', 'hire', cue('known'))
  )
}

/** Something that is to come, in a draft that also says that it is told too soon. */
function isForetold(reading: Reading): boolean {
  return (
    !speaksForUs(reading) &&
    reading.has(cue('tooSoon'), cue('hush'), cue('holdOff'), 'not-yet-public') &&
    !reading.has('embargo', 'hire', cue('home'), 'competitor', 'pay', 'union', 'past')
  )
}
