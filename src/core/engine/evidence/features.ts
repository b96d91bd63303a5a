import { kind } from '../../text/index.ts'
import type { Found } from '../detect.ts'
import type { Protection } from '../guideline.ts'
import type { Facts, Hit, Reading } from '../reading.ts'
import type { Place } from './place.ts'

/** What a draft is weighed by: what was read in it, which rows of the tables fired, and what the shield's table says. */
export interface Weighed {
  readonly reading: Reading
  readonly rows: readonly Found[]
  readonly protection: Protection
}

/** Told of each feature: its name in one or two parts, and its place; a feature may be told more than once. */
export type See = (first: string, second: string, place: Place | undefined) => void

/** Told of two shared cues that stand together in a sentence, in the order of their names: the feature `p:a`, `b`. */
export type SeePair = (first: Hit, second: Hit) => void

const occasions = [
  'listed',
  'quiet',
  'brand',
  'anonymous',
  'spokesperson',
  'management',
  'isReply',
  'publicBody',
  'regulated',
] as const satisfies readonly (keyof Facts)[]

/**
 * What a linear model sees of a draft: the cues (`n:`), which of the shared ones stand together in a sentence (`p:a`, `b`), the words (`w:`),
 * the occasion (`f:`, `r:`, `c:`, `o:` the words of the author's role), cues and words of what it answers (`t:`, `u:`), how long it is (`l:` words,
 * `k:` sentences), its punctuation and emoji (`e:`), and what the tables say of it: the rows that fired (`g:`, `v:`, `m:`) and the shield (`s:`).
 */
export function visitFeatures({ reading, rows, protection }: Weighed, see: See, seePair: SeePair): void {
  const together: Hit[][] = []
  for (const name of reading.names()) {
    if (name === 'whole') continue
    const hits = reading.hits(name)
    for (const hit of hits) see('n:', name, hit)
    if (name === 'attachment' || name.includes('.')) continue
    for (const hit of hits) {
      const here = together[hit.sentence]
      if (!here) together[hit.sentence] = [hit]
      else if (here.at(-1)?.name !== name) here.push(hit)
    }
  }
  for (const here of together) if (here) pairs(here, seePair)
  if (reading.sentences.some((sentence) => sentence.question)) see('q:', '', undefined)
  let words = 0
  for (const token of reading.tokens) {
    if (token.kind !== kind.word) continue
    words++
    see('w:', token.word, token)
  }
  see('l:', String(lengths.findIndex((most) => words < most)), undefined)
  see('k:', String(Math.min(reading.sentences.length, manySentences)), undefined)
  for (const mark of new Set(reading.text.match(/[^\p{L}\p{N}\s]/gu))) see('e:', mark, undefined)
  for (const occasion of occasions) if (reading.facts[occasion]) see('f:', occasion, undefined)
  see('r:', reading.facts.replyFrom ?? '', undefined)
  see('c:', reading.draft.channel ?? '', undefined)
  for (const word of reading.facts.role.toLowerCase().match(/\p{L}+/gu) ?? []) see('o:', word, undefined)
  for (const name of reading.thread?.names() ?? []) if (name !== 'whole') see('t:', name, undefined)
  for (const token of reading.thread?.tokens ?? []) if (token.kind === kind.word) see('u:', token.word, undefined)
  for (const row of rows) {
    see('g:', row.guideline.id, row)
    see('v:', row.verdict, undefined)
    see(`m:${row.guideline.id}`, row.message, row)
  }
  if (rows.length === 0) see('g:', '', undefined)
  see('s:', protection, undefined)
}

/** The features of a draft of some fifteen words. */
const usualFeatures = 75

/**
 * How much each of a draft's features counts: the more there are, the less each says. One word in a long story weighs less than in a remark,
 * by the root of the number of features, between counting them (a long draft would always be sure) and their mean (a long draft never).
 */
export function weightOfEach(features: number): number {
  return Math.sqrt(usualFeatures / Math.max(features, 1))
}

/** Lengths of drafts in words, from one kind to the next: a remark, a sentence, a post, a long post, an essay. */
const lengths = [8, 15, 30, 60, Number.POSITIVE_INFINITY]
/** From here on sentences are not counted. */
const manySentences = 8

function pairs(hits: readonly Hit[], seePair: SeePair): void {
  for (let i = 0; i < hits.length; i++) {
    for (let j = i + 1; j < hits.length; j++) {
      const a = hits[i]
      const b = hits[j]
      if (!a || !b) continue
      if (a.name < b.name) seePair(a, b)
      else seePair(b, a)
    }
  }
}

/** The place of two hits and what is between them. */
export function spanOf(a: Place, b: Place): Place {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }
}

/** The names of all features of a draft, each once, as the model lists them. */
export function featureNames(weighed: Weighed): readonly string[] {
  const names = new Set<string>()
  visitFeatures(
    weighed,
    (first, second) => names.add(first + separator + second),
    (a, b) => names.add(`p:${a.name}${separator}${b.name}`),
  )
  return [...names]
}

/** Between the two parts of a feature's name. */
export const separator = '&'
