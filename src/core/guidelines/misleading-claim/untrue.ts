import type { Hit, Reading } from '../../engine/index.ts'
import { subjects } from '../disclosure/subject.ts'

/** The writer says next to it that it is not true; "I am not going to pretend" says nothing of the kind. */
export function isAdmitted(reading: Reading, hit: Hit): boolean {
  return reading
    .hits('misleading-claim.admits')
    .some(
      (one) =>
        Math.abs(one.sentence - hit.sentence) <= 1 &&
        !isDenied(reading, one, 2) &&
        !reading.inSentence(one, 'competitor', 'competitor-product') &&
        reading.facts.replyFrom !== 'customer',
    )
}

/** A negation within so many words before, and no comma between. */
export const isDenied = (reading: Reading, hit: Hit, most: number): boolean =>
  reading
    .hits('negation')
    .some(
      (one) =>
        one.sentence === hit.sentence &&
        one.last < hit.first &&
        one.last >= hit.first - most &&
        !/[,;:–]/.test(reading.text.slice(one.end, hit.start)),
    )

/** The longest thing to boast of in the draft, when we boast at all. */
export function boast(reading: Reading): Hit | undefined {
  if (subjects(reading).length === 0 && !reading.facts.brand && !reading.has('misleading-claim.ourWin'))
    return undefined
  const hits = ['award', 'superlative', 'figure', 'absolute', 'grave'].flatMap((cue) =>
    reading.hits(`misleading-claim.${cue}`),
  )
  return hits.reduce<Hit | undefined>(
    (best, one) => (!best || one.end - one.start > best.end - best.start ? one : best),
    undefined,
  )
}

/** Whoever sells, recruits or writes for a living is no doctor, inspector or independent judge. */
export const hasTradeRole = (reading: Reading): boolean =>
  /sales|verkoo|verkoper|market|account|recruit|communicat|\bhr\b|planner|buyer|inkoop|office|receptio|merchand|social|copy|content|admin|finance|controller/i.test(
    reading.facts.role,
  )
