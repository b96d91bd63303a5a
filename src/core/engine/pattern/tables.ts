import { readNumbers } from './numbers.ts'
import { atomKind, kinds, nextAtom, type PackedPatterns } from './packed.ts'

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
  /** The group of each: see `groupOf`. */
  readonly groups: Uint8Array
  /** The cue that each finds, by the number of its name. */
  readonly names: Uint16Array
}

/** Patterns to try where a symbol occurs. */
export interface Candidates {
  readonly isTried: (symbol: number, phase: number) => boolean
  /** Where those of a symbol in a phase and language begin, and where they end. */
  readonly from: (symbol: number, phase: number, lang: number) => number
  readonly to: (symbol: number, phase: number, lang: number) => number
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

/** How many numbers `entries` has for a candidate. */
export const candidateWidth = 3

/** One of four: the two phases, in Dutch and in English. */
function groupOf(phase: number, language: number): number {
  return (phase - 1) * 2 + (language - 1)
}
const groupCount = 4

export function readPatterns(packed: PackedPatterns, cues: Int32Array, symbols: number): Patterns {
  const heads = readNumbers(packed.patternHeads)
  const atoms = readNumbers(packed.patterns)
  let next = symbols + packed.repeated
  for (let i = 0; i < atoms.length; i++) {
    const number = atoms[i] ?? 0
    if ((number & 1) === 0) atoms[i] = number >> 1
    else atoms[i] = number === nextAtom ? next++ : symbols + ((number - 3) >> 1)
  }
  const starts = new Int32Array(heads.length + 1)
  const anchors = new Uint8Array(heads.length)
  const groups = new Uint8Array(heads.length)
  const names = new Uint16Array(heads.length)
  let pattern = 0
  let at = 0
  for (let i = 0, cue = 0; i < heads.length; cue += 3) {
    const name = cues[cue] ?? 0
    const group = groupOf(cues[cue + 2] ?? 1, cues[cue + 1] ?? 1)
    for (let left = heads[i++] ?? 0; left > 0; left--) {
      const head = heads[i++] ?? 0
      let length = 1
      let first = 0
      while (first + length <= head) first += length++
      starts[pattern] = at
      anchors[pattern] = head - first
      groups[pattern] = group
      names[pattern++] = name
      at += length
    }
  }
  starts[pattern] = at
  return { starts: starts.subarray(0, pattern + 1), atoms, anchors, groups, names }
}

/** Lists each pattern under the symbols of its anchor, in the order of the patterns. */
export function tabulate(atoms: Atoms, patterns: Patterns): Candidates {
  const { symbols, numbers, isAsked } = atoms
  const { groups } = patterns
  const count = patterns.starts.length - 1
  // An anchor of one symbol is listed once, one of several under each of them: from and to are places in `numbers`.
  const anchors = new Int32Array(count)
  const starts = new Int32Array(symbols * groupCount + 2)
  let total = 0
  for (let pattern = 0; pattern < count; pattern++) {
    const atom = patterns.atoms[(patterns.starts[pattern] ?? 0) + (patterns.anchors[pattern] ?? 0)] ?? 0
    const group = (groups[pattern] ?? 0) + 2
    anchors[pattern] = atom
    const own = atom - symbols
    const to = own < 0 ? 1 : (atoms.starts[own + 1] ?? 0)
    for (let i = own < 0 ? 0 : (atoms.starts[own] ?? 0); i < to; i++) {
      const place = (own < 0 ? atom : (numbers[i] ?? 0)) * groupCount + group
      starts[place] = (starts[place] ?? 0) + 1
      total++
    }
  }
  for (let i = 2; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0)
  const entries = new Int32Array(total * candidateWidth)
  for (let pattern = 0; pattern < count; pattern++) {
    const atom = anchors[pattern] ?? 0
    const first = patterns.starts[pattern] ?? 0
    const anchor = first + (patterns.anchors[pattern] ?? 0)
    const next =
      anchor + 1 < (patterns.starts[pattern + 1] ?? 0) ? neededBits(atoms, patterns.atoms[anchor + 1] ?? 0) : 0
    const previous = anchor > first ? neededBits(atoms, patterns.atoms[anchor - 1] ?? 0) : 0
    const group = (groups[pattern] ?? 0) + 1
    const own = atom - symbols
    const to = own < 0 ? 1 : (atoms.starts[own + 1] ?? 0)
    for (let i = own < 0 ? 0 : (atoms.starts[own] ?? 0); i < to; i++) {
      const place = (own < 0 ? atom : (numbers[i] ?? 0)) * groupCount + group
      const entry = starts[place] ?? 0
      entries[entry * candidateWidth] = pattern
      entries[entry * candidateWidth + 1] = next
      entries[entry * candidateWidth + 2] = previous
      starts[place] = entry + 1
    }
  }
  for (let i = 0; i < patterns.atoms.length; i++) {
    const atom = patterns.atoms[i] ?? 0
    if (atom < symbols) isAsked[atom] = 1
  }
  const placeOf = (symbol: number, phase: number, lang: number): number => symbol * groupCount + groupOf(phase, lang)
  return {
    isTried: (symbol, phase) => starts[placeOf(symbol, phase, 1)] !== starts[placeOf(symbol, phase, 2) + 1],
    from: (symbol, phase, lang) => (starts[placeOf(symbol, phase, lang)] ?? 0) * candidateWidth,
    to: (symbol, phase, lang) => (starts[placeOf(symbol, phase, lang) + 1] ?? 0) * candidateWidth,
    entries,
  }
}

/** The bits of which a token must have one to be this atom; 0 when the token need not be there at all. */
function neededBits({ symbols, kinds, bits }: Atoms, atom: number): number {
  if (atom < symbols) return bitOf(atom)
  return kinds[atom - symbols] === atomKind.one ? (bits[atom - symbols] ?? 0) : 0
}
