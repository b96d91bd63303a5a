import { type Hit, isDuring, type Reading } from '../../engine/index.ts'

type Place = { readonly start: number; readonly end: number }

const laughs = new Set(['😂', '🤣', '😆', '😹', '😜', '🤪', '😝', '😏', '🙃', '🍿', '😅', '💀', '☠'])
const seen = new WeakMap<Reading, Place | null>()

/** What rides on a crisis or a disaster: a promotion beside it, or a joke about a crisis that is going on; null when it informs, helps or mourns. */
export function ride(reading: Reading): Place | null {
  const known = seen.get(reading)
  if (known !== undefined) return known
  const found = reading.has('tone.relief', 'statement', 'conditions')
    ? null
    : (onCrisis(reading) ?? onDisaster(reading) ?? onMisfortune(reading))
  seen.set(reading, found)
  return found
}

function onCrisis(reading: Reading): Place | null {
  const event = crisisWords(reading)[0]
  if (!event || reading.has('tone.condemns')) return null
  const selling = sellingNear(reading, event)
  if (selling) return span(reading, event, selling)
  const joke = reading.hits('tone.jokes').find((one) => Math.abs(one.sentence - event.sentence) <= 1)
  const isLaughed = reading.emoji.some((char) => laughs.has(char)) || reading.has('joke')
  const isPlayed = joke !== undefined && (reading.facts.brand || reading.emoji.length > 0)
  return isLaughed || isPlayed ? span(reading, event, joke ?? event) : null
}

function onDisaster(reading: Reading): Place | null {
  for (const hit of reading.hits('tone.disaster')) {
    if (reading.has('tone.condemns') || reading.negated(hit)) return null
    const ours = reading.hits('product').find((one) => Math.abs(one.sentence - hit.sentence) <= 1)
    const selling = sellingNear(reading, hit)
    if (selling) return span(reading, hit, ours ?? selling)
    if (ours && reading.facts.brand && reading.has('you')) return span(reading, hit, ours)
  }
  return null
}

function onMisfortune(reading: Reading): Place | null {
  for (const hit of reading.hits('tone.misfortune')) {
    if (reading.has('tone.condemns') || reading.negated(hit)) continue
    const quip = reading
      .hits('tone.quip')
      .find((one) => one.first > hit.last && one.sentence - hit.sentence <= 1 && !reading.quoted(one))
    if (quip) return span(reading, hit, quip)
  }
  return null
}

function sellingNear(reading: Reading, hit: Hit): Hit | undefined {
  if (!reading.facts.brand && !reading.has('own', 'product', 'own-tag', 'percent')) return undefined
  return reading.hits('tone.promo').find((one) => Math.abs(one.sentence - hit.sentence) <= 2 && !reading.negated(one))
}

/** Where the draft names an active crisis, by its keywords or by a telling word of its topic. */
function crisisWords(reading: Reading): readonly Hit[] {
  const { company, at } = reading.facts
  const names = new Set([company.name, ...(company.aliases ?? []), ...(company.products ?? [])].flatMap(wordsOf))
  const telling = (company.registers?.crises ?? [])
    .filter((one) => isDuring(at, one.from, one.until))
    .flatMap((one) => [one.topic, ...(one.keywords ?? [])].flatMap(wordsOf))
    .filter((word) => word.length >= 7 && !names.has(word))
  const loose = reading.tokens.flatMap((token, i): readonly Hit[] => {
    if (!telling.some((word) => token.word === word || token.word.startsWith(word))) return []
    const sentence = reading.sentences.find((one) => one.first <= i && i <= one.last)?.index ?? 0
    return [{ name: 'crisis', first: i, last: i, start: token.start, end: token.end, sentence }]
  })
  return [...reading.hits('crisis'), ...loose]
}

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** From the one to the other when they are close, else the sentence of what rides on it. */
function span(reading: Reading, hit: Hit, other: Hit): Place {
  const about = reading.sentence(hit.sentence <= other.sentence ? hit : other)
  const end = Math.max(reading.sentence(hit).end, reading.sentence(other).end)
  return end - about.start <= 130 ? { start: about.start, end } : reading.sentence(other)
}
