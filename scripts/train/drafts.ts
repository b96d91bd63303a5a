import { readFileSync } from 'node:fs'
import { type Company, type CompiledCompany, compile, type Draft, type Verdict } from '../../src/core/index.ts'
import { linesOf } from '../measure/corpus.ts'

/** A labelled draft of the working half: its first guideline ('' for an innocent one) and that finding's verdict. */
export interface TrainingDraft {
  readonly draft: Draft
  readonly company: CompiledCompany
  readonly companyName: string
  readonly guideline: string
  readonly verdict: Verdict
  readonly isProtected: boolean
}

interface Expected {
  readonly verdict: Verdict
  readonly protected: boolean
  readonly findings: readonly { readonly guideline: string; readonly verdict: Verdict }[]
}

/** All drafts of the working half, in the order of the files. */
export function trainingDrafts(): readonly TrainingDraft[] {
  return ['nl', 'en'].flatMap((lang) => {
    const folder = new URL('../../corpus/working/', import.meta.url)
    const companies: Readonly<Record<string, Company>> = JSON.parse(readFileSync(new URL(`companies.${lang}.json`, folder), 'utf8'))
    const compiled = new Map(Object.entries(companies).map(([key, company]) => [key, compile(company)]))
    const expected = linesOf<Expected>(new URL(`${lang}.expected.jsonl`, folder))
    return linesOf<{ readonly draft: Draft; readonly company: string }>(new URL(`${lang}.jsonl`, folder)).map((line, i) => {
      const company = compiled.get(line.company)
      const want = expected[i]
      if (!company || !want) throw new RangeError(`corpus/working/${lang}.jsonl, line ${i + 1}`)
      const [first] = want.findings
      return { draft: line.draft, company, companyName: line.company, guideline: first?.guideline ?? '', verdict: first?.verdict ?? 'go', isProtected: want.protected }
    })
  })
}
