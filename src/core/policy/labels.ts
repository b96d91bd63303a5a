import type { Labels, Language } from './document.ts'
import { fill } from './fill.ts'

/** The fixed words of a document. */
export function labelsOf(lang: Language, address: 'je' | 'u'): Labels {
  const { kinds, ...rest } = labels[lang]
  return { ...filled(rest, address), kinds: filled(kinds, address) }
}

function filled<T extends { readonly [key: string]: string }>(
  texts: T,
  address: 'je' | 'u',
): { [key in keyof T]: string } {
  const entries = Object.entries(texts).map(([key, text]) => [key, fill(text, {}, address)])
  return Object.fromEntries(entries)
}

const labels: { readonly [lang in Language]: Labels } = {
  nl: {
    contents: 'Inhoud',
    why: 'Waarom',
    do: 'Zo wel',
    ratherNot: 'Liever niet',
    ask: 'Vragen?',
    law: 'Waar dit op steunt',
    carveOut: 'Dit valt er niet onder',
    off: 'Uitgezet',
    own: 'In de woorden van ons bedrijf',
    effective: 'Geldt vanaf',
    lawReviewed: 'Wetten en uitspraken nagekeken op',
    version: 'Versie',
    summary: 'Op één bladzijde',
    card: 'Voordat [je|u] plaatst',
    source: 'Bron',
    primary: 'zelf gelezen',
    secondary: 'gelezen in een bespreking',
    contested: 'Hierover wordt verschillend gedacht',
    notice: 'Goed om te weten',
    kinds: { right: 'Recht', rule: 'Afspraak', advice: 'Advies', promise: 'Belofte' },
  },
  en: {
    contents: 'Contents',
    why: 'Why',
    do: 'Like this',
    ratherNot: 'Rather not',
    ask: 'Questions?',
    law: 'What this stands on',
    carveOut: 'This is not covered',
    off: 'Switched off',
    own: 'In our company’s own words',
    effective: 'In force from',
    lawReviewed: 'Law and rulings last reviewed on',
    version: 'Version',
    summary: 'On one page',
    card: 'Before you post',
    source: 'Source',
    primary: 'text itself read',
    secondary: 'read in a description',
    contested: 'Authorities differ',
    notice: 'Good to know',
    kinds: { right: 'Right', rule: 'Agreement', advice: 'Advice', promise: 'Promise' },
  },
}
