import type { Hit, Reading } from '../../engine/index.ts'
import type * as nl from './nl.ts'
import { isElsewhere, isOpen, isOurs } from './ours.ts'

const cue = (name: keyof typeof nl.lexicon): string => `financial.${name}`

/** Listed: orders and deals that came in, told with a time or a comparison. */
export function tellsIntake(reading: Reading, hit: Hit): boolean {
  if (
    !reading.facts.listed ||
    isOpen(reading, hit) ||
    reading.inSentence(hit, cue('elsewhere'), 'competitor', 'union') ||
    reading.asked(hit)
  )
    return false
  return reading.around(hit, 'we', 'own', 'product', 'employer', cue('awaited'))
    ? reading.near(hit, 8, cue('when'), cue('awaited'), 'period')
    : reading.facts.quiet && reading.near(hit, 6, cue('awaited'))
}

/** Listed: a large order or customer that has not been announced, told with its size or in secret. */
export function tellsOrder(reading: Reading, hit: Hit): boolean {
  if (
    !reading.facts.listed ||
    isOpen(reading, hit) ||
    isElsewhere(reading, hit) ||
    reading.has('embargo', 'lifted-embargo') ||
    reading.asked(hit)
  )
    return false
  if (!reading.around(hit, cue('bigClient')) || reading.around(hit, 'hire', 'competitor', cue('known'))) return false
  return (
    reading.around(hit, cue('amount'), cue('units')) ||
    (reading.around(hit, cue('soon'), 'leak-tell', 'not-yet-public') && reading.around(hit, 'we', 'own', 'product'))
  )
}

/** "21.4 million in Q3": an amount with a period, where the subject is our business. */
export function givesAmount(reading: Reading, hit: Hit): boolean {
  if (!isOurs(reading, hit) && !reading.has(cue('soon'))) return false
  if (isElsewhere(reading, hit) || isOpen(reading, hit) || !reading.near(hit, 6, cue('when')) || reading.asked(hit))
    return false
  if (hit.name === cue('units')) return /\d{4}|\d[.,]\d{3}|k\b|mil/i.test(reading.words(hit))
  return (
    /mil|mln|m\b|mrd|bn|bil|mille|grand/i.test(reading.words(hit)) &&
    !reading.inSentence(hit, 'price', 'project', 'public-project', 'approved-claim')
  )
}
