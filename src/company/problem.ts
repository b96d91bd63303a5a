/** A text a person reads, in both languages. */
export interface Words {
  readonly nl: string
  readonly en: string
}

/** What is wrong with a file, where exactly, and what to do about it. */
export interface Problem {
  readonly file: string
  /** From 1. */
  readonly line: number
  /** From 1, in UTF-16 units: what an editor calls the column. */
  readonly column: number
  /** The key it is about, as in `registers.crises[0].until`; empty for the file as a whole. */
  readonly path: string
  readonly message: Words
  readonly remedy: Words
}

export type Path = readonly (string | number)[]

/** A problem whose line is still to be found: `at` says whether the key itself is meant or what it holds. */
export interface Fault {
  readonly path: Path
  readonly at: 'key' | 'value'
  readonly message: Words
  readonly remedy: Words
  /** For a second one of something: where the first stands. */
  readonly first?: Path
}

/** `['registers', 'crises', 0, 'until']` → `registers.crises[0].until`. */
export function spell(path: Path): string {
  let out = ''
  for (const step of path) out += typeof step === 'number' ? `[${step}]` : out === '' ? step : `.${step}`
  return out
}
