import type { AuthorityRank } from '../document.ts'
import type { Jurisdiction, Words } from '../profile/country.ts'
import type { Profile } from '../profile/profile.ts'

/** One authority. Only what was read, in the text itself or in a published description of it, is in these packs. */
export interface LawEntry {
  readonly id: string
  readonly jurisdiction: Jurisdiction
  readonly rank: AuthorityRank
  readonly name: Words
  /** What it says for these clauses, in one sentence. */
  readonly about: Words
  /** Day, month or year from which it stands, or of the text that was read; absent where that was not read. */
  readonly effective?: string
  /** Where it was read: who published it, as people call them, with the site behind it. */
  readonly source: string | Words
  readonly checked: 'primary' | 'secondary'
  /** Authorities differ, or the standard may change. */
  readonly contested?: Words
  /** The clauses that stand on it. */
  readonly clauses: readonly string[]
  readonly when?: (profile: Profile) => boolean
}

/** Day on which all packs were last reviewed. */
export const lawReviewed = '2026-11-23'
