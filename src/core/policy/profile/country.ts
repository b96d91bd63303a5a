import type { Language } from '../document.ts'

/** What differs by country without being a citation: names of bodies, who represents the staff, which law packs apply. */
export interface Country {
  /** Two letters, upper case; `''` when the company file names no country. */
  readonly code: string
  readonly name: Words
  readonly jurisdictions: readonly Jurisdiction[]
  /** Continues the list "union matters": ", works council". */
  readonly council: Words
  readonly representatives: { readonly [lang in Language]: readonly string[] }
  /** Regulators by name: what people may look up. */
  readonly authorities: Words
  /** What the works council has a say in; a sentence that follows another. */
  readonly consent: Words
}

export type Jurisdiction = 'NL' | 'BE' | 'UK' | 'EU' | 'CoE' | 'US'

export interface Words extends Readonly<Record<Language, string>> {}

const nothing: Words = { nl: '', en: '' }

const worksCouncil = {
  council: { nl: ', ondernemingsraad', en: ', works council' },
  representatives: { nl: ['[je|uw] vakbond', 'de ondernemingsraad'], en: ['your union', 'the works council'] },
} as const

const union = {
  council: nothing,
  representatives: { nl: ['[je|uw] vakbond'], en: ['your union'] },
} as const

const consulted: Words = {
  nl: ' Gaat een wijziging over gegevens van het personeel of over toezicht, dan bespreken we haar eerst met wie het personeel vertegenwoordigt.',
  en: ' When a change is about data of staff or about supervision, we first discuss it with those who represent the staff.',
}

const labourInspectors: Words = { nl: 'de arbeidsinspectie', en: 'the labour inspectorate' }

const netherlands: Country = {
  code: 'NL',
  name: { nl: 'Nederland', en: 'the Netherlands' },
  jurisdictions: ['NL', 'EU', 'CoE'],
  ...worksCouncil,
  authorities: {
    nl: 'de Nederlandse Arbeidsinspectie, de Autoriteit Persoonsgegevens of het Huis voor Klokkenluiders',
    en: 'the Netherlands Labour Authority, the Dutch Data Protection Authority or the Whistleblowers Authority',
  },
  consent: {
    nl: ' Gaat een wijziging over gegevens van het personeel of over toezicht, dan is eerst de instemming van de ondernemingsraad nodig.',
    en: ' When a change is about data of staff or about supervision, the works council has to consent first.',
  },
}

const belgium: Country = {
  code: 'BE',
  name: { nl: 'België', en: 'Belgium' },
  jurisdictions: ['BE', 'EU', 'CoE'],
  ...worksCouncil,
  authorities: {
    nl: 'de arbeidsinspectie, de Gegevensbeschermingsautoriteit of de Federale Ombudsman',
    en: 'the labour inspectorate, the Belgian Data Protection Authority or the Federal Ombudsman',
  },
  consent: consulted,
}

const germany: Country = {
  code: 'DE',
  name: { nl: 'Duitsland', en: 'Germany' },
  jurisdictions: ['EU', 'CoE'],
  ...worksCouncil,
  authorities: {
    nl: 'de arbeidsinspectie of het meldpunt van de Bondsrepubliek (Bundesamt für Justiz)',
    en: 'the labour inspectorate or the Federal External Reporting Office (Bundesamt für Justiz)',
  },
  consent: consulted,
}

const unitedKingdom: Country = {
  code: 'UK',
  name: { nl: 'het Verenigd Koninkrijk', en: 'the United Kingdom' },
  jurisdictions: ['UK', 'CoE'],
  ...union,
  authorities: {
    nl: 'de Health and Safety Executive (HSE) of het Information Commissioner’s Office (ICO)',
    en: 'the Health and Safety Executive (HSE) or the Information Commissioner’s Office (ICO)',
  },
  consent: nothing,
}

const unitedStates: Country = {
  code: 'US',
  name: { nl: 'de Verenigde Staten', en: 'the United States' },
  jurisdictions: ['US'],
  ...union,
  authorities: { nl: 'de NLRB, OSHA, de EEOC of de SEC', en: 'the NLRB, OSHA, the EEOC or the SEC' },
  consent: nothing,
}

const known = new Map<string, Country>([
  ...names(netherlands, 'nl', 'nld', 'nederland', 'netherlands', 'the netherlands'),
  ...names(belgium, 'be', 'bel', 'belgië', 'belgie', 'belgium'),
  ...names(germany, 'de', 'deu', 'duitsland', 'germany'),
  ...names(
    unitedKingdom,
    'uk',
    'gb',
    'gbr',
    'united kingdom',
    'verenigd koninkrijk',
    'great britain',
    'engeland',
    'england',
  ),
  ...names(unitedStates, 'us', 'usa', 'united states', 'verenigde staten'),
])

// Members of the European Union without a pack of their own: the directive and the regulation hold there too.
const members = new Set('AT BG HR CY CZ DK EE FI FR GR HU IE IT LV LT LU MT PL PT RO SK SI ES SE'.split(' '))

/** The country as the company file writes it: a code or a name; anything unknown gets the general text without law. */
export function countryOf(written: string | undefined): Country {
  const name = (written ?? '').trim()
  const found = known.get(name.toLowerCase())
  if (found) return found
  const code = name.toUpperCase()
  return {
    code: code.length === 2 ? code : '',
    name: { nl: name, en: name },
    jurisdictions: members.has(code) ? ['EU', 'CoE'] : [],
    ...(members.has(code) ? worksCouncil : union),
    authorities: labourInspectors,
    consent: members.has(code) ? consulted : nothing,
  }
}

function names(country: Country, ...spellings: readonly string[]): (readonly [string, Country])[] {
  return spellings.map((spelling) => [spelling, country])
}
