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
  const keys = keysOf(sources, parsed)
  const symbols = new Symbols(keys, sources, names, entities.length)
  const members: number[] = []
  const table = new AtomTable(symbols, sources, parsed)
  const heads: number[] = []
  const atoms: number[] = []
  for (const [i, source] of sources.entries()) {
    const own = parsed[i] ?? []
    const whole = own
      .filter((one) => one.isWhole)
      .flatMap(({ atoms: [atom] }) => (atom ? symbols.of(atom, source) : []))
    const steps = stepsOf([...new Set(whole)])
    members.push(steps.length, ...steps)
    const others = own.filter((one) => !one.isWhole)
    heads.push(others.length)
    for (const one of others) {
      heads.push(headOf(one.atoms.length, one.anchor))
      atoms.push(...one.atoms.map((atom) => table.number(atom, source)))
    }
  }
  const listed = vocabularyOf(sources)
  const bare = keys.map((key) => (key.startsWith('=') ? key.slice(1) : key))
  return {
    names: names.join(' '),
    entities: entities.length,
    keys: bare.join(' '),
    unlisted: writeNumbers(stepsOf(bare.flatMap((word, i) => (listed.has(word) ? [] : [i])))),
    sources: writeNumbers(sources.flatMap(({ name, language, phase }) => [names.indexOf(name), language, phase])),
    members: writeNumbers(members),
    repeated: table.repeated,
    atomHeads: writeNumbers(table.rows.map(([kind = 0, ...rest]) => rest.length * kinds + kind)),
    atoms: writeNumbers(table.rows.flatMap(([kind, ...rest]) => (kind === atomKind.gap ? rest : stepsOf(rest)))),
    patternHeads: writeNumbers(heads),
    patterns: writeNumbers(atoms),
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
function keysOf(sources: readonly PatternSource[], parsed: readonly (readonly Parsed[])[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const one of parsed.flat()) {
    for (const atom of one.atoms) {
      for (const key of keysIn(atom))
        if (!key.startsWith('[')) counts.set(key, (counts.get(key) ?? 0) + (one.isWhole ? 0 : 1))
    }
  }
  // A word that is only ever part of a disguised one is still a word.
  for (const word of vocabularyOf(sources)) if (!counts.has(`=${word}`)) counts.set(`=${word}`, 0)
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

/** One symbol that must be there is its own number, doubled; the other atoms are in a table, the most used first, those used once in the order of their use. */
class AtomTable {
  private readonly symbols: Symbols
  private readonly places: ReadonlyMap<string, number>
  /** Kind and numbers of each atom of the table. */
  readonly rows: readonly (readonly number[])[]
  /** How many of them are used more than once. */
  readonly repeated: number

  constructor(symbols: Symbols, sources: readonly PatternSource[], parsed: readonly (readonly Parsed[])[]) {
    this.symbols = symbols
    const counts = new Map<string, { readonly row: readonly number[]; count: number }>()
    for (const [i, source] of sources.entries()) {
      for (const { atoms, isWhole } of parsed[i] ?? []) {
        if (isWhole) continue
        for (const atom of atoms) {
          const row = this.rowOf(atom, source)
          if (row.length === 0) continue
          const known = counts.get(row.join(' '))
          if (known) known.count++
          else counts.set(row.join(' '), { row, count: 1 })
        }
      }
    }
    const sorted = [...counts].sort((a, b) => b[1].count - a[1].count)
    this.repeated = sorted.filter(([, { count }]) => count > 1).length
    this.places = new Map(sorted.map(([key], i) => [key, i]))
    this.rows = sorted.map(([, { row }]) => row)
  }
  number(atom: Atom, source: PatternSource): number {
    const place = this.places.get(this.rowOf(atom, source).join(' '))
    if (place === undefined) return (this.symbols.of(atom, source)[0] ?? 0) * 2
    return place < this.repeated ? place * 2 + 3 : nextAtom
  }
  /** Kind and numbers of an atom; empty for one symbol that must be there. */
  private rowOf(atom: Atom, source: PatternSource): readonly number[] {
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
        return [atomKind.not, ...this.symbols.of(atom, source)]
      case 'one': {
        const symbols = this.symbols.of(atom, source)
        if (symbols.length === 1 && !atom.optional) return []
        return [atom.optional ? atomKind.maybe : atomKind.one, ...symbols]
      }
    }
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
