import type { Hit, Reading } from '../../engine/index.ts'

/** From the register's word to the end of its clause, at most eight words: that is what gives the fact away. */
export function clauseOf(reading: Reading, hit: Hit): { readonly start: number; readonly end: number } {
  const sentence = reading.sentence(hit)
  let last = hit.last
  while (last < Math.min(hit.last + 8, sentence.last) && reading.tokens[last + 1]?.before !== 2) last++
  return { start: hit.start, end: reading.tokens[last]?.end ?? hit.end }
}

/** From six words before to eight after, within the sentence: told in other words, the whole phrase is what gives it away. */
export function aroundIt(reading: Reading, hit: Hit): { readonly start: number; readonly end: number } {
  const sentence = reading.sentence(hit)
  const first = Math.max(sentence.first, hit.first - 6)
  return { start: reading.tokens[first]?.start ?? hit.start, end: clauseOf(reading, hit).end }
}

/** The first twelve words of what was found. */
export function firstWords(reading: Reading, hit: Hit): { readonly start: number; readonly end: number } {
  return { start: hit.start, end: reading.tokens[Math.min(hit.first + 11, hit.last)]?.end ?? hit.end }
}
