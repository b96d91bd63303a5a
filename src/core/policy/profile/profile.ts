import type { Company } from '../../engine/company.ts'
import type { Language } from '../document.ts'
import { type Country, countryOf } from './country.ts'
import { type SectorId, sectorsOf } from './sector.ts'

/** What the text depends on, decided once: everything open in the company file is settled here. */
export interface Profile {
  readonly company: Company
  readonly lang: Language
  /** The language in which the company file itself is written. */
  readonly home: Language
  readonly address: 'je' | 'u'
  readonly country: Country
  readonly sectors: readonly SectorId[]
  readonly listed: boolean
  readonly privacyRegulated: boolean
  readonly publicBody: boolean
  /** A Dutch public body may not vet the private posts of its people. */
  readonly noPriorReview: boolean
}

const dutchSpeaking = new Set(['NL', 'BE', ''])

/** Settles the company file for one language. */
export function profileOf(company: Company, lang: Language): Profile {
  const country = countryOf(company.country)
  const sectors = sectorsOf(company)
  const publicBody = company.publicBody ?? sectors.includes('public')
  return {
    company,
    lang,
    home: company.languages?.[0] ?? (dutchSpeaking.has(country.code) ? 'nl' : 'en'),
    address: company.address ?? 'je',
    country,
    sectors,
    listed: company.listed === true,
    privacyRegulated: company.privacyRegulated === true,
    publicBody,
    noPriorReview: publicBody && country.code === 'NL',
  }
}
