import type { Hit, Reading } from '../../engine/index.ts'
import type * as nl from './nl.ts'
import { isOpen, isOurs, isUnsaid, speaksForUs } from './ours.ts'
import { advises } from './share.ts'

const cue = (name: keyof typeof nl.lexicon): string => `financial.${name}`

/** Listed: how the business goes, in whatever words, when nothing says that it has been published. */
export function tellsState(reading: Reading, hit: Hit): boolean {
  return (
    reading.facts.listed &&
    (isOurs(reading, hit) || isUnsaid(reading, hit)) &&
    !isOpen(reading, hit) &&
    !reading.asked(hit) &&
    !reading.inSentence(hit, 'hire', 'relative', 'union', 'approved-claim')
  )
}

/** What the company earns, owes or has left, with an amount or a debt in it; listed or not. */
export function opensBooks(reading: Reading, hit: Hit): boolean {
  if (!(isOurs(reading, hit) || isUnsaid(reading, hit)) || isOpen(reading, hit) || reading.asked(hit)) return false
  return !speaksForUs(reading) && !reading.inSentence(hit, 'approved-claim', 'hire', 'relative', 'pay', 'condition')
}

/** A result with its amount, of nobody in particular: who tells such a thing, tells it of where they work. */
export function bareFigure(reading: Reading, hit: Hit): boolean {
  return (
    !isTheirs(reading, hit) &&
    !speaksForUs(reading) &&
    reading.around(hit, cue('amount'), 'percent', 'money') &&
    !isBareQuarter(reading, hit)
  )
}

export function bareQuiet(reading: Reading, hit: Hit): boolean {
  return (
    reading.facts.quiet &&
    !isTheirs(reading, hit) &&
    !speaksForUs(reading) &&
    reading.around(
      hit,
      cue('glee'),
      cue('soon'),
      cue('moods'),
      cue('direction'),
      cue('mood'),
      cue('amount'),
      cue('nudge'),
    )
  )
}

/** Millions or a percentage of something, told with a period and from inside. */
export function bareAmount(reading: Reading, hit: Hit): boolean {
  return (
    !isTheirs(reading, hit) &&
    !speaksForUs(reading) &&
    reading.around(hit, cue('insideSource'), cue('books'), cue('metric'), cue('economics')) &&
    reading.around(hit, cue('when'), cue('span'), 'we', 'own', 'employer')
  )
}

/** Listed: results that go up or down, of nobody in particular. */
export function bareResult(reading: Reading, hit: Hit): boolean {
  return (
    reading.facts.listed &&
    !isTheirs(reading, hit) &&
    !speaksForUs(reading) &&
    !isBareQuarter(reading, hit) &&
    reading.near(hit, 7, cue('direction'), cue('outlook')) &&
    reading.around(hit, 'we', 'i', 'own', 'employer', cue('inside'), cue('here'), cue('span'))
  )
}

/** Listed: buying and selling of shares that are not named. */
export function tradesShare(reading: Reading, hit: Hit): boolean {
  return (
    reading.facts.listed && !isTheirs(reading, hit) && reading.near(hit, 6, cue('shareword')) && !advises(reading, hit)
  )
}

/** In a quiet period: how it looks at work while the figures are awaited. */
export function lookQuiet(reading: Reading, hit: Hit): boolean {
  return (
    reading.facts.quiet &&
    !isTheirs(reading, hit) &&
    !speaksForUs(reading) &&
    reading.around(hit, cue('inside'), cue('glee'), cue('insideSource'), 'boss') &&
    reading.around(hit, cue('span'), cue('here'), cue('nudge'), 'we', 'own', 'future')
  )
}

export const isBareQuarter = (reading: Reading, hit: Hit): boolean =>
  /^(?:quarters?|kwartaal\w*|half year)$/i.test(reading.words(hit)) &&
  !reading.near(hit, 6, cue('direction'), cue('amount'))

const isTheirs = (reading: Reading, hit: Hit): boolean =>
  isOpen(reading, hit) ||
  reading.asked(hit) ||
  reading.near(hit, 5, cue('elsewhere')) ||
  reading.inSentence(hit, 'competitor', 'pay', 'union', 'hire', 'relative')
