import { variants, type WordEvidence, wordEvidence } from '../../text/index.ts'
import { anchorOf, chooseAnchor } from './anchor.ts'
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
  readonly atoms: readonly CompiledAtom[]
  readonly anchor: number
}

export interface PatternIndex {
  readonly names: readonly string[]
  readonly nameIds: ReadonlyMap<string, number>
  /** Symbol of a name, per language for lexicon names (`name@1`), bare for registers and identifiers; undefined when no pattern asks for it. */
  readonly symbolOf: (name: string) => number | undefined
  /** For single-token members: the name and language a class symbol stands for. */
  readonly classes: readonly (ClassOfWords | undefined)[]
  /** Patterns to try where a symbol occurs, per phase and language bit: `candidates[phase - 1][bit - 1][symbol]`. */
  readonly candidates: readonly (readonly (readonly (readonly CompiledPattern[] | undefined)[])[])[]
  /** What is known of the words of a draft. Compiles the patterns that they could match. */
  readonly read: (words: readonly string[]) => readonly WordInfo[]
  /** Compiles the patterns that could match these spans; true when words must be read again because there are new symbols. */
  readonly prepare: (spans: readonly Span[]) => boolean
  readonly isWord: (word: string) => boolean
  /** Compiles every pattern at once. Throws a RangeError on a malformed one; else a pattern is compiled when a draft first needs it. */
  readonly compileAll: () => void
}

export interface ClassOfWords {
  readonly name: number
  readonly language: number
  readonly phase: 1 | 2
}

interface Pending {
  readonly source: PatternSource
  readonly text: string
}

/** Builds the index all drafts are matched with. `entities` are the names whose spans come from outside. Throws a RangeError on a bad pattern. */
export function buildPatternIndex(sources: readonly PatternSource[], entities: readonly string[]): PatternIndex {
  const symbols = new SymbolTable()
  const names = [...new Set([...entities, ...sources.map((source) => source.name)])]
  const nameIds = new Map(names.map((name, id) => [name, id]))
  for (const entity of entities) symbols.id(`[${entity}]`)
  const lexical = new Set(sources.map((source) => source.name))
  const classes: (ClassOfWords | undefined)[] = []
  const pending: (Pending[] | undefined)[] = []
  const candidates: (CompiledPattern[] | undefined)[][][] = [
    [[], []],
    [[], []],
  ]
  let vocabulary: ReadonlySet<string> | undefined
  const resolve = (key: string, source: PatternSource): number => symbols.id(resolveKey(key, source, lexical, nameIds))

  for (const source of sources) {
    const own = symbols.id(`[${source.name}@${source.language}]`)
    classes[own] = { name: nameIds.get(source.name) ?? 0, language: source.language, phase: source.phase }
    for (const text of source.patterns) {
      const anchor = anchorOf(text)
      if (anchor.isWhole) for (const key of anchor.keys) symbols.addMember(symbols.id(key), own)
      else for (const key of anchor.keys) push(pending, resolve(key, source), { source, text })
    }
  }

  const compilePending = (symbol: number): void => {
    const waiting = pending[symbol]
    if (!waiting) return
    pending[symbol] = undefined
    for (const { source, text } of waiting) {
      const atoms = parsePattern(text)
      const compiled = atoms.map((atom) => compileAtom(atom, (key) => resolve(key, source)))
      const list = candidates[source.phase - 1]?.[source.language - 1] ?? []
      push(list, symbol, { name: nameIds.get(source.name) ?? 0, atoms: compiled, anchor: chooseAnchor(atoms) })
    }
  }

  return {
    names,
    nameIds,
    symbolOf: (name) => symbols.known(`[${name}]`),
    classes,
    candidates,
    read: (words) => {
      for (;;) {
        const size = symbols.size()
        const infos = words.map((word) => symbols.infoOf(word))
        for (const info of infos) for (const symbol of info.symbols) compilePending(symbol)
        if (symbols.size() === size) return infos
      }
    },
    prepare: (spans) => {
      const size = symbols.size()
      for (const span of spans) compilePending(span.symbol)
      return symbols.size() !== size
    },
    isWord: (word) => {
      vocabulary ??= vocabularyOf(sources)
      return vocabulary.has(word)
    },
    compileAll: () => {
      for (let symbol = 0; symbol < pending.length; symbol++) compilePending(symbol)
    },
  }
}

/** All whole words in all patterns: always the same set, whichever patterns a draft has compiled so far. */
function vocabularyOf(sources: readonly PatternSource[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const { patterns } of sources) {
    for (const text of patterns) for (const word of text.split(/[ |?]+/)) if (/^[a-z]{2,}$/.test(word)) words.add(word)
  }
  return words
}

function push<Item>(lists: (Item[] | undefined)[], at: number, item: Item): void {
  while (lists.length <= at) lists.push(undefined)
  const list = lists[at]
  if (list) list.push(item)
  else lists[at] = [item]
}

function compileAtom(atom: Atom, resolve: (key: string) => number): CompiledAtom {
  const keys = atom.kind === 'one' || atom.kind === 'not' ? atom.keys : []
  const symbols = keys.map(resolve)
  const isPlain = atom.kind === 'one' && !atom.optional && keys.length === 1 && !keys[0]?.startsWith('[')
  return {
    kind: atom.kind,
    symbols,
    plain: isPlain ? (symbols[0] ?? -1) : -1,
    optional: atom.kind === 'one' && atom.optional,
    most: atom.kind === 'gap' ? atom.most : 0,
  }
}

function resolveKey(
  key: string,
  source: PatternSource,
  lexical: ReadonlySet<string>,
  nameIds: ReadonlyMap<string, number>,
): string {
  if (!key.startsWith('[')) return key
  const bare = key.slice(1, -1)
  const name = source.local?.get(bare) ?? bare
  if (!nameIds.has(name)) throw new RangeError(`cue "${source.name}": there is no class [${bare}]`)
  return lexical.has(name) ? `[${name}@${source.language}]` : `[${name}]`
}

class SymbolTable {
  private readonly ids = new Map<string, number>()
  private readonly exact = new Map<string, number>()
  private readonly prefixes = new Map<string, number>()
  private readonly suffixes = new Map<string, number>()
  private readonly memberOf: number[][] = []
  private readonly seen = new Map<string, { readonly size: number; readonly info: WordInfo }>()

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
  known(key: string): number | undefined {
    return this.ids.get(key)
  }
  /** Resolves words with a bounded memory of those seen before: posts repeat their words. New symbols make it look again. */
  infoOf(word: string): WordInfo {
    const size = this.ids.size
    const known = this.seen.get(word)
    if (known && known.size === size) return known.info
    const forms = known?.info.variants ?? variants(word)
    const found = new Set<number>()
    this.collect(word, found)
    for (const form of forms) this.collect(form, found)
    const info = { symbols: [...found], evidence: known?.info.evidence ?? wordEvidence(word), variants: forms }
    if (this.seen.size > 50_000) this.seen.clear()
    this.seen.set(word, { size, info })
    return info
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
