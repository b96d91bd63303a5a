import type { Reading } from '../../engine/index.ts'

const cue = (name: string): string => `media.${name}`

/** A journalist, a paper or a channel is named. */
export const namesPress = (reading: Reading): boolean => reading.has('reporter', cue('press'), cue('paper'))

/**
 * The author and the press have to do with each other over our affairs: the draft names the press and us or the work,
 * answers nobody, and neither passes on what was published nor speaks of family and hobby.
 */
export function isOurPress(reading: Reading): boolean {
  if (reading.thread || !namesPress(reading)) return false
  if (reading.has(cue('refers')) && !reading.has(cue('more'))) return false
  if (reading.has('already-public', 'fiction', 'link', 'relative', 'competitor', 'union', cue('hobby'))) return false
  return reading.has(
    'own',
    'own-tag',
    'product',
    'employer',
    'we',
    'embargo',
    'project',
    'party',
    'crisis',
    'boss',
    'internal-document',
    'colleague',
    cue('work'),
  )
}

/** The first sentence that tells a journalist something: one that is no question, in a draft that neither thanks, refers nor is about a hobby. */
export function plainAnswer(reading: Reading): { readonly start: number; readonly end: number } | null {
  if (reading.facts.replyFrom !== 'journalist') return null
  if (reading.has('thank', 'congratulate', 'fiction', cue('hobby'))) return null
  if (reading.has(cue('refers')) && !reading.has(cue('more'))) return null
  return reading.sentences.find((one) => !one.question && one.last - one.first > 2) ?? null
}
