import { kind } from '../../text/index.ts'
import type { Facts, Hit, Reading } from '../reading.ts'

/** Where a feature was read off, in UTF-16 offsets of the typed text. */
export interface Place {
  readonly start: number
  readonly end: number
}

/** Told of each feature: its name in one or two parts, and its place; a feature may be told more than once. */
export type See = (first: string, second: string, place: Place | undefined) => void

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
 * the occasion (`f:`, `r:`, `c:`) and the cues of what it answers (`t:`).
 */
export function visitFeatures(reading: Reading, see: See): void {
  const together: Hit[][] = []
  for (const name of reading.names()) {
    if (name === 'whole') continue
    const hits = reading.hits(name)
    see('n:', name, hits[0])
    if (name === 'attachment' || name.includes('.')) continue
    for (const hit of hits) {
      const here = together[hit.sentence]
      if (!here) together[hit.sentence] = [hit]
      else if (here.at(-1)?.name !== name) here.push(hit)
    }
  }
  for (const here of together) if (here) pairs(here, see)
  if (reading.sentences.some((sentence) => sentence.question)) see('q:', '', undefined)
  for (const token of reading.tokens) if (token.kind === kind.word) see('w:', token.word, undefined)
  for (const occasion of occasions) if (reading.facts[occasion]) see('f:', occasion, undefined)
  see('r:', reading.facts.replyFrom ?? '', undefined)
  see('c:', reading.draft.channel ?? '', undefined)
  for (const name of reading.thread?.names() ?? []) if (name !== 'whole') see('t:', name, undefined)
}

function pairs(hits: readonly Hit[], see: See): void {
  for (const [i, a] of hits.entries()) {
    for (let j = i + 1; j < hits.length; j++) {
      const b = hits[j]
      if (!b) continue
      const [first, second] = a.name < b.name ? [a, b] : [b, a]
      see(`p:${first.name}`, second.name, { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) })
    }
  }
}

/** The names of all features of a draft, each once, as the model lists them. */
export function featureNames(reading: Reading): readonly string[] {
  const names = new Set<string>()
  visitFeatures(reading, (first, second) => names.add(first + separator + second))
  return [...names]
}

/** Between the two parts of a feature's name. */
export const separator = '&'
