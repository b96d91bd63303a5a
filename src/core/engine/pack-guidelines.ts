import { language } from '../text/index.ts'
import type { Guideline } from './guideline.ts'
import { identifierNames } from './identify/names.ts'
import { en } from './lexicon/en.ts'
import { frameNames, type Lexicon } from './lexicon/names.ts'
import { nl } from './lexicon/nl.ts'
import {
  openPatterns,
  type PackedPatterns,
  type PatternIndex,
  type PatternSource,
  packPatterns,
} from './pattern/index.ts'
import { registerNames } from './registers/entries.ts'

/** The patterns of the frames and of all guidelines as numbers; the same for every company. Throws a RangeError on a bad pattern. */
export function packGuidelines(guidelines: readonly Guideline[]): PackedPatterns {
  const sources: PatternSource[] = []
  for (const name of frameNames) {
    sources.push(
      { name, language: language.nl, phase: 1, patterns: nl[name] },
      { name, language: language.en, phase: 1, patterns: en[name] },
    )
  }
  for (const guideline of guidelines) {
    sources.push(
      ...localSources(guideline, guideline.lexicon.nl, language.nl),
      ...localSources(guideline, guideline.lexicon.en, language.en),
    )
  }
  return packPatterns(sources, [...registerNames, ...identifierNames])
}

/** Packs the patterns and opens them again. Throws a RangeError on a bad pattern. */
export function indexGuidelines(guidelines: readonly Guideline[]): PatternIndex {
  return openPatterns(packGuidelines(guidelines))
}

function localSources(guideline: Guideline, lexicon: Lexicon<string>, bits: number): readonly PatternSource[] {
  const local = new Map(Object.keys(lexicon).map((cue) => [cue, `${guideline.id}.${cue}`]))
  return Object.entries(lexicon).map(([cue, patterns]) => ({
    name: `${guideline.id}.${cue}`,
    language: bits,
    phase: 2,
    patterns,
    local,
  }))
}
