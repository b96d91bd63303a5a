import { language } from '../../text/index.ts'
import { type PatternIndex, type Span, triedWidth, type WordSymbols } from './build.ts'
import { atomKind } from './packed.ts'
import { bitOf, candidateWidth } from './tables.ts'

/** What the matcher reads: the symbols of each token, the sentence it is in, the language bits of each sentence, the spans found so far. */
export interface Scan {
  readonly symbols: readonly WordSymbols[]
  readonly sentenceOf: readonly number[]
  readonly languageOf: readonly number[]
  readonly startsAt: readonly (readonly Span[] | undefined)[]
  readonly endsAt: readonly (readonly Span[] | undefined)[]
}

const nowhere = Number.MAX_SAFE_INTEGER

/** Tokens `first` to `last` (inclusive) match a pattern of the cue with this id. */
export interface Match {
  readonly name: number
  readonly first: number
  readonly last: number
  /** Whether the one token is a member of the class by itself, so that patterns know it already. */
  readonly isMember: boolean
}

/** All matches of one phase's patterns, each (cue, first, last) once. Linear in the tokens: gaps and patterns are bounded. */
export function findAll(index: PatternIndex, scan: Scan, phase: 1 | 2): readonly Match[] {
  const search = new Search(index, scan)
  const { from, to } = index.candidates
  for (let at = 0; at < scan.symbols.length; at++) {
    const bits = scan.languageOf[scan.sentenceOf[at] ?? 0] ?? language.both
    const tried = scan.symbols[at]?.tried[phase - 1] ?? none
    for (let i = 0; i < tried.length; i += triedWidth) {
      if (((tried[i + 1] ?? 0) & bits) === 0) continue
      const name = tried[i] ?? 0
      if (name > 0) search.add(name - 1, at, at, true)
      if ((bits & language.nl) !== 0) search.tryAll(tried[i + 2] ?? 0, tried[i + 3] ?? 0, at, at)
      if ((bits & language.en) !== 0) search.tryAll(tried[i + 4] ?? 0, tried[i + 5] ?? 0, at, at)
    }
    const spans = scan.startsAt[at]
    if (!spans) continue
    for (const { symbol, last } of spans) {
      if ((bits & language.nl) !== 0) search.tryAll(from(symbol, phase, 1), to(symbol, phase, 1), at, last)
      if ((bits & language.en) !== 0) search.tryAll(from(symbol, phase, 2), to(symbol, phase, 2), at, last)
    }
  }
  return search.found
}

const none: readonly number[] = []

/** One look through a draft for the patterns of a phase. */
class Search {
  readonly found: Match[] = []
  private readonly index: PatternIndex
  private readonly scan: Scan
  /** The bits of what begins and of what ends at each token; token `at` is at `at + 1`. */
  private readonly begins: Int32Array
  private readonly ends: Int32Array

  constructor(index: PatternIndex, scan: Scan) {
    this.index = index
    this.scan = scan
    const { symbols, startsAt, endsAt } = scan
    this.begins = new Int32Array(symbols.length + 2)
    this.ends = new Int32Array(symbols.length + 2)
    for (let at = 0; at < symbols.length; at++) {
      const bits = symbols[at]?.bits ?? 0
      this.begins[at + 1] = bits | bitsOf(startsAt[at])
      this.ends[at + 1] = bits | bitsOf(endsAt[at])
    }
  }

  add(name: number, first: number, last: number, isMember: boolean): void {
    const { found } = this
    for (let i = found.length - 1; i >= 0 && i > found.length - 12; i--) {
      const known = found[i]
      if (known && known.name === name && known.first === first && known.last === last) return
    }
    found.push({ name, first, last, isMember })
  }

  /** Tries these candidates where tokens `first` to `last` are their anchor. */
  tryAll(from: number, to: number, first: number, last: number): void {
    if (from === to) return
    const { entries } = this.index.candidates
    const { starts, anchors, names } = this.index.patterns
    const sentence = this.scan.sentenceOf[first] ?? 0
    const after = this.begins[last + 2] ?? 0
    const before = this.ends[first] ?? 0
    for (let entry = from; entry < to; entry += candidateWidth) {
      // Most candidates fail on a neighbour of the anchor: compare that before anything else.
      const next = entries[entry + 1] ?? 0
      if (next !== 0 && (next & after) === 0) continue
      const previous = entries[entry + 2] ?? 0
      if (previous !== 0 && (previous & before) === 0) continue
      const pattern = entries[entry] ?? 0
      const start = starts[pattern] ?? 0
      const anchor = start + (anchors[pattern] ?? 0)
      const right = this.forward(anchor + 1, starts[pattern + 1] ?? 0, last + 1, sentence)
      if (right < 0) continue
      const left = this.backward(anchor - 1, start, first - 1, sentence)
      if (left === nowhere) continue
      this.add(names[pattern] ?? 0, left, right, false)
    }
  }

  /** The last token of a match of the atoms from `i` up to `end`, starting at token `at`; -1 when there is none. */
  private forward(i: number, end: number, at: number, sentence: number): number {
    if (i === end) return at - 1
    const { atoms, patterns } = this.index
    const { scan } = this
    const atom = patterns.atoms[i] ?? 0
    const kind = atom < atoms.symbols ? atomKind.one : atoms.kinds[atom - atoms.symbols]
    const inside = at < scan.symbols.length && scan.sentenceOf[at] === sentence
    switch (kind) {
      case atomKind.end:
        return inside ? -1 : at - 1
      case atomKind.start:
        return -1
      case atomKind.not:
        return inside && this.begin(atom, at) ? -1 : this.forward(i + 1, end, at, sentence)
      case atomKind.any:
        return inside ? this.forward(i + 1, end, at + 1, sentence) : -1
      case atomKind.gap: {
        const most = atoms.numbers[atoms.starts[atom - atoms.symbols] ?? 0] ?? 0
        for (let skip = 0; skip <= most; skip++) {
          const last = this.forward(i + 1, end, at + skip, sentence)
          if (last >= 0) return last
          if (scan.sentenceOf[at + skip] !== sentence) break
        }
        return -1
      }
      default: {
        if (inside) {
          if (this.isAt(atom, at)) {
            const last = this.forward(i + 1, end, at + 1, sentence)
            if (last >= 0) return last
          }
          const spans = scan.startsAt[at]
          if (spans) {
            for (const span of spans) {
              if (!this.isAmong(atom, span.symbol)) continue
              const last = this.forward(i + 1, end, span.last + 1, sentence)
              if (last >= 0) return last
            }
          }
        }
        return kind === atomKind.maybe ? this.forward(i + 1, end, at, sentence) : -1
      }
    }
  }

  /** The first token of a match of the atoms from `i` down to `start`, ending at token `at`; `nowhere` when there is none. */
  private backward(i: number, start: number, at: number, sentence: number): number {
    if (i < start) return at + 1
    const { atoms, patterns } = this.index
    const { scan } = this
    const atom = patterns.atoms[i] ?? 0
    const kind = atom < atoms.symbols ? atomKind.one : atoms.kinds[atom - atoms.symbols]
    const inside = at >= 0 && scan.sentenceOf[at] === sentence
    switch (kind) {
      case atomKind.start:
        return inside ? nowhere : at + 1
      case atomKind.end:
        return nowhere
      case atomKind.not:
        return inside && this.begin(atom, at) ? nowhere : this.backward(i - 1, start, at, sentence)
      case atomKind.any:
        return inside ? this.backward(i - 1, start, at - 1, sentence) : nowhere
      case atomKind.gap: {
        const most = atoms.numbers[atoms.starts[atom - atoms.symbols] ?? 0] ?? 0
        for (let skip = 0; skip <= most; skip++) {
          const first = this.backward(i - 1, start, at - skip, sentence)
          if (first !== nowhere) return first
          if (at - skip < 0 || scan.sentenceOf[at - skip] !== sentence) break
        }
        return nowhere
      }
      default: {
        if (inside) {
          if (this.isAt(atom, at)) {
            const first = this.backward(i - 1, start, at - 1, sentence)
            if (first !== nowhere) return first
          }
          const spans = scan.endsAt[at]
          if (spans) {
            for (const span of spans) {
              if (!this.isAmong(atom, span.symbol)) continue
              const first = this.backward(i - 1, start, span.first - 1, sentence)
              if (first !== nowhere) return first
            }
          }
        }
        return kind === atomKind.maybe ? this.backward(i - 1, start, at, sentence) : nowhere
      }
    }
  }

  /** Whether one of the atom's symbols stands at a token, as a word or as the beginning of a span. */
  private begin(atom: number, at: number): boolean {
    return this.isAt(atom, at) || (this.scan.startsAt[at]?.some((span) => this.isAmong(atom, span.symbol)) ?? false)
  }

  /** Whether the word at a token stands for one of the atom's symbols. */
  private isAt(atom: number, at: number): boolean {
    const word = this.scan.symbols[at]
    if (!word) return false
    const { atoms } = this.index
    if (atom < atoms.symbols) return word.all.includes(atom)
    const own = atom - atoms.symbols
    if (((atoms.bits[own] ?? 0) & word.bits) === 0) return false
    for (const symbol of word.all) if (this.isAmong(atom, symbol)) return true
    return false
  }

  private isAmong(atom: number, symbol: number): boolean {
    const { atoms } = this.index
    if (atom < atoms.symbols) return atom === symbol
    const own = atom - atoms.symbols
    const end = atoms.starts[own + 1] ?? 0
    for (let i = atoms.starts[own] ?? 0; i < end; i++) if (atoms.numbers[i] === symbol) return true
    return false
  }
}

function bitsOf(spans: readonly Span[] | undefined): number {
  let bits = 0
  if (spans) for (const span of spans) bits |= bitOf(span.symbol)
  return bits
}
