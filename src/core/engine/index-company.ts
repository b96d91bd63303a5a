import { language } from '../text/index.ts'
import type { Company } from './company.ts'
import { type Table, tableOf } from './detect.ts'
import type { Model } from './evidence/model.ts'
import type { Guideline } from './guideline.ts'
import { identifierNames } from './identify/index.ts'
import { en } from './lexicon/en.ts'
import { frameNames, type Lexicon } from './lexicon/names.ts'
import { nl } from './lexicon/nl.ts'
import { buildPatternIndex, type PatternIndex, type PatternSource } from './pattern/index.ts'
import { type Entry, entriesOf, registerNames } from './registers/entries.ts'
import { type SealedSearch, sealedSearch } from './registers/sealed.ts'
import { buildTermTable, type TermTable } from './registers/term-table.ts'

/** A company ready to check drafts with: built once, then only read. */
export interface CompiledCompany {
  readonly company: Company
  readonly guidelines: readonly Guideline[]
  readonly tables: readonly Table[]
  readonly patterns: PatternIndex
  readonly terms: TermTable<Entry>
  readonly sealed: SealedSearch | null
  readonly isWord: (word: string) => boolean
  /** Learnt evidence, beside the tables; null to go without. */
  readonly model: Model | null
}

/** The patterns of the frames and of all guidelines in one index; the same for every company. Throws a RangeError on a bad pattern. */
export function indexGuidelines(guidelines: readonly Guideline[]): PatternIndex {
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
  return buildPatternIndex(sources, [...registerNames, ...identifierNames])
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

export interface IndexOptions {
  /** Opens sealed terms; without it they match nothing. */
  readonly key?: string
  readonly model?: Model
}

/** Adds a company's registers. */
export function indexCompany(
  company: Company,
  guidelines: readonly Guideline[],
  patterns: PatternIndex,
  options: IndexOptions = {},
): CompiledCompany {
  const terms = buildTermTable(entriesOf(company))
  const tagWords = new Set(
    [company.name, ...(company.aliases ?? [])].map((name) => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')),
  )
  const isWord = (word: string): boolean =>
    patterns.isWord(word) || tagWords.has(word) || terms.at([word], 0).length > 0
  return {
    company,
    guidelines,
    tables: guidelines.map(tableOf),
    patterns,
    terms,
    sealed: sealedSearch(company, options.key),
    isWord,
    model: options.model ?? null,
  }
}
