import type { Reading } from '../../engine/index.ts'
import { type Plainest, plainest, type Weighed } from './plainest.ts'
import { subjects } from './subject.ts'

const cues: readonly Weighed[] = [
  { cue: 'disclosure.hires', weight: 4 },
  { cue: 'disclosure.praises', weight: 3.2 },
  { cue: 'disclosure.urges', weight: 3, deniable: true },
  { cue: 'disclosure.likes', weight: 1, weak: true },
  { cue: 'disclosure.buyer', weight: 0.5, weak: true },
]

/** In a reply one may also take our side without a word of praise. */
const replyCues: readonly Weighed[] = [...cues, { cue: 'disclosure.defends', weight: 2.5 }]

const seen = new WeakMap<Reading, Plainest | null>()

/** What promotes us most plainly; null when nothing does. One post lacks one disclosure, so one place is enough. */
export function promotion(reading: Reading): Plainest | null {
  const known = seen.get(reading)
  if (known !== undefined) return known
  const found = isAboutUs(reading)
    ? plainest(reading, reading.facts.isReply ? replyCues : cues, subjects(reading), [
        'competitor',
        'competitor-product',
      ])
    : null
  seen.set(reading, found)
  return found
}

/** Whether the draft, or what it answers, names us or something of ours. */
export function isAboutUs(reading: Reading): boolean {
  return subjects(reading).length > 0 || (reading.thread?.has('own', 'product', 'own-tag') ?? false)
}
