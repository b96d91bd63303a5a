import {
  authorityRanks,
  type Clause,
  type LawReference,
  type PolicyDocument,
  type Section,
  sectionIds,
} from '../core/policy/index.ts'
import { documentWords } from './words.ts'

/** The document as every renderer reads it: numbered, and with each authority told once, at the end. */
export interface Outline {
  readonly sections: readonly NumberedSection[]
  /** Heaviest rank first; within it in the order in which the clauses name them. */
  readonly authorities: readonly Authorities[]
  /** Paragraphs before the authorities: how to read them and what is missing; empty where there is nothing to tell. */
  readonly lawIntro: readonly string[]
}

export interface NumberedSection {
  readonly section: Section
  /** "3" */
  readonly number: string
  readonly clauses: readonly NumberedClause[]
}

export interface NumberedClause {
  readonly clause: Clause
  /** "3.2" */
  readonly number: string
  /** Its id, made fit for an address; differs from every other anchor of the document. */
  readonly anchor: string
}

export interface Authorities {
  readonly rank: LawReference['rank']
  /** "wetten en verdragen" in the words of the document. */
  readonly title: string
  readonly entries: readonly LawReference[]
}

export function outlineOf(document: PolicyDocument): Outline {
  const taken = new Set<string>([...sectionIds, 'text', 'contents', 'law'])
  const sections = document.sections.map((section, i) => ({
    section,
    number: `${i + 1}`,
    clauses: section.clauses.map((clause, j) => ({
      clause,
      number: `${i + 1}.${j + 1}`,
      anchor: anchorFor(clause.id, taken),
    })),
  }))
  const authorities = authoritiesOf(document)
  const lawIntro = [
    ...(authorities.length === 0 ? [] : [documentWords[document.lang].lawIntro]),
    ...(document.lawNote === undefined ? [] : [document.lawNote]),
  ]
  return { sections, authorities, lawIntro }
}

/** What a clause that was switched off would have stood on, no longer matters. */
function authoritiesOf(document: PolicyDocument): readonly Authorities[] {
  const named = document.sections.flatMap(({ clauses }) => clauses.flatMap((clause) => (clause.off ? [] : clause.law)))
  const entries = [...new Map(named.map((entry) => [entry.id, entry])).values()]
  return authorityRanks.flatMap((rank) => {
    const ofRank = entries.filter((entry) => entry.rank === rank)
    const [first] = ofRank
    return first ? [{ rank, title: capital(first.rankText), entries: ofRank }] : []
  })
}

/** A company names clauses of its own as it likes: with spaces, or as a section is called. */
function anchorFor(id: string, taken: Set<string>): string {
  const written = id.replace(/[^\p{L}\p{N}_-]+/gu, '-')
  const plain = /^(law-|$)/.test(written) ? `clause-${written}` : written
  let anchor = plain
  for (let i = 2; taken.has(anchor); i++) anchor = `${plain}-${i}`
  taken.add(anchor)
  return anchor
}

/** Anchor of an authority in the list at the end. */
export function anchorOf(entry: LawReference): string {
  return `law-${entry.id}`
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
