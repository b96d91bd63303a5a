import { sealWords } from '../../text/index.ts'
import type { Company, Sealed } from '../company.ts'
import type { RegisterName } from './entries.ts'

/** Finds sealed terms with the company's key: which register a run of words is in, never the word itself. */
export type SealedSearch = (words: readonly string[], at: number) => readonly (readonly [number, RegisterName])[]

/** Null when the company has no sealed terms or no key was given. A word costs one HMAC the first time it is seen. */
export function sealedSearch(company: Company, key: string | undefined): SealedSearch | null {
  const sealed = new Map<string, RegisterName>()
  const lengths = new Set<number>()
  const add = (one: Sealed, name: RegisterName): void => {
    sealed.set(one.sealed, name)
    lengths.add(one.words)
  }
  for (const one of company.registers?.codenames ?? []) if (typeof one !== 'string') add(one, 'codename')
  for (const one of company.registers?.customers ?? []) {
    if (typeof one !== 'string' && 'sealed' in one) add(one, one.reference ? 'reference-customer' : 'customer')
  }
  if (sealed.size === 0 || key === undefined) return null
  const seen = new Map<string, RegisterName | null>()
  const lookUp = (words: readonly string[]): RegisterName | null => {
    const joined = words.join(' ')
    const known = seen.get(joined)
    if (known !== undefined) return known
    const found = sealed.get(sealWords(words, key)) ?? null
    if (seen.size > 50_000) seen.clear()
    seen.set(joined, found)
    return found
  }
  return (words, at) => {
    const found: [number, RegisterName][] = []
    for (const size of lengths) {
      if (at + size > words.length) continue
      const name = lookUp(words.slice(at, at + size))
      if (name) found.push([size, name])
    }
    return found
  }
}
