import { sections } from './sections/index.ts'

export type * from './document.ts'
export { authorityRanks, sectionIds, seedIds } from './document.ts'
export { lawBehind, lawLine } from './law-behind.ts'
export { type PolicyOptions, policy } from './policy.ts'
export { type Country, countryOf, type Jurisdiction } from './profile/country.ts'
export { type SectorId, sectorIds, sectorsOf } from './profile/sector.ts'
export { summary, walletCard } from './summary.ts'

/** Every clause that any company's document can hold: what a company file may speak of beside the guidelines. */
export const clauseIds: readonly string[] = [
  ...new Set(sections.flatMap((section) => section.clauses.map((clause) => clause.id ?? clause.key))),
]
