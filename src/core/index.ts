import {
  type Company,
  type CompiledCompany,
  indexCompany,
  type Model,
  openModel,
  openPatterns,
  type PatternIndex,
} from './engine/index.ts'
import { guidelines } from './guidelines/index.ts'
import { packedPatterns } from './guidelines/patterns.ts'
import { weights } from './guidelines/weights.ts'

export {
  type Answer,
  annotate,
  type CheckOptions,
  type Company,
  type CompiledCompany,
  check,
  type Desk,
  type Draft,
  desks,
  type Finding,
  type Guideline,
  longestText,
  type Verdict,
  verdicts,
} from './engine/index.ts'
export { guidelines } from './guidelines/index.ts'
export { foldTerm, sealTerm } from './text/index.ts'

let shared: { readonly patterns: PatternIndex; readonly model: Model } | undefined

/**
 * Makes a company ready to check drafts with. Takes some tens of milliseconds the first time, then little but for the registers.
 * `key` opens registers that were sealed. Throws a RangeError only for a malformed pattern in a guideline, which the tests rule out.
 */
export function compile(company: Company, options: { readonly key?: string } = {}): CompiledCompany {
  shared ??= { patterns: openPatterns(packedPatterns()), model: openModel(weights) }
  return indexCompany(company, guidelines, shared.patterns, { ...options, model: shared.model })
}
