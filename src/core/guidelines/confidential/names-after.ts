import type { Hit, Reading } from '../../engine/index.ts'

/** Two or more names in a row after the hit, within its sentence: "call sheet: Brightfern, Kestler". Null when there are none. */
export function namesAfter(reading: Reading, hit: Hit): { readonly start: number; readonly end: number } | null {
  const from = hit.end
  const to = reading.sentence(hit).end
  const match = names.exec(reading.text.slice(from, Math.min(to, from + 200)))
  if (!match || match.index > 40) return null
  return { start: from + match.index, end: from + match.index + match[0].length }
}

/** Capitalised words with a comma or "and" between them. */
const names =
  /\p{Lu}[\p{L}&]{2,20}(?: \p{Lu}[\p{L}&]{1,20})?(?:(?:, | en | and | & |, and )\p{Lu}[\p{L}&]{2,20}(?: \p{Lu}[\p{L}&]{1,20})?){1,6}/u
