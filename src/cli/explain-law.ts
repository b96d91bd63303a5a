import type { Company } from '../core/index.ts'
import { countryOf, type Jurisdiction, lawBehind, lawLine } from '../core/policy/index.ts'
import { lawEntries } from '../core/policy/law/index.ts'
import { profileOf } from '../core/policy/profile/profile.ts'

/** Authorities that belong together, a line each, the heaviest first. */
export interface LawGroup {
  /** Whose law it is; empty when the heading above says so already. */
  readonly title: string
  readonly lines: readonly string[]
}

/**
 * What clauses of the seed stand on. For a company of a country: what holds for it there, as one group. Else: everything, by country. A
 * clause of ours counts where the seed's clause is the first it answers for.
 */
export function lawGroups(seed: readonly string[], company: Company | null, lang: 'nl' | 'en'): readonly LawGroup[] {
  const entries = lawBehind(seed)
  if (company?.country !== undefined) {
    const profile = profileOf(company, lang)
    const own = entries.filter(
      (entry) => profile.country.jurisdictions.includes(entry.jurisdiction) && (entry.when?.(profile) ?? true),
    )
    return own.length === 0 ? [] : [{ title: '', lines: own.map((entry) => lawLine(entry, lang)) }]
  }
  return [...new Set(lawEntries.map(({ jurisdiction }) => jurisdiction))].flatMap((one) => {
    const there = entries.filter(({ jurisdiction }) => jurisdiction === one)
    return there.length === 0 ? [] : [{ title: titleOf(one, lang), lines: there.map((entry) => lawLine(entry, lang)) }]
  })
}

/** "Nederland", "het Verenigd Koninkrijk", "Frankrijk": the country of the company as a sentence has it. */
export function countryName(written: string, lang: 'nl' | 'en'): string {
  const { code, name } = countryOf(written)
  return name[lang] === written && code !== ''
    ? (new Intl.DisplayNames(lang, { type: 'region' }).of(code) ?? code)
    : name[lang]
}

function titleOf(jurisdiction: Jurisdiction, lang: 'nl' | 'en'): string {
  return unions.get(jurisdiction)?.[lang] ?? countryOf(jurisdiction).name[lang].replace(/^(?:het|de|the) /, '')
}

const unions: ReadonlyMap<Jurisdiction, { readonly nl: string; readonly en: string }> = new Map([
  ['EU', { nl: 'Europese Unie', en: 'European Union' }],
  ['CoE', { nl: 'Raad van Europa', en: 'Council of Europe' }],
])
