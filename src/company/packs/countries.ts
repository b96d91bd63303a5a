import type { SectorId } from '../../core/policy/index.ts'
import type { Words } from '../problem.ts'
import { american, belgian, british, dutch, type Exit, german } from './exits.ts'

/** What a country adds: the law that protects who reports wrongdoing, and where that can be done outside the company. */
export interface CountryPack {
  readonly law: Words
  readonly exits: readonly Exit[]
  readonly sectorExits: { readonly [sector in SectorId | 'listed']?: readonly Exit[] }
}

/** By the code that `countryOf` gives. Read in descriptions by the authorities themselves; reviewed with the law of the policy. */
export const countryPacks: { readonly [country: string]: CountryPack } = {
  NL: {
    law: { nl: 'Wet bescherming klokkenluiders', en: 'Dutch Whistleblower Protection Act' },
    exits: dutch.general,
    sectorExits: {
      health: dutch.health,
      finance: dutch.finance,
      consumer: dutch.consumer,
      listed: dutch.finance.slice(0, 1),
    },
  },
  BE: {
    law: { nl: 'Klokkenluiderswet van 28 november 2022', en: 'Belgian Whistleblower Act of 28 November 2022' },
    exits: belgian.general,
    sectorExits: { finance: belgian.finance, listed: belgian.finance },
  },
  DE: {
    law: { nl: 'Hinweisgeberschutzgesetz', en: 'Whistleblower Protection Act (Hinweisgeberschutzgesetz)' },
    exits: german.general,
    sectorExits: { finance: german.finance, listed: german.finance },
  },
  UK: {
    law: { nl: 'Public Interest Disclosure Act 1998', en: 'Public Interest Disclosure Act 1998' },
    exits: british.general,
    sectorExits: { health: british.health, finance: british.finance, listed: british.finance },
  },
  US: {
    law: {
      nl: 'Securities Exchange Act, Rule 21F-17, en de NLRA',
      en: 'Securities Exchange Act, Rule 21F-17, and the NLRA',
    },
    exits: american.general,
    sectorExits: { finance: american.listed, listed: american.listed },
  },
}
