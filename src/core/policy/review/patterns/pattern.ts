import type { CueHit } from '../reading/scan.ts'
import type { Statement } from '../reading/statement.ts'

export const patternIds = [
  'whistle-gag',
  'pay-secrecy',
  'blanket-ban',
  'prior-approval',
  'when-in-doubt',
  'disparagement',
  'truthfulness',
  'reputation',
  'civility',
  'confidentiality',
  'internal-communications',
  'coworkers-privacy',
  'affiliation',
  'real-name',
  'disclaimer',
  'media-ban',
  'logos-photos',
  'recording',
  'internal-first',
  'legal-matters',
  'friending',
  'politics',
  'crisis-silence',
  'tracing',
  'monitoring',
  'passwords',
  'duty-to-report',
  'expertise',
  'savings-clause',
] as const

/** One kind of sentence that chills lawful speech. */
export type PatternId = (typeof patternIds)[number]

/** How sure the collision is: `strong` in the form that authorities rejected, `soft` where they differ or the wording is lighter. */
export type Strength = 'strong' | 'soft'

export interface Found {
  readonly at: CueHit
  readonly strength: Strength
}

/** What surrounds the policy as far as a pattern may ask. */
export interface Setting {
  readonly publicBody: boolean
}

export interface Pattern {
  readonly id: PatternId
  /** Where in a sentence the pattern stands, or undefined. Limits and context are weighed here. */
  readonly find: (statement: Statement, setting: Setting) => Found | undefined
}

export function found(at: CueHit, strength: Strength): Found {
  return { at, strength }
}
