import type { Hit, Reading } from '../../engine/index.ts'

/** The clause around a hit, from comma to comma, which is what a reader underlines; the hit itself when that is long. */
export function clause(reading: Reading, hit: Hit): { readonly start: number; readonly end: number } {
  const { tokens } = reading
  const sentence = reading.sentence(hit)
  let { first, last } = hit
  while (first > sentence.first && (tokens[first]?.before ?? 0) < comma) first--
  while (last < sentence.last && (tokens[last + 1]?.before ?? 0) < comma) last++
  while (last < sentence.last && (tokens[last]?.end ?? 0) - (tokens[first]?.start ?? 0) < shortest) last++
  while (last < sentence.last && (tokens[last + 1]?.before ?? 0) < comma) last++
  const start = tokens[first]?.start ?? hit.start
  const end = tokens[last]?.end ?? hit.end
  return end - start <= 100 ? { start, end } : hit
}

// An interjection ("Oh bless,") is told with what follows it.
const shortest = 16
// A comma, semicolon or colon before a token: see `gap` in core/text/tokens.ts.
const comma = 2
