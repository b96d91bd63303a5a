import type { Language } from '../core/policy/index.ts'

/** What a document as an object needs beside its own labels: pages, signatures, where to cut. */
export interface DocumentWords {
  readonly skip: string
  readonly toContents: string
  readonly pageOf: string
  readonly ownOther: string
  readonly lawIntro: string
  readonly reviewed: string
  readonly signed: string
  readonly name: string
  readonly signature: string
  readonly date: string
  readonly logoOf: (company: string) => string
  readonly cut: string
  readonly more: string
  readonly madeWith: string
}

export const documentWords: { readonly [lang in Language]: DocumentWords } = {
  nl: {
    skip: 'Direct naar de tekst',
    toContents: 'Naar de inhoud',
    pageOf: 'van',
    ownOther: 'in het Engels',
    lawIntro:
      'De wetten, uitspraken en codes waar de afspraken op steunen, de zwaarste eerst. Bij elk staat hoe we het hebben nagekeken.',
    reviewed: 'nagekeken op',
    signed: 'Getekend',
    name: 'Naam',
    signature: 'Handtekening',
    date: 'Datum',
    logoOf: (company) => `Logo van ${company}`,
    cut: 'Print op ware grootte (100%), knip langs de stippellijn en vouw dubbel.',
    more: 'Alles met uitleg en voorbeelden staat in het hele document.',
    madeWith: 'Gemaakt met Wellspoken',
  },
  en: {
    skip: 'Skip to the text',
    toContents: 'To the contents',
    pageOf: 'of',
    ownOther: 'in Dutch',
    lawIntro: 'The laws, rulings and codes that the agreements stand on, heaviest first. Each says how we checked it.',
    reviewed: 'reviewed on',
    signed: 'Signed',
    name: 'Name',
    signature: 'Signature',
    date: 'Date',
    logoOf: (company) => `Logo of ${company}`,
    cut: 'Print at actual size (100%), cut along the dashed line and fold in half.',
    more: 'The whole document has everything, with reasons and examples.',
    madeWith: 'Made with Wellspoken',
  },
}
