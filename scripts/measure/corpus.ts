import { readFileSync } from 'node:fs'
import { type Answer, type Company, check, compile, type Draft } from '../../src/core/index.ts'

export type Half = 'working' | 'other'
export type Lang = 'nl' | 'en'

/** What a draft of the corpus should get, by the hand that wrote it. */
export interface Expected {
  readonly id: string
  readonly verdict: Answer['verdict']
  readonly ask: string | null
  readonly protected: boolean
  readonly kind: 'breach' | 'near-miss' | 'plain' | 'protected'
  readonly note: string
  readonly findings: readonly {
    readonly guideline: string
    readonly start: number
    readonly end: number
    readonly text: string
  }[]
}

export interface Judged {
  readonly draft: Draft
  readonly expected: Expected
  readonly answer: Answer
}

/** Judges one half of the corpus in one language. */
export function judgeHalf(half: Half, lang: Lang): readonly Judged[] {
  const folder = new URL(`../../corpus/${half}/`, import.meta.url)
  const companies: Readonly<Record<string, Company>> = JSON.parse(
    readFileSync(new URL(`companies.${lang}.json`, folder), 'utf8'),
  )
  const compiled = new Map(Object.entries(companies).map(([key, company]) => [key, compile(company)]))
  const expected = linesOf<Expected>(new URL(`${lang}.expected.jsonl`, folder))
  return linesOf<{ readonly id: string; readonly draft: Draft; readonly company: string }>(
    new URL(`${lang}.jsonl`, folder),
  ).map((line, i) => {
    const want = expected[i]
    const company = compiled.get(line.company)
    if (!want || want.id !== line.id || !company)
      throw new RangeError(`corpus/${half}/${lang}.jsonl, line ${i + 1}: no expectation or no company`)
    return { draft: line.draft, expected: want, answer: check(line.draft, company) }
  })
}

/** The lines of a JSON Lines file, parsed. */
export function linesOf<Line>(file: URL): readonly Line[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}
