import type { Language } from '../core/policy/index.ts'

/** The language as programs that read aloud and check spelling want it: `nl-NL`, `nl-BE`, `en-GB`, `en-US`. */
export function languageTag(lang: Language, country: string | undefined): string {
  if (lang === 'nl') return country === 'BE' ? 'nl-BE' : 'nl-NL'
  return country === 'US' ? 'en-US' : 'en-GB'
}
