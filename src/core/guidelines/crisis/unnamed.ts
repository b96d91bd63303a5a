import type { Hit, Reading } from '../../engine/index.ts'
import { isElsewhere } from './elsewhere.ts'
import { wordsOfKind } from './kind.ts'
import { isUnderTopic, topicHits } from './topic.ts'

const cue = (name: string): string => `crisis.${name}`
const cues = ['toll', 'grave', 'doom', 'versus', 'alarm'].map(cue)

/** Speaks of something else, gives advice or a warning, or tells of one's own working conditions. */
const isElse = (reading: Reading): boolean =>
  isElsewhere(reading) || reading.has('authority', 'conditions', 'whistle', cue('general'), cue('warns'))

/** A word of the register that need not be the event ("Veldhoven"), or an answer to who spoke of the event, where nothing places it elsewhere. */
export function passingHit(reading: Reading): { readonly start: number; readonly end: number } | null {
  if (topicHits(reading).length > 0 || isElse(reading) || reading.has('celebrate', 'advise')) return null
  const named = reading.hits('crisis').find((hit) => !reading.quoted(hit))
  if (named) return isPlaceAlone(reading, named) ? null : named
  const isAnswer =
    isUnderTopic(reading) ||
    (reading.facts.replyFrom === 'customer' && reading.thread !== null && wordsOfKind(reading.thread) > 0)
  return isAnswer && !reading.has('thank') ? (reading.sentences.find((one) => !one.question) ?? null) : null
}

/** Where it happened, in a draft that says nothing of it: people also walk and shop there. */
function isPlaceAlone(reading: Reading, hit: Hit): boolean {
  return (
    hit.first > reading.sentence(hit).first &&
    /^\p{Lu}\P{Lu}*$/u.test(reading.text.slice(hit.start, hit.end)) &&
    reading.draft.inReplyTo === undefined &&
    !reading.has('we', 'own', 'own-tag', 'product', 'they', 'colleague', 'boss', 'guess', 'victim', cue('signs')) &&
    !reading.has(...cues)
  )
}

/** Harm, damage, blame or rumour told in other words than those of the register, beside a sign that it is grave. */
export function graveHit(reading: Reading): Hit | null {
  if (topicHits(reading).length > 0 || isUnderTopic(reading) || reading.has('crisis') || isElse(reading)) return null
  const usable = (hit: Hit): boolean => !reading.quoted(hit) && !reading.asked(hit)
  const told = cues.flatMap((name) => reading.hits(name)).find(usable)
  if (told && isBesideSign(reading)) return told
  const sign = reading.hits(cue('signs')).find(usable)
  if (!sign || reading.has('i')) return null
  const isSerious =
    reading.has('guess', 'victim', cue('comment'), cue('hurt'), cue('blame'), cue('fresh')) || wordsOfKind(reading) > 0
  return isSerious ? sign : null
}

/** An incident, a sign or a word of a registered crisis; two cues at once; a cause with blame; or damage at our place. */
function isBesideSign(reading: Reading): boolean {
  if (reading.has('incident', 'victim', cue('signs')) || wordsOfKind(reading) > 0) return true
  if (cues.filter((name) => reading.has(name)).length > 1) return true
  if (reading.has(cue('cause')) && reading.has(cue('blame')) && !reading.has('i')) return true
  const isOurs = reading.has('we', 'own', 'employer', 'product', 'colleague', 'boss', cue('site'))
  return isOurs && (reading.has(cue('grave')) || (reading.has(cue('toll')) && reading.has(cue('fresh'))))
}
