import type { Hit, Reading } from '../../engine/index.ts'

const ours = ['own', 'product', 'own-tag'] as const

/** Where a draft names us or something of ours, also by half a name ("the Kestrel", "our Care Plan") when it is typed with a capital. */
export function subjects(reading: Reading): readonly Hit[] {
  const named = ours.flatMap((name) => reading.hits(name))
  const parts = partsOf(reading)
  if (parts.size === 0) return named
  const half = reading.tokens.flatMap((token, i): readonly Hit[] => {
    if (!parts.has(token.word) || !/^\P{L}*\p{Lu}/u.test(reading.text.slice(token.start, token.end))) return []
    const sentence = reading.sentences.find((one) => one.first <= i && i <= one.last)
    return [{ name: 'product', first: i, last: i, start: token.start, end: token.end, sentence: sentence?.index ?? 0 }]
  })
  return [...named, ...half.filter((one) => !named.some((known) => known.first <= one.first && one.last <= known.last))]
}

/** The distinctive words of products that have more than one; what is also the company's name does not count. */
function partsOf(reading: Reading): ReadonlySet<string> {
  const { name, aliases, products } = reading.facts.company
  const own = new Set([name, ...(aliases ?? [])].flatMap(wordsOf))
  return new Set((products ?? []).map(wordsOf).flatMap((words) => (words.length < 2 ? [] : words.filter((word) => word.length > 4 && !own.has(word)))))
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
