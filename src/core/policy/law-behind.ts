import { authorityRanks, type Language } from './document.ts'
import type { LawEntry } from './law/entry.ts'
import { lawEntries, rankTexts } from './law/index.ts'
import { sections } from './sections/index.ts'

/**
 * What clauses of the seed stand on, in all countries, the heaviest authority first: for an explanation outside a company's own
 * document. A clause of ours counts where the seed's clause is the first it answers for.
 */
export function lawBehind(seed: readonly string[]): readonly LawEntry[] {
  const clauses = new Set(
    sections
      .flatMap((section) => section.clauses)
      .filter((clause) => clause.seed[0] !== undefined && seed.includes(clause.seed[0]))
      .map((clause) => clause.id ?? clause.key),
  )
  return lawEntries
    .filter((entry) => entry.clauses.some((id) => clauses.has(id)))
    .sort((a, b) => authorityRanks.indexOf(a.rank) - authorityRanks.indexOf(b.rank))
}

/** An authority in one line: its name and rank, what it says, and the doubt there is. */
export function lawLine({ name, rank, about, contested }: LawEntry, lang: Language): string {
  const doubt = contested === undefined ? '' : ` ${contested[lang]}`
  return `${name[lang]} (${rankTexts[rank][lang]}): ${about[lang]}${doubt}`
}
