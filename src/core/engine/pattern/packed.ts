/**
 * Patterns as they ship: read once, when the bundle is made, into numbers that a start needs no parser for.
 * A symbol is a number for what a token can stand for: first all keys, then a class per cue and language, then the names from outside.
 */
export interface PackedPatterns {
  /** Names of what is found, by their number, separated by spaces: those from outside first, then the cues. */
  readonly names: string
  /** How many of the names come from outside. */
  readonly entities: number
  /** What a word is looked up by, separated by spaces: `word`, `^prefix`, `$suffix`. */
  readonly keys: string
  /** Keys that stand in no pattern as a whole word, as steps from one to the next. */
  readonly unlisted: string
  /** Per cue and language: name, language and phase. */
  readonly sources: string
  /** Per cue and language: how many words are all of a pattern, and their keys as steps from one to the next. */
  readonly members: string
  /** How many of the atoms that are more than one symbol are used more than once: these come first. */
  readonly repeated: number
  /** Atoms that are more than one symbol: how many numbers times `kinds`, plus the kind. */
  readonly atomHeads: string
  /** Their numbers: symbols as steps from one to the next; for a gap the most words it spans. */
  readonly atoms: string
  /** Per cue and language: how many patterns; then length and anchor of each, as `length * (length - 1) / 2 + anchor`. */
  readonly patternHeads: string
  /** The atoms of all patterns: a symbol times two; the number of a repeated atom times two, plus three; `nextAtom` for the next of the others. */
  readonly patterns: string
}

/** Kinds of atom that are more than one symbol that must be there. */
export const atomKind = { one: 0, maybe: 1, not: 2, any: 3, gap: 4, start: 5, end: 6 } as const
export const kinds = 7

/** Stands for the next of the atoms that are used once. */
export const nextAtom = 1
