import type { Company } from './company.ts'
import { type Tables, tablesOf } from './detect.ts'
import type { Model } from './evidence/model.ts'
import type { Guideline } from './guideline.ts'
import type { PatternIndex } from './pattern/index.ts'
import { type Entry, entriesOf } from './registers/entries.ts'
import { type SealedSearch, sealedSearch } from './registers/sealed.ts'
import { buildTermTable, type TermTable } from './registers/term-table.ts'

/** A company ready to check drafts with: built once, then only read. */
export interface CompiledCompany {
  readonly company: Company
  readonly guidelines: readonly Guideline[]
  readonly tables: Tables
  readonly patterns: PatternIndex
  readonly terms: TermTable<Entry>
  readonly sealed: SealedSearch | null
  readonly isWord: (word: string) => boolean
  /** Learnt evidence, beside the tables; null to go without. */
  readonly model: Model | null
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
    tables: tablesOf(guidelines),
    patterns,
    terms,
    sealed: sealedSearch(company, options.key),
    isWord,
    model: options.model ?? null,
  }
}
