import type { Hit, Reading } from '../../engine/index.ts'
import { subjects } from './subject.ts'

const theirs = ['competitor', 'competitor-product'] as const

/** What promotes most plainly in a draft, and the words it promotes; null when nothing does. */
export interface Promotion {
  readonly hit: Hit
  readonly start: number
  readonly end: number
}

/** One post lacks one disclosure, so one place is enough: the plainest praise nearest to our name. */
export function promotion(reading: Reading): Promotion | null {
  const known = seen.get(reading)
  if (known !== undefined) return known
  const found = find(reading)
  seen.set(reading, found)
  return found
}
const seen = new WeakMap<Reading, Promotion | null>()

function find(reading: Reading): Promotion | null {
  const ours = subjects(reading)
  if (ours.length === 0 && !isAboutUs(reading)) return null
  let best: Promotion | null = null
  let most = 0
  for (const [cue, weight] of weights) {
    for (const hit of reading.hits(`disclosure.${cue}`)) {
      const nearest = nearestOf(hit, ours)
      const score = weight * nearness(reading, hit, cue, nearest)
      if (score <= most) continue
      most = score
      best = { hit, ...(nearest && distance(hit, nearest) <= 8 ? around(hit, nearest) : { start: hit.start, end: hit.end }) }
    }
  }
  return best
}

const weights = [
  ['hires', 4],
  ['praises', 3.2],
  ['urges', 3],
  ['likes', 1],
  ['buyer', 0.5],
] as const

/** How sure it is that the words are about us: 3 beside our name, 2 in its sentence, 1 in the next one, 0 when they are about something else. */
function nearness(reading: Reading, hit: Hit, cue: string, nearest: Hit | undefined): number {
  if (reading.quoted(hit) || reading.negated(hit)) return 0
  const away = nearest?.sentence === hit.sentence ? distance(hit, nearest) : 99
  const weak = cue === 'likes' || cue === 'buyer'
  if (weak && (reading.asked(hit) || reading.inSentence(hit, 'disclosure.sour'))) return 0
  if (weak && reading.near(hit, 5, ...theirs) && away > 4) return 0
  if (away <= 3) return 3
  if (away <= (weak ? 5 : 12)) return 2
  if (weak) return 0
  const adjoining = nearest !== undefined && Math.abs(nearest.sentence - hit.sentence) <= 1
  return adjoining || reading.sentences.length <= 3 || !nearest ? 1 : reading.has('disclosure.buyer') ? 0.5 : 0
}

/** The subject in the same sentence that is nearest, else the nearest of all. */
function nearestOf(hit: Hit, ours: readonly Hit[]): Hit | undefined {
  const far = (one: Hit): number => distance(hit, one) + (one.sentence === hit.sentence ? 0 : 1000)
  return [...ours].sort((a, b) => far(a) - far(b))[0]
}

const distance = (a: Hit, b: Hit): number => Math.max(b.first - a.last, a.first - b.last, 0)
const around = (a: Hit, b: Hit): { start: number; end: number } => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) })

/** Whether the draft, or what it answers, names us or something of ours. */
export function isAboutUs(reading: Reading): boolean {
  return subjects(reading).length > 0 || (reading.thread?.has('own', 'product', 'own-tag') ?? false)
}
