import { readNumbers } from './numbers.ts'
import { atomKind, kinds, type PackedPatterns } from './packed.ts'

/** All atoms of more than one symbol, laid out flat; they are numbered from `symbols` on, below that an atom is the one symbol that must be there. */
export interface Atoms {
  readonly symbols: number
  readonly kinds: Uint8Array
  /** Where the numbers of each atom begin. */
  readonly starts: Int32Array
  /** Its symbols; for a gap the most words it spans. */
  readonly numbers: Int32Array
  /** The bits of its symbols. */
  readonly bits: Int32Array
  /** 1 for each symbol that stands in one of these atoms or by itself in a pattern. */
  readonly isAsked: Uint8Array
}

/** All patterns, laid out flat. */
export interface Patterns {
  /** Where the atoms of each pattern begin. */
  readonly starts: Int32Array
  readonly atoms: Int32Array
  readonly anchors: Uint8Array
  /** The cue and language that each is of: the number of its source. */
  readonly sources: Uint16Array
  /** The cue that each finds, by the number of its name. */
  readonly names: Uint16Array
}

/** Patterns to try where a symbol occurs. */
export interface Candidates {
  readonly isTried: (symbol: number) => boolean
  /** Where those of a symbol begin: one list for each of the four groups, one after the other. */
  readonly starts: readonly Int32Array[]
  /** Three numbers each: the pattern, and the bits that must be among those of the next and of the previous token, 0 when any will do. */
  readonly entries: Int32Array
}

/** A bit for a symbol: what shares no bit with a token cannot be among its symbols. */
export function bitOf(symbol: number): number {
  return 1 << (Math.imul(symbol, 0x9e3779b1) >>> 27)
}

export function readAtoms(packed: PackedPatterns, symbols: number): Atoms {
  const heads = readNumbers(packed.atomHeads)
  const numbers = readNumbers(packed.atoms)
  const count = heads.length
  const atoms = {
    symbols,
    kinds: new Uint8Array(count),
    starts: new Int32Array(count + 1),
    numbers,
    bits: new Int32Array(count),
    isAsked: new Uint8Array(symbols),
  }
  let at = 0
  for (let atom = 0; atom < count; atom++) {
    const head = heads[atom] ?? 0
    const kind = head % kinds
    const end = at + (head - kind) / kinds
    atoms.kinds[atom] = kind
    atoms.starts[atom] = at
    let symbol = 0
    let bits = 0
    for (; at < end && kind !== atomKind.gap; at++) {
      symbol += numbers[at] ?? 0
      numbers[at] = symbol
      bits |= bitOf(symbol)
      atoms.isAsked[symbol] = 1
    }
    atoms.bits[atom] = bits
    at = end
  }
  atoms.starts[count] = at
  return atoms
}

export function readPatterns(packed: PackedPatterns, symbols: number): Patterns {
  const heads = readNumbers(packed.patternHeads)
  const atoms = readNumbers(packed.patterns)
  for (let i = 0; i < atoms.length; i++) {
    const number = atoms[i] ?? 0
    atoms[i] = (number & 1) === 0 ? number >> 1 : symbols + (number >> 1)
  }
  const names = readNumbers(packed.sources)
  const starts = new Int32Array(heads.length + 1)
  const anchors = new Uint8Array(heads.length)
  const sources = new Uint16Array(heads.length)
  const cues = new Uint16Array(heads.length)
  let pattern = 0
  let at = 0
  let source = 0
  for (let i = 0; i < heads.length; source++) {
    for (let left = heads[i++] ?? 0; left > 0; left--) {
      const head = heads[i++] ?? 0
      let length = 1
      while (((length + 1) * length) / 2 <= head) length++
      starts[pattern] = at
      anchors[pattern] = head - (length * (length - 1)) / 2
      sources[pattern] = source
      cues[pattern] = names[source * 3] ?? 0
      pattern++
      at += length
    }
  }
  starts[pattern] = at
  return { starts: starts.subarray(0, pattern + 1), atoms, anchors, sources, names: cues }
}

/** Lists each pattern under the symbols of its anchor, in the order of the patterns; `groups` has the group of each source. */
export function tabulate(
  atoms: Atoms,
  { starts, atoms: parts, anchors, sources }: Patterns,
  groups: Uint8Array,
): Candidates {
  const { symbols } = atoms
  const lists = Array.from({ length: 4 }, () => new Int32Array(symbols + 2))
  const patterns = starts.length - 1
  const visit = (each: (list: Int32Array, symbol: number, pattern: number) => void): void => {
    for (let pattern = 0; pattern < patterns; pattern++) {
      const list = lists[groups[sources[pattern] ?? 0] ?? 0]
      const atom = parts[(starts[pattern] ?? 0) + (anchors[pattern] ?? 0)] ?? 0
      if (!list) continue
      if (atom < symbols) each(list, atom, pattern)
      else {
        const end = atoms.starts[atom - symbols + 1] ?? 0
        for (let i = atoms.starts[atom - symbols] ?? 0; i < end; i++) each(list, atoms.numbers[i] ?? 0, pattern)
      }
    }
  }
  visit((list, symbol) => {
    list[symbol + 2] = (list[symbol + 2] ?? 0) + 1
  })
  let total = 0
  for (const list of lists) {
    list[0] = total
    list[1] = total
    for (let i = 2; i < list.length; i++) list[i] = (list[i] ?? 0) + (list[i - 1] ?? 0)
    total = list[symbols + 1] ?? 0
  }
  const bitsOf = (pattern: number, at: number): number => {
    if (at < (starts[pattern] ?? 0) || at >= (starts[pattern + 1] ?? 0)) return 0
    const atom = parts[at] ?? 0
    if (atom < symbols) return bitOf(atom)
    return atoms.kinds[atom - symbols] === atomKind.one ? (atoms.bits[atom - symbols] ?? 0) : 0
  }
  const entries = new Int32Array(total * 3)
  visit((list, symbol, pattern) => {
    const entry = list[symbol + 1] ?? 0
    const anchor = (starts[pattern] ?? 0) + (anchors[pattern] ?? 0)
    entries[entry * 3] = pattern
    entries[entry * 3 + 1] = bitsOf(pattern, anchor + 1)
    entries[entry * 3 + 2] = bitsOf(pattern, anchor - 1)
    list[symbol + 1] = entry + 1
  })
  for (const atom of parts) if (atom < symbols) atoms.isAsked[atom] = 1
  const isTried = (symbol: number): boolean => lists.some((list) => list[symbol] !== list[symbol + 1])
  return { isTried, starts: lists, entries }
}
