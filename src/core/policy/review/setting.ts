import type { Jurisdiction } from '../profile/country.ts'
import { countryOf } from '../profile/country.ts'
import type { ReviewOptions } from './result.ts'

/** Whose law applies, and which standard of the American labour board on that day. */
export interface ReviewSetting {
  readonly code: string
  /** Empty when no country was given: then every pack is read, and the strictest decides. */
  readonly jurisdictions: readonly Jurisdiction[]
  readonly known: boolean
  readonly publicBody: boolean
  readonly standard: Standard
}

/** The line of the board, by the day from which it was its law. */
export type Standard = 'stericycle' | 'boeing' | 'lutheran-heritage'

const standards: readonly (readonly [from: string, Standard])[] = [
  ['2023-08-02', 'stericycle'],
  ['2017', 'boeing'],
  ['', 'lutheran-heritage'],
]

export function settingOf({ country, publicBody, at }: ReviewOptions): ReviewSetting {
  const written = (country ?? '').trim()
  const found = countryOf(written)
  const day = at ?? '9999'
  return {
    code: found.code,
    jurisdictions: found.jurisdictions,
    known: written !== '',
    publicBody: publicBody === true,
    standard: standards.find(([from]) => day >= from)?.[1] ?? 'stericycle',
  }
}

/** Whether the board's standard counts here: in the United States, and where no country was named. */
export function boardCounts(setting: ReviewSetting): boolean {
  return !setting.known || (setting.code === 'US' && !setting.publicBody)
}

export function standardText(setting: ReviewSetting, lang: 'nl' | 'en'): string {
  const name = {
    stericycle: 'Stericycle (2023)',
    boeing: 'Boeing (2017)',
    'lutheran-heritage': 'Lutheran Heritage (2004)',
  }[setting.standard]
  if (!setting.known) return fillIn(texts.none[lang], name)
  if (setting.code === 'US') return fillIn(setting.publicBody ? texts.usPublic[lang] : texts.us[lang], name)
  if (setting.code === 'NL') return setting.publicBody ? texts.nlPublic[lang] : texts.nl[lang]
  if (setting.code === 'BE') return texts.be[lang]
  if (setting.code === 'UK') return texts.uk[lang]
  return setting.jurisdictions.includes('EU') ? texts.eu[lang] : texts.other[lang]
}

function fillIn(text: string, name: string): string {
  return text.replace('{standard}', name)
}

const texts = {
  none: {
    nl: 'Er is geen land opgegeven. Daarom is de strengste bekende maatstaf gebruikt, die van de Amerikaanse arbeidsraad: {standard}. Die maatstaf wisselt soms.',
    en: 'No country was given, so the strictest known standard was applied, that of the American labour board: {standard}. It changes from time to time.',
  },
  us: {
    nl: 'Beoordeeld naar de maatstaf van de Amerikaanse arbeidsraad: {standard}. Die wisselde in 2004, 2017 en 2023 en kan opnieuw wisselen.',
    en: 'Judged by the standard of the American labour board: {standard}. It changed in 2004, 2017 and 2023 and may change again.',
  },
  usPublic: {
    nl: 'De maatstaf van de Amerikaanse arbeidsraad geldt niet voor de overheid als werkgever. De bevindingen zijn daarom een vergelijking.',
    en: 'The standard of the American labour board does not apply to government as an employer. The findings are therefore a comparison.',
  },
  nl: {
    nl: 'Beoordeeld naar Nederlands en Europees recht. De Amerikaanse uitspraken zijn hier een vergelijking en binden niet.',
    en: 'Judged by Dutch and European law. The American rulings are a comparison here and do not bind.',
  },
  nlPublic: {
    nl: 'Beoordeeld naar Nederlands en Europees recht voor de overheid als werkgever: een mening mag nooit vooraf worden getoetst.',
    en: 'Judged by Dutch and European law for government as an employer: an opinion may never be reviewed beforehand.',
  },
  be: {
    nl: 'Beoordeeld naar Belgisch en Europees recht. De uitspraken uit andere landen zijn hier een vergelijking en binden niet.',
    en: 'Judged by Belgian and European law. The rulings of other countries are a comparison here and do not bind.',
  },
  uk: {
    nl: 'Beoordeeld naar het recht van het Verenigd Koninkrijk en het Europees Verdrag voor de Rechten van de Mens. De uitspraken uit andere landen zijn hier een vergelijking en binden niet.',
    en: 'Judged by the law of the United Kingdom and the European Convention on Human Rights. The rulings of other countries are a comparison here and do not bind.',
  },
  eu: {
    nl: 'Beoordeeld naar Europees recht. Nationaal recht van dit land is niet nagekeken.',
    en: 'Judged by European law. The national law of this country was not looked at.',
  },
  other: {
    nl: 'Van dit land is geen recht nagekeken. De bevindingen zijn een vergelijking met andere landen.',
    en: 'The law of this country was not looked at. The findings are a comparison with other countries.',
  },
} as const
