import type { Company } from '../../engine/company.ts'

export const sectorIds = ['public', 'health', 'finance', 'tech', 'consumer'] as const

export type SectorId = (typeof sectorIds)[number]

interface Cues {
  /** Whole words. */
  readonly words: readonly string[]
  readonly beginnings: readonly string[]
  /** Dutch compounds carry their sense at the end: thuiszorg, spaarbank. */
  readonly endings: readonly string[]
}

/** How a free description of a sector is recognized, lower case, Dutch and English together. */
const cues: { readonly [sector in SectorId]: Cues } = {
  public: {
    words: ['public', 'politie', 'police'],
    beginnings: ['overheid', 'gemeente', 'provinci', 'ministeri', 'waterschap', 'government', 'municipal', 'council'],
    endings: ['overheid', 'gemeente'],
  },
  health: {
    words: ['health', 'ggz', 'care', 'zorg'],
    beginnings: [
      'healthcare',
      'zorg',
      'ziekenhui',
      'huisarts',
      'tandarts',
      'medisch',
      'medical',
      'hospital',
      'clinic',
      'kliniek',
      'apothe',
      'pharma',
      'farma',
    ],
    endings: ['zorg', 'ziekenhuis', 'kliniek'],
  },
  finance: {
    words: ['bank', 'banken', 'banking', 'banks', 'fintech'],
    beginnings: ['financ', 'verzeker', 'insur', 'pensioen', 'pension', 'belegg', 'invest', 'hypothe', 'mortgage'],
    endings: ['bank', 'bankieren', 'verzekeraar', 'verzekeringen'],
  },
  tech: {
    words: ['tech', 'ict', 'it', 'saas', 'cloud', 'data'],
    beginnings: ['software', 'technolog', 'hosting', 'cyber', 'datacent'],
    endings: ['software', 'tech'],
  },
  consumer: {
    words: ['food', 'mode', 'fashion', 'retail', 'winkel', 'winkels', 'shop', 'shops'],
    beginnings: [
      'consum',
      'detailhandel',
      'voeding',
      'horeca',
      'supermarkt',
      'supermarket',
      'webshop',
      'cosmetic',
      'hospitality',
      'restaurant',
    ],
    endings: ['winkel', 'winkels', 'supermarkt', 'detailhandel'],
  },
}

/** The sector packs that fit; a public hospital gets two, a sector without a pack none. */
export function sectorsOf(company: Company): readonly SectorId[] {
  const words = (company.sector ?? '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  return sectorIds.filter((id) => {
    const fits = words.some((word) => recognizes(cues[id], word))
    return id === 'public' ? (company.publicBody ?? fits) : fits
  })
}

function recognizes({ words, beginnings, endings }: Cues, word: string): boolean {
  return (
    words.includes(word) ||
    beginnings.some((beginning) => word.startsWith(beginning)) ||
    endings.some((ending) => word.endsWith(ending))
  )
}
