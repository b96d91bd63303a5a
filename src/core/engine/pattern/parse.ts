import { foldTerm, isContraction } from '../../text/index.ts'

/** One position of a pattern; the language is described in docs/decisions/0003-token-patterns.md. */
export type Atom =
  | { readonly kind: 'one'; readonly keys: readonly string[]; readonly optional: boolean }
  | { readonly kind: 'not'; readonly keys: readonly string[] }
  | { readonly kind: 'any' }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' }

/**
 * A pattern as atoms. Keys say how a token is matched: `=word`, `^prefix`, `$suffix`, `[name]`.
 * Throws a RangeError that names the pattern when it is malformed.
 */
export function parsePattern(source: string): readonly Atom[] {
  const atoms = source
    .trim()
    .split(/\s+/)
    .flatMap((part) => parseAtom(part, source))
  if (!atoms.some((atom) => atom.kind === 'one' && !atom.optional))
    fail(source, 'it needs at least one atom that must be there')
  return atoms
}

function parseAtom(part: string, source: string): readonly Atom[] {
  if (isOrdinary(part)) return [{ kind: 'one', keys: [`=${part}`], optional: false }]
  if (part === '_') return [{ kind: 'any' }]
  if (part === '..') return [{ kind: 'gap', most: 3 }]
  if (part === '...') return [{ kind: 'gap', most: 6 }]
  if (part === '^') return [{ kind: 'start' }]
  if (part === '$' || part === '?') return part === '$' ? [{ kind: 'end' }] : fail(source, 'a lone "?"')
  if (part.startsWith('!'))
    return [
      {
        kind: 'not',
        keys: part
          .slice(1)
          .split('|')
          .map((one) => key(one, source)),
      },
    ]
  const optional = part.length > 1 && part.endsWith('?')
  const choices = (optional ? part.slice(0, -1) : part).split('|')
  const first = choices[0] ?? ''
  if (choices.length === 1 && isPlain(first)) {
    const words = foldTerm(first)
    if (words.length === 0) return optional ? [] : [{ kind: 'one', keys: [key(first, source)], optional }]
    return words.map((word) => ({ kind: 'one', keys: [`=${word}`], optional }))
  }
  return [{ kind: 'one', keys: choices.map((one) => key(one, source)), optional }]
}

/** Most atoms are ordinary words, which need no tokeniser: letters only, and no contraction without its apostrophe. */
const ordinary = /^[a-z]+$/
const isOrdinary = (part: string): boolean => ordinary.test(part) && !isContraction(part)

const isPlain = (choice: string): boolean => !choice.startsWith('[') && !choice.startsWith('*') && !choice.endsWith('*')

function key(choice: string, source: string): string {
  if (choice.startsWith('[')) return choice.endsWith(']') ? choice : fail(source, `"${choice}" lacks its ]`)
  if (/^[$€£%]$/.test(choice)) return `=${choice}`
  if (isOrdinary(choice)) return `=${choice}`
  const bare = choice.replace(/^\*|\*$/g, '')
  const words = isOrdinary(bare) ? [bare] : foldTerm(bare)
  const word = words[0]
  if (word === undefined || words.length > 1) return fail(source, `"${choice}" is not one token`)
  if (choice.endsWith('*')) return word.length < 3 ? fail(source, `prefix "${choice}" is too short`) : `^${word}`
  if (choice.startsWith('*')) return word.length < 3 ? fail(source, `suffix "${choice}" is too short`) : `$${word}`
  return `=${word}`
}

function fail(source: string, why: string): never {
  throw new RangeError(`pattern "${source}": ${why}`)
}
