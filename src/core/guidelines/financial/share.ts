import type { Hit, Reading } from '../../engine/index.ts'
import type * as nl from './nl.ts'
import { isOpen } from './ours.ts'

const cue = (name: keyof typeof nl.lexicon): string => `financial.${name}`

/** Whether the share spoken of around the hit is the company's, or one the author declared an interest in. */
export function isShare(reading: Reading, hit: Hit): boolean {
  const ticker = reading.facts.company.ticker?.toLowerCase()
  const ours = [...reading.hits('own'), ...reading.hits('interest')].filter(
    (one) => Math.abs(one.sentence - hit.sentence) <= 1,
  )
  if (
    ticker &&
    ours.some(
      (one) =>
        reading
          .words(one)
          .toLowerCase()
          .replace(/^[$#@]/, '') === ticker,
    )
  )
    return true
  return ours.length > 0 && reading.around(hit, cue('shareword'))
}

/** Tells others what to do with the company's share, or shows what one does oneself as an example to follow. */
export function advises(reading: Reading, hit: Hit): boolean {
  if (!isShare(reading, hit) || (reading.asked(hit) && !reading.inSentence(hit, 'you') && !hasTarget(reading, hit)))
    return false
  const isStake = reading.facts.listed || reading.inSentence(hit, 'interest')
  return isStake && reading.near(hit, 9, 'own', 'interest', cue('shareword'))
}

/** Whether a price or percentage is forecast for it. */
export function hasTarget(reading: Reading, hit: Hit): boolean {
  return (
    reading.around(hit, cue('pricetalk')) &&
    reading.around(hit, 'number', 'money', 'percent') &&
    reading.around(hit, 'future', 'date', cue('when'), cue('pricetalk'))
  )
}

/** Whether the draft answers a question about the company's share with more than a refusal. */
export function answersShare(reading: Reading): boolean {
  const { thread } = reading
  if (
    !reading.facts.listed ||
    !thread ||
    reading.facts.brand ||
    reading.facts.replyFrom === 'journalist' ||
    reading.has(cue('declines'))
  )
    return false
  const isAbout = thread.has('own', 'interest') || reading.has('own', 'affiliation')
  return (isAbout && thread.has(cue('shareword'), 'share')) || namesTicker(thread)
}

function namesTicker(reading: Reading): boolean {
  const ticker = reading.facts.company.ticker?.toLowerCase()
  return (
    ticker !== undefined &&
    reading.hits('own').some(
      (one) =>
        reading
          .words(one)
          .toLowerCase()
          .replace(/^[$#@]/, '') === ticker,
    )
  )
}

/** Listed: what the share costs, or will. */
export function talksPrice(reading: Reading, hit: Hit): boolean {
  return (
    reading.facts.listed &&
    isShare(reading, hit) &&
    !isOpen(reading, hit) &&
    reading.near(hit, 9, 'own', cue('shareword'))
  )
}
