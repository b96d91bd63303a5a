import type { Hit, Reading } from '../../engine/index.ts'

/** A kind of sign, what one of it weighs and how many of it are counted. */
interface Sign {
  readonly find: readonly string[]
  readonly points: number
  readonly most: number
}

const own = (cue: string): string => `protected-speech.${cue}`

/**
 * Nobody who complains about work uses one fixed word; what tells is that subject, power, grievance and call stand close together.
 * Signs of another subject (a product, a rival, a secret, joy) weigh against it.
 */
const signs: readonly Sign[] = [
  { find: [own('sure')], points: 5, most: 2 },
  { find: [own('matter'), 'pay', 'conditions', 'misconduct'], points: 2, most: 2 },
  { find: ['union', 'whistle', 'authority'], points: 2, most: 1 },
  { find: [own('power')], points: 2, most: 2 },
  { find: [own('grievance')], points: 2, most: 2 },
  { find: [own('calls')], points: 1, most: 2 },
  { find: [own('wears')], points: 1, most: 2 },
  { find: [own('content')], points: -3, most: 1 },
  { find: ['product', 'competitor-product', 'source', 'already-public'], points: -3, most: 1 },
  { find: ['competitor', 'party', 'codename', 'embargo'], points: -1, most: 1 },
  { find: ['positive', 'celebrate', 'recommend', 'affiliation', 'buy'], points: -1, most: 2 },
  { find: ['guess', 'hedge', 'leak-tell', 'launch', 'customer', 'relative', 'person'], points: -1, most: 2 },
]

/** Somebody at work: the writer, colleagues, a manager, the company itself, or a union that speaks for them; who tells it short leaves all of these out. */
const people = [own('sure'), 'i', 'we', 'colleague', 'boss', 'employer', 'own', 'own-tag', 'union', own('role')]

/** Neighbouring sentences are weighed together while they have no more words than this: a long post that touches on everything is not about work. */
const longestStretch = 30

/** How much the weightiest stretch of neighbouring sentences says of the own work. */
export function weightOf(reading: Reading): number {
  const sure = new Set(reading.hits(own('sure')).flatMap((hit) => range(hit)))
  const counts = signs.map((sign, i) => countBySentence(reading, sign.find, i === 1 ? sure : none))
  const peopled = countBySentence(reading, people, none)
  let best = 0
  for (let from = 0; from < reading.sentences.length; from++) {
    const sums = signs.map(() => 0)
    let size = 0
    let persons = 0
    for (let to = from; to < reading.sentences.length; to++) {
      const sentence = reading.sentences[to]
      if (!sentence) break
      size += sentence.last - sentence.first + 1
      if (to > from && size > longestStretch) break
      persons += peopled[to] ?? 0
      let weight = 0
      for (const [i, sign] of signs.entries()) {
        sums[i] = (sums[i] ?? 0) + (counts[i]?.[to] ?? 0)
        weight += sign.points * Math.min(sums[i] ?? 0, sign.most)
      }
      if (persons > 0) best = Math.max(best, weight)
    }
  }
  return best
}

const none: ReadonlySet<number> = new Set()
const range = (hit: Hit): readonly number[] => Array.from({ length: hit.last - hit.first + 1 }, (_, i) => hit.first + i)

/** How many places of each sentence show one of the names, each word counted once; quoted words are somebody else's, unless they name the subject. */
function countBySentence(reading: Reading, names: readonly string[], taken: ReadonlySet<number>): readonly number[] {
  const counts = reading.sentences.map(() => 0)
  const used = new Set(taken)
  for (const hit of names.flatMap((name): readonly Hit[] => reading.hits(name))) {
    if (range(hit).some((at) => used.has(at)) || (reading.quoted(hit) && hit.name !== own('matter'))) continue
    for (const at of range(hit)) used.add(at)
    counts[hit.sentence] = (counts[hit.sentence] ?? 0) + 1
  }
  return counts
}
