import type { Hit, Reading } from '../../engine/index.ts'
import { subjects } from '../disclosure/subject.ts'
import { isApproved } from './proof.ts'
import { isDenied } from './untrue.ts'

const superlative = 'misleading-claim.superlative'

/** About us, and meant: not asked, denied, quoted or about a competitor, which is another guideline's. */
export function isClaim(reading: Reading, hit: Hit): boolean {
  if (reading.quoted(hit) || isAsked(reading, hit) || isDenied(reading, hit, 4) || !isWidest(reading, hit)) return false
  // What one person never met with promises nothing ("never had a problem").
  if (hit.name === 'misleading-claim.absolute' && reading.near(hit, 0, 'misleading-claim.lived')) return false
  return (
    isOurs(reading, hit) && !reading.inSentence(hit, 'competitor', 'competitor-product') && !isApproved(reading, hit)
  )
}

/** A question opens as one or ends on the claim; a question tagged on to a claim does not ask it. */
function isAsked(reading: Reading, hit: Hit): boolean {
  if (reading.inSentence(hit, 'misleading-claim.teases')) return false
  return (
    reading.asked(hit) &&
    (reading.inSentence(hit, 'misleading-claim.asks') || reading.sentence(hit).last - hit.last <= 2)
  )
}

/** Our name stands near, or the sentence speaks of us and of what is sold; a brand speaks of itself when it speaks to somebody. */
function isOurs(reading: Reading, hit: Hit): boolean {
  const named = subjects(reading)
  if (named.some((one) => one.sentence === hit.sentence)) return true
  const aboutThings = reading.inSentence(
    hit,
    'we',
    'you',
    'they',
    'client',
    'misleading-claim.thing',
    'misleading-claim.matter',
  )
  if (
    named.some((one) => Math.abs(one.sentence - hit.sentence) <= 1) &&
    (aboutThings || !reading.near(hit, 0, 'misleading-claim.most'))
  )
    return true
  if (named.length > 0 && reading.inSentence(hit, 'we', 'they', 'you')) return true
  // A measure or a promise further on is still about what was named, when nobody else was.
  const isMeasured = hit.name !== superlative
  if (
    isMeasured &&
    named.length > 0 &&
    reading.sentences.length <= 4 &&
    !reading.has('relative', 'misleading-claim.tariff')
  )
    return true
  if (isMeasured && reading.inSentence(hit, 'misleading-claim.ours')) return true
  const sold = reading.inSentence(hit, 'misleading-claim.thing')
  if (
    reading.inSentence(hit, 'we') &&
    (sold ||
      (reading.facts.brand && (!reading.near(hit, 0, 'misleading-claim.most') || reading.justBefore(hit, 4, 'we'))))
  )
    return true
  return reading.facts.brand && (sold || reading.inSentence(hit, 'you', 'client'))
}

/** Liking something, or being proud of somebody, claims nothing. */
export function isTaste(reading: Reading, hit: Hit): boolean {
  if (reading.inSentence(hit, 'misleading-claim.taste')) return true
  // What can be measured, or is the only one, is no taste whatever it is said of ("the cheapest way to the sea").
  if (
    /\b(?:only|cheapest|fastest|quickest|safest|quietest|greenest|enige|goedkoopste|snelste|veiligste|stilste|zuinigste)\b/i.test(
      reading.words(hit),
    ) &&
    hit.last > hit.first
  )
    return false
  if (reading.near(hit, 1, 'misleading-claim.people')) return true
  if (!reading.near(hit, 0, 'misleading-claim.most')) return false
  return (
    reading.inSentence(hit, 'misleading-claim.people') && !reading.near(hit, 4, 'product', 'misleading-claim.thing')
  )
}

/** A price that changes, or a count of people: no merit is claimed. */
export function isTariff(reading: Reading, hit: Hit): boolean {
  if (reading.near(hit, 0, 'misleading-claim.dearer') && reading.inSentence(hit, 'price')) return true
  return reading.near(hit, 8, 'misleading-claim.tariff') || reading.justAfter(hit, 2, 'misleading-claim.people')
}

/** Health, safety, return or the environment: by its own words, or by what the sentence is about. */
export function isGrave(reading: Reading, hit: Hit): boolean {
  if (hit.name === 'misleading-claim.grave') return true
  if (hit.name === superlative) return reading.near(hit, 0, 'misleading-claim.matter')
  return reading.inSentence(hit, 'misleading-claim.matter')
}

/** Of hits that lie within each other only the widest stands for the claim. */
function isWidest(reading: Reading, hit: Hit): boolean {
  return !reading
    .hits(hit.name)
    .some(
      (one) =>
        one !== hit && one.first <= hit.first && hit.last <= one.last && one.last - one.first > hit.last - hit.first,
    )
}
