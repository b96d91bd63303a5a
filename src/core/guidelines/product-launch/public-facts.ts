import type { Hit, Reading } from '../../engine/index.ts'

/** A number, date or plan told about a project that is not among the facts its register entry lists as public; null when all is covered. */
export function unlistedDetail(reading: Reading, hit: Hit): Hit | null {
  const listed = publicWords(reading, hit)
  const told = ['number', 'date', 'money', 'percent', 'product-launch.detail', 'future'].flatMap((name) =>
    reading.hits(name),
  )
  const inReach = told.filter((one) => one.sentence === hit.sentence && (one.last < hit.first || one.first > hit.last))
  return (
    inReach
      .map((one) => onward(reading, one))
      .find((one) => one.name !== 'future' && !isListed(reading, one, listed)) ?? null
  )
}

/** "Get mood lighting": a light verb is taken with what it brings, up to three words. */
function onward(reading: Reading, one: Hit): Hit {
  const words = reading.tokens.slice(one.first, one.last + 1).map((token) => token.word)
  if (!words.every((word) => light.has(word))) return one
  const last = Math.min(one.last + 3, reading.sentence(one).last)
  return { ...one, last, end: reading.tokens[last]?.end ?? one.end }
}

/** Covered when all its words that carry meaning stand in the public facts. */
function isListed(reading: Reading, one: Hit, listed: ReadonlySet<string>): boolean {
  for (let i = one.first; i <= one.last; i++) {
    const word = reading.tokens[i]?.word ?? ''
    if (word.length > 2 || /\d/.test(word)) if (!listed.has(word) && !light.has(word)) return false
  }
  return true
}

const light = new Set(
  'the and for with will get gets getting going have has our its een het van voor met komt komen krijgt onze vanaf tot worden wordt er in of on next spring summer'.split(
    ' ',
  ),
)

function publicWords(reading: Reading, hit: Hit): ReadonlySet<string> {
  const words = new Set<string>()
  for (const project of reading.facts.company.registers?.projects ?? []) {
    if (typeof project === 'string' || project.name !== hit.entry?.label) continue
    for (const fact of [project.name, ...(project.aliases ?? []), ...(project.public ?? [])])
      for (const word of fact.toLowerCase().split(/[^\p{L}\p{N}]+/u)) words.add(word)
  }
  return words
}
