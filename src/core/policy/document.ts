import type { Desk } from '../engine/desk.ts'

/**
 * The company's guidelines as plain, frozen data: what every renderer (HTML, PDF, DOCX, Markdown, terminal) reads.
 * All text is finished: no placeholder, no markup, no clock; the same profile gives the same document, byte for byte.
 */
export interface PolicyDocument {
  readonly lang: Language
  /** "Sociale media bij Van Dijk Installatie" */
  readonly title: string
  /** One sentence under the title. */
  readonly subtitle: string
  /** The company's name as its file writes it. */
  readonly company: string
  readonly version: PolicyVersion
  /** In the order in which they are read; ids of sections and clauses are unique together, so that both can be anchors. */
  readonly sections: readonly Section[]
  /** Which law was not read for this document; absent where the law of the country itself was. */
  readonly lawNote?: string
  /** That this is no legal advice, and what that means for the reader. */
  readonly notice: string
  /** Every fixed word a renderer needs, in the language of the document. */
  readonly labels: Labels
}

export type Language = 'nl' | 'en'

export interface PolicyVersion {
  /** Edition of the texts of this generator. */
  readonly edition: string
  /** Day on which the law packs were last reviewed, `2026-11-22`. */
  readonly lawReviewed: string
  /** Sixteen hexadecimal digits over the whole content: two documents with the same fingerprint say the same. Not a seal. */
  readonly fingerprint: string
  /** Day from which the guidelines apply, as asked for; absent when not given. */
  readonly effective?: string
  /** The same day written out: "1 januari 2027". */
  readonly effectiveText?: string
}

export const sectionIds = [
  'our-tone',
  'your-rights',
  'in-general',
  'protecting',
  'regulated',
  'when-hard',
  'who-helps',
  'kept-alive',
] as const

export type SectionId = (typeof sectionIds)[number]

export interface Section {
  readonly id: SectionId
  readonly title: string
  /** Paragraphs. */
  readonly intro: readonly string[]
  /** At least one. */
  readonly clauses: readonly Clause[]
}

export interface Clause {
  /** Stable name; equals the id of the guideline or deed that belongs to it, where there is one. */
  readonly id: string
  /** Clauses of the seed that this one answers for; empty for what the seed forgot. */
  readonly seed: readonly SeedId[]
  /** `right` what nobody may take away · `rule` what binds · `advice` what helps and never costs anybody anything · `promise` what the company does. */
  readonly kind: ClauseKind
  readonly title: string
  /** The clause in one line, for the summary and the card. */
  readonly short: string
  /** The text of the clause, paragraphs separated by a blank line. Own wording of the company stands here when it gave one. */
  readonly rule: string
  /** A list that follows the rule. */
  readonly points?: readonly string[]
  readonly reason: string
  /** At least one each, but for a clause that the company added itself. */
  readonly do: readonly Example[]
  readonly ratherNot: readonly Example[]
  readonly ask?: Ask
  readonly law: readonly LawReference[]
  /** What the rule does not touch, in so many words; stands right beside the rule. */
  readonly carveOut?: string
  /** The company switched the clause off: show this instead of the rule, never leave it out. */
  readonly off?: SwitchedOff
  /** The company tried to switch off what cannot be: the clause stands, and this says why. */
  readonly kept?: string
  /** The company's own wording stands in `rule`; `lang` differs from the document's when it was given in one language only. */
  readonly own?: { readonly lang: Language }
}

export type ClauseKind = 'right' | 'rule' | 'advice' | 'promise'

export interface Example {
  readonly text: string
  /** Why this one works or does not. */
  readonly note?: string
}

export interface Ask {
  /** The desk that is asked; may be another than the one reached when that desk has no contact. */
  readonly desk: Desk
  /** "Juridische Zaken" */
  readonly name: string
  /** "Sanne de Wit, sanne@vandijk.example"; empty when the company file names nobody. */
  readonly contact: string
  /** The whole as a sentence. */
  readonly text: string
  readonly email?: string
  readonly phone?: string
}

export interface LawReference {
  readonly id: string
  readonly name: string
  /** What it says here, in one sentence. */
  readonly about: string
  readonly rank: AuthorityRank
  /** The rank in words: "wet of verdrag". */
  readonly rankText: string
  readonly jurisdiction: string
  /** Day, month or year from which it stands, or of the text that was read: `2023-08-02`, `2017-05`, `2015`. */
  readonly effective?: string
  /** Where it can be found. */
  readonly source: string
  /** Was the text itself read, or a description of it? */
  readonly checked: 'primary' | 'secondary'
  /** Day of the last review. */
  readonly date: string
  /** That authorities differ or that the standard may change. */
  readonly contested?: string
}

/** Heaviest first. */
export const authorityRanks = ['statute', 'regulation', 'agreement', 'court', 'board', 'guidance', 'code'] as const

export type AuthorityRank = (typeof authorityRanks)[number]

export interface SwitchedOff {
  /** "Van Dijk heeft deze afspraak uitgezet." */
  readonly text: string
  /** What the company gives up by that. */
  readonly why: string
}

export interface Labels {
  readonly contents: string
  readonly why: string
  readonly do: string
  readonly ratherNot: string
  readonly ask: string
  readonly law: string
  readonly carveOut: string
  readonly off: string
  readonly own: string
  readonly effective: string
  readonly lawReviewed: string
  readonly version: string
  readonly summary: string
  readonly card: string
  readonly source: string
  readonly primary: string
  readonly secondary: string
  readonly contested: string
  readonly notice: string
  readonly kinds: { readonly [kind in ClauseKind]: string }
}

/** One page: per section the clauses in one line each. */
export interface PolicySummary {
  readonly lang: Language
  readonly title: string
  readonly parts: readonly { readonly id: SectionId; readonly title: string; readonly lines: readonly string[] }[]
  readonly notice: string
}

/** What fits in a wallet: a title and eight lines. */
export interface WalletCard {
  readonly lang: Language
  readonly title: string
  readonly lines: readonly string[]
}

// biome-ignore format: one line per chapter of the seed
export const seedIds = [
  'T01',
  'G01', 'G02', 'G03', 'G04', 'G05', 'G06', 'G07', 'G08', 'G09', 'G10', 'G11', 'G12', 'G13', 'G14',
  'C01', 'C02', 'C03', 'C04', 'C05', 'C06',
  'R01', 'R02', 'R03', 'R04', 'R05',
  'A01', 'A02', 'A03', 'A04', 'A05',
] as const

export type SeedId = (typeof seedIds)[number]
