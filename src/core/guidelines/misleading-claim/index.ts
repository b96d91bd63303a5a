import { defineGuideline, type Hit, type Reading } from '../../engine/index.ts'
import { subjects } from '../disclosure/subject.ts'
import { isApproved, isUnproven } from './proof.ts'
import * as en from './en.ts'
import * as nl from './nl.ts'
import { isRegulatedSector } from './sector.ts'

/** G02: what is claimed of our products, prices and results is true and can be proved. */
export const misleadingClaim = defineGuideline({
  id: 'misleading-claim',
  seed: ['G02'],
  desk: 'communications',
  lexicon: { nl: nl.lexicon, en: en.lexicon },
  texts: { nl: nl.texts, en: en.texts },
  whenProtected: 'silent',
  rules: [
    {
      find: ['award', 'superlative', 'figure', 'absolute', 'grave'],
      where: (reading, hit) => hit === boast(reading) && reading.around(hit, 'misleading-claim.admits'),
      verdict: 'stop',
      message: 'untrue',
    },
    {
      find: ['identity'],
      where: (reading, hit) => hasTradeRole(reading) && reading.has('own', 'product') && !reading.quoted(hit) && !reading.negated(hit),
      verdict: 'stop',
      message: 'identity',
    },
    { find: ['expired-claim'], where: (reading, hit) => !reading.quoted(hit), verdict: 'revise', message: 'expired' },
    {
      find: ['grave', 'absolute', 'figure', 'superlative'],
      where: (reading, hit) => isRegulatedSector(reading) && isGrave(reading, hit) && isClaim(reading, hit) && isUnproven(reading, hit),
      verdict: 'ask',
      desk: 'legal',
      message: 'regulated',
    },
    {
      find: ['grave', 'absolute'],
      where: (reading, hit) => isClaim(reading, hit) && isUnproven(reading, hit),
      verdict: 'revise',
      message: 'absolute',
    },
    {
      find: ['figure'],
      where: (reading, hit) => isClaim(reading, hit) && isUnproven(reading, hit) && !reading.justAfter(hit, 1, 'misleading-claim.people'),
      verdict: 'revise',
      message: 'figure',
    },
    {
      find: ['superlative'],
      where: (reading, hit) => isClaim(reading, hit) && isUnproven(reading, hit) && !isTaste(reading, hit),
      verdict: 'revise',
      message: 'superlative',
    },
  ],
})

const superlative = 'misleading-claim.superlative'

/** About us, and meant: not asked, denied, quoted or about a competitor, which is another guideline's. */
function isClaim(reading: Reading, hit: Hit): boolean {
  if (reading.quoted(hit) || isAsked(reading, hit) || reading.justBefore(hit, 4, 'negation') || !isWidest(reading, hit)) return false
  return isOurs(reading, hit) && !reading.inSentence(hit, 'competitor', 'competitor-product') && !isApproved(reading, hit)
}

/** A question opens as one or ends on the claim; a question tagged on to a claim does not ask it. */
function isAsked(reading: Reading, hit: Hit): boolean {
  return reading.asked(hit) && (reading.inSentence(hit, 'misleading-claim.asks') || reading.sentence(hit).last - hit.last <= 2)
}

/** Our name stands near, or the sentence speaks of us and of what is sold; a brand speaks of itself when it speaks to somebody. */
function isOurs(reading: Reading, hit: Hit): boolean {
  const named = subjects(reading)
  if (named.some((one) => one.sentence === hit.sentence)) return true
  const aboutThings = reading.inSentence(hit, 'we', 'you', 'they', 'client', 'misleading-claim.thing', 'misleading-claim.matter')
  if (named.some((one) => Math.abs(one.sentence - hit.sentence) <= 1) && (aboutThings || hit.name !== superlative)) return true
  if (named.length > 0 && reading.inSentence(hit, 'we', 'they')) return true
  const sold = reading.inSentence(hit, 'misleading-claim.thing')
  if (reading.inSentence(hit, 'we') && (sold || (reading.facts.brand && (!reading.near(hit, 0, 'misleading-claim.most') || reading.justBefore(hit, 4, 'we'))))) return true
  return reading.facts.brand && (sold || reading.inSentence(hit, 'you', 'client'))
}

/** Liking something, or being proud of somebody, claims nothing. */
function isTaste(reading: Reading, hit: Hit): boolean {
  if (reading.inSentence(hit, 'misleading-claim.taste') || reading.near(hit, 1, 'misleading-claim.people')) return true
  return reading.inSentence(hit, 'misleading-claim.people') && !reading.near(hit, 4, 'product', 'misleading-claim.thing')
}

/** Health, safety, return or the environment: by its own words, or by what the sentence is about. */
function isGrave(reading: Reading, hit: Hit): boolean {
  if (hit.name === 'misleading-claim.grave') return true
  if (hit.name === superlative) return reading.near(hit, 0, 'misleading-claim.matter')
  return reading.inSentence(hit, 'misleading-claim.matter')
}

/** Of hits that lie within each other only the widest stands for the claim. */
function isWidest(reading: Reading, hit: Hit): boolean {
  return !reading.hits(hit.name).some((one) => one !== hit && one.first <= hit.first && hit.last <= one.last && one.last - one.first > hit.last - hit.first)
}

/** The longest thing to boast of in the draft, when we boast at all. */
function boast(reading: Reading): Hit | undefined {
  if (subjects(reading).length === 0 && !reading.facts.brand && !reading.has('misleading-claim.ourWin')) return undefined
  const hits = ['award', 'superlative', 'figure', 'absolute', 'grave'].flatMap((cue) => reading.hits(`misleading-claim.${cue}`))
  return hits.reduce<Hit | undefined>((best, one) => (!best || one.end - one.start > best.end - best.start ? one : best), undefined)
}

/** Whoever sells, recruits or writes for a living is no doctor, inspector or independent judge. */
const hasTradeRole = (reading: Reading): boolean =>
  /sales|verkoo|verkoper|market|account|recruit|communicat|\bhr\b|planner|buyer|inkoop|office|receptio|merchand|social|copy|content|admin|finance|controller/i.test(reading.facts.role)
