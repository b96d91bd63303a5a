import type { Guideline } from '../src/core/engine/index.ts'
import { guidelines } from '../src/core/index.ts'

/**
 * Guidelines with at least so many rows in their tables: the first of ours when that is enough, else all of them and then the same tables
 * again under other names that never meet their words.
 */
export function guidelinesWithRows(least: number): readonly Guideline[] {
  const many: Guideline[] = []
  for (let copy = 0, rows = 0; rows < least; copy++)
    for (const guideline of guidelines) {
      if (rows >= least) break
      rows += guideline.rules.length
      many.push(copy === 0 ? guideline : renamed(guideline, copy))
    }
  return many
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
