import type { Company, Draft, Verdict } from '../engine/index.ts'

/** A draft that shows where a guideline's line runs: a test, a quiz question and a piece of documentation at once. */
export interface Example {
  /** The draft; ⟦ ⟧ stand around what must be found. A text without marks must pass this guideline. */
  readonly text: string
  /** What the finding asks for; only for breaches. */
  readonly verdict?: Exclude<Verdict, 'go'>
  /** Why it is innocent although it looks like a breach (a near miss), or what in the context makes it one. */
  readonly note?: string
  readonly draft?: Omit<Draft, 'text'>
  /** Which of the example companies; `installer` when left out. */
  readonly company?: ExampleCompany
}

export interface Examples {
  readonly nl: { readonly breaches: readonly Example[]; readonly passes: readonly Example[] }
  readonly en: { readonly breaches: readonly Example[]; readonly passes: readonly Example[] }
}

export type ExampleCompany = keyof typeof exampleCompanies

const desks = {
  communications: { name: 'Communicatie', email: 'communicatie@example.nl' },
  pr: { name: 'PR', email: 'pr@example.nl' },
  legal: { name: 'Juridische Zaken', email: 'juridisch@example.nl' },
} as const

/** The companies the examples play in; all invented. */
export const exampleCompanies = {
  /** Not listed, privacy-regulated, Dutch. */
  installer: {
    name: 'Noordlicht Installatie',
    aliases: ['Noordlicht', '@noordlicht'],
    languages: ['nl', 'en'],
    sector: 'installation',
    country: 'NL',
    listed: false,
    privacyRegulated: true,
    products: ['Warmtepomp Stil', 'ThermoPlus'],
    hashtags: ['#ikwerkbijnoordlicht', '#iworkatnoordlicht'],
    desks,
    registers: {
      competitors: [{ name: 'Zonnestroom', aliases: ['Zonnestroom BV'], products: ['HeatKing'] }],
      litigation: [{ party: 'Van Loon Vastgoed', aliases: ['Van Loon'], matter: 'opleverschade' }],
      crises: [
        {
          topic: 'brand Veldhoven',
          keywords: ['brand in Veldhoven', 'fire in Veldhoven', 'Veldhoven'],
          from: '2026-11-20T00:00:00+01:00',
          until: '2026-12-20T00:00:00+01:00',
          statement: 'We leven mee met de bewoners en werken samen met de brandweer',
        },
      ],
      embargoes: [{ name: 'ThermoPlus 2', keywords: ['ThermoPlus 2', 'TP2'], until: '2026-12-01T09:00:00+01:00' }],
      projects: [
        'Windpark Zeewolde',
        { name: 'Wijk van de Toekomst', public: ['aardgasvrij in 2030'], from: '2027-01-01' },
      ],
      codenames: ['Poolvos', 'Project Basalt'],
      customers: [
        'Hotel Zeezicht',
        { name: 'Zorggroep De Linde', reference: true },
        { name: 'Bakkerij Mol', reference: false },
      ],
      claims: [
        {
          text: 'ThermoPlus bespaart gemiddeld 35 procent gas',
          evidence: 'TNO 2026',
          market: 'NL',
          until: '2027-06-30',
        },
      ],
      spokespersons: ['Anouk de Wit'],
      permissions: [],
    },
  },
  /** Listed, English-speaking. */
  listed: {
    name: 'Harbourline Group',
    aliases: ['Harbourline', 'HBL'],
    languages: ['en', 'nl'],
    sector: 'technology',
    country: 'UK',
    listed: true,
    ticker: 'HBLG',
    products: ['Tidewater', 'Harbourline Pay'],
    hashtags: ['#iworkatharbourline'],
    desks,
    registers: {
      competitors: [{ name: 'Northgate Systems', aliases: ['Northgate'], products: ['GateOne'] }],
      litigation: [{ party: 'Orchid Data', aliases: ['Orchid'], matter: 'patent case' }],
      crises: [
        {
          topic: 'payment outage',
          keywords: ['outage', 'storing', 'downtime'],
          from: '2026-11-18',
          until: '2026-12-18',
          statement: 'Payments are running again and no customer data was lost',
        },
      ],
      embargoes: [{ name: 'Tidewater 5', keywords: ['Tidewater 5', 'TW5'], until: '2026-12-03T08:00:00Z' }],
      projects: ['Project Beacon'],
      codenames: ['Heron', 'Bluefin'],
      customers: ['Castlemore Bank', { name: 'Fernhill Stores', reference: true }],
      quietPeriods: [{ from: '2026-11-10', until: '2026-12-10', reason: 'half-year results' }],
      claims: [{ text: 'Tidewater settles in under two seconds', evidence: 'Benchmark 2026', until: '2027-01-31' }],
      spokespersons: ['Priya Nair'],
    },
  },
  /** Health care: a sector whose claims have a regulator of their own. */
  clinic: {
    name: 'Rivierkliniek',
    aliases: ['@rivierkliniek'],
    languages: ['nl', 'en'],
    sector: 'health',
    country: 'NL',
    privacyRegulated: true,
    products: ['KnieVrij', 'MijnRivier'],
    hashtags: ['#ikwerkbijrivierkliniek'],
    desks,
    registers: {
      competitors: [{ name: 'Duinkliniek', products: ['KnieFit'] }],
      claims: [{ text: 'Patiënten geven ons gemiddeld een 8,9', evidence: 'Zorgpeiler 2026', until: '2026-12-31' }],
      spokespersons: ['Hanna Prins'],
    },
  },
  /** A Dutch public body. */
  council: {
    name: 'Gemeente Oosterwold',
    aliases: ['Oosterwold', '@gemeenteoosterwold'],
    languages: ['nl', 'en'],
    sector: 'public',
    country: 'NL',
    publicBody: true,
    privacyRegulated: true,
    desks,
    registers: {
      projects: ['Stationsplein'],
      codenames: ['Operatie Kei'],
      litigation: [{ party: 'Bouwbedrijf Rust' }],
    },
  },
} as const satisfies Record<string, Company>

/** An example's draft without its marks, and the marked place as UTF-16 offsets; no place for one that passes. */
export function draftOf(example: Example): { readonly draft: Draft; readonly start: number; readonly end: number } {
  const start = example.text.indexOf('⟦')
  const end = example.text.indexOf('⟧') - 1
  return { draft: { ...example.draft, text: example.text.replace('⟦', '').replace('⟧', '') }, start, end }
}
