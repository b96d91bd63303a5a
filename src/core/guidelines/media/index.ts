import { defineGuideline, type Hit, type Reading } from '../../engine/index.ts'
import * as en from './en.ts'
import * as nl from './nl.ts'
import { isOurPress, namesPress, plainAnswer } from './press.ts'

/** R05: who wants our position asks PR; for oneself and one's own work anybody may speak. */
export const media = defineGuideline({
  id: 'media',
  seed: ['R05'],
  desk: 'pr',
  lexicon: { nl: nl.lexicon, en: en.lexicon },
  texts: { nl: nl.texts, en: en.texts },
  whenProtected: 'silent',
  unless: (reading) =>
    reading.facts.brand || reading.facts.spokesperson || (reading.has(cue('personal')) && !reading.has(cue('leaks'))),
  rules: [
    {
      find: ['forCompany'],
      where: (reading, hit) => meets(reading, hit) && !reading.asked(hit) && isFirst(reading, hit),
      verdict: 'ask',
      message: 'speaks',
    },
    { find: ['leaks'], where: handsOver, verdict: 'ask', message: 'leaks' },
    { find: ['offers'], where: offersTalk, verdict: 'ask', message: 'offers' },
    { find: ['told'], where: hasTold, verdict: 'ask', message: 'offers' },
    {
      find: ['contact'],
      where: (reading, hit) =>
        isFirst(reading, hit) && !reading.quoted(hit) && reading.has('i', 'we') && isOurPress(reading),
      verdict: 'ask',
      message: 'contact',
    },
    {
      find: ['seeks'],
      where: (reading, hit) =>
        isFirst(reading, hit) && !reading.quoted(hit) && !reading.has(cue('contact')) && isOurPress(reading),
      verdict: 'ask',
      message: 'offers',
    },
    {
      find: ['answers'],
      where: answersPress,
      verdict: 'ask',
      message: 'answers',
      place: (reading, hit) => (hit.first === hit.last ? longer(reading, hit) : hit),
    },
    {
      find: ['whole'],
      where: (reading) =>
        !reading.hits(cue('answers')).some((hit) => answersPress(reading, hit)) &&
        !says(reading) &&
        plainAnswer(reading) !== null,
      verdict: 'ask',
      message: 'answers',
      place: (reading, hit) => plainAnswer(reading) ?? hit,
    },
  ],
})

const cue = (name: keyof typeof nl.lexicon): string => `media.${name}`
const fromPress = (reading: Reading): boolean => reading.facts.replyFrom === 'journalist'
const isFirst = (reading: Reading, hit: Hit): boolean => reading.hits(hit.name)[0] === hit

/** Whether another row tells of the answer already. */
function says(reading: Reading): boolean {
  return (
    reading.hits(cue('forCompany')).some((hit) => meets(reading, hit) && !reading.asked(hit)) ||
    reading.hits(cue('leaks')).some((hit) => handsOver(reading, hit)) ||
    reading.hits(cue('offers')).some((hit) => offersTalk(reading, hit))
  )
}

/** The draft turns to the press, and does not send the question on to who may answer it. */
function meets(reading: Reading, hit: Hit): boolean {
  if (reading.quoted(hit)) return false
  if (fromPress(reading) || reading.has(cue('toPress'))) return !reading.has(cue('refers')) || reading.has(cue('more'))
  return namesPress(reading) && isOurPress(reading)
}
/** The company is the subject, in the draft or in what it answers. */
function isAboutUs(reading: Reading): boolean {
  const thread = reading.thread
  return (
    reading.has('own', 'own-tag', 'product', 'employer', 'we', 'embargo', 'project', 'party', 'crisis') ||
    thread?.has('own', 'own-tag', 'product', 'crisis', 'party') === true
  )
}

function handsOver(reading: Reading, hit: Hit): boolean {
  if (!meets(reading, hit) || !isFirst(reading, hit)) return false
  return (
    isAboutUs(reading) ||
    isOurPress(reading) ||
    reading.has('internal-document', 'boss') ||
    reading.draft.attachments !== undefined
  )
}

/** One offer is enough to tell of; whoever speaks for the company is told that instead. */
function offersTalk(reading: Reading, hit: Hit): boolean {
  if (!meets(reading, hit) || !isFirst(reading, hit) || reading.has(cue('forCompany'))) return false
  return !reading.negated(hit) && (isAboutUs(reading) || isOurPress(reading))
}

function hasTold(reading: Reading, hit: Hit): boolean {
  if (reading.quoted(hit) || reading.asked(hit) || reading.negated(hit) || reading.has(cue('refers'))) return false
  return (
    reading.around(hit, 'own', 'we', 'employer', 'internal-document', 'product', 'project') &&
    (reading.inSentence(hit, 'i') || !reading.around(hit, 'already-public'))
  )
}

/** Confirms, denies or explains something of ours under a journalist's question. */
function answersPress(reading: Reading, hit: Hit): boolean {
  if (
    !fromPress(reading) ||
    !meets(reading, hit) ||
    !isFirst(reading, hit) ||
    reading.has(cue('forCompany'), cue('offers'), cue('leaks'))
  )
    return false
  return isAboutUs(reading) && !reading.has('thank', 'congratulate') && !reading.asked(hit)
}

/** A bare "yes" is stretched to what it says yes to. */
function longer(reading: Reading, hit: Hit): { readonly start: number; readonly end: number } {
  const rest = reading
    .hits(cue('answers'))
    .find((one) => one.sentence === hit.sentence && one.first > hit.last && one.first <= hit.last + 6)
  return rest ? { start: hit.start, end: rest.end } : reading.stretch(hit, 8, 'we', 'own')
}
