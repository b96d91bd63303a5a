import type { Company } from '../../engine/company.ts'

export const sectorIds = ['public', 'health', 'finance', 'tech', 'consumer'] as const

export type SectorId = (typeof sectorIds)[number]

/** Words, or beginnings of words, by which a free description of a sector is recognized. */
const cues: { readonly [sector in SectorId]: readonly string[] } = {
  public: [
    'public',
    'overheid',
    'gemeent',
    'provinci',
    'ministeri',
    'waterschap',
    'government',
    'municipal',
    'council',
  ],
  health: [
    'health',
    'zorg',
    'ziekenhui',
    'huisarts',
    'medisch',
    'medical',
    'hospital',
    'clinic',
    'kliniek',
    'apothe',
    'pharma',
    'ggz',
  ],
  finance: [
    'financ',
    'bank',
    'verzeker',
    'insur',
    'pensioen',
    'pension',
    'belegg',
    'invest',
    'hypothe',
    'mortgage',
    'fintech',
  ],
  tech: ['tech', 'software', 'saas', 'ict', 'hosting', 'cloud', 'cyber', 'data'],
  consumer: [
    'consum',
    'retail',
    'winkel',
    'detailhandel',
    'food',
    'voeding',
    'mode',
    'fashion',
    'horeca',
    'webshop',
    'cosmetic',
    'hospitality',
  ],
}

/** The sector packs that fit; a public hospital gets two, a sector without a pack none. */
export function sectorsOf(company: Company): readonly SectorId[] {
  const words = (company.sector ?? '').toLowerCase().split(/[^\p{L}\p{N}]+/u)
  return sectorIds.filter((id) => {
    if (id === 'public') return company.publicBody ?? begins(words, cues.public)
    return begins(words, cues[id])
  })
}

function begins(words: readonly string[], cues: readonly string[]): boolean {
  return words.some((word) => cues.some((cue) => (cue.length <= 4 ? word === cue : word.startsWith(cue))))
}
