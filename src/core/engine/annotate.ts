import {
  gap,
  isUnreadable,
  kind,
  language,
  sentenceLanguage,
  type Token,
  tokenise,
  unmask,
  type WordEvidence,
} from '../text/index.ts'
import type { Draft } from './draft.ts'
import { factsOf } from './facts.ts'
import { type Identified, identify } from './identify/index.ts'
import type { CompiledCompany } from './index-company.ts'
import { findAll, type Span, type WordInfo } from './pattern/index.ts'
import { type Facts, type Hit, Reading, type Sentence } from './reading.ts'
import type { Entry } from './registers/entries.ts'
import { tiesIn } from './registers/ties.ts'

/** A reading, or the honest news that the draft is in no language the lexicons know. */
export interface Annotated {
  readonly reading: Reading
  readonly unreadable: boolean
}

/** Normalises and annotates: everything any guideline may ask is found here, once. */
export function annotate(draft: Draft, compiled: CompiledCompany): Annotated {
  return readText(draft, compiled, factsOf(draft, compiled.company))
}

function readText(draft: Draft, compiled: CompiledCompany, facts: Facts): Annotated {
  const list = tokenise(draft.text)
  const tokens = unmask(list.tokens, compiled.isWord, draft.text)
  const { patterns } = compiled
  const words = tokens.map((token) => token.word)
  const infos = patterns.read(words)
  const all = evidence(tokens, infos, 0, tokens.length)
  const sentences = sentencesOf(tokens, infos, list.lastMark, all, draft.lang)
  const sentenceOf = new Array<number>(tokens.length)
  for (const sentence of sentences) for (let i = sentence.first; i <= sentence.last; i++) sentenceOf[i] = sentence.index

  const byName = new Map<string, Hit[]>()
  const startsAt = new Array<Span[] | undefined>(tokens.length).fill(undefined)
  const endsAt = new Array<Span[] | undefined>(tokens.length).fill(undefined)
  const addHit = (name: string, first: number, last: number, more: Pick<Hit, 'entry' | 'interest'> = {}): void => {
    const hit: Hit = {
      name,
      first,
      last,
      start: tokens[first]?.start ?? 0,
      end: tokens[last]?.end ?? 0,
      sentence: sentenceOf[first] ?? 0,
      ...more,
    }
    const known = byName.get(name)
    if (known) known.push(hit)
    else byName.set(name, [hit])
  }
  const addSpan = (symbol: number | undefined, first: number, last: number): void => {
    if (symbol === undefined) return
    const span = { symbol, first, last }
    const starting = startsAt[first]
    if (starting) starting.push(span)
    else startsAt[first] = [span]
    const ending = endsAt[last]
    if (ending) ending.push(span)
    else endsAt[last] = [span]
  }
  findEntries(tokens, infos, compiled, facts, draft, (name, first, last, entry) => {
    addHit(name, first, last, entry && { entry })
    addSpan(patterns.symbolOf(name), first, last)
  })
  for (const { first, last, interest } of tiesIn(tokens, draft.text, draft.author?.interests ?? [], patterns.isWord)) {
    addHit('interest', first, last, { interest })
    addSpan(patterns.symbolOf('interest'), first, last)
  }
  for (const one of identify({ ...list, tokens })) {
    const place = tokensOf(tokens, one)
    if (!place) continue
    addHit(one.name, place[0], place[1])
    addSpan(patterns.symbolOf(one.name), place[0], place[1])
  }

  const languageOf = sentences.map((sentence) => sentence.language)
  const symbols = infos.map((info) => info.symbols)
  for (const phase of [1, 2] as const) {
    for (const match of findAll(patterns, { symbols, sentenceOf, languageOf, startsAt, endsAt }, phase)) {
      const name = patterns.names[match.name] ?? ''
      addHit(name, match.first, match.last)
      if (phase === 2 || match.isMember) continue
      for (const symbol of patterns.symbolsOf[match.name] ?? []) addSpan(symbol, match.first, match.last)
    }
  }
  const opening = sentences[0]
  if (opening) {
    addHit('whole', opening.first, opening.last)
    if (draft.attachments?.length) addHit('attachment', opening.first, opening.last)
  }
  const reply = draft.inReplyTo
  const reading = new Reading({
    draft,
    facts,
    tokens,
    sentences,
    emoji: list.emoji.map((one) => one.char),
    language: sentenceLanguage(all, all),
    thread: reply ? readText({ text: reply.text, inReplyTo: null }, compiled, facts).reading : null,
    isWord: patterns.isWord,
    attached: (draft.attachments ?? []).map(
      (one) => readText({ text: one.description ?? '' }, compiled, facts).reading,
    ),
    byName,
  })
  return { reading, unreadable: draft.lang === undefined && isUnreadable(draft.text, all) }
}

function evidence(tokens: readonly Token[], infos: readonly WordInfo[], from: number, to: number): WordEvidence {
  let nl = 0
  let en = 0
  let foreign = 0
  for (let i = from; i < to; i++) {
    const own = infos[i]?.evidence
    if (!own || tokens[i]?.kind !== kind.word) continue
    nl += own.nl
    en += own.en
    foreign += own.foreign
  }
  return { nl, en, foreign }
}

function sentencesOf(
  tokens: readonly Token[],
  infos: readonly WordInfo[],
  lastMark: string,
  all: WordEvidence,
  hint: Draft['lang'],
): readonly Sentence[] {
  const sentences: Sentence[] = []
  let first = 0
  for (let i = 1; i <= tokens.length; i++) {
    if (i < tokens.length && tokens[i]?.before !== gap.sentence) continue
    const mark = tokens[i]?.ended ?? lastMark
    const read = sentenceLanguage(evidence(tokens, infos, first, i), all)
    sentences.push({
      index: sentences.length,
      first,
      last: i - 1,
      start: tokens[first]?.start ?? 0,
      end: tokens[i - 1]?.end ?? 0,
      language: read === language.both && hint ? (hint === 'nl' ? language.nl : language.en) : read,
      question: mark === '?',
      exclaimed: mark === '!',
    })
    first = i
  }
  return tokens.length === 0 ? [] : sentences
}

/** Register entries, longest first; the words of a longer entry are not looked at again. */
function findEntries(
  tokens: readonly Token[],
  infos: readonly WordInfo[],
  compiled: CompiledCompany,
  facts: Facts,
  draft: Draft,
  found: (name: string, first: number, last: number, entry?: Entry) => void,
): void {
  const plain = tokens.map((token) => token.word)
  const rows = [plain]
  if (infos.some((info) => info.variants.length > 0)) {
    for (const which of [0, 1]) rows.push(tokens.map((token, i) => infos[i]?.variants[which] ?? token.word))
  }
  for (let i = 0; i < tokens.length; i++) {
    for (const row of rows) {
      const named = new Set<string>()
      for (const [size, { ref }] of compiled.terms.at(row, i)) {
        const name = ref.nameAt(facts.at)
        if (!name || named.has(name) || (size === 1 && isLowerCommon(tokens[i], draft.text, compiled, ref))) continue
        named.add(name)
        found(ref.guideline ? `term:${ref.guideline}` : name, i, i + size - 1, ref)
      }
      for (const [size, name] of compiled.sealed?.(row, i) ?? []) found(name, i, i + size - 1)
      if (rows.length > 1 && row === plain && !rows.some((other) => other[i] !== plain[i])) break
    }
  }
}

/** An entry of one ordinary word ("Nova", "Linde", "Apple") only counts when typed with a capital. */
function isLowerCommon(token: Token | undefined, text: string, compiled: CompiledCompany, entry: Entry): boolean {
  if (!token || (!entry.needsCapital && !compiled.patterns.isWord(token.word))) return false
  return token.kind === 0 && !/\p{Lu}/u.test(text.slice(token.start, token.end))
}

function tokensOf(tokens: readonly Token[], one: Identified): readonly [number, number] | null {
  let low = 0
  let high = tokens.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.end ?? 0) <= one.start) low = middle + 1
    else high = middle
  }
  const first = low
  if (!tokens[first] || (tokens[first]?.start ?? 0) >= one.end) return null
  let last = first
  while (last + 1 < tokens.length && (tokens[last + 1]?.start ?? 0) < one.end) last++
  return [first, last]
}
