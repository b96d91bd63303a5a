import type { Desk } from './desk.ts'
import type { Verdict } from './verdict.ts'

/** What one guideline has to say about one place. `start` and `end` are UTF-16 offsets of the typed text, end exclusive. */
export interface Finding {
  readonly guideline: string
  readonly verdict: Verdict
  readonly desk: Desk
  readonly start: number
  readonly end: number
  readonly text: string
  readonly message: string
  readonly why: string
  /** A text to put in the place of start–end, after which this finding is gone; null when only the author can tell. */
  readonly suggestion: string | null
  readonly seed: readonly string[]
}

/** The answer to a draft. `ask` is the desk to ask first, filled for ask and stop. */
export interface Answer {
  readonly verdict: Verdict
  readonly ask: Desk | null
  readonly protected: boolean
  readonly findings: readonly Finding[]
}
