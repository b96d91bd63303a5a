import type { Hit, Reading } from '../../engine/index.ts'
import type * as nl from './nl.ts'

const cue = (name: keyof typeof nl.lexicon): string => `financial.${name}`
const telling = new Set([
  '😏',
  '🤐',
  '👀',
  '🍾',
  '🥂',
  '🚀',
  '📈',
  '📉',
  '😬',
  '😁',
  '😎',
  '🤫',
  '😉',
  '🫣',
  '🍿',
  '🎉',
  '💸',
  '🤑',
  '😅',
])
const isTelling = (reading: Reading): boolean => reading.emoji.some((one) => telling.has(one))

/** In a quiet period: how the awaited figures feel is news, also without a figure. */
export function isAwaited(reading: Reading, hit: Hit): boolean {
  if (
    !reading.facts.quiet ||
    reading.facts.spokesperson ||
    reading.inSentence(hit, cue('elsewhere'), cue('declines'), 'union', 'competitor')
  )
    return false
  const isOurs =
    reading.around(hit, 'own', 'we', 'own-tag', 'employer', 'product', 'affiliation', cue('here')) ||
    reading.around(hit, cue('soon'))
  return isOurs && (reading.around(hit, cue('glee'), cue('mood'), 'leak-tell') || isTelling(reading))
}

/** In a quiet period: how people at work look or what they may not say, beside the company or its figures. */
export function isLookedAt(reading: Reading, hit: Hit): boolean {
  if (
    !reading.facts.quiet ||
    reading.facts.spokesperson ||
    reading.facts.brand ||
    reading.inSentence(hit, cue('elsewhere'), cue('declines'), 'union', 'competitor')
  )
    return false
  return reading.around(hit, cue('awaited'), cue('metric'), 'share', 'money-metric') || isTelling(reading)
}

/** In a quiet period: where the day on which the results come out is named, with a hint of what they will be; null when it is not. */
export function resultsDay(reading: Reading): { readonly start: number; readonly end: number } | null {
  if (!reading.facts.quiet || reading.facts.brand || reading.facts.spokesperson) return null
  if (!reading.has(cue('glee'), cue('nudge'), cue('soon'), cue('mood')) && !isTelling(reading)) return null
  const days = resultDays(reading)
  const months = new Set([...days.values()])
  for (const [i, token] of reading.tokens.entries()) {
    const day = /^(\d{1,2})(?:e|de|ste|st|nd|rd|th)?$/.exec(token.word)?.[1]
    const sentence = reading.sentences.find((one) => one.first <= i && i <= one.last)
    if (day !== undefined && days.has(Number(day)) && sentence && isDay(reading, i, months))
      return { start: sentence.start, end: sentence.end }
  }
  return null
}

/** "de 29e", "the 29th", "29 oktober": not 29 euros or pupils. */
function isDay(reading: Reading, i: number, months: ReadonlySet<number>): boolean {
  const word = reading.tokens[i]?.word ?? ''
  const after = reading.tokens[i + 1]?.word ?? ''
  const month = monthNames.findIndex((one) => one.test(after))
  if (month >= 0) return months.has(month)
  return /[a-z]$/.test(word) || /^(?:e|de|ste|st|nd|rd|th)$/.test(after)
}
const monthNames = [
  /^jan/,
  /^feb/,
  /^(?:mar|maa|mrt)/,
  /^apr/,
  /^(?:mei|may)/,
  /^jun/,
  /^jul/,
  /^aug/,
  /^sep/,
  /^o[ck]t/,
  /^nov/,
  /^dec/,
]

/** Days of the month on which this quiet period ends, and the day after, with their months. */
function resultDays(reading: Reading): ReadonlyMap<number, number> {
  const { at, company } = reading.facts
  const days = new Map<number, number>()
  for (const { from, until } of company.registers?.quietPeriods ?? []) {
    const end = until === undefined ? Number.NaN : Date.parse(until)
    if (at === undefined || Number.isNaN(end) || end + dayLong < at || (from !== undefined && Date.parse(from) > at))
      continue
    for (const moment of [end, end + dayLong]) days.set(new Date(moment).getUTCDate(), new Date(moment).getUTCMonth())
  }
  return days
}
const dayLong = 86_400_000

/** The figures are of the very quarter the quiet period is for: then they cannot have been published. */
export function isOfQuietPeriod(reading: Reading, hit: Hit): boolean {
  if (!reading.facts.quiet) return false
  const sentence = reading.sentence(hit)
  const told = quarterIn(reading.text.slice(sentence.start, sentence.end))
  return (
    told !== undefined &&
    (reading.facts.company.registers?.quietPeriods ?? []).some((one) => quarterIn(one.reason ?? '') === told)
  )
}

const quarters = [
  /\bq1\b|eerste\s?kwartaal|first[ -]quarter/i,
  /\bq2\b|tweede\s?kwartaal|second[ -]quarter/i,
  /\bq3\b|derde\s?kwartaal|third[ -]quarter/i,
  /\bq4\b|vierde\s?kwartaal|fourth[ -]quarter/i,
]
const quarterIn = (text: string): number | undefined => {
  const found = quarters.findIndex((one) => one.test(text))
  return found < 0 ? undefined : found
}
