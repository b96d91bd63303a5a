import type { Hit, Reading } from '../../engine/index.ts'

/** A cue that judges something, how strong it is, and whether it must stand close to what it judges to count. */
export interface Weighed {
  readonly cue: string
  readonly weight: number
  readonly weak?: boolean
  /** A weak cue that also counts elsewhere in the sentence or the next one. */
  readonly far?: boolean
  /** A negation inside the words takes them back ("I would not buy"). */
  readonly deniable?: boolean
}

/** What praises most plainly in a draft, and the place of the words with what they praise. */
export interface Plainest {
  readonly hit: Hit
  readonly start: number
  readonly end: number
}

/** The strongest of the cues nearest to one of the subjects; null when none of them is about a subject. Without subjects the whole draft is about them. */
export function plainest(
  reading: Reading,
  cues: readonly Weighed[],
  subjects: readonly Hit[],
  others: readonly string[],
): Plainest | null {
  let best: Plainest | null = null
  let most = 0
  for (const weighed of cues) {
    for (const hit of reading.hits(weighed.cue)) {
      // "Quiet Coach" is a name; the adjective in it praises nothing.
      if (subjects.some((one) => one.first <= hit.first && hit.last <= one.last)) continue
      const subject = nearestOf(hit, subjects)
      const score = weighed.weight * nearness(reading, hit, weighed, subject, others)
      if (score <= most) continue
      most = score
      best = {
        hit,
        ...(subject && distance(hit, subject) <= 8 && subject.sentence === hit.sentence ? around(hit, subject) : hit),
      }
    }
  }
  return best && { hit: best.hit, start: best.start, end: best.end }
}

/** 3 beside the subject, 2 in its sentence, 1 in the next one or in a short post, 0 when it is about something else, denied or quoted. */
function nearness(
  reading: Reading,
  hit: Hit,
  { weak, deniable, far }: Weighed,
  subject: Hit | undefined,
  others: readonly string[],
): number {
  // A negation inside the words belongs to the praise ("never let me down"); one before them takes it back.
  if (reading.quoted(hit) || reading.justBefore(hit, 3, 'negation')) return 0
  if (deniable && reading.negated(hit)) return 0
  const away = subject?.sentence === hit.sentence ? distance(hit, subject) : 99
  if (weak && (reading.asked(hit) || reading.inSentence(hit, 'disclosure.sour'))) return 0
  if (weak && reading.justAfter(hit, 1, 'disclosure.greets')) return 0
  if (reading.near(hit, weak ? 5 : 3, ...others) && away > 4) return 0
  // An ordinary adjective before a name mostly belongs to the noun in between ("good news from …").
  const follows = subject !== undefined && hit.first > subject.last
  if (away <= (weak && !follows ? 2 : 3)) return 3
  if (away <= (weak ? (follows ? 5 : 1) : 12)) return 2
  const adjoining = subject !== undefined && Math.abs(subject.sentence - hit.sentence) <= 1
  if (weak) return far && adjoining ? 1 : 0
  if (adjoining || !subject) return 1
  return Math.abs(subject.sentence - hit.sentence) === 2 ? 0.4 : 0
}

/** The subject nearest in the same sentence, else the nearest of all. */
function nearestOf(hit: Hit, subjects: readonly Hit[]): Hit | undefined {
  const far = (one: Hit): number => distance(hit, one) + (one.sentence === hit.sentence ? 0 : 1000)
  let nearest: Hit | undefined
  for (const one of subjects) if (!nearest || far(one) < far(nearest)) nearest = one
  return nearest
}

const distance = (a: Hit, b: Hit): number => Math.max(b.first - a.last, a.first - b.last, 0)
const around = (a: Hit, b: Hit): { readonly start: number; readonly end: number } => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
})
