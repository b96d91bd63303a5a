import type { Example, Language } from '../document.ts'
import type { Profile } from '../profile/profile.ts'
import type { SectorId } from '../profile/sector.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** A pair of examples from the trade itself, beside the general ones. */
export interface SectorPair {
  readonly do: Example
  readonly ratherNot: Example
}

/** The clauses for which each sector has its own examples: the same in both languages or it does not compile. */
export type SectorTexts = { readonly [sector in SectorId]: { readonly [clause in SectorClause]: SectorPair } }

type SectorClause = 'own-voice' | 'misleading-claim' | 'personal-data' | 'confidential'

const texts: { readonly [lang in Language]: SectorTexts } = { nl, en }

/** The examples of the company's sectors for a clause; empty where the sector adds nothing. */
export function sectorExamples(
  clause: string,
  profile: Profile,
): { readonly do: readonly Example[]; readonly ratherNot: readonly Example[] } {
  const pairs = profile.sectors.flatMap((sector) => {
    const own: { readonly [clause: string]: SectorPair } = texts[profile.lang][sector]
    const pair = own[clause]
    return pair === undefined ? [] : [pair]
  })
  return { do: pairs.map((pair) => pair.do), ratherNot: pairs.map((pair) => pair.ratherNot) }
}
