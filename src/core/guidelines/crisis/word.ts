import { type Hit, isDuring, type Reading } from '../../engine/index.ts'
import { isElsewhere } from './elsewhere.ts'

const cue = (name: string): string => `crisis.${name}`
const heavy = ['signs', 'toll', 'grave', 'doom', 'versus', 'cause', 'blame', 'hurt', 'detail', 'alarm'].map(cue)

/** What mostly speaks of another matter in the words of the event: praise, advice, a warning. */
const isMild = (reading: Reading): boolean =>
  reading.has('celebrate', 'advise', 'thank', 'authority', 'conditions', cue('warns'))

/**
 * A single word of a registered event ("the connectors", "that mill") beside what weighs: a second one, a cause or a victim, a comment, a guess;
 * or a word of the subject in general, which the event shares. Null when another row speaks of the event already.
 */
export function wordHit(reading: Reading): Hit | null {
  if (isElsewhere(reading)) return null
  const [hit, second] = wordsOfEvent(reading)
  if (!hit) return null
  if (reading.has(cue('general')) && !reading.has('advise') && !isName(reading, hit)) return hit
  return !isMild(reading) && (second || reading.has(cue('comment'), 'guess', ...heavy)) ? hit : null
}

/** A capital inside a sentence: a place of the event, where people also live and walk. */
const isName = (reading: Reading, hit: Hit): boolean =>
  hit.first > reading.sentence(hit).first && /^\p{Lu}/u.test(reading.text.slice(hit.start, hit.end))

/** Two different kinds of grave words while an event goes on, told by somebody who does not speak of himself. */
export function clusterHit(reading: Reading): Hit | null {
  if (stemsOf(reading).size === 0 || isElsewhere(reading) || reading.has('i')) return null
  const hits = heavy.map((name) => reading.hits(name)[0]).filter((hit) => hit !== undefined)
  const most = reading.has('guess', cue('comment'), cue('fresh'), cue('happened')) ? 1 : 2
  return hits.length > most ? (hits.find((hit) => !reading.quoted(hit) && !reading.asked(hit)) ?? null) : null
}

/** The first place of each different word that the draft shares with the registered events. */
function wordsOfEvent(reading: Reading): readonly Hit[] {
  const stems = new Set(stemsOf(reading))
  const found: Hit[] = []
  for (const sentence of reading.sentences) {
    for (let i = sentence.first; i <= sentence.last && stems.size > 0; i++) {
      const token = reading.tokens[i]
      if (!token || token.word.length < 4 || !stems.delete(stemOf(token.word))) continue
      const hit = { name: 'crisis', first: i, last: i, start: token.start, end: token.end, sentence: sentence.index }
      if (!reading.quoted(hit)) found.push(hit)
    }
  }
  return found
}

const seen = new WeakMap<object, Map<string, ReadonlySet<string>>>()

/** Beginnings of the words of the events that go on, without those of our own name. */
function stemsOf(reading: Reading): ReadonlySet<string> {
  const { company, at } = reading.facts
  const crises = (company.registers?.crises ?? []).filter((one) => isDuring(at, one.from, one.until))
  const key = crises.map((one) => one.topic).join('|')
  const known = seen.get(company)?.get(key)
  if (known) return known
  const own = new Set([company.name, ...(company.aliases ?? [])].flatMap(wordsIn))
  const words = crises.flatMap((one) => [one.topic, ...(one.keywords ?? [])]).flatMap(wordsIn)
  const stems = new Set(words.filter((word) => !own.has(word)).map(stemOf))
  seen.set(company, (seen.get(company) ?? new Map()).set(key, stems))
  return stems
}

const wordsIn = (text: string): readonly string[] => {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return (folded.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 3 && !light.has(word))
}

const stemOf = (word: string): string => word.slice(0, 7)

const light = new Set(
  'with from have this that they been were staff team customers people voor door onze naar'.split(' '),
)
