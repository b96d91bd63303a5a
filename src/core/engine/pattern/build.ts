import { variants, type WordEvidence, wordEvidence } from '../../text/index.ts'
import { type Atom, parsePattern } from './parse.ts'

/** Patterns of one cue in one language; `phase` 1 for the shared frames, 2 for what may refer to their spans. */
export interface PatternSource {
  readonly name: string
  readonly language: number
  readonly phase: 1 | 2
  readonly patterns: readonly string[]
  /** Names `[x]` may refer to before the shared ones: the cues of the same guideline, as `x` → full name. */
  readonly local?: ReadonlyMap<string, string>
}

/** Symbols a word stands for: itself, the prefixes and suffixes it has, the classes it is a member of. */
export type WordSymbols = readonly number[]

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

export interface CompiledAtom {
  readonly kind: Atom['kind']
  readonly symbols: readonly number[]
  readonly optional: boolean
  readonly most: number
  /** The symbol of an atom that is one plain word and must be there, else -1. */
  readonly plain: number
}

export interface CompiledPattern {
  readonly name: number
  readonly language: number
  readonly atoms: readonly CompiledAtom[]
  readonly anchor: number
}

export interface PatternIndex {
  readonly names: readonly string[]
  readonly nameIds: ReadonlyMap<string, number>
  /** Symbol of a name, per language for lexicon names (`name@1`), bare for registers and identifiers. */
  readonly nameSymbols: ReadonlyMap<string, number>
  /** For single-token members: the name and language a class symbol stands for. */
  readonly classes: readonly ({ readonly name: number; readonly language: number; readonly phase: 1 | 2 } | undefined)[]
  /** Patterns to try where a symbol occurs, per phase and language bit: `candidates[phase - 1][bit - 1][symbol]`. */
  readonly candidates: readonly (readonly (readonly (readonly CompiledPattern[] | undefined)[])[])[]
  readonly wordInfo: (word: string) => WordInfo
  readonly isWord: (word: string) => boolean
}

interface Parsed {
  readonly source: PatternSource
  readonly atoms: readonly Atom[]
}

/** Builds the index all drafts are matched with. `entities` are the names whose spans come from outside. Throws a RangeError on a bad pattern. */
export function buildPatternIndex(sources: readonly PatternSource[], entities: readonly string[]): PatternIndex {
  const symbols = new SymbolTable()
  const names: string[] = []
  const nameIds = new Map<string, number>()
  for (const name of [...entities, ...sources.map((source) => source.name)]) {
    if (nameIds.has(name)) continue
    nameIds.set(name, names.length)
    names.push(name)
  }
  for (const entity of entities) symbols.id(`[${entity}]`)
  const lexical = new Set(sources.map((source) => source.name))
  const parsed: Parsed[] = []
  const classes: ({ name: number; language: number; phase: 1 | 2 } | undefined)[] = []
  for (const source of sources) {
    const own = symbols.id(`[${source.name}@${source.language}]`)
    classes[own] = { name: nameIds.get(source.name) ?? 0, language: source.language, phase: source.phase }
    for (const pattern of source.patterns) {
      const atoms = parsePattern(pattern)
      const only = atoms.length === 1 ? atoms[0] : undefined
      if (only?.kind === 'one' && !only.keys.some((key) => key.startsWith('['))) {
        for (const key of only.keys) symbols.addMember(symbols.id(key), own)
      } else parsed.push({ source, atoms })
    }
  }
  const candidates: (CompiledPattern[] | undefined)[][][] = [
    [[], []],
    [[], []],
  ]
  for (const { source, atoms } of parsed) {
    const compiled = atoms.map((atom) => compileAtom(atom, source, symbols, lexical, nameIds))
    const anchor = chooseAnchor(atoms)
    const pattern = { name: nameIds.get(source.name) ?? 0, language: source.language, atoms: compiled, anchor }
    const list = candidates[source.phase - 1]?.[source.language - 1] ?? []
    for (const symbol of compiled[anchor]?.symbols ?? []) {
      const known = list[symbol]
      if (known) known.push(pattern)
      else list[symbol] = [pattern]
    }
  }
  return {
    names,
    nameIds,
    nameSymbols: symbols.named(),
    classes,
    candidates: candidates.map((languages) => languages.map((list) => dense(list, symbols.size()))),
    wordInfo: symbols.resolver(),
    isWord: (word) => symbols.knows(word),
  }
}

/** Without holes, so that looking up a symbol stays one memory access. */
function dense<Item>(list: readonly (Item | undefined)[], size: number): readonly (Item | undefined)[] {
  return Array.from({ length: size }, (_, i) => list[i])
}

function compileAtom(
  atom: Atom,
  source: PatternSource,
  symbols: SymbolTable,
  lexical: ReadonlySet<string>,
  nameIds: ReadonlyMap<string, number>,
): CompiledAtom {
  const keys = atom.kind === 'one' || atom.kind === 'not' ? atom.keys : []
  const ids = keys.map((key) => symbols.id(resolveKey(key, source, lexical, nameIds)))
  const isPlain = atom.kind === 'one' && !atom.optional && keys.length === 1 && !keys[0]?.startsWith('[')
  return {
    kind: atom.kind,
    symbols: ids,
    plain: isPlain ? (ids[0] ?? -1) : -1,
    optional: atom.kind === 'one' && atom.optional,
    most: atom.kind === 'gap' ? atom.most : 0,
  }
}

function resolveKey(key: string, source: PatternSource, lexical: ReadonlySet<string>, nameIds: ReadonlyMap<string, number>): string {
  if (!key.startsWith('[')) return key
  const bare = key.slice(1, -1)
  const name = source.local?.get(bare) ?? bare
  if (!nameIds.has(name)) throw new RangeError(`cue "${source.name}": there is no class [${bare}]`)
  return lexical.has(name) ? `[${name}@${source.language}]` : `[${name}]`
}

const frequent = new Set(
  'de het een en van ik je u hij zij ze wij we jullie dat die dit er is was zijn ben heb hebt heeft hebben had in op aan met bij naar uit voor om te niet geen ook maar al nog dan wel wat als zo door over mijn jouw ons onze the a an and of i you he she it they we your that this are be been have has had do does did will would can could to on at with for from by not no my his her our their me him them us so as or if just all about what who how out up'.split(' '),
)

/** The rarest atom is looked up first; the rest is compared only where it occurs. */
function chooseAnchor(atoms: readonly Atom[]): number {
  let best = -1
  let cost = Number.POSITIVE_INFINITY
  for (const [i, atom] of atoms.entries()) {
    if (atom.kind !== 'one' || atom.optional) continue
    const here = Math.max(...atom.keys.map(commonness)) + atom.keys.length * 0.1
    if (here < cost) {
      cost = here
      best = i
    }
  }
  return best
}

function commonness(key: string): number {
  const word = key.slice(1)
  if (key.startsWith('[')) return 40
  if (frequent.has(word)) return 60
  if (key.startsWith('=')) return word.length > 6 ? 1 : 8 - word.length
  return word.length > 5 ? 2 : 12 - word.length
}

class SymbolTable {
  private readonly ids = new Map<string, number>()
  private readonly exact = new Map<string, number>()
  private readonly prefixes = new Map<string, number>()
  private readonly suffixes = new Map<string, number>()
  private readonly memberOf: number[][] = []

  id(key: string): number {
    const known = this.ids.get(key)
    if (known !== undefined) return known
    const id = this.ids.size
    this.ids.set(key, id)
    const bare = key.slice(1)
    if (key.startsWith('=')) this.exact.set(bare, id)
    else if (key.startsWith('^')) this.prefixes.set(bare, id)
    else if (key.startsWith('$')) this.suffixes.set(bare, id)
    return id
  }
  addMember(symbol: number, name: number): void {
    const known = this.memberOf[symbol]
    if (known) known.push(name)
    else this.memberOf[symbol] = [name]
  }
  size(): number {
    return this.ids.size
  }
  knows(word: string): boolean {
    return this.exact.has(word)
  }
  named(): ReadonlyMap<string, number> {
    return new Map([...this.ids].filter(([key]) => key.startsWith('[')).map(([key, id]) => [key.slice(1, -1), id]))
  }
  /** Resolves words with a bounded memory of those seen before: posts repeat their words. */
  resolver(): (word: string) => WordInfo {
    const seen = new Map<string, WordInfo>()
    return (word) => {
      const known = seen.get(word)
      if (known) return known
      const forms = variants(word)
      const found = new Set<number>()
      this.collect(word, found)
      for (const form of forms) this.collect(form, found)
      const info = { symbols: [...found], evidence: wordEvidence(word), variants: forms }
      if (seen.size > 50_000) seen.clear()
      seen.set(word, info)
      return info
    }
  }
  private collect(word: string, found: Set<number>): void {
    const add = (symbol: number | undefined): void => {
      if (symbol === undefined) return
      found.add(symbol)
      for (const name of this.memberOf[symbol] ?? []) found.add(name)
    }
    add(this.exact.get(word))
    const most = Math.min(word.length, 30)
    for (let size = 3; size <= most; size++) {
      add(this.prefixes.get(word.slice(0, size)))
      add(this.suffixes.get(word.slice(word.length - size)))
    }
  }
}
