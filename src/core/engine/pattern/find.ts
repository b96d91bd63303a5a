import type { CompiledAtom, CompiledPattern, PatternIndex, Span, WordSymbols } from './build.ts'

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
  const found: Match[] = []
  const [dutch, english] = index.candidates[phase - 1] ?? []
  if (!dutch || !english) return found
  for (let at = 0; at < scan.symbols.length; at++) {
    const bits = scan.languageOf[scan.sentenceOf[at] ?? 0] ?? 3
    for (const symbol of scan.symbols[at] ?? []) {
      const single = index.classes[symbol]
      if (single) {
        if (single.phase === phase && (single.language & bits) !== 0)
          add(found, { name: single.name, first: at, last: at, isMember: true })
        if ((single.language & bits) === 0) continue
      }
      if ((bits & 1) !== 0) tryAll(dutch[symbol], scan, at, at, found)
      if ((bits & 2) !== 0) tryAll(english[symbol], scan, at, at, found)
    }
    const spans = scan.startsAt[at]
    if (!spans) continue
    for (const span of spans) {
      if ((bits & 1) !== 0) tryAll(dutch[span.symbol], scan, at, span.last, found)
      if ((bits & 2) !== 0) tryAll(english[span.symbol], scan, at, span.last, found)
    }
  }
  return found
}

function tryAll(
  patterns: readonly CompiledPattern[] | undefined,
  scan: Scan,
  first: number,
  last: number,
  found: Match[],
): void {
  if (!patterns) return
  const sentence = scan.sentenceOf[first] ?? 0
  for (const pattern of patterns) {
    const { atoms, anchor } = pattern
    // Most candidates fail on a neighbour of the anchor: compare that before anything else.
    const next = atoms[anchor + 1]
    if (next !== undefined && next.plain >= 0 && !isNext(next.plain, scan, last + 1)) continue
    const previous = anchor > 0 ? atoms[anchor - 1] : undefined
    if (previous !== undefined && previous.plain >= 0 && !isNext(previous.plain, scan, first - 1)) continue
    const right = forward(atoms, anchor + 1, last + 1, scan, sentence)
    if (right < 0) continue
    const left = backward(atoms, anchor - 1, first - 1, scan, sentence)
    if (left === nowhere) continue
    add(found, { name: pattern.name, first: left, last: right, isMember: false })
  }
}

/** Whether a plain word stands at a token. */
function isNext(symbol: number, scan: Scan, at: number): boolean {
  const present = scan.symbols[at]
  return present?.includes(symbol) ?? false
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
