import type { CueHit } from './scan.ts'

/** What a sentence does to those it speaks to. */
export type Force = 'prohibit' | 'exclusive' | 'require' | 'permit' | 'exempt' | 'advise' | 'none'

export interface ForceHits {
  readonly first: number
  readonly last: number
  readonly hits: (name: string) => readonly CueHit[]
  readonly semicolons: readonly number[]
}

/** What takes away comes before what binds, and an advice never binds. */
const order = ['exempt', 'advise', 'prohibit', 'exclusive', 'require', 'permit'] as const

/**
 * The force at a place: of its own part of the sentence, between words like "but", else of the part before it, then after it.
 * Undefined when nothing in the sentence says.
 */
export function forceIn(sentence: ForceHits, at: CueHit): Force | undefined {
  const edges = edgesOf(sentence)
  const own = ownPart(edges, at)
  const parts = [own, ...range(own - 1, -1), ...range(own + 1, edges.length - 1)]
  for (const part of parts) {
    const force = partForce(sentence, edges[part] ?? 0, (edges[part + 1] ?? 0) - 1)
    if (force) return force
  }
  return undefined
}

/** First and last token of the part of the sentence in which a hit stands. */
export function partOf(sentence: ForceHits, at: CueHit): readonly [first: number, last: number] {
  const edges = edgesOf(sentence)
  const own = ownPart(edges, at)
  return [edges[own] ?? sentence.first, (edges[own + 1] ?? sentence.last + 1) - 1]
}

function edgesOf(sentence: ForceHits): readonly number[] {
  const cuts = [...sentence.hits('turn').map((hit) => hit.first), ...sentence.semicolons].sort((a, b) => a - b)
  return [sentence.first, ...cuts.filter((cut) => cut > sentence.first), sentence.last + 1]
}

function ownPart(edges: readonly number[], at: CueHit): number {
  let own = 0
  for (let part = 0; part + 1 < edges.length; part++) if ((edges[part] ?? 0) <= at.first) own = part
  return own
}

/** The force of a whole sentence: for what introduces a list. */
export function blockForce(sentence: ForceHits): Force | undefined {
  return partForce(sentence, sentence.first, sentence.last)
}

function partForce(sentence: ForceHits, first: number, last: number): Force | undefined {
  const said = (name: string): boolean => sentence.hits(name).some((hit) => hit.first >= first && hit.last <= last)
  return order.find((name) => said(name) || (name === 'prohibit' && said('restrain')))
}

function range(from: number, to: number): readonly number[] {
  const step = to < from ? -1 : 1
  const all: number[] = []
  for (let at = from; at !== to; at += step) all.push(at)
  return all
}
