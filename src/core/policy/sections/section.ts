import type { Desk } from '../../engine/desk.ts'
import type { ClauseKind, Example, Language, SectionId, SeedId } from '../document.ts'
import type { Profile } from '../profile/profile.ts'

/** A section as it lies in its folder: which clauses it has for which company, and the words in both languages. */
export interface SectionPlan {
  readonly id: SectionId
  /** Which of the heads in the texts fits this company. */
  readonly head: (profile: Profile) => string
  readonly clauses: readonly ClausePlan[]
  readonly texts: { readonly [lang in Language]: AnySectionTexts }
}

/** Where a clause belongs and what it answers for; its words stand under `key` in nl.ts and en.ts. */
export interface ClausePlan {
  readonly key: string
  /** The id in the document where it differs from the key: two wordings of one clause. */
  readonly id?: string
  readonly seed: readonly SeedId[]
  readonly kind: ClauseKind
  readonly desk?: Desk
  /** Asks nobody else when that desk has no contact. */
  readonly deskOnly?: true
  readonly points?: 'desks'
  readonly when?: (profile: Profile) => boolean
}

/**
 * The words of one clause in one language. `{name}` is filled from the profile, `[je|u]` follows the way the company
 * addresses its people; see ../fill.ts.
 */
export interface ClauseText {
  readonly title: string
  /** One line, for the summary and the card. */
  readonly short: string
  readonly rule: string
  readonly points?: readonly string[]
  readonly reason: string
  readonly do: Examples
  readonly ratherNot: Examples
  /** What the rule does not touch; every restriction has one. */
  readonly carveOut?: string
  /** What the company gives up by switching the clause off. */
  readonly off: string
}

export type Examples = readonly [Example, ...Example[]]

/** One section in one language: the same clauses and heads, or it does not compile. */
export interface SectionTexts<Key extends string, Head extends string = 'usual'> {
  readonly heads: { readonly [head in Head]: SectionHead }
  readonly clauses: { readonly [key in Key]: ClauseText }
}

export interface SectionHead {
  readonly title: string
  /** Paragraphs; one that stays empty after filling is left out. */
  readonly intro: readonly string[]
}

type AnySectionTexts = SectionTexts<string, string>
