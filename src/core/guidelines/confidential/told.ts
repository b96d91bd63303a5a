import type { Hit, Reading } from '../../engine/index.ts'
import type * as nl from './nl.ts'

const cue = (name: keyof typeof nl.lexicon): string => `confidential.${name}`

/** Published, or said to be, and not told in secret. */
export const isKnown = (reading: Reading, hit: Hit): boolean =>
  reading.hits(cue('known')).some((one) => Math.abs(one.sentence - hit.sentence) <= 1 && !reading.negated(one)) &&
  !reading.inSentence(hit, cue('hush'))

/** Pay, hours, safety and the like are never a secret, also when somebody shows the paper they are on. */
export const isOwnWorkLife = (reading: Reading, hit: Hit): boolean =>
  reading.inSentence(hit, 'pay') || reading.around(hit, 'misconduct', 'union', 'whistle', cue('worklife'))

/** "That is our whole trick", beside the numbers or steps of it. */
export function revealsTrick(reading: Reading, hit: Hit): boolean {
  if (
    reading.around(hit, cue('metaphor'), cue('offers'), 'hire') ||
    reading.has('embargo') ||
    isKnown(reading, hit) ||
    reading.asked(hit) ||
    reading.facts.brand
  )
    return false
  return (
    reading.around(hit, 'number', 'percent', cue('degree')) &&
    reading.around(hit, 'we', 'own', 'product', cue('formula'), cue('site'), cue('unit'))
  )
}

/** The sentence with the numbers in it, where that is another one. */
export function trickPlace(reading: Reading, hit: Hit): { readonly start: number; readonly end: number } {
  const figure = ['number', 'percent']
    .flatMap((name) => reading.hits(name))
    .find((one) => Math.abs(one.sentence - hit.sentence) <= 1)
  return figure ? reading.sentence(figure) : hit
}

/** Somebody asks what we bid or how we make it, and the answer gives figures. */
export function answersDelicate(reading: Reading): boolean {
  if (
    reading.thread?.has(cue('delicate')) !== true ||
    reading.facts.brand ||
    reading.has(cue('known'), 'pay', 'union', cue('worklife'), cue('offers'))
  )
    return false
  return (
    reading.has('we') &&
    reading.has('percent', cue('degree'), 'financial.amount', 'number') &&
    sentenceWithFigure(reading) !== null
  )
}

export function sentenceWithFigure(reading: Reading): { readonly start: number; readonly end: number } | null {
  const figure = ['percent', 'number', cue('degree'), 'financial.amount']
    .flatMap((name) => reading.hits(name))
    .find((one) => reading.inSentence(one, 'we'))
  return figure ? reading.sentence(figure) : null
}

/** Changes are coming, or the author knows why somebody left: said, not told. */
export function hintsAtChange(reading: Reading, hit: Hit): boolean {
  if (
    reading.facts.brand ||
    reading.facts.spokesperson ||
    reading.asked(hit) ||
    isKnown(reading, hit) ||
    isOwnWorkLife(reading, hit)
  )
    return false
  if (
    reading.around(hit, 'joke', 'official', 'embargo') ||
    reading.inSentence(hit, 'condition', 'relative', cue('everyday'))
  )
    return false
  return (
    reading.around(hit, cue('toBeTold'), cue('hush')) &&
    (reading.inSentence(hit, 'boss') ||
      (reading.inSentence(hit, 'we', 'own', 'employer') && reading.inSentence(hit, cue('unit'))))
  )
}

/** What is missing from the paper or who stands on it, with the three words before: that gives it away, not the paper. */
export function gapPlace(reading: Reading, hit: Hit): { readonly start: number; readonly end: number } {
  const gap = [cue('absent'), cue('suitors')]
    .flatMap((name) => reading.hits(name))
    .filter((one) => Math.abs(one.sentence - hit.sentence) <= 1 && one.first > hit.last)
    .at(-1)
  if (!gap) return hit
  const first = Math.max(reading.sentence(gap).first, gap.first - 3)
  return { start: reading.tokens[first]?.start ?? gap.start, end: gap.end }
}

/** Of one's own company, not published, and no talk of home, pay or the works of one's own day. */
export function isInsideTalk(reading: Reading, hit: Hit): boolean {
  if (reading.facts.brand || reading.facts.spokesperson || reading.asked(hit) || isKnown(reading, hit)) return false
  if (isOwnWorkLife(reading, hit) || reading.inSentence(hit, cue('everyday'), 'hire', 'relative', 'party', 'condition'))
    return false
  return ours(reading, hit) || reading.around(hit, cue('hush'), 'i')
}

/** "Between us" and the like, about the company's deals and plans, without saying which. */
export function hintsAtBusiness(reading: Reading, hit: Hit): boolean {
  if (
    reading.facts.brand ||
    reading.facts.spokesperson ||
    isOwnWorkLife(reading, hit) ||
    reading.around(hit, 'joke', cue('everyday'), 'embargo', 'codename')
  )
    return false
  return reading.inSentence(hit, cue('business')) && ours(reading, hit) && !isKnown(reading, hit)
}

/** What is said of a photo or file gives it away: "stamped confidential", "minutes of the board". */
export function showsInnerPaper(reading: Reading): boolean {
  const isPaper = (one: Reading): boolean =>
    one.hits('codename').length > 0 ||
    one.has(cue('marked'), 'credential') ||
    (one.has(cue('document')) && one.has(cue('inner')) && !one.has('pay', 'union', cue('worklife')))
  return (
    !reading.facts.brand &&
    !reading.has(cue('known'), 'pay', 'union', 'whistle', cue('worklife')) &&
    reading.attached.some(isPaper)
  )
}

export function firstWords(reading: Reading, hit: Hit): { readonly start: number; readonly end: number } {
  const last = reading.tokens[Math.min(hit.first + 11, hit.last)]
  return { start: hit.start, end: last?.end ?? hit.end }
}

export const ours = (reading: Reading, hit: Hit): boolean =>
  reading.around(hit, 'we', 'own', 'product', 'employer', 'affiliation', 'own-tag', 'boss')
