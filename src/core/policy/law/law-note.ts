import type { Words } from '../profile/country.ts'
import type { Profile } from '../profile/profile.ts'

/**
 * What the list of authorities leaves out, said in the document itself: the law of a country that nobody has read for this
 * product. Undefined where that country's own law was read.
 */
export function lawNote({ country, lang }: Profile): string | undefined {
  const { code, jurisdictions } = country
  if (jurisdictions.some((jurisdiction) => jurisdiction === code)) return undefined
  // A code alone is no name that stands in a sentence.
  const name = country.name[lang].length > 2 ? country.name[lang] : words.country[lang]
  if (jurisdictions.length > 0) return words.general[lang].replaceAll('{country}', () => name)
  return country.name[lang] === '' ? words.unnamed[lang] : words.none[lang].replaceAll('{country}', () => name)
}

const words: { readonly [which in 'country' | 'general' | 'none' | 'unnamed']: Words } = {
  country: { nl: 'dit land', en: 'this country' },
  general: {
    nl: 'Let op: de wetten en uitspraken van {country} zelf zijn voor dit document nog niet gelezen. Hier staat alleen wat in meer landen tegelijk geldt. Laat Juridische Zaken nagaan wat er in {country} bij komt.',
    en: 'Please note: the laws and rulings of {country} itself have not been read for this document yet. The list only has what holds in several countries at once. Have Legal check what {country} adds.',
  },
  none: {
    nl: 'Let op: de wetten en uitspraken van {country} zijn voor dit document nog niet gelezen. Daarom staat er geen enkele bij. Laat Juridische Zaken nagaan wat er in {country} geldt.',
    en: 'Please note: the laws and rulings of {country} have not been read for this document yet. That is why none is named. Have Legal check what holds in {country}.',
  },
  unnamed: {
    nl: 'Let op: het bedrijfsbestand noemt geen land. Daarom staan er geen wetten en uitspraken bij. Laat Juridische Zaken nagaan wat er geldt.',
    en: 'Please note: the company file names no country. That is why no laws and rulings are named. Have Legal check what holds.',
  },
}
