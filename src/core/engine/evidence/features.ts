import { kind } from '../../text/index.ts'
import type { Facts, Hit, Reading } from '../reading.ts'

/** One thing a model may weigh, with the place it was read off; no place for what is true of the draft as a whole. */
export interface Feature {
  readonly name: string
  readonly hit?: { readonly start: number; readonly end: number; readonly sentence: number }
}

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

/** What a linear model sees of a draft: the cues, which of them stand together in a sentence, the words, the occasion and what it answers. */
export function featuresOf(reading: Reading): readonly Feature[] {
  const found = new Map<string, Feature>()
  const add = (name: string, hit?: Feature['hit']): void => {
    if (!found.has(name)) found.set(name, hit ? { name, hit } : { name })
  }
  for (const name of reading.names()) if (name !== 'whole') add(`n:${name}`, reading.hits(name)[0])
  for (const sentence of reading.sentences) {
    const here = togetherIn(reading, sentence.index)
    for (const [i, a] of here.entries()) for (const b of here.slice(i + 1)) add(`p:${a.name}&${b.name}`, across(a, b))
    if (sentence.question) add('q:', undefined)
  }
  for (const token of reading.tokens) if (token.kind === kind.word) add(`w:${token.word}`)
  for (const occasion of occasions) if (reading.facts[occasion]) add(`f:${occasion}`)
  add(`r:${reading.facts.replyFrom ?? ''}`)
  add(`c:${reading.draft.channel ?? ''}`)
  for (const name of reading.thread?.names() ?? []) if (name !== 'whole') add(`t:${name}`)
  return [...found.values()]
}

/** The shared cues of a sentence, one hit each, by name. */
function togetherIn(reading: Reading, sentence: number): readonly Hit[] {
  const here: Hit[] = []
  for (const name of reading.names()) {
    if (name.includes('.') || name === 'whole' || name === 'attachment') continue
    const hit = reading.hits(name).find((one) => one.sentence === sentence)
    if (hit) here.push(hit)
  }
  return here.sort((a, b) => (a.name < b.name ? -1 : 1))
}

function across(a: Hit, b: Hit): Feature['hit'] {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end), sentence: a.sentence }
}
