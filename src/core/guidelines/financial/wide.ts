import type { Hit, Reading, Rule } from '../../engine/index.ts'
import type * as nl from './nl.ts'
import { isOpen, speaksForUs } from './ours.ts'

const cue = (name: keyof typeof nl.lexicon): string => `financial.${name}`

/** Figures, trade and shares in whatever words, for the whole draft to bear out: no row here stands alone. */
export const wide: readonly Rule[] = [
  { find: ['ledger'], where: isCounted, verdict: 'ask', message: 'figures' },
  { find: ['books'], where: isInside, verdict: 'ask', message: 'figures' },
  {
    find: ['trend', 'state'],
    where: (r, hit) => r.facts.listed && isInside(r, hit),
    verdict: (r) => (r.facts.quiet ? 'stop' : 'ask'),
    message: 'results',
  },
  {
    find: ['tips', 'pricetalk'],
    where: (r, hit) =>
      (r.facts.listed || r.has('interest')) &&
      isInside(r, hit) &&
      !r.around(hit, cue('declines')) &&
      r.around(hit, cue('shareword'), 'own', 'interest', 'share'),
    verdict: (r) => (r.facts.quiet ? 'stop' : 'ask'),
    message: 'advice',
  },
]

/** Beside a business figure, a period or a result, and not of a club or a household anywhere in the sentence. */
function isCounted(reading: Reading, hit: Hit): boolean {
  return (
    isInside(reading, hit) &&
    !reading.inSentence(hit, cue('elsewhere')) &&
    reading.around(hit, cue('metric'), cue('softmetric'), 'money-metric', cue('amount'), 'money', 'percent') &&
    reading.around(hit, cue('span'), cue('when'), cue('insideSource'), cue('perUnit'), 'we', 'own', 'employer')
  )
}

/** Neither published nor of another company, a club, a household or a wage. */
function isInside(reading: Reading, hit: Hit): boolean {
  return (
    !isOpen(reading, hit) &&
    !speaksForUs(reading) &&
    !reading.near(hit, 5, cue('elsewhere')) &&
    !reading.inSentence(hit, 'competitor', 'relative', 'pay', 'union', 'hire', 'already-public', 'link')
  )
}
