import type { Hit, Reading } from '../../engine/index.ts'

const articles = new Set(
  'een de het deze die twee drie wat geen mijn je a an the this that two three some my your no'.split(' '),
)
const titles = new Set('project projecten operatie operation codenaam codename code'.split(' '))

/**
 * Whether a word of a secret register is meant as the secret here, not as the ordinary word it also is: the bird, the dish, the cellar hatch.
 * Weak cues are added up: how it is written, what stands before it, and what is talked about around it.
 */
export function isMeant(reading: Reading, hit: Hit): boolean {
  return weightOf(reading, hit) >= 1
}

/** As isMeant, for a codename: without a word of work beside it, a capital at the start of a sentence does not make a name; the whole name, no lexicon's word, does. */
export function isCodename(reading: Reading, hit: Hit): boolean {
  const isWork = reading.around(
    hit,
    'confidential.work',
    'own',
    'product',
    'project',
    'internal-document',
    'launch',
    'announce',
  )
  const isTyped = reading.capital(hit) && hit.first > reading.sentence(hit).first
  const isWholeName = hit.entry?.needsCapital !== true && !reading.ordinary(hit)
  return weightOf(reading, hit) >= (isWork || isTyped || isWholeName ? 1 : 2)
}

/** So likely the name that it stands whatever the rest of the draft is like. */
export function isSurelyMeant(reading: Reading, hit: Hit): boolean {
  const before = reading.tokens[hit.first - 1]
  const isSubject = before !== undefined && hit.first > reading.sentence(hit).first && subjects.test(before.word)
  return isSubject || isDisguised(reading, hit) || weightOf(reading, hit) >= 3
}

/** "Meeting about basaltroute", "werkte aan poolvos": what stands behind these words bare is a name. */
const subjects = /^(?:about|behind|aan|over|achter|rond|rondom|regarding|called|named|heet)$/

/** Whoever spells a name out or in look-alikes means it. */
function isDisguised(reading: Reading, hit: Hit): boolean {
  const typed = reading.text.slice(hit.start, hit.end).toLowerCase()
  return (
    typed !==
    reading.tokens
      .slice(hit.first, hit.last + 1)
      .map((token) => token.word)
      .join(' ')
  )
}

function weightOf(reading: Reading, hit: Hit): number {
  const before = reading.tokens[hit.first - 1]
  const words = reading.words(hit)
  if (/\d/.test(words) || (before && titles.has(before.word)) || titles.has(reading.tokens[hit.first]?.word ?? ''))
    return 9
  const sentence = reading.sentence(hit)
  const isTag = /[#@]/.test(reading.text[hit.start - 1] ?? '') || /^[#@]/.test(words)
  // A word no lexicon knows is more likely a name than a thing.
  const isOrdinary = reading.ordinary(hit)
  let weight = isOrdinary ? 0 : 1
  if (reading.around(hit, 'confidential.work', 'launch', 'announce', 'money-metric')) weight += 2
  if (reading.around(hit, 'own', 'product', 'project', 'internal-document') || isTag) weight += 1
  if (hit.last > hit.first) weight += 2
  if (reading.capital(hit)) weight += hit.first === sentence.first ? 1 : 2
  else if (isOrdinary) weight -= 1
  if (reading.around(hit, 'confidential.everyday')) weight -= reading.inSentence(hit, 'confidential.work') ? 1 : 3
  if (before && hit.first > sentence.first && articles.has(before.word)) weight -= reading.capital(hit) ? 1 : 2
  return weight
}
