import type { Words } from '../problem.ts'

/** Somebody outside the company to whom wrongdoing can be reported. */
export interface Exit {
  readonly name: Words
  /** What it is there for. */
  readonly for: Words
}

const same = (name: string): Words => ({ nl: name, en: name })
const exit = (name: Words, nl: string, en: string): Exit => ({ name, for: { nl, en } })

const dutchData = exit(
  { nl: 'Autoriteit Persoonsgegevens (AP)', en: 'Dutch Data Protection Authority (AP)' },
  'privacy',
  'privacy',
)

export const dutch = {
  general: [
    exit(
      { nl: 'Huis voor Klokkenluiders', en: 'Whistleblowers Authority (Huis voor Klokkenluiders)' },
      'advies, en onderzoek waar geen andere instantie voor is',
      'advice, and inquiry where no other authority is competent',
    ),
    exit(
      { nl: 'Nederlandse Arbeidsinspectie', en: 'Netherlands Labour Authority' },
      'veilig en eerlijk werk',
      'safe and fair work',
    ),
    dutchData,
  ],
  health: [
    exit(
      { nl: 'Inspectie Gezondheidszorg en Jeugd (IGJ)', en: 'Health and Youth Care Inspectorate (IGJ)' },
      'kwaliteit en veiligheid van zorg',
      'quality and safety of care',
    ),
    exit(
      { nl: 'Nederlandse Zorgautoriteit (NZa)', en: 'Dutch Healthcare Authority (NZa)' },
      'declaraties en zorgkosten',
      'billing and costs of care',
    ),
  ],
  finance: [
    exit(
      { nl: 'Autoriteit Financiële Markten (AFM)', en: 'Dutch Authority for the Financial Markets (AFM)' },
      'gedrag op financiële markten',
      'conduct in financial markets',
    ),
    exit(
      { nl: 'De Nederlandsche Bank (DNB)', en: 'the Dutch central bank (DNB)' },
      'soliditeit en integriteit van banken, verzekeraars en pensioenfondsen',
      'soundness and integrity of banks, insurers and pension funds',
    ),
  ],
  consumer: [
    exit(
      { nl: 'Autoriteit Consument & Markt (ACM)', en: 'Authority for Consumers and Markets (ACM)' },
      'consumentenrecht en concurrentie',
      'consumer law and competition',
    ),
    exit(
      { nl: 'Nederlandse Voedsel- en Warenautoriteit (NVWA)', en: 'Food and Consumer Product Safety Authority (NVWA)' },
      'veiligheid van voedsel en producten',
      'safety of food and products',
    ),
  ],
} as const

export const belgian = {
  general: [
    exit(
      { nl: 'Federale Ombudsman', en: 'Federal Ombudsman' },
      'ontvangt meldingen en wijst de weg',
      'receives reports and shows the way',
    ),
    exit({ nl: 'Gegevensbeschermingsautoriteit (GBA)', en: 'Belgian Data Protection Authority' }, 'privacy', 'privacy'),
  ],
  finance: [exit(same('FSMA'), 'gedrag op financiële markten', 'conduct in financial markets')],
} as const

export const german = {
  general: [
    exit(
      {
        nl: 'Meldpunt van de Bondsrepubliek (Bundesamt für Justiz)',
        en: 'Federal External Reporting Office (Bundesamt für Justiz)',
      },
      'meldingen van alle soorten',
      'reports of every kind',
    ),
    exit(same('Bundeskartellamt'), 'concurrentie', 'competition'),
  ],
  finance: [exit(same('BaFin'), 'banken, verzekeraars en financiële markten', 'banks, insurers and financial markets')],
} as const

export const british = {
  general: [
    exit(same('Health and Safety Executive (HSE)'), 'veilig werk', 'safe work'),
    exit(same('Information Commissioner’s Office (ICO)'), 'privacy', 'privacy'),
  ],
  health: [exit(same('Care Quality Commission (CQC)'), 'zorg in Engeland', 'care in England')],
  finance: [
    exit(same('Financial Conduct Authority (FCA)'), 'gedrag op financiële markten', 'conduct in financial markets'),
  ],
} as const

export const american = {
  general: [
    exit(
      same('National Labor Relations Board (NLRB)'),
      'samen opkomen voor arbeidsvoorwaarden',
      'acting together on working conditions',
    ),
    exit(same('OSHA'), 'veilig werk en bescherming van melders', 'safe work and protection of reporters'),
    exit(same('EEOC'), 'discriminatie op het werk', 'discrimination at work'),
  ],
  listed: [exit(same('SEC Office of the Whistleblower'), 'beursregels', 'securities law')],
} as const
