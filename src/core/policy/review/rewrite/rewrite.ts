import type { PatternId } from '../patterns/index.ts'

export interface PatternText {
  readonly title: string
  /** What is wrong with it, in one sentence. */
  readonly why: string
  /** Narrower wording that serves the same interest. */
  readonly rewrite: string
}

export type PatternTexts = { readonly [pattern in PatternId]: PatternText }
