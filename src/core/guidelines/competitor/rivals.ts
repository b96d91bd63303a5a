import type { Hit, Reading } from '../../engine/index.ts'

const seen = new WeakMap<Reading, readonly Hit[]>()

/** Where a draft names a registered competitor or its product, also in the plural ("HeatKings"). */
export function rivals(reading: Reading): readonly Hit[] {
  const known = seen.get(reading)
  if (known) return known
  const named = [...reading.hits('competitor'), ...reading.hits('competitor-product')].filter((hit) =>
    isName(reading, hit),
  )
  const found = [...named, ...plurals(reading, named)].sort((a, b) => a.first - b.first)
  seen.set(reading, found)
  return found
}

/** The rival nearest to the hit within `most` tokens of its sentence. */
export function rivalNear(reading: Reading, hit: Hit, most: number): Hit | undefined {
  return rivals(reading)
    .filter((one) => one.sentence === hit.sentence && away(one, hit) <= most)
    .sort((a, b) => away(a, hit) - away(b, hit))[0]
}

/** Whether the sentence before names a rival and this one speaks on about it. */
export function rivalBefore(reading: Reading, hit: Hit): boolean {
  return rivals(reading).some((one) => one.sentence === hit.sentence - 1)
}

/** Whether "they" of this sentence are named in the next one. */
export function rivalAfter(reading: Reading, hit: Hit): boolean {
  return rivals(reading).some((one) => one.sentence === hit.sentence + 1)
}

/** What is answered names a rival, and the answer names none itself. */
export function rivalInThread(reading: Reading): boolean {
  return rivals(reading).length === 0 && reading.thread !== null && rivals(reading.thread).length > 0
}

function plurals(reading: Reading, named: readonly Hit[]): readonly Hit[] {
  const products = new Set<string>()
  for (const one of reading.facts.company.registers?.competitors ?? []) {
    for (const name of [one.name, ...(one.aliases ?? []), ...(one.products ?? [])])
      if (/^[\p{L}\p{N}]{4,}$/u.test(name)) products.add(name.toLowerCase())
  }
  const found: Hit[] = []
  for (const [i, token] of reading.tokens.entries()) {
    if (!token.word.endsWith('s') || !products.has(token.word.slice(0, -1)) || named.some((one) => one.first === i))
      continue
    const sentence = reading.sentences.find((one) => one.first <= i && i <= one.last)?.index ?? 0
    found.push({ name: 'competitor-product', first: i, last: i, start: token.start, end: token.end, sentence })
  }
  return found
}

/** Typed as a name: with a capital, as a tag or handle, or in a draft without any capitals. */
const isName = (reading: Reading, hit: Hit): boolean =>
  reading.capital(hit) ||
  /\p{Lu}|\d/u.test(reading.words(hit)) ||
  /[@#]/.test(reading.text[hit.start - 1] ?? '') ||
  /^[@#]/.test(reading.words(hit)) ||
  !/\p{Lu}/u.test(reading.text.replace(/(?<!\p{L})(?:I|OMG|LOL|POV)(?!\p{L})/gu, ''))

const away = (a: Hit, b: Hit): number => Math.max(b.first - a.last, a.first - b.last, 0)
