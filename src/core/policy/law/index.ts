import { authorityRanks, type Language, type LawReference } from '../document.ts'
import type { Words } from '../profile/country.ts'
import type { Profile } from '../profile/profile.ts'
import { belgium } from './belgium.ts'
import { councilOfEurope } from './council-of-europe.ts'
import { type LawEntry, lawReviewed } from './entry.ts'
import { europeanUnion } from './european-union.ts'
import { netherlands } from './netherlands.ts'
import { unitedKingdom } from './united-kingdom/index.ts'
import { unitedStates } from './united-states/index.ts'

export { lawReviewed } from './entry.ts'

/** All packs; a country without one gets the text without citations. */
export const lawEntries: readonly LawEntry[] = [
  ...netherlands,
  ...belgium,
  ...unitedKingdom,
  ...europeanUnion,
  ...councilOfEurope,
  ...unitedStates,
]

/** What a clause stands on for this company, the heaviest authority first. */
export function lawFor(clause: string, profile: Profile): readonly LawReference[] {
  return lawEntries
    .filter((entry) => profile.country.jurisdictions.includes(entry.jurisdiction))
    .filter((entry) => entry.clauses.includes(clause) && (entry.when?.(profile) ?? true))
    .sort((a, b) => authorityRanks.indexOf(a.rank) - authorityRanks.indexOf(b.rank))
    .map((entry) => reference(entry, profile.lang))
}

function reference(entry: LawEntry, lang: Language): LawReference {
  return {
    id: entry.id,
    name: entry.name[lang],
    about: entry.about[lang],
    rank: entry.rank,
    rankText: rankTexts[entry.rank][lang],
    jurisdiction: entry.jurisdiction,
    source: typeof entry.source === 'string' ? entry.source : entry.source[lang],
    checked: entry.checked,
    date: lawReviewed,
    ...(entry.effective === undefined ? {} : { effective: entry.effective }),
    ...(entry.contested === undefined ? {} : { contested: entry.contested[lang] }),
  }
}

export const rankTexts: { readonly [rank in LawEntry['rank']]: Words } = {
  statute: { nl: 'wet of verdrag', en: 'statute or treaty' },
  regulation: { nl: 'regel van een toezichthouder', en: 'rule of an agency' },
  agreement: { nl: 'collectieve arbeidsovereenkomst', en: 'collective labour agreement' },
  court: { nl: 'uitspraak van een rechter', en: 'court ruling' },
  board: { nl: 'uitspraak van een arbeidsraad', en: 'labour board ruling' },
  guidance: { nl: 'aanwijzing of uitleg van een overheid', en: 'instruction or guidance by an authority' },
  code: { nl: 'code van een beroep of branche', en: 'code of a trade or profession' },
}
