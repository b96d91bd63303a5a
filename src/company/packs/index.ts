import type { Company } from '../../core/engine/company.ts'
import type { Desk } from '../../core/engine/desk.ts'
import { countryOf, sectorsOf } from '../../core/policy/index.ts'
import type { Words } from '../problem.ts'
import { countryPacks } from './countries.ts'
import type { Exit } from './exits.ts'
import { type ClaimKind, sectorPacks } from './sectors.ts'

export type { Exit } from './exits.ts'

/** What sector and country change for this company. */
export interface Packs {
  /** Kinds of claims that a desk answers for first, and which desk. */
  readonly claims: readonly ClaimKind[]
  readonly claimsDesk: Desk
  /** Whether who speaks for the organisation leaves party politics alone. */
  readonly politics: boolean
  /** The law that protects who reports wrongdoing; absent where it is not known. */
  readonly law?: Words
  /** Where wrongdoing can be reported outside the company, the nearest to its field first. */
  readonly exits: readonly Exit[]
}

/** The packs that fit a company file. A sector or country without a pack adds nothing. */
export function packsFor(company: Company): Packs {
  const sectors = sectorsOf(company)
  const packs = sectors.map((sector) => sectorPacks[sector])
  const country = countryPacks[countryOf(company.country).code]
  const fields = company.listed ? [...sectors, 'listed' as const] : sectors
  const near = fields.flatMap((field) => country?.sectorExits[field] ?? [])
  return {
    claims: [...new Set(packs.flatMap(({ claims }) => claims))],
    claimsDesk: packs.some(({ claimsDesk }) => claimsDesk === 'legal') ? 'legal' : 'communications',
    politics: packs.some(({ politics }) => politics),
    exits: [...new Set([...near, ...(country?.exits ?? [])])],
    ...(country && { law: country.law }),
  }
}
