import type { Hit, Reading } from '../../engine/index.ts'

/** Somebody's words as they are given in a draft, with the quotation marks: UTF-16 offsets, and the tokens they cover, inclusive. */
export interface Quote {
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
}

/** Between double marks, or between single ones that are no apostrophes ("'s avonds", "don't"). Each alternative is bounded. */
const marked =
  /["“”„«]([^"“”„«»]{3,1500})["”“»]|(?<![\p{L}\p{N}])['‘‚](?!(?:s|t|n|k|m|em|til|cause)\b)((?:[^'‘’‚"]|['’](?=\p{L})){3,1500})['’](?!\p{L})/gu

const seen = new WeakMap<Reading, readonly Quote[]>()

/** What stands between quotation marks, at least four words of it, in reading order. */
export function quotes(reading: Reading): readonly Quote[] {
  const known = seen.get(reading)
  if (known) return known
  const found = [...reading.text.matchAll(marked)].flatMap((match) => {
    const one = span(reading, match.index, match.index + match[0].length)
    return one.last - one.first >= 3 ? [one] : []
  })
  seen.set(reading, found)
  return found
}

/** What follows the first colon after a hit, up to the end of its sentence: words given without quotation marks. */
export function afterColon(reading: Reading, hit: Hit): Quote | null {
  const colon = /^[^.!?\n:]{0,25}:\s{1,3}(?=[^\s\p{N}#@])(?!https?:)/u.exec(reading.text.slice(hit.end, hit.end + 35))
  if (!colon) return null
  const start = hit.end + colon[0].length
  const sentence = reading.sentences.find((one) => start <= one.end)
  if (!sentence) return null
  const one = span(reading, start, sentence.end)
  return one.last - one.first >= 3 ? one : null
}

/** The nearest quotation in the sentence of a hit or a neighbouring one, the hit outside it. */
export function quoteNear(reading: Reading, hit: Hit): Quote | null {
  const away = (one: Quote): number => Math.max(one.first - hit.last, hit.first - one.last, 0)
  const near = quotes(reading).filter((one) => {
    const from = sentenceAt(reading, one.first)
    const to = sentenceAt(reading, one.last)
    return from - hit.sentence <= 1 && hit.sentence - to <= 1 && !(one.first <= hit.first && hit.last <= one.last)
  })
  return [...near].sort((a, b) => away(a) - away(b))[0] ?? null
}

const sentenceAt = (reading: Reading, token: number): number =>
  reading.sentences.find((one) => one.first <= token && token <= one.last)?.index ?? 0

function span(reading: Reading, start: number, end: number): Quote {
  const first = reading.tokens.findIndex((token) => token.end > start)
  let last = first
  while ((reading.tokens[last + 1]?.start ?? end) < end) last++
  return { first, last, start, end }
}
