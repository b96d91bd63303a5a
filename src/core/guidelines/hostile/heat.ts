import type { Hit, Reading } from '../../engine/index.ts'
import { answersComplaint } from '../criticism/complaint.ts'

const sharp = ['hostile.personal', 'hostile.sarcastic', 'hostile.defensive', 'hostile.storms'] as const

/** A quarrel is an answer to somebody who is no customer with a complaint; among colleagues only when it is more than teasing. */
export function isQuarrel(reading: Reading): boolean {
  const { replyFrom, isReply } = reading.facts
  if (!isReply || answersComplaint(reading) || reading.has(...violent)) return false
  const cues = sharpness(reading)
  if (reading.thread && !isCritical(reading.thread) && reading.has('congratulate', 'thank', 'positive')) return false
  if (replyFrom === 'colleague') return cues >= 3 && !reading.has('joke')
  return cues >= (reading.thread && isAngry(reading.thread) ? 1 : 2) || isSharpToCritic(reading) || isSnapping(reading)
}

// Where tone finds a threat, that is what is to be said of the draft.
const violent = ['tone.threat', 'tone.veiled', 'tone.dare', 'tone.curse', 'tone.slur', 'tone.hate'] as const

/** Words that stand for themselves count once, words inside one another too. */
export function sharpness(reading: Reading): number {
  const hits = sharp.flatMap((name) => reading.hits(name)).filter((hit) => !reading.quoted(hit))
  const places = hits.filter(
    (hit) =>
      !hits.some(
        (other) =>
          other !== hit &&
          other.first <= hit.first &&
          hit.last <= other.last &&
          other.last - other.first > hit.last - hit.first,
      ),
  )
  return new Set(places.map((hit) => hit.first)).size
}

/** A single sharp word is enough against somebody who criticises, unless the answer is a polite one. */
function isSharpToCritic(reading: Reading): boolean {
  const { thread } = reading
  if (!thread || sharpness(reading) === 0 || reading.has('hostile.polite', 'thank', 'congratulate')) return false
  return isCritical(thread)
}

const isAngry = (thread: Reading): boolean =>
  thread.has('hostile.anger', 'tone.abuse', 'tone.aimed', 'tone.threat', 'tone.curse', 'insult', 'accuse', 'threaten')

const isCritical = (thread: Reading): boolean =>
  isAngry(thread) ||
  thread.has(
    'negative',
    'negation',
    'mock',
    'hostile-tone',
    'criticism.complaint',
    'hostile.sarcastic',
    'hostile.personal',
  )

/** An active crisis, a threat, or two rounds of anger. */
export function isHot(reading: Reading): boolean {
  const { thread } = reading
  if (reading.has('crisis') || thread?.has('crisis', 'tone.threat', 'tone.curse', 'tone.slur')) return true
  return thread !== null && isAngry(thread) && (thread.has('hostile.again') || reading.has('hostile.again'))
}

/** Whether a hit may be read as hostile: the author's own words, and no polite way out. */
export function isSharp(reading: Reading, hit: Hit): boolean {
  return isQuarrel(reading) && !reading.quoted(hit) && !reading.inSentence(hit, 'hostile.polite')
}

/** The employer's own voice running down the union or a strike. */
export function isEmployerOnUnion(reading: Reading, hit: Hit): boolean {
  const { brand, management } = reading.facts
  return (
    (brand || management) &&
    !reading.quoted(hit) &&
    reading.around(hit, 'hostile.rundown', 'negative', 'accuse', 'insult', 'mock', 'hostile-tone', 'threaten')
  )
}

/** An answer to an angry one that is only about the other: no reason, thanks, hedge, source or courtesy in it. */
export function isSnapping(reading: Reading): boolean {
  const { thread } = reading
  if (!thread || !isAngry(thread) || !reading.has('you')) return false
  const calm = [
    'hostile.polite',
    'thank',
    'apologise',
    'congratulate',
    'opinion',
    'hedge',
    'source',
    'link',
    'number',
    'positive',
    'private-channel',
    'criticism.helps',
    'criticism.offers',
    'criticism.graceful',
    'we',
  ]
  return !reading.has(...calm) && reading.sentences.every((one) => !one.question)
}
