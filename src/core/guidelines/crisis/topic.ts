import { type Hit, isDuring, type Reading } from '../../engine/index.ts'

type Crisis = NonNullable<NonNullable<Reading['facts']['company']['registers']>['crises']>[number]

const seen = new WeakMap<Reading, readonly Hit[]>()

/** Where a draft speaks of a registered event that goes on now; not of the subject in general. */
export function topicHits(reading: Reading): readonly Hit[] {
  const known = seen.get(reading)
  if (known) return known
  const found: Hit[] = []
  for (const crisis of active(reading)) {
    const words = wordsOf(crisis)
    for (const hit of [
      ...reading.hits('crisis').filter((one) => one.entry?.label === crisis.topic),
      ...scattered(reading, crisis),
    ]) {
      if (!reading.quoted(hit) && isTheEvent(reading, hit, crisis, words)) found.push(hit)
    }
  }
  found.sort((a, b) => a.first - b.first)
  seen.set(reading, found)
  return found
}

/** Whether what the draft answers speaks of the event: in its words, or of trouble with something named after us. */
export function isUnderTopic(reading: Reading): boolean {
  const { thread } = reading
  if (!thread || active(reading).length === 0) return false
  if (topicHits(thread).length > 0 || thread.has('crisis')) return true
  const tails = active(reading).flatMap((crisis) => [...wordsOf(crisis)])
  const isTrouble = thread.tokens.some(
    (token) => token.word.length > 2 && tails.some((tail) => tail !== token.word && tail.endsWith(token.word)),
  )
  return isTrouble && namesUs(thread)
}

/** Whether all words of a place that carry meaning stand in an official statement. */
export function isInStatement(reading: Reading, hit: Hit): boolean {
  const said = new Set((reading.facts.company.registers?.crises ?? []).flatMap((one) => bare(one.statement ?? '')))
  const { first, last } = reading.sentence(hit)
  const words = reading.tokens
    .slice(first, last + 1)
    .map((token) => token.word)
    .filter((word) => word.length > 3)
  return said.size > 0 && words.length > 1 && words.filter((word) => said.has(word)).length >= words.length * 0.8
}

function active(reading: Reading): readonly Crisis[] {
  return (reading.facts.company.registers?.crises ?? []).filter((one) =>
    isDuring(reading.facts.at, one.from, one.until),
  )
}

/** A keyword of several words whose words stand apart ("the app is down"), one that is an ordinary word ("breach"), and its plural ("K40s"). */
function scattered(reading: Reading, crisis: Crisis): readonly Hit[] {
  const found: Hit[] = []
  for (const term of crisis.keywords ?? []) {
    const words = bare(term)
    if (words.length === 0) continue
    if (words.length === 1) {
      found.push(...single(reading, words[0] ?? '', /^\p{Lu}\p{Ll}/u.test(term)))
      continue
    }
    for (const sentence of reading.sentences) {
      const places = words.map((word) => placeOf(reading, word, sentence.first, sentence.last))
      if (places.some((place) => place < 0)) continue
      const first = Math.min(...places)
      const last = Math.max(...places)
      if (last - first > 6) continue
      found.push({
        name: 'crisis',
        first,
        last,
        start: reading.tokens[first]?.start ?? 0,
        end: reading.tokens[last]?.end ?? 0,
        sentence: sentence.index,
      })
    }
  }
  return found
}

function single(reading: Reading, word: string, isName: boolean): readonly Hit[] {
  const found: Hit[] = []
  for (const sentence of reading.sentences) {
    for (let i = sentence.first; i <= sentence.last; i++) {
      const token = reading.tokens[i]
      if (!token || (token.word !== word && token.word !== `${word}s`)) continue
      if (isName && !/\p{Lu}/u.test(reading.text.slice(token.start, token.end))) continue
      found.push({ name: 'crisis', first: i, last: i, start: token.start, end: token.end, sentence: sentence.index })
    }
  }
  return found
}

function placeOf(reading: Reading, word: string, from: number, to: number): number {
  for (let i = from; i <= to; i++) if (isSame(reading.tokens[i]?.word ?? '', word)) return i
  return -1
}

/** A name of the event is enough where something has happened; a plain word ("fire", "hack") needs the rest of the topic or ourselves beside it. */
function isTheEvent(reading: Reading, hit: Hit, crisis: Crisis, words: ReadonlySet<string>): boolean {
  const typed = reading.words(hit).replace(/^#/, '')
  if (hit.last - hit.first > 2 || (/\d/.test(typed) && hit.last === hit.first)) return true
  if (reading.around(hit, cue('general')) && !reading.around(hit, cue('happened'))) return false
  const term =
    [crisis.topic, ...(crisis.keywords ?? [])].find((one) =>
      [typed, typed.replace(/'?s$/, '')].some((word) => one.toLowerCase() === word.toLowerCase()),
    ) ?? ''
  const beside = hasBeside(reading, hit, words)
  const isName = /^\p{Lu}|\s\p{Lu}/u.test(term) && /\p{Lu}/u.test(typed)
  if (/\p{Lu}\p{Ll}/u.test(term) && !isName)
    return beside && reading.around(hit, cue('happened'), cue('cause'), 'victim')
  if (isName && reading.text[hit.start] === '#') return true
  if (isName)
    return (
      beside ||
      reading.around(
        hit,
        cue('happened'),
        cue('comment'),
        cue('cause'),
        cue('blame'),
        cue('hurt'),
        'victim',
        'incident',
      )
    )
  if (hit.last > hit.first)
    return (
      beside ||
      namesUs(reading) ||
      reading.inSentence(hit, cue('happened'), cue('cause'), cue('blame'), cue('hurt'), 'victim', 'we')
    )
  if (reading.around(hit, cue('elsewhere')) && !namesUs(reading)) return false
  if (beside || namesUs(reading) || reading.around(hit, 'employer')) return true
  if (reading.around(hit, cue('cause'), cue('blame'), cue('detail')) && !reading.around(hit, cue('elsewhere')))
    return true
  const isThe = /^(?:the|this|that|our|de|het|die|dat|deze|dit|onze|ons)$/.test(
    reading.tokens[hit.first - 1]?.word ?? '',
  )
  return (
    isThe &&
    reading.around(
      hit,
      cue('happened'),
      cue('comment'),
      cue('cause'),
      cue('blame'),
      cue('detail'),
      cue('hurt'),
      'victim',
      'we',
      'number',
    )
  )
}

/** Another word of the topic in the sentence of the hit. */
function hasBeside(reading: Reading, hit: Hit, words: ReadonlySet<string>): boolean {
  const { first, last } = reading.sentence(hit)
  for (let i = first; i <= last; i++) {
    if (i >= hit.first && i <= hit.last) continue
    const word = reading.tokens[i]?.word ?? ''
    for (const one of words) if (isSame(word, one)) return true
  }
  return false
}

function namesUs(reading: Reading): boolean {
  if (reading.has('own', 'own-tag', 'product')) return true
  const names = [reading.facts.company.name, ...(reading.facts.company.aliases ?? [])]
    .flatMap(bare)
    .filter((name) => name.length > 4)
  return reading.tokens.some((token) => names.some((name) => token.word !== name && token.word.includes(name)))
}

const wordsOf = (crisis: Crisis): ReadonlySet<string> =>
  new Set([crisis.topic, ...(crisis.keywords ?? [])].flatMap(bare))

/** The folded words that carry meaning. */
function bare(text: string): readonly string[] {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return (folded.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 2 && !light.has(word))
}

const light = new Set('the and for with from our een het van bij met voor naar aan door onze'.split(' '))

/** The same word, or another form of it. */
function isSame(a: string, b: string): boolean {
  return (
    a === b ||
    (a.length > 4 && b.length > 3 && Math.abs(a.length - b.length) < 4 && a.slice(0, 5) === b.slice(0, 5)) ||
    a === `${b}s` ||
    b === `${a}s`
  )
}

const cue = (name: string): string => `crisis.${name}`
