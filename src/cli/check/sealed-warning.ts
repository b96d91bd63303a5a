import type { Company } from '../../core/index.ts'

/** What to say before a check that cannot recognise sealed names because it has no key; null when there are none, or there is a key. */
export function sealedWarning(
  companies: readonly Company[],
  key: string | undefined,
  lang: 'nl' | 'en',
): string | null {
  if (key !== undefined) return null
  const count = companies.reduce((sum, { registers }) => sum + sealedIn(registers), 0)
  if (count === 0) return null
  return lang === 'nl'
    ? `Let op: ${count === 1 ? 'één naam is verzegeld en wordt' : `${count} namen zijn verzegeld en worden`} zonder sleutel niet herkend. Zet hem in WELLSPOKEN_KEY of geef een bestand met --key-file.`
    : `Mind: ${count === 1 ? 'one name is sealed and is' : `${count} names are sealed and are`} not recognised without the key. Put it into WELLSPOKEN_KEY or give a file with --key-file.`
}

function sealedIn(registers: Company['registers']): number {
  const entries: readonly (string | object)[] = [...(registers?.codenames ?? []), ...(registers?.customers ?? [])]
  return entries.filter((one) => typeof one === 'object' && 'sealed' in one).length
}
