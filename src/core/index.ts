import { type Company, type CompiledCompany, indexCompany, indexGuidelines } from './engine/index.ts'
import { guidelines } from './guidelines/index.ts'

export {
  type Answer,
  annotate,
  check,
  type CheckOptions,
  type Company,
  type CompiledCompany,
  type Desk,
  desks,
  type Draft,
  type Finding,
  type Guideline,
  longestText,
  type Verdict,
  verdicts,
} from './engine/index.ts'
export { guidelines } from './guidelines/index.ts'
export { foldTerm, sealTerm } from './text/index.ts'

let patterns: ReturnType<typeof indexGuidelines> | undefined

/**
 * Makes a company ready to check drafts with. Takes some tens of milliseconds the first time, then little but for the registers.
 * `key` opens registers that were sealed. Throws a RangeError only for a malformed pattern in a guideline, which the tests rule out.
 */
export function compile(company: Company, options: { readonly key?: string } = {}): CompiledCompany {
  patterns ??= indexGuidelines(guidelines)
  return indexCompany(company, guidelines, patterns, options.key)
}
