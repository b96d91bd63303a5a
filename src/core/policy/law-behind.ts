import { authorityRanks, type Language } from './document.ts'
import { lawEntries, rankTexts } from './law/index.ts'
import { sections } from './sections/index.ts'

/**
 * What clauses of the seed stand on, in all countries, one line an authority, the heaviest first: for an explanation outside
 * a company's own document. A clause of ours counts where the seed's clause is the first it answers for.
 */
export function lawBehind(seed: readonly string[], lang: Language): readonly string[] {
  const clauses = new Set(
    sections
      .flatMap((section) => section.clauses)
      .filter((clause) => clause.seed[0] !== undefined && seed.includes(clause.seed[0]))
      .map((clause) => clause.id ?? clause.key),
  )
  return lawEntries
    .filter((entry) => entry.clauses.some((id) => clauses.has(id)))
    .sort((a, b) => authorityRanks.indexOf(a.rank) - authorityRanks.indexOf(b.rank))
    .map((entry) => {
      const doubt = entry.contested === undefined ? '' : ` ${entry.contested[lang]}`
      return `${entry.name[lang]} (${rankTexts[entry.rank][lang]}): ${entry.about[lang]}${doubt}`
    })
}
