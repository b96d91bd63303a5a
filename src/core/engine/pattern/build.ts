import { language, variants, type WordEvidence, wordEvidence } from '../../text/index.ts'
import { KeyTable } from './keys.ts'
import { readNumbers } from './numbers.ts'
import { packPatterns } from './pack.ts'
import type { PackedPatterns } from './packed.ts'
import type { PatternSource } from './source.ts'
import { type Atoms, bitOf, type Candidates, type Patterns, readAtoms, readPatterns, tabulate } from './tables.ts'

/** What a word stands for: itself, the prefixes and suffixes it has, the classes it is a member of. */
export interface WordSymbols {
  readonly all: readonly number[]
  /**
   * Per phase those of them that matter to it, `triedWidth` numbers each, side by side so that a draft need not fetch them from all over:
   * the name of the class it is and 1, 0 for none; the languages it is found in; where its candidates begin and end in Dutch, and in English.
   */
  readonly tried: readonly (readonly number[])[]
  /** The bits of all of them: see `bitOf`. */
  readonly bits: number
}

/** How many numbers `tried` has for a symbol. */
export const triedWidth = 6

/** What is known of a folded word by itself, wherever it stands. */
export interface WordInfo {
  readonly symbols: WordSymbols
  readonly evidence: WordEvidence
  /** Other ways to read it: leet decoded, stretched letters squeezed. */
  readonly variants: readonly string[]
}

/** A stretch of tokens that counts as one atom: a register entry, an identifier, a shared cue of several words. */
export interface Span {
  readonly symbol: number
  readonly first: number
  readonly last: number
}

/** A cue in one language: what a word that is a member of it stands for. */
interface ClassOfWords {
  readonly name: number
  readonly language: number
  readonly phase: number
}

export interface PatternIndex {
  readonly names: readonly string[]
  /** Symbol of a register or identifier; undefined when no pattern asks for it. */
  readonly symbolOf: (name: string) => number | undefined
  /** Symbols of a cue in both languages, by the number of its name; without those no pattern asks for. */
  readonly symbolsOf: readonly (readonly number[])[]
  readonly atoms: Atoms
  readonly patterns: Patterns
  readonly candidates: Candidates
  /** What is known of the words of a draft. */
  readonly read: (words: readonly string[]) => readonly WordInfo[]
  readonly isWord: (word: string) => boolean
  /** Nothing is left to compile: a malformed pattern is heard of when the index is built. */
  readonly compileAll: () => void
}

/** Builds the index all drafts are matched with. `entities` are the names whose spans come from outside. Throws a RangeError on a bad pattern. */
export function buildPatternIndex(sources: readonly PatternSource[], entities: readonly string[]): PatternIndex {
  return openPatterns(packPatterns(sources, entities))
}

/** The index of patterns that were packed before. */
export function openPatterns(packed: PackedPatterns): PatternIndex {
  const keys = new KeyTable(packed.keys)
  const names = packed.names.split(' ')
  const sources = readNumbers(packed.sources)
  const count = sources.length / 3
  const symbols = keys.size + count + packed.entities
  const atoms = readAtoms(packed, symbols)
  const patterns = readPatterns(packed, sources, symbols)
  const candidates = tabulate(atoms, patterns)
  const isAsked = (symbol: number): boolean => atoms.isAsked[symbol] === 1
  /** By how many symbols they come after the keys. */
  const classes: (ClassOfWords | undefined)[] = []
  const own = new Int32Array(count)
  const symbolsOf: number[][] = names.map(() => [])
  const firsts = new Map<number, number>()
  for (let i = 0; i < count; i++) {
    const name = sources[i * 3] ?? 0
    const lang = sources[i * 3 + 1] ?? 0
    const known = firsts.get(name * 4 + lang)
    const symbol = known ?? keys.size + i
    own[i] = symbol
    if (known !== undefined) continue
    firsts.set(name * 4 + lang, symbol)
    classes[i] = { name, language: lang, phase: sources[i * 3 + 2] ?? 0 }
    if (isAsked(symbol)) symbolsOf[name]?.push(symbol)
  }
  const entities = new Map<string, number>()
  for (let i = 0; i < packed.entities; i++) {
    const symbol = keys.size + count + i
    if (isAsked(symbol)) entities.set(names[i] ?? '', symbol)
  }
  const members = readMembers(packed, own, keys.size)
  const unlisted = readUnlisted(packed, keys.size)
  const seen = new Map<string, WordInfo>()

  const triedIn = (phase: number, symbol: number): readonly number[] => {
    const own = classes[symbol - keys.size]
    const isClass = own?.phase === phase
    if (!isClass && !candidates.isTried(symbol, phase)) return []
    const ranges = [1, 2].flatMap((lang) => [candidates.from(symbol, phase, lang), candidates.to(symbol, phase, lang)])
    return [isClass ? own.name + 1 : 0, own?.language ?? language.both, ...ranges]
  }
  const wordSymbols = (word: string, forms: readonly string[]): WordSymbols => {
    const found = new Set<number>()
    const add = (symbol: number): void => {
      found.add(symbol)
      const end = members.starts[symbol + 1] ?? 0
      for (let i = members.starts[symbol] ?? 0; i < end; i++) found.add(members.classes[i] ?? 0)
    }
    for (const form of [word, ...forms]) {
      const whole = keys.exact(form)
      if (whole !== undefined) add(whole)
      for (const part of keys.parts(form)) add(part)
    }
    const all = [...found]
    return {
      all,
      tried: [1, 2].map((phase) => all.flatMap((symbol) => triedIn(phase, symbol))),
      bits: all.reduce((bits, symbol) => bits | bitOf(symbol), 0),
    }
  }
  /** With a bounded memory of words seen before: posts repeat their words. */
  const infoOf = (word: string): WordInfo => {
    const known = seen.get(word)
    if (known) return known
    const forms = variants(word)
    const info = { symbols: wordSymbols(word, forms), evidence: wordEvidence(word), variants: forms }
    if (seen.size > 50_000) seen.clear()
    seen.set(word, info)
    return info
  }

  return {
    names,
    symbolOf: (name) => entities.get(name),
    symbolsOf,
    atoms,
    patterns,
    candidates,
    read: (words) => words.map(infoOf),
    isWord: (word) => {
      const key = keys.exact(word)
      return key !== undefined && unlisted[key] === 0
    },
    compileAll: () => {},
  }
}

/** The classes that each key is a member of, one key after the other. */
function readMembers(
  packed: PackedPatterns,
  own: Int32Array,
  keys: number,
): { readonly starts: Int32Array; readonly classes: Int32Array } {
  const numbers = readNumbers(packed.members)
  const starts = new Int32Array(keys + 2)
  let total = 0
  for (let at = 0; at < numbers.length; ) {
    let key = 0
    for (let left = numbers[at++] ?? 0; left > 0; left--) {
      key += numbers[at++] ?? 0
      starts[key + 2] = (starts[key + 2] ?? 0) + 1
      total++
    }
  }
  for (let key = 2; key < starts.length; key++) starts[key] = (starts[key] ?? 0) + (starts[key - 1] ?? 0)
  const classes = new Int32Array(total)
  for (let at = 0, source = 0; at < numbers.length; source++) {
    const symbol = own[source] ?? 0
    let key = 0
    for (let left = numbers[at++] ?? 0; left > 0; left--) {
      key += numbers[at++] ?? 0
      const place = starts[key + 1] ?? 0
      classes[place] = symbol
      starts[key + 1] = place + 1
    }
  }
  return { starts, classes }
}

function readUnlisted(packed: PackedPatterns, keys: number): Uint8Array {
  const unlisted = new Uint8Array(keys)
  let key = 0
  for (const step of readNumbers(packed.unlisted)) {
    key += step
    unlisted[key] = 1
  }
  return unlisted
}
