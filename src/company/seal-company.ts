import type { Company, Customer, Sealed } from '../core/engine/company.ts'
import { foldTerm } from '../core/text/index.ts'
import { type MarkedSeal, sealMark } from './seal-mark.ts'

const shortest = 16

/**
 * The company with its codenames and customers replaced by keyed hashes: with the key `compile` still finds them in a draft, and nobody
 * can read them. Each alias becomes a term of its own. The same hashes as
 * the core's sealTerm, by the faster crypto of Node: some 10 µs a term. Each entry tells by which key it was sealed.
 * Throws a RangeError for a key of under 16 characters, which could be guessed.
 */
export function sealCompany(company: Company, key: string): Company {
  if (key.length < shortest) throw new RangeError(`A sealing key has at least ${shortest} characters.`)
  const { codenames, customers } = company.registers ?? {}
  const lock: Lock = { key, mark: sealMark(key) }
  return {
    ...company,
    registers: {
      ...company.registers,
      ...(codenames && {
        codenames: unique(codenames.flatMap((one) => (typeof one === 'string' ? seal([one], lock) : [one]))),
      }),
      ...(customers && { customers: unique(customers.flatMap((one) => sealCustomer(one, lock))) }),
    },
  }
}

interface Lock {
  readonly key: string
  readonly mark: string
}

function sealCustomer(one: string | Customer | Sealed, lock: Lock): readonly Sealed[] {
  if (typeof one === 'string') return seal([one], lock)
  if (!('name' in one)) return [one]
  const sealed = seal([one.name, ...(one.aliases ?? [])], lock)
  const { reference } = one
  return reference === undefined ? sealed : sealed.map((term) => ({ ...term, reference }))
}

/** A term without a letter or digit folds to nothing; it can match nothing, so it is left out. */
function seal(terms: readonly string[], { key, mark }: Lock): readonly MarkedSeal[] {
  // Asked for here and not imported: a check seals nothing, and loading this would make every one of them start later.
  const { createHmac } = process.getBuiltinModule('node:crypto')
  return terms
    .map((term) => foldTerm(term))
    .filter((words) => words.length > 0)
    .map((words) => ({
      sealed: createHmac('sha256', key).update(words.join(' ')).digest('hex'),
      words: words.length,
      sealedWith: mark,
    }))
}

/** Two spellings that fold alike have one hash; the first stays. */
function unique(terms: readonly Sealed[]): readonly Sealed[] {
  return [...new Map(terms.toReversed().map((term) => [term.sealed, term])).values()].reverse()
}
