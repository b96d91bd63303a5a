import type { Company, Sealed } from '../core/engine/company.ts'

/** A sealed entry that also tells by which key it was made. */
export interface MarkedSeal extends Sealed {
  /** What `sealMark` says of that key; absent in files sealed before there was one. */
  readonly sealedWith?: string
}

/** How many of a company's sealed entries a key can open. */
export interface SealCount {
  readonly fitting: number
  /** Sealed with another key: never recognised with this one. */
  readonly other: number
  /** Sealed without a mark: it cannot be told. */
  readonly unmarked: number
}

/** How many digits of the hash: enough that no other key has the same by chance. */
const digits = 16

/** By which a key can be recognised and not found out: the start of its HMAC-SHA-256 of a fixed label, which no term can be. */
export function sealMark(key: string): string {
  // Asked for here and not imported: a check without sealed names need not load it.
  const { createHmac } = process.getBuiltinModule('node:crypto')
  return createHmac('sha256', key).update('\0wellspoken: sealed with').digest('hex').slice(0, digits)
}

/** Counts the sealed entries of a company by whether this key made them. */
export function sealedBy({ registers }: Company, key: string): SealCount {
  const entries: readonly (string | object)[] = [...(registers?.codenames ?? []), ...(registers?.customers ?? [])]
  const sealed = entries.filter((one): one is MarkedSeal => typeof one === 'object' && 'sealed' in one)
  const marked = sealed.flatMap(({ sealedWith }) => sealedWith ?? [])
  const mark = marked.length === 0 ? '' : sealMark(key)
  const fitting = marked.filter((one) => one === mark).length
  return { fitting, other: marked.length - fitting, unmarked: sealed.length - marked.length }
}
