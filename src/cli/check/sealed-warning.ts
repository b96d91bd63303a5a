import { type SealCount, sealedBy } from '../../company/index.ts'
import type { Company } from '../../core/index.ts'
import type { Trouble } from '../trouble.ts'

/** What to say before a check that cannot recognise sealed names, or cannot tell whether it can; null when all is well. */
export function sealedWarning(
  companies: readonly Company[],
  key: string | undefined,
  lang: 'nl' | 'en',
): string | null {
  const { fitting, other, unmarked } = count(companies, key ?? '')
  if (key !== undefined) return unmarked === 0 ? null : withoutMark[lang](unmarked)
  const sealed = fitting + other + unmarked
  return sealed === 0 ? null : withoutKey[lang](sealed)
}

/** Names that were sealed with another key would never be recognised, and nobody would notice: the key is refused. */
export function wrongKey(companies: readonly Company[], key: string | undefined): Trouble | undefined {
  if (key === undefined) return undefined
  const { fitting, other, unmarked } = count(companies, key)
  if (other === 0) return undefined
  const all = fitting + other + unmarked
  if (other === all) return { code: 'badInput', message: wrong }
  return { code: 'badInput', message: { nl: mixed.nl(other, all), en: mixed.en(other, all) } }
}

function count(companies: readonly Company[], key: string): SealCount {
  const counts = companies.map((company) => sealedBy(company, key))
  const total = (kind: keyof SealCount): number => counts.reduce((sum, one) => sum + one[kind], 0)
  return { fitting: total('fitting'), other: total('other'), unmarked: total('unmarked') }
}

const withoutKey = {
  nl: (sealed: number) =>
    `Let op: ${sealed === 1 ? 'één naam is verzegeld en wordt' : `${sealed} namen zijn verzegeld en worden`} zonder sleutel niet herkend. Zet hem in WELLSPOKEN_KEY of geef een bestand met --key-file.`,
  en: (sealed: number) =>
    `Mind: ${sealed === 1 ? 'one name is sealed and is' : `${sealed} names are sealed and are`} not recognised without the key. Put it into WELLSPOKEN_KEY or give a file with --key-file.`,
} as const

const withoutMark = {
  nl: (sealed: number) =>
    `Let op: bij ${sealed === 1 ? 'één verzegelde naam' : `${sealed} verzegelde namen`} is niet te zien of de sleutel klopt. Verzegel ze opnieuw met wellspoken seal, dan wel.`,
  en: (sealed: number) =>
    `Mind: for ${sealed === 1 ? 'one sealed name' : `${sealed} sealed names`} it cannot be seen whether the key is right. Seal them again with wellspoken seal, and it can.`,
} as const

const wrong = {
  nl: 'Dit is niet de sleutel waarmee de namen verzegeld zijn: geen ervan zou herkend worden. Geef de goede in WELLSPOKEN_KEY of met --key-file.',
  en: 'This is not the key the names were sealed with: none of them would be recognised. Give the right one in WELLSPOKEN_KEY or with --key-file.',
} as const

const mixed = {
  nl: (sealed: number, all: number) =>
    `Van de ${all} verzegelde namen ${sealed === 1 ? 'is er één' : `zijn er ${sealed}`} met een andere sleutel verzegeld en dus niet te herkennen. Verzegel alles met één sleutel: wellspoken seal.`,
  en: (sealed: number, all: number) =>
    `Of the ${all} sealed names ${sealed === 1 ? 'one was' : `${sealed} were`} sealed with another key and cannot be recognised. Seal all of them with one key: wellspoken seal.`,
} as const
