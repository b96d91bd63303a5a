import type { Hit, Reading } from '../../engine/index.ts'

/** A kind of sign, what each one of it weighs and how many of it are counted. */
interface Sign {
  readonly find: string
  readonly points: number
  readonly most: number
}

const own = (cue: string): string => `protected-speech.${cue}`

/**
 * Nobody who complains about work uses one fixed word; what tells is that subject, power, grievance and call stand close together.
 * Signs of another subject (a product, a rival, a secret, joy) weigh against it.
 */
const signs: readonly Sign[] = [
  { find: own('sure'), points: 4, most: 2 },
  { find: own('matter'), points: 2, most: 2 },
  { find: own('power'), points: 2, most: 2 },
  { find: own('grievance'), points: 2, most: 2 },
  { find: own('calls'), points: 1, most: 2 },
  { find: own('wears'), points: 1, most: 2 },
  { find: 'pay', points: 1, most: 1 },
  { find: 'conditions', points: 1, most: 1 },
  { find: 'misconduct', points: 1, most: 1 },
  { find: 'union', points: 1, most: 1 },
  { find: own('content'), points: -3, most: 1 },
  { find: 'product', points: -2, most: 1 },
  { find: 'competitor', points: -2, most: 1 },
  { find: 'party', points: -2, most: 1 },
  { find: 'codename', points: -2, most: 1 },
  { find: 'embargo', points: -2, most: 1 },
  { find: 'customer', points: -1, most: 1 },
  { find: 'positive', points: -1, most: 1 },
  { find: 'celebrate', points: -1, most: 1 },
  { find: 'recommend', points: -1, most: 1 },
  { find: 'affiliation', points: -1, most: 1 },
  { find: 'leak-tell', points: -1, most: 1 },
  { find: 'launch', points: -1, most: 1 },
  { find: 'relative', points: -1, most: 1 },
]

/** Somebody at work: the writer, colleagues, a manager or the company itself. */
const people = ['i', 'we', 'colleague', 'boss', 'employer', 'own', 'own-tag', own('role')]

/** Sentences are weighed together while they are no longer than this many words: a long post that says much of everything is not about work. */
const longestStretch = 30

/** How much the weightiest stretch of neighbouring sentences says of the own work. */
export function weightOf(reading: Reading): number {
  const counts = signs.map((sign) => countBySentence(reading, sign.find))
  const peopled = countBySentence(reading, ...people)
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
      if (persons > 0 && weight > best) best = weight
    }
  }
  return best
}

/** How many places of a sentence show one of the names; words between quotation marks are somebody else's. */
function countBySentence(reading: Reading, ...names: readonly string[]): readonly number[] {
  const counts = reading.sentences.map(() => 0)
  const seen = new Set<number>()
  for (const hit of names.flatMap((name): readonly Hit[] => reading.hits(name))) {
    if (seen.has(hit.first) || (reading.quoted(hit) && hit.name !== own('matter'))) continue
    seen.add(hit.first)
    counts[hit.sentence] = (counts[hit.sentence] ?? 0) + 1
  }
  return counts
}
