import type { Hit, Reading } from '../../engine/index.ts'

type Place = { readonly start: number; readonly end: number }

const laughs = new Set(['😂', '🤣', '😆', '😹', '😜', '🤪', '😝', '😏', '🙃', '🍿'])

/** What rides on a crisis or a disaster: a promotion beside it, or a joke about a crisis that is going on; null when it informs, helps or mourns. */
export function ride(reading: Reading, hit: Hit): Place | null {
  if (reading.has('tone.relief', 'statement', 'tone.condemns', 'conditions', 'negation') && hit.name !== 'crisis') return null
  if (reading.has('tone.relief', 'statement')) return null
  const selling = reading.hits('tone.promo').find((one) => Math.abs(one.sentence - hit.sentence) <= 2 && !reading.negated(one))
  const ours = hit.name === 'crisis' ? undefined : reading.hits('product').find((one) => Math.abs(one.sentence - hit.sentence) <= 1)
  if (selling && (reading.facts.brand || reading.has('own', 'product', 'own-tag', 'percent'))) return span(reading, hit, ours ?? selling)
  if (ours && reading.facts.brand && reading.has('you')) return span(reading, hit, ours)
  if (hit.name !== 'crisis') return null
  const joke = reading.hits('tone.jokes').find((one) => Math.abs(one.sentence - hit.sentence) <= 1)
  const isLaughed = reading.emoji.some((char) => laughs.has(char)) || reading.has('joke')
  return isLaughed ? span(reading, hit, joke ?? hit) : null
}

/** From the one to the other when they are close, else the sentence of what rides on it. */
function span(reading: Reading, hit: Hit, other: Hit): Place {
  const between = { start: Math.min(hit.start, other.start), end: Math.max(hit.end, other.end) }
  if (between.end - between.start <= 140) return between
  return reading.sentence(other)
}
