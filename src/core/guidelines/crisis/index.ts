import { defineGuideline, type Hit, type Reading, type Verdict } from '../../engine/index.ts'
import * as en from './en.ts'
import { factsIn } from './facts.ts'
import { countedVictims, isAskedOfKind, sentencesOfKind } from './kind.ts'
import * as nl from './nl.ts'
import { isInStatement, isUnderTopic, topicHits } from './topic.ts'
import { graveHit, passingHit } from './unnamed.ts'
import { clusterHit, wordHit } from './word.ts'

/** G12: an active crisis topic, and signs of one nobody has declared yet. */
export const crisis = defineGuideline({
  id: 'crisis',
  seed: ['G12'],
  desk: 'pr',
  lexicon: { nl: nl.lexicon, en: en.lexicon },
  texts: { nl: nl.texts, en: en.texts },
  whenProtected: 'silent',
  beats: ['confidential', 'misleading-claim', 'disclosure', 'legal-matter', 'media'],
  unless: (reading) => reading.facts.spokesperson || reading.facts.brand,
  rules: [
    {
      find: ['whole'],
      where: (reading) => told(reading) !== null,
      verdict: 'stop',
      message: 'facts',
      place: (reading, hit) => told(reading) ?? hit,
    },
    {
      find: ['whole'],
      where: (reading) => told(reading) === null && remark(reading) !== null,
      verdict: 'ask',
      message: 'topic',
      place: (reading, hit) => remark(reading) ?? hit,
    },
    {
      find: ['whole'],
      where: (reading) => told(reading) === null && remark(reading) === null && passingHit(reading) !== null,
      verdict: 'ask',
      message: 'topic',
      place: (reading, hit) => passingHit(reading) ?? hit,
    },
    {
      find: ['whole'],
      where: (reading) =>
        told(reading) === null &&
        !reading.hits(cue('signs')).some((hit) => isSign(reading, hit)) &&
        graveHit(reading) !== null,
      verdict: (reading) => (factsIn(reading, every(reading)) ? 'stop' : 'ask'),
      message: 'sign',
      place: (reading, hit) => graveHit(reading) ?? hit,
    },
    {
      find: ['signs'],
      where: isSign,
      verdict: signVerdict,
      message: 'sign',
      place: (reading, hit) => factsIn(reading, [hit.sentence, hit.sentence + 1]) ?? hit,
    },
    {
      find: ['whole'],
      where: (reading) => isUnheard(reading) && wordHit(reading) !== null,
      verdict: (reading) => (factsIn(reading, every(reading)) ? 'stop' : 'ask'),
      message: 'topic',
      place: (reading, hit) => factsIn(reading, every(reading)) ?? wordHit(reading) ?? hit,
    },
    {
      find: ['whole'],
      where: (reading) => isUnheard(reading) && wordHit(reading) === null && clusterHit(reading) !== null,
      verdict: (reading) => (factsIn(reading, every(reading)) ? 'stop' : 'ask'),
      message: 'sign',
      place: (reading, hit) => clusterHit(reading) ?? hit,
    },
  ],
})

const cue = (name: keyof typeof nl.lexicon): string => `crisis.${name}`

const every = (reading: Reading): readonly number[] => reading.sentences.map((one) => one.index)

/** None of the plainer rows speaks. */
const isUnheard = (reading: Reading): boolean =>
  told(reading) === null &&
  remark(reading) === null &&
  passingHit(reading) === null &&
  graveHit(reading) === null &&
  !reading.hits(cue('signs')).some((hit) => isSign(reading, hit))

/** Unconfirmed facts, victims or blame in the sentences about the topic; null when there are none. */
function told(reading: Reading): Hit | null {
  const sentences = aboutTopic(reading)
  const found =
    factsIn(reading, sentences) ?? factsIn(reading, [...sentencesOfKind(reading), ...countedVictims(reading)])
  return found && !isInStatement(reading, found) ? found : null
}

/** Any other word about the topic, unless it is what everybody may say. */
function remark(reading: Reading): { readonly start: number; readonly end: number } | null {
  if (reading.has(cue('safe'), cue('warns'), cue('shares'), 'statement', 'conditions', 'pay', 'union')) return null
  const topic = topicHits(reading).find((hit) => !isInStatement(reading, hit))
  if (topic) return topic
  if (!isUnderTopic(reading) || reading.has('thank')) return null
  return reading.hits(cue('comment')).find((hit) => !reading.quoted(hit)) ?? null
}

/** The numbers of the sentences that are about the topic: those that name it and the next one, or all of an answer to who named it. */
function aboutTopic(reading: Reading): readonly number[] {
  const named = topicHits(reading).flatMap((hit) => [hit.sentence - 1, hit.sentence, hit.sentence + 1])
  // A tag names the topic of the whole post.
  const isTagged = topicHits(reading).some((hit) => reading.text[hit.start] === '#')
  if (isTagged || (named.length === 0 && (isUnderTopic(reading) || isAskedOfKind(reading))))
    return reading.sentences.map((one) => one.index)
  return named
}

/** Something grave at our place, now; not a drill, a film or a memory, nor what is registered already. */
function isSign(reading: Reading, hit: Hit): boolean {
  if (
    topicHits(reading).length > 0 ||
    isUnderTopic(reading) ||
    reading.quoted(hit) ||
    reading.asked(hit) ||
    reading.negated(hit)
  )
    return false
  if (reading.around(hit, cue('notNow'), 'fiction', 'competitor')) return false
  if (reading.around(hit, 'already-public') && !reading.inSentence(hit, cue('fresh'))) return false
  if (reading.has(cue('safe')) && !factsIn(reading, [hit.sentence])) return false
  return (
    reading.around(hit, cue('site')) && (reading.around(hit, cue('fresh')) || factsIn(reading, [hit.sentence]) !== null)
  )
}

function signVerdict(reading: Reading, hit: Hit): Verdict {
  return factsIn(reading, [hit.sentence, hit.sentence + 1]) ? 'stop' : 'ask'
}
