import type { Hit, Reading } from '../../engine/index.ts'
import type * as nl from './nl.ts'

const cue = (name: keyof typeof nl.lexicon): string => `competitor.${name}`
const smirks = new Set(['😂', '🤣', '😏', '🙄', '🤡', '😬', '💀', '🤮', '😴', '🤭', '😜', '👀', '🥱', '🫠', '🤷'])

/** How much a word of its kind weighs. No single sign is enough; a plain judgement with any other sign is. */
const weights: readonly (readonly [number, readonly string[]])[] = [
  [2, [cue('scorns')]],
  [2, ['negative', 'blame', 'accuse', 'mock', 'insult', 'hostile-tone', cue('fails'), cue('runsDown')]],
  [1, [cue('extreme')]],
  [1, ['negation']],
  [1, [cue('belittles')]],
  [1, [cue('better')]],
  [1, [cue('hearsay')]],
]

/** What speaks for a judgement on the rival in one sentence. */
function weightIn(reading: Reading, rival: Hit, sentence: number): number {
  const here = (name: string): boolean =>
    reading.hits(name).some((one) => one.sentence === sentence && !(rival.first <= one.first && one.last <= rival.last))
  let weight = 0
  for (const [much, names] of weights) if (names.some(here)) weight += much
  if (['positive', 'praise', 'thank'].some(here) && !here('negation')) weight -= 2
  return weight
}

/**
 * Whether what is said of a rival adds up to a judgement, though no single word is one: how they do it there and how we do it here,
 * a never, a little word, a smirk, hearsay. The sentence after counts where it speaks on about the same.
 */
export function signsOfScorn(reading: Reading, rival: Hit): number {
  const { sentence } = rival
  if (
    (reading.asked(rival) && !isRhetorical(reading, rival)) ||
    reading.quoted(rival) ||
    reading.around(rival, cue('friendly'), 'congratulate') ||
    reading.inSentence(rival, cue('neutral'))
  )
    return 0
  if (reading.around(rival, 'source', 'already-public', 'link') && !reading.facts.anonymous) return 0
  let weight = weightIn(reading, rival, sentence) + (reading.inSentence(rival, 'price', 'money', cue('dear')) ? 1 : 0)
  const next = reading.sentences[sentence + 1]
  if (next && speaksOn(reading, next.index)) weight = Math.max(weight, weightIn(reading, rival, next.index) + 1)
  if (
    weight < 0 ||
    (weight === 0 && reading.inSentence(rival, 'condition', 'client', 'ask-act', 'positive', 'future', 'past'))
  )
    return 0
  if (weight === 0 && !reading.inSentence(rival, 'we', 'own', 'product')) return 0
  if (setsUsBeside(reading, rival)) weight += reading.inSentence(rival, cue('against')) ? 3 : 2
  else if (reading.has('affiliation')) weight += 1
  if (reading.around(rival, cue('toReader')) || reading.emoji.some((one) => smirks.has(one))) weight += 1
  return weight
}

/** The sentence names no other party and refers back: they, that thing, there. */
function speaksOn(reading: Reading, sentence: number): boolean {
  const here = (name: string): boolean => reading.hits(name).some((one) => one.sentence === sentence)
  return (
    ['they', cue('belittles'), cue('back')].some(here) &&
    !['own', 'product', 'we', 'i', 'competitor', 'competitor-product'].some(here)
  )
}

/** "Thirty quid to stand?!" asks nothing. */
const isRhetorical = (reading: Reading, hit: Hit): boolean =>
  /^["'”’)]?(?:\?[?!]|!\?)/.test(reading.text.slice(reading.sentence(hit).end, reading.sentence(hit).end + 4))

/** We or our product stand beside the rival, with a word that sets the one against the other. */
function setsUsBeside(reading: Reading, rival: Hit): boolean {
  const us = ['own', 'product', 'own-tag', 'we']
    .flatMap((name) => reading.hits(name))
    .some((one) => Math.abs(one.sentence - rival.sentence) <= 1)
  return us && reading.around(rival, cue('contrast'), 'own', 'product')
}

/** From the first to the last sign in the sentence of the rival. */
export function placeOfScorn(reading: Reading, rival: Hit): { readonly start: number; readonly end: number } {
  const { sentence } = rival
  const signs = [
    cue('scorns'),
    cue('fails'),
    cue('runsDown'),
    cue('belittles'),
    cue('better'),
    'negative',
    'blame',
    'accuse',
    'mock',
    'insult',
  ]
  const found = (which: number): readonly Hit[] =>
    signs.flatMap((name) => reading.hits(name)).filter((one) => one.sentence === which)
  const here = found(sentence)
  const next = here.length === 0 ? found(sentence + 1) : []
  if (next.length > 0)
    return { start: Math.min(...next.map((one) => one.start)), end: Math.max(...next.map((one) => one.end)) }
  return {
    start: Math.min(rival.start, ...here.map((one) => one.start)),
    end: Math.max(rival.end, ...here.map((one) => one.end)),
  }
}
