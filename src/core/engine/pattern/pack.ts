import { chooseAnchor } from './anchor.ts'
import { writeNumbers } from './numbers.ts'
import { atomKind, kinds, nextAtom, type PackedPatterns } from './packed.ts'
import { type Atom, parsePattern } from './parse.ts'
import type { PatternSource } from './source.ts'

interface Parsed {
  readonly atoms: readonly Atom[]
  readonly anchor: number
  /** Nothing but one atom of words: these are members of the cue. */
  readonly isWhole: boolean
}

/** Reads patterns into numbers. `entities` are the names whose spans come from outside. Throws a RangeError on a bad pattern. */
export function packPatterns(sources: readonly PatternSource[], entities: readonly string[]): PackedPatterns {
  const parsed = sources.map((source) => source.patterns.map(parse))
  const names = [...new Set([...entities, ...sources.map((source) => source.name)])]
  const listed = vocabularyOf(sources)
  const keys = keysOf(parsed.flat(), listed)
  const symbols = new Symbols(keys, sources, names, entities.length)
  const members: number[] = []
  const table = new AtomTable()
  const heads: number[] = []
  const uses: number[] = []
  for (const [i, source] of sources.entries()) {
    const own = parsed[i] ?? []
    const whole = own
      .filter((one) => one.isWhole)
      .flatMap(({ atoms: [atom] }) => (atom ? symbols.of(atom, source) : []))
    const steps = stepsOf([...new Set(whole)])
    members.push(steps.length, ...steps)
    const others = own.filter((one) => !one.isWhole)
    heads.push(others.length)
    for (const { atoms, anchor } of others) {
      heads.push(headOf(atoms.length, anchor))
      for (const atom of atoms) uses.push(table.use(atom, symbols.of(atom, source)))
    }
  }
  const { rows, repeated, numberOf } = table.sorted()
  const bare = keys.map((key) => (key.startsWith('=') ? key.slice(1) : key))
  return {
    names: names.join(' '),
    entities: entities.length,
    keys: bare.join(' '),
    unlisted: writeNumbers(stepsOf(bare.flatMap((word, i) => (listed.has(word) ? [] : [i])))),
    sources: writeNumbers(sources.flatMap(({ name, language, phase }) => [names.indexOf(name), language, phase])),
    members: writeNumbers(members),
    repeated,
    atomHeads: writeNumbers(rows.map(([kind = 0, ...rest]) => rest.length * kinds + kind)),
    atoms: writeNumbers(rows.flatMap(([kind, ...rest]) => (kind === atomKind.gap ? rest : stepsOf(rest)))),
    patternHeads: writeNumbers(heads),
    patterns: writeNumbers(uses.map(numberOf)),
  }
}

function parse(text: string): Parsed {
  const atoms = parsePattern(text)
  const anchor = chooseAnchor(atoms)
  const isWhole = atoms.length === 1 && !keysIn(atoms[anchor]).some((key) => key.startsWith('['))
  return { atoms, anchor, isWhole }
}

const keysIn = (atom: Atom | undefined): readonly string[] =>
  atom?.kind === 'one' || atom?.kind === 'not' ? atom.keys : []

/** Those that patterns of several atoms name often come first, for short numbers; the others by the alphabet, for short text. */
function keysOf(parsed: readonly Parsed[], listed: ReadonlySet<string>): readonly string[] {
  const counts = new Map<string, number>()
  for (const one of parsed) {
    for (const atom of one.atoms) {
      for (const key of keysIn(atom))
        if (!key.startsWith('[')) counts.set(key, (counts.get(key) ?? 0) + (one.isWhole ? 0 : 1))
    }
  }
  // A word that only stands in a pattern as it is typed, such as one that is read as two, is still a word.
  for (const word of listed) if (!counts.has(`=${word}`)) counts.set(`=${word}`, 0)
  const often = [...counts]
    .filter(([, count]) => count >= frequent)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const others = [...counts].filter(([, count]) => count < frequent).map(([key]) => key)
  return [...often.map(([key]) => key), ...others.sort((a, b) => (a.slice(1) < b.slice(1) ? -1 : 1))]
}
const frequent = 8

/** Symbols by what they stand for. */
class Symbols {
  private readonly ids = new Map<string, number>()
  private readonly names: ReadonlySet<string>
  private readonly lexical: ReadonlySet<string>

  constructor(keys: readonly string[], sources: readonly PatternSource[], names: readonly string[], entities: number) {
    this.names = new Set(names)
    this.lexical = new Set(sources.map((source) => source.name))
    for (const [i, key] of keys.entries()) this.ids.set(key, i)
    for (const [i, source] of sources.entries()) {
      const name = `[${source.name}@${source.language}]`
      if (!this.ids.has(name)) this.ids.set(name, keys.length + i)
    }
    for (let i = 0; i < entities; i++) this.ids.set(`[${names[i]}]`, keys.length + sources.length + i)
  }
  of(atom: Atom, source: PatternSource): readonly number[] {
    return keysIn(atom).map((key) => this.ids.get(this.resolve(key, source)) ?? 0)
  }
  private resolve(key: string, source: PatternSource): string {
    if (!key.startsWith('[')) return key
    const bare = key.slice(1, -1)
    const name = source.local?.get(bare) ?? bare
    if (!this.names.has(name)) throw new RangeError(`cue "${source.name}": there is no class [${bare}]`)
    return this.lexical.has(name) ? `[${name}@${source.language}]` : `[${name}]`
  }
}

/** Collects the atoms that are more than one symbol that must be there. */
class AtomTable {
  private readonly places = new Map<string, number>()
  private readonly rows: (readonly number[])[] = []
  private readonly counts: number[] = []

  /** A use of an atom: its symbol doubled, or its place in the order of first use, doubled, plus one. */
  use(atom: Atom, symbols: readonly number[]): number {
    const row = rowOf(atom, symbols)
    if (row.length === 0) return (symbols[0] ?? 0) * 2
    const key = row.join(' ')
    const place = this.places.get(key) ?? this.rows.length
    if (place === this.rows.length) {
      this.places.set(key, place)
      this.rows.push(row)
    }
    this.counts[place] = (this.counts[place] ?? 0) + 1
    return place * 2 + 1
  }

  /** The rows that are used most first, those used once last, in the order of their use; and what then stands for a use. */
  sorted(): {
    readonly rows: readonly (readonly number[])[]
    readonly repeated: number
    readonly numberOf: (use: number) => number
  } {
    const { rows, counts } = this
    const order = rows.map((_, place) => place).sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0))
    const repeated = counts.filter((count) => count > 1).length
    const numbers: number[] = []
    for (const [number, place] of order.entries()) numbers[place] = number < repeated ? number * 2 + 3 : nextAtom
    return {
      rows: order.map((place) => rows[place] ?? []),
      repeated,
      numberOf: (use) => ((use & 1) === 0 ? use : (numbers[use >> 1] ?? 0)),
    }
  }
}

/** Kind and numbers of an atom; empty for one symbol that must be there. */
function rowOf(atom: Atom, symbols: readonly number[]): readonly number[] {
  switch (atom.kind) {
    case 'any':
      return [atomKind.any]
    case 'start':
      return [atomKind.start]
    case 'end':
      return [atomKind.end]
    case 'gap':
      return [atomKind.gap, atom.most]
    case 'not':
      return [atomKind.not, ...symbols]
    case 'one':
      if (symbols.length === 1 && !atom.optional) return []
      return [atom.optional ? atomKind.maybe : atomKind.one, ...symbols]
  }
}

/** All whole words in all patterns. */
function vocabularyOf(sources: readonly PatternSource[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const { patterns } of sources) {
    for (const text of patterns) for (const word of text.split(/[ |?]+/)) if (/^[a-z]{2,}$/.test(word)) words.add(word)
  }
  return words
}

/** Length of a pattern and place of its anchor in one small number. */
const headOf = (length: number, anchor: number): number => (length * (length - 1)) / 2 + anchor

/** Numbers in order as the steps between them. */
function stepsOf(numbers: readonly number[]): readonly number[] {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted.map((number, i) => number - (sorted[i - 1] ?? 0))
}
