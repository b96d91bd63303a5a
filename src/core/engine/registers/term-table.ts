import { foldTerm, hashWord } from '../../text/index.ts'

/** A register term and what a hit on it means; `ref` is handed back as it came. */
export interface Term<Ref> {
  readonly term: string
  readonly ref: Ref
}

/** Finds which terms start at a token. Built once; look-ups cost two probes for a token that starts no term. */
export interface TermTable<Ref> {
  readonly size: number
  /** The longest terms first, as `[number of tokens, term]`, that match the words from `at` on. */
  readonly at: (words: readonly string[], at: number) => readonly (readonly [number, Term<Ref>])[]
}

/**
 * Open addressing over typed arrays: millions of terms cost about 20 bytes each beside the strings the register holds anyway.
 * A hit is confirmed against the folded term itself, so equal hashes cannot lie.
 */
export function buildTermTable<Ref>(terms: readonly Term<Ref>[]): TermTable<Ref> {
  const slots = powerOfTwo(terms.length * 2 + 2)
  const mask = slots - 1
  const whole = new Uint32Array(slots)
  const next = new Int32Array(slots).fill(-1)
  const firsts = new Uint32Array(slots)
  const longest = new Uint8Array(slots)
  const chained = new Map<number, number[]>()

  for (const [index, { term }] of terms.entries()) {
    const words = foldQuickly(term)
    const first = words[0]
    if (first === undefined) continue
    const length = Math.min(words.length, 255)
    let at = probe(firsts, hashWord(first) || 1, mask)
    firsts[at] = hashWord(first) || 1
    if ((longest[at] ?? 0) < length) longest[at] = length
    let hash = hashWord(first)
    for (let i = 1; i < length; i++) hash = hashWord(words[i] ?? '', hash)
    hash = hash || 1
    at = probe(whole, hash, mask)
    if (whole[at] === hash && (next[at] ?? -1) >= 0) {
      const others = chained.get(at)
      if (others) others.push(index)
      else chained.set(at, [index])
    } else {
      whole[at] = hash
      next[at] = index
    }
  }

  return {
    size: terms.length,
    at(words, from) {
      const first = words[from]
      if (first === undefined || terms.length === 0) return []
      const head = hashWord(first)
      const slot = probe(firsts, head || 1, mask)
      const most = firsts[slot] === (head || 1) ? (longest[slot] ?? 0) : 0
      if (most === 0) return []
      const found: (readonly [number, Term<Ref>])[] = []
      let hash = head
      for (let size = 1; size <= most && from + size <= words.length; size++) {
        if (size > 1) hash = hashWord(words[from + size - 1] ?? '', hash)
        const at = probe(whole, hash || 1, mask)
        if (whole[at] !== (hash || 1)) continue
        for (const index of [next[at] ?? -1, ...(chained.get(at) ?? [])]) {
          const term = terms[index]
          if (term && sameWords(foldQuickly(term.term), words, from)) found.push([size, term])
        }
      }
      return found.reverse()
    },
  }
}

const simple = /^[a-zA-Z0-9]+(?: [a-zA-Z0-9]+)*$/
const contracted = /dont|cant|gonna|wanna|gotta|\d/i

/** Most terms are plain words: those need no tokeniser. */
function foldQuickly(term: string): readonly string[] {
  return simple.test(term) && !contracted.test(term) && term.length > 4 ? splitPlain(term) : foldTerm(term)
}

function splitPlain(term: string): readonly string[] {
  const words = term.toLowerCase().split(' ')
  return words.length === 1 || words.every((word) => word.length > 4) ? words : foldTerm(term)
}

function sameWords(term: readonly string[], words: readonly string[], from: number): boolean {
  return term.every((word, i) => words[from + i] === word)
}

function probe(table: Uint32Array, hash: number, mask: number): number {
  let at = Math.imul(hash, 0x9e3779b1) & mask
  while (table[at] !== 0 && table[at] !== hash) at = (at + 1) & mask
  return at
}

function powerOfTwo(least: number): number {
  let size = 16
  while (size < least) size *= 2
  return size
}
