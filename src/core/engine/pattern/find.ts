import type { CompiledAtom, CompiledPattern, PatternIndex, Span, WordSymbols } from './build.ts'

/** What the matcher reads: the symbols of each token, the sentence it is in, the language bits of each sentence, the spans found so far. */
export interface Scan {
  readonly symbols: readonly WordSymbols[]
  readonly sentenceOf: readonly number[]
  readonly languageOf: readonly number[]
  readonly startsAt: readonly (readonly Span[] | undefined)[]
  readonly endsAt: readonly (readonly Span[] | undefined)[]
}

/** Tokens `first` to `last` (inclusive) match a pattern of the cue with this id. */
export interface Match {
  readonly name: number
  readonly first: number
  readonly last: number
}

/** All matches of one phase's patterns, each (cue, first, last) once. Linear in the tokens: gaps and patterns are bounded. */
export function findAll(index: PatternIndex, scan: Scan, phase: 1 | 2): readonly Match[] {
  const found: Match[] = []
  const candidates = index.candidates[phase - 1]
  if (!candidates) return found
  for (let at = 0; at < scan.symbols.length; at++) {
    const bits = scan.languageOf[scan.sentenceOf[at] ?? 0] ?? 3
    for (const symbol of scan.symbols[at] ?? []) {
      const single = index.classes[symbol]
      if (single && single.phase === phase && (single.language & bits) !== 0) add(found, { name: single.name, first: at, last: at })
      const patterns = candidates[symbol]
      if (patterns) tryAll(patterns, scan, at, at, bits, found)
    }
    for (const span of scan.startsAt[at] ?? []) {
      const patterns = candidates[span.symbol]
      if (patterns) tryAll(patterns, scan, at, span.last, bits, found)
    }
  }
  return found
}

function tryAll(patterns: readonly CompiledPattern[], scan: Scan, first: number, last: number, bits: number, found: Match[]): void {
  for (const pattern of patterns) {
    if ((pattern.language & bits) === 0) continue
    const right = forward(pattern.atoms, pattern.anchor + 1, last + 1, scan, scan.sentenceOf[first] ?? 0)
    if (right < 0) continue
    const left = backward(pattern.atoms, pattern.anchor - 1, first - 1, scan, scan.sentenceOf[first] ?? 0)
    if (left > scan.symbols.length) continue
    add(found, { name: pattern.name, first: left, last: right })
  }
}

function add(found: Match[], match: Match): void {
  for (let i = found.length - 1; i >= 0 && i > found.length - 12; i--) {
    const known = found[i]
    if (known && known.name === match.name && known.first === match.first && known.last === match.last) return
  }
  found.push(match)
}

/** The last token of a match of atoms from `i` on, starting at token `at`; -1 when there is none. */
function forward(atoms: readonly CompiledAtom[], i: number, at: number, scan: Scan, sentence: number): number {
  const atom = atoms[i]
  if (!atom) return at - 1
  const inside = at < scan.symbols.length && scan.sentenceOf[at] === sentence
  switch (atom.kind) {
    case 'end':
      return inside ? -1 : at - 1
    case 'start':
      return -1
    case 'not':
      return inside && holds(atom, scan, at) ? -1 : forward(atoms, i + 1, at, scan, sentence)
    case 'any':
      return inside ? forward(atoms, i + 1, at + 1, scan, sentence) : -1
    case 'gap':
      for (let skip = 0; skip <= atom.most; skip++) {
        const end = forward(atoms, i + 1, at + skip, scan, sentence)
        if (end >= 0) return end
        if (scan.sentenceOf[at + skip] !== sentence) break
      }
      return -1
    case 'one': {
      if (inside) {
        if (matches(atom.symbols, scan.symbols[at])) {
          const end = forward(atoms, i + 1, at + 1, scan, sentence)
          if (end >= 0) return end
        }
        for (const span of scan.startsAt[at] ?? []) {
          if (!atom.symbols.includes(span.symbol)) continue
          const end = forward(atoms, i + 1, span.last + 1, scan, sentence)
          if (end >= 0) return end
        }
      }
      return atom.optional ? forward(atoms, i + 1, at, scan, sentence) : -1
    }
  }
}

const nowhere = Number.MAX_SAFE_INTEGER

/** The first token of a match of atoms down from `i`, ending at token `at`; `nowhere` when there is none. */
function backward(atoms: readonly CompiledAtom[], i: number, at: number, scan: Scan, sentence: number): number {
  const atom = atoms[i]
  if (!atom) return at + 1
  const inside = at >= 0 && scan.sentenceOf[at] === sentence
  switch (atom.kind) {
    case 'start':
      return inside ? nowhere : at + 1
    case 'end':
      return nowhere
    case 'not':
      return inside && holds(atom, scan, at) ? nowhere : backward(atoms, i - 1, at, scan, sentence)
    case 'any':
      return inside ? backward(atoms, i - 1, at - 1, scan, sentence) : nowhere
    case 'gap':
      for (let skip = 0; skip <= atom.most; skip++) {
        const start = backward(atoms, i - 1, at - skip, scan, sentence)
        if (start !== nowhere) return start
        if (at - skip < 0 || scan.sentenceOf[at - skip] !== sentence) break
      }
      return nowhere
    case 'one': {
      if (inside) {
        if (matches(atom.symbols, scan.symbols[at])) {
          const start = backward(atoms, i - 1, at - 1, scan, sentence)
          if (start !== nowhere) return start
        }
        for (const span of scan.endsAt[at] ?? []) {
          if (!atom.symbols.includes(span.symbol)) continue
          const start = backward(atoms, i - 1, span.first - 1, scan, sentence)
          if (start !== nowhere) return start
        }
      }
      return atom.optional ? backward(atoms, i - 1, at, scan, sentence) : nowhere
    }
  }
}

function holds(atom: CompiledAtom, scan: Scan, at: number): boolean {
  if (matches(atom.symbols, scan.symbols[at])) return true
  const spans = scan.startsAt[at] ?? []
  return spans.some((span) => atom.symbols.includes(span.symbol))
}

function matches(wanted: readonly number[], present: WordSymbols | undefined): boolean {
  if (!present) return false
  for (const symbol of present) if (wanted.includes(symbol)) return true
  return false
}
