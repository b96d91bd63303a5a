import { buildPatternIndex, findAll, type PatternIndex } from '../../../engine/pattern/index.ts'
import { gap, type Token, tokenise, type WordEvidence } from '../../../text/index.ts'
import { coverageEn } from '../coverage/en.ts'
import { coverageNl } from '../coverage/nl.ts'
import type { Cues } from '../lexicon/cues.ts'
import { en } from '../lexicon/en.ts'
import { nl } from '../lexicon/nl.ts'
import { languagesOf } from './language.ts'

/** Where a cue was found: tokens `first` to `last` of the text. */
export interface CueHit {
  readonly name: string
  readonly first: number
  readonly last: number
}

export interface Sentence {
  readonly index: number
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
  /** Language bits: 1 Dutch, 2 English, 3 could be both. */
  readonly language: number
  readonly hits: ReadonlyMap<string, readonly CueHit[]>
}

export interface Scanned {
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly evidence: readonly WordEvidence[]
}

let patterns: PatternIndex | undefined

/** The sentences of a text with every cue that stands in them. Linear in the text. */
export function scan(view: string, lang: 'nl' | 'en' | undefined): Scanned {
  patterns ??= buildPatternIndex(
    [...sources(nl, 1), ...sources(coverageNl, 1), ...sources(en, 2), ...sources(coverageEn, 2)],
    [],
  )
  const { tokens } = tokenise(view)
  const sentenceOf: number[] = []
  const bounds: { first: number; last: number }[] = []
  for (const [at, token] of tokens.entries()) {
    const open = bounds.at(-1)
    const asked =
      token.ended === '?' &&
      open !== undefined &&
      at - open.first < 16 &&
      !view.slice(tokens[at - 1]?.end ?? 0, token.start).includes('\n')
    // "In doubt? Ask first." is one rule: a short question belongs to what answers it.
    if (open === undefined || (token.before === gap.sentence && !asked)) bounds.push({ first: at, last: at })
    else open.last = at
    sentenceOf.push(bounds.length - 1)
  }
  const infos = patterns.read(tokens.map((token) => token.word))
  const evidence = infos.map((info) => info.evidence)
  const languageOf = languagesOf(evidence, bounds, lang)
  const hits = bounds.map(() => new Map<string, CueHit[]>())
  const none = tokens.map(() => undefined)
  const symbols = infos.map((info) => info.symbols)
  for (const match of findAll(patterns, { symbols, sentenceOf, languageOf, startsAt: none, endsAt: none }, 1)) {
    const name = patterns.names[match.name] ?? ''
    const own = hits[sentenceOf[match.first] ?? 0]
    const known = own?.get(name)
    const hit = { name, first: match.first, last: match.last }
    if (known) known.push(hit)
    else own?.set(name, [hit])
  }
  const sentences = bounds.map(({ first, last }, index) => ({
    index,
    first,
    last,
    start: tokens[first]?.start ?? 0,
    end: tokens[last]?.end ?? 0,
    language: languageOf[index] ?? 3,
    hits: hits[index] ?? new Map(),
  }))
  return { tokens, sentences, evidence }
}

/** Every pattern compiled: for the tests, which want to hear of a malformed one. */
export function compileCues(): void {
  scan('', undefined)
  patterns?.compileAll()
}

function sources(
  cues: Cues,
  language: 1 | 2,
): { name: string; language: number; phase: 1; patterns: readonly string[] }[] {
  return Object.entries(cues).map(([name, list]) => ({ name, language, phase: 1 as const, patterns: list }))
}
