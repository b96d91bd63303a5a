import type { AuthorityRank, SeedId } from '../document.ts'
import type { PatternId } from './patterns/index.ts'

/** What an existing policy says and misses. All places are UTF-16 offsets into the text that was given, end exclusive. */
export interface Review {
  readonly lang: 'nl' | 'en'
  /** Every clause of the seed, in its order. */
  readonly clauses: readonly ClauseReview[]
  /** Sentences that chill lawful speech or collide with law, in reading order; one a sentence. */
  readonly flags: readonly Flag[]
  /** What ought to be there and is not. */
  readonly gaps: readonly Gap[]
  readonly score: Score
  /** Under which standard it was judged, and whether that may change. */
  readonly standard: string
  /** That this is no legal advice. */
  readonly notice: string
}

export interface ClauseReview {
  readonly requirement: SeedId
  readonly title: string
  readonly state: 'covered' | 'partial' | 'missing'
  /** The sentence that tells, as it stands in the text; empty when missing. */
  readonly quote: string
  readonly start: number
  readonly end: number
}

export interface Flag {
  readonly quote: string
  readonly start: number
  readonly end: number
  readonly verdict: 'unlawful' | 'contested'
  /** The authority that decides in this country, with its rank in words. */
  readonly authority: string
  readonly rank: AuthorityRank | 'none'
  /** All authorities that were weighed, the heaviest first. */
  readonly authorities: readonly string[]
  readonly pattern: PatternId
  /** Other patterns in the same sentence. */
  readonly also: readonly PatternId[]
  readonly title: string
  readonly why: string
  /** Narrower wording, in the language of the sentence. */
  readonly rewrite: string
  /** Whether another day may bring another answer. */
  readonly dependsOnDate: boolean
}

export interface Gap {
  readonly id: GapId
  readonly text: string
}

export type GapId = 'whistle-blower-exit' | 'protected-speech' | 'works-council'

export interface Score {
  /** 0 to 100. */
  readonly points: number
  /** How it came about, line by line. */
  readonly explained: readonly string[]
}

export interface ReviewOptions {
  /** Language of the answer and, where a sentence leaves it open, of the text. Told from the text when absent. */
  readonly lang?: 'nl' | 'en'
  /** A code or a name: NL, US … Without it the strictest standard that is known is applied. */
  readonly country?: string
  readonly publicBody?: boolean
  /** Day on which the policy is judged, `2026-11-22`; today's standards when absent. */
  readonly at?: string
}
