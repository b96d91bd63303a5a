import type { Desk } from './desk.ts'
import type { Verdict } from './verdict.ts'

/** The company file as plain data; every field but the name may be left out. Dates are ISO 8601 with an offset, or a plain day. */
export interface Company {
  readonly name: string
  readonly aliases?: readonly string[]
  readonly languages?: readonly ('nl' | 'en')[]
  readonly sector?: string
  readonly country?: string
  readonly listed?: boolean
  readonly ticker?: string
  readonly privacyRegulated?: boolean
  readonly publicBody?: boolean
  readonly culture?: readonly string[]
  readonly goals?: readonly string[]
  /** How Dutch texts speak to the reader; `je` when left out. */
  readonly address?: 'je' | 'u'
  readonly brand?: Brand
  readonly products?: readonly string[]
  readonly hashtags?: readonly string[]
  readonly desks?: { readonly [desk in Desk]?: Contact }
  readonly registers?: Registers
  readonly guidelines?: { readonly [id: string]: GuidelineSettings }
}

/** How documents of the company look. */
export interface Brand {
  /** `#b4530a` or `#b50`. */
  readonly colour?: string
  /** A PNG, JPEG or SVG: a file in the folder of the company file or below it, or a data URI. */
  readonly logo?: string
}

export interface Contact {
  readonly name?: string
  readonly email?: string
  readonly phone?: string
}

/** What the company itself says of a guideline: switched off, another weight or desk, its own wording, its own extra terms. */
export interface GuidelineSettings {
  readonly enabled?: boolean
  readonly weight?: Verdict
  readonly desk?: Desk
  readonly wording?: { readonly nl?: string; readonly en?: string }
  readonly terms?: readonly string[]
}

export interface Registers {
  readonly competitors?: readonly Competitor[]
  readonly litigation?: readonly Litigation[]
  readonly crises?: readonly Crisis[]
  readonly embargoes?: readonly Embargo[]
  readonly projects?: readonly (string | Project)[]
  readonly codenames?: readonly (string | Sealed)[]
  readonly customers?: readonly (string | Customer | Sealed)[]
  readonly quietPeriods?: readonly QuietPeriod[]
  readonly claims?: readonly Claim[]
  readonly spokespersons?: readonly string[]
  readonly permissions?: readonly Permission[]
}

export interface Competitor {
  readonly name: string
  readonly aliases?: readonly string[]
  readonly products?: readonly string[]
}

export interface Litigation {
  readonly party: string
  readonly aliases?: readonly string[]
  readonly matter?: string
}

export interface Crisis {
  readonly topic: string
  readonly keywords?: readonly string[]
  readonly from?: string
  readonly until?: string
  readonly statement?: string
}

export interface Embargo {
  readonly name: string
  readonly keywords?: readonly string[]
  readonly until?: string
}

export interface Project {
  readonly name: string
  readonly aliases?: readonly string[]
  readonly public?: readonly string[]
  readonly from?: string
}

export interface Customer {
  readonly name: string
  readonly aliases?: readonly string[]
  readonly reference?: boolean
}

/** A term kept as a keyed hash: how many words it has and their HMAC-SHA-256 in hexadecimal. */
export interface Sealed {
  readonly sealed: string
  readonly words: number
  readonly reference?: boolean
}

export interface QuietPeriod {
  readonly from: string
  readonly until: string
  readonly reason?: string
}

export interface Claim {
  readonly text: string
  readonly evidence?: string
  readonly market?: string
  readonly until?: string
}

/** Approval of exactly this text (SHA-256 of its UTF-8 bytes, hexadecimal) for this channel until this date. */
export interface Permission {
  readonly sha256: string
  readonly channel?: string
  readonly until?: string
  readonly by?: string
}
