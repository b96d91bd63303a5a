import type { Reading } from '../reading.ts'

/** Where something was read, in UTF-16 offsets of the typed text, end exclusive. */
export interface Place {
  readonly start: number
  readonly end: number
}

/** The features of a draft by their row, with the places they were read off; none for what stands nowhere in the text. */
export type Seen = Map<number, Place[]>

/** What each further word of a place must bring, lest it grow over words that say nothing. */
const price = 0.25

/**
 * The words that speak most for something: each feature spreads its weight over the words it was read off, and the run of words
 * within one sentence with the largest sum is the place (J. Bentley's maximum segment). Null when no word speaks for it.
 */
export function placeOf(reading: Reading, seen: Seen, weightOf: (row: number) => number): Place | null {
  const { tokens } = reading
  const gains = new Float64Array(tokens.length)
  for (const [row, places] of seen) {
    if (places.length === 0) continue
    const weight = weightOf(row)
    for (const place of places) {
      const first = tokenAt(reading, place.start)
      let last = first
      while (last + 1 < tokens.length && (tokens[last + 1]?.start ?? 0) < place.end) last++
      for (let i = first; i <= last; i++) gains[i] = (gains[i] ?? 0) + weight / (last - first + 1)
    }
  }
  let best: Place | null = null
  let most = 0
  for (const sentence of reading.sentences) {
    let sum = 0
    let first = sentence.first
    for (let i = sentence.first; i <= sentence.last; i++) {
      if (sum <= 0) {
        sum = 0
        first = i
      }
      sum += (gains[i] ?? 0) - price
      if (sum <= most) continue
      most = sum
      best = { start: tokens[first]?.start ?? 0, end: tokens[i]?.end ?? 0 }
    }
  }
  return best
}

/** The first token that ends after an offset. */
function tokenAt({ tokens }: Reading, offset: number): number {
  let low = 0
  let high = tokens.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
