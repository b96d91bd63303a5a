import type { Hit, Reading } from '../../engine/index.ts'

const ours = ['own', 'product', 'own-tag'] as const

/** Where a draft names us or something of ours, also by half a name ("the Kestrel", "our Care Plan") when it is typed with capitals. */
export function subjects(reading: Reading): readonly Hit[] {
  const named = ours.flatMap((name) => reading.hits(name))
  const halves = halvesOf(reading)
  if (halves.length === 0) return named
  const found: Hit[] = []
  for (let i = 0; i < reading.tokens.length; i++) {
    const words = halves.find((half) =>
      half.every((word, j) => reading.tokens[i + j]?.word === word && isCapital(reading, i + j)),
    )
    if (words && !named.some((one) => one.first <= i && i <= one.last))
      found.push(hitAt(reading, i, i + words.length - 1))
  }
  return [...named, ...found]
}

/** What is left of a product's name without the company's ("Tumbrell Care Plan"), and its long words by themselves ("Kestrel TV"). */
function halvesOf(reading: Reading): readonly (readonly string[])[] {
  const { name, aliases, products } = reading.facts.company
  const own = new Set([name, ...(aliases ?? [])].flatMap(wordsOf))
  return (products ?? []).map(wordsOf).flatMap((words) => {
    if (words.length < 2) return []
    const rest = words.filter((word) => !own.has(word))
    const long = rest.filter((word) => word.length > 4).map((word) => [word])
    return rest.length > 1 && rest.length < words.length ? [rest, ...long] : long
  })
}

function hitAt(reading: Reading, first: number, last: number): Hit {
  const sentence = reading.sentences.find((one) => one.first <= first && first <= one.last)?.index ?? 0
  return {
    name: 'product',
    first,
    last,
    start: reading.tokens[first]?.start ?? 0,
    end: reading.tokens[last]?.end ?? 0,
    sentence,
  }
}

const isCapital = (reading: Reading, i: number): boolean => {
  const token = reading.tokens[i]
  return token !== undefined && /^\P{L}*\p{Lu}/u.test(reading.text.slice(token.start, token.end))
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
