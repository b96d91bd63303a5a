import type { Hit, Reading } from '../../engine/index.ts'
import { type Place, wasAsked } from './shape.ts'

/** An advert under somebody's thread that is about something else: it changes the subject, or nobody asked. */
export function plug(reading: Reading): Place | null {
  const { thread } = reading
  if (!thread || thread.has('own', 'product') || reading.facts.replyFrom === 'customer') return null
  const ours = ['product', 'own', 'own-tag'].flatMap((name) => reading.hits(name))
  const links = reading.has('spam.turns') ? reading.hits('link') : []
  const offer = reading
    .hits('spam.offers')
    .find((hit) => [...ours, ...links].some((one) => Math.abs(one.sentence - hit.sentence) <= 1))
  if (!offer) return null
  const about = reading.sentence(offer)
  const turn = reading
    .hits('spam.turns')
    .filter((hit) => hit.sentence === offer.sentence && hit.first <= offer.first)
    .at(-1)
  if (wasAsked(reading) && (!turn || sharesSubject(reading, 0, reading.tokens.length - 1, thread))) return null
  if (!turn && sharesSubject(reading, about.first, about.last, thread)) return null
  return { start: turn?.start ?? about.start, end: about.end }
}

/** Whether a telling word of the stretch stands in the thread too. */
function sharesSubject(reading: Reading, first: Hit['first'], last: Hit['last'], thread: Reading): boolean {
  const asked = thread.tokens.map((token) => token.word).filter((word) => word.length >= 4)
  return reading.tokens
    .slice(first, last + 1)
    .some(({ word }) => word.length >= 4 && asked.some((other) => isAkin(word, other)))
}

/** The same word in another form, or a part of the same compound ("pomp" and "warmtepomp"). */
function isAkin(a: string, b: string): boolean {
  if (a.length >= 5 && b.length >= 5 && a.slice(0, 5) === b.slice(0, 5)) return true
  return a === b ? a.length >= 5 : a.endsWith(b) || b.endsWith(a)
}
