import { readFileSync } from 'node:fs'
import { draftOf, type Example, exampleCompanies } from '../../src/core/guidelines/example.ts'
import { examplesOf } from '../../src/core/guidelines/examples.ts'
import {
  type Company,
  type CompiledCompany,
  compile,
  type Draft,
  guidelines,
  type Verdict,
} from '../../src/core/index.ts'
import { linesOf } from '../measure/corpus.ts'

/** A labelled draft: the guideline it is about ('' for an innocent one) and that finding's verdict. */
export interface TrainingDraft {
  readonly draft: Draft
  readonly company: CompiledCompany
  /** Drafts of one company stay together when the model is tried on companies it has not seen. */
  readonly group: string
  readonly guideline: string
  readonly verdict: Verdict
  readonly isProtected: boolean
}

interface Expected {
  readonly verdict: Verdict
  readonly protected: boolean
  readonly findings: readonly { readonly guideline: string; readonly verdict: Verdict }[]
}

/** The working half of the corpus in the order of the files, then the examples of the guidelines. */
export async function trainingDrafts(): Promise<readonly TrainingDraft[]> {
  return [...corpusDrafts(), ...(await exampleDrafts())]
}

function corpusDrafts(): readonly TrainingDraft[] {
  return ['nl', 'en'].flatMap((lang) => {
    const folder = new URL('../../corpus/working/', import.meta.url)
    const companies: Readonly<Record<string, Company>> = JSON.parse(
      readFileSync(new URL(`companies.${lang}.json`, folder), 'utf8'),
    )
    const compiled = new Map(Object.entries(companies).map(([key, company]) => [key, compile(company)]))
    const expected = linesOf<Expected>(new URL(`${lang}.expected.jsonl`, folder))
    return linesOf<{ readonly draft: Draft; readonly company: string }>(new URL(`${lang}.jsonl`, folder)).map(
      (line, i) => {
        const company = compiled.get(line.company)
        const want = expected[i]
        if (!company || !want) throw new RangeError(`corpus/working/${lang}.jsonl, line ${i + 1}`)
        const [first] = want.findings
        return {
          draft: line.draft,
          company,
          group: line.company,
          guideline: first?.guideline ?? '',
          verdict: first?.verdict ?? 'go',
          isProtected: want.protected,
        }
      },
    )
  })
}

async function exampleDrafts(): Promise<readonly TrainingDraft[]> {
  const compiled = new Map(Object.entries(exampleCompanies).map(([key, company]) => [key, compile(company)]))
  const drafts: TrainingDraft[] = []
  for (const { id, protects } of guidelines) {
    const examples = await examplesOf(id)
    const add = (example: Example, guideline: string): void => {
      const company = compiled.get(example.company ?? 'installer')
      if (!company) throw new RangeError(`no example company ${example.company}`)
      const isProtected = protects !== undefined && guideline !== ''
      drafts.push({
        draft: draftOf(example).draft,
        company,
        group: `examples of ${id}`,
        guideline: protects ? '' : guideline,
        verdict: example.verdict ?? 'go',
        isProtected,
      })
    }
    for (const lang of ['nl', 'en'] as const) {
      for (const breach of examples[lang].breaches) add(breach, protects ? '' : id)
      for (const pass of examples[lang].passes) add(pass, protects ? id : '')
    }
  }
  return drafts
}
