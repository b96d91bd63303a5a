import { readFileSync } from 'node:fs'
import { detect, featureNames, protectionOf, tablesOf } from '../../src/core/engine/index.ts'
import { draftOf, type Example, exampleCompanies } from '../../src/core/guidelines/example.ts'
import { examplesOf } from '../../src/core/guidelines/examples.ts'
import {
  annotate,
  type Company,
  type CompiledCompany,
  compile,
  type Draft,
  guidelines,
  type Verdict,
  verdicts,
} from '../../src/core/index.ts'
import { linesOf } from '../measure/corpus.ts'
import { ordinaryPosts } from './ordinary.ts'

/** A labelled draft as the model sees it: its features, the guideline it is about ('' for an innocent one) and the draft's verdict. */
export interface TrainingDraft {
  readonly features: readonly string[]
  /** Drafts of one writer stay together when the model is tried on writers it has not read. */
  readonly writer: string
  /** Not a draft as they come: an example, or an ordinary post. The threshold does not look at it. */
  readonly isExample: boolean
  readonly guideline: string
  readonly verdict: Verdict
  readonly isProtected: boolean
}

/** Those whose drafts were read while the tables were written: what the tables make of them says nothing of what they make of others. */
const readByRuleWriters = new Set(['wn', 'on', 'we', 'oe', 'nl1', 'en1'])
const tables = tablesOf(guidelines)

function featuresOf(draft: Draft, company: CompiledCompany, isRead: boolean): readonly string[] {
  const { reading } = annotate(draft, company)
  const protection = protectionOf(reading, guidelines)
  const names = featureNames({ reading, rows: isRead ? [] : detect(reading, tables), protection })
  return isRead ? names.filter((name) => !/^[gs]:/.test(name)) : names
}

interface Expected {
  readonly id: string
  readonly verdict: Verdict
  readonly protected: boolean
  readonly findings: readonly { readonly guideline: string; readonly verdict: Verdict }[]
}

/** The working half of the corpus in the order of the files, then the examples of the guidelines, then ordinary posts. */
export async function trainingDrafts(): Promise<readonly TrainingDraft[]> {
  const companies: CompiledCompany[] = []
  return [...corpusDrafts(companies), ...(await exampleDrafts()), ...ordinaryDrafts(companies)]
}

function ordinaryDrafts(companies: readonly CompiledCompany[]): readonly TrainingDraft[] {
  return ordinaryPosts(companies).map(({ draft, company }, i) => ({
    features: featuresOf(draft, company, false),
    writer: `ordinary ${i % 5}`,
    isExample: true,
    guideline: '',
    verdict: 'go',
    isProtected: false,
  }))
}

function corpusDrafts(used: CompiledCompany[]): readonly TrainingDraft[] {
  return ['nl', 'en'].flatMap((lang) => {
    const folder = new URL('../../corpus/working/', import.meta.url)
    const companies: Readonly<Record<string, Company>> = JSON.parse(
      readFileSync(new URL(`companies.${lang}.json`, folder), 'utf8'),
    )
    const compiled = new Map(Object.entries(companies).map(([key, company]) => [key, compile(company)]))
    used.push(...compiled.values())
    const expected = linesOf<Expected>(new URL(`${lang}.expected.jsonl`, folder))
    return linesOf<{ readonly draft: Draft; readonly company: string }>(new URL(`${lang}.jsonl`, folder)).map(
      (line, i) => {
        const company = compiled.get(line.company)
        const want = expected[i]
        if (!company || !want) throw new RangeError(`corpus/working/${lang}.jsonl, line ${i + 1}`)
        const writer = want.id.replace(/-?\d+$/, '')
        return {
          features: featuresOf(line.draft, company, readByRuleWriters.has(writer)),
          writer,
          isExample: false,
          guideline: gravest(want.findings)?.guideline ?? '',
          verdict: want.verdict,
          isProtected: want.protected,
        }
      },
    )
  })
}

/** Of a draft that touches several guidelines the gravest counts. */
function gravest(findings: Expected['findings']): Expected['findings'][number] | undefined {
  return [...findings].sort((a, b) => verdicts.indexOf(b.verdict) - verdicts.indexOf(a.verdict))[0]
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
        features: featuresOf(draftOf(example).draft, company, true),
        writer: `examples of ${id}`,
        isExample: true,
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
