import type { Guideline } from '../src/core/engine/index.ts'
import { guidelines } from '../src/core/index.ts'

/** All guidelines, then the same tables again under other names that never meet their words: what many more rules cost. */
export function manyGuidelines(copies: number): readonly Guideline[] {
  const added = Array.from({ length: copies - 1 }, (_, copy) => guidelines.map((one) => renamed(one, copy)))
  return [...guidelines, ...added.flat()]
}

function renamed(guideline: Guideline, copy: number): Guideline {
  const other = (patterns: readonly string[]): readonly string[] =>
    patterns.map((pattern) =>
      pattern.replace(/\[[^\]]*\]|[a-z]{4,}/g, (word) => (word.startsWith('[') ? word : `${word}q${copy}`)),
    )
  const lexicon = (own: Guideline['lexicon']['nl']): Guideline['lexicon']['nl'] =>
    Object.fromEntries(Object.entries(own).map(([cue, patterns]) => [cue, other(patterns)]))
  return {
    ...guideline,
    id: `${guideline.id}-${copy}`,
    lexicon: { nl: lexicon(guideline.lexicon.nl), en: lexicon(guideline.lexicon.en) },
  }
}
