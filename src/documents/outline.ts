import {
  authorityRanks,
  type Clause,
  type LawReference,
  type PolicyDocument,
  type Section,
} from '../core/policy/index.ts'

/** The document as every renderer reads it: numbered, and with each authority told once, at the end. */
export interface Outline {
  readonly sections: readonly NumberedSection[]
  /** Heaviest rank first; within it in the order in which the clauses name them. */
  readonly authorities: readonly Authorities[]
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
}

export interface Authorities {
  readonly rank: LawReference['rank']
  /** "wetten en verdragen" in the words of the document. */
  readonly title: string
  readonly entries: readonly LawReference[]
}

export function outlineOf(document: PolicyDocument): Outline {
  const sections = document.sections.map((section, i) => ({
    section,
    number: `${i + 1}`,
    clauses: section.clauses.map((clause, j) => ({ clause, number: `${i + 1}.${j + 1}` })),
  }))
  return { sections, authorities: authoritiesOf(document) }
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

/** Anchor of an authority in the list at the end. */
export function anchorOf(entry: LawReference): string {
  return `law-${entry.id}`
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
