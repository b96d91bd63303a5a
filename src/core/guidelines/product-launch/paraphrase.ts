import type { Hit, Reading } from '../../engine/index.ts'
import type * as nl from './nl.ts'

const cue = (name: keyof typeof nl.lexicon): string => `product-launch.${name}`

/**
 * The sentence that tells what is under embargo in other words: "the bank with an H", "something every hour of the night from mid December".
 * Its words resemble those of the entry, and it says that something new is coming or that it is not known yet. Null when it does not add up to `least`.
 */
export function otherWords(reading: Reading, least = 5): Hit | null {
  if (
    reading.has('embargo', 'lifted-embargo', 'crisis', 'approved-claim', 'court') ||
    reading.facts.replyFrom === 'journalist'
  )
    return null
  let best: { readonly hit: Hit; readonly weight: number } | null = null
  for (const entry of activeEmbargoes(reading)) {
    const words = wordsOf(entry.terms)
    const isNew = entry.terms.some((term) => /\b(?:new|nieuwe?)\b/i.test(term))
    const kinds = fields.filter(({ entries }) => entry.terms.some((term) => entries.test(term)))
    for (const [i, token] of reading.tokens.entries()) {
      if (token.kind > 1 || token.word.length < 3 || light.has(token.word)) continue
      if (isOwnName(reading, i)) continue
      const likeness = Math.max(
        likenessOf(reading, i, words),
        isOfKind(reading, i, kinds) ? 1 : 0,
        isNew && isNewOne(reading, i) ? 2 : 0,
        dayOf(entry.until).test(token.word.length > 2 ? `the ${token.word}` : '') ? 1 : 0,
      )
      const sentence = reading.sentences.find((one) => one.first <= i && i <= one.last)
      if (likeness === 0 || !sentence) continue
      const hit: Hit = {
        name: 'embargo',
        first: i,
        last: i,
        start: token.start,
        end: token.end,
        sentence: sentence.index,
      }
      // A word of the same kind alone is thin: then it must be told as a secret, or of a price to come.
      if (likeness === 1 && !reading.around(hit, cue('hush')) && !isPriceToCome(reading, hit)) continue
      if (reading.inSentence(hit, 'confidential.change')) continue
      // A product that exists already is named every day: only its next version is a secret.
      if (isProduct(reading, i) && !reading.inSentence(hit, cue('novel'))) continue
      const weight = likeness + signsAround(reading, hit, entry.until)
      if (weight > (best?.weight ?? 0)) best = { hit, weight }
    }
  }
  return best && best.weight >= least ? best.hit : null
}

/** Ours, new, coming, told in secret, with a detail: one each; secrecy counts twice. */
function signsAround(reading: Reading, hit: Hit, until: number): number {
  let weight = 0
  if (reading.around(hit, 'we', 'own', 'product', 'own-tag', 'affiliation', 'employer')) weight += 1
  if (reading.around(hit, cue('novel'))) weight += 1
  if (reading.around(hit, 'future', cue('plans'), cue('month'))) weight += 1
  if (reading.around(hit, cue('hush'))) weight += 2
  if (reading.around(hit, cue('backstage'))) weight += 1
  if (reading.inSentence(hit, cue('refuses'), 'past') && !reading.inSentence(hit, 'future', cue('hush'))) weight -= 3
  if (reading.inSentence(hit, 'number', 'time', 'date', 'money', 'percent')) weight += 1
  const said = reading.text
  if (monthOf(until).test(said) || dayOf(until).test(said)) weight += 2
  if (reading.asked(hit) || reading.around(hit, cue('known'), cue('home'), 'hire')) weight -= 2
  if (reading.around(hit, 'union', 'pay', 'conditions', 'confidential.worklife')) weight -= 2
  return weight
}

/** Of what kind an entry is, and the words in which people tell of that kind. */
const fields: readonly { readonly entries: RegExp; readonly told: string }[] = [
  {
    entries:
      /premie|prijs|tarief|heffing|ozb|belasting|korting|aanbieding|price|fare|rate|charge|ticket|friday|offer|saver/i,
    told: cue('ofPrice'),
  },
  { entries: /samenwerk|overname|fusie|samengaan|partner|merger|acqui|combination|takeover/i, told: cue('ofPartner') },
  {
    entries:
      /locatie|kliniek|hub|vestiging|filiaal|opening|kantoor|ziekenhuis|hospital|office|site|store|clinic|campus/i,
    told: cue('ofPlace'),
  },
  { entries: /studie|uitkomst|onderzoek|study|trial|readout|phase|results/i, told: cue('ofResult') },
  { entries: /route|lijn|net\b|nacht|bus|trein|train|fleet|vloot|flight|carriage/i, told: cue('ofRoute') },
]

/** "Next year you pay 158 a month with us". */
const isPriceToCome = (reading: Reading, hit: Hit): boolean =>
  reading.hits(cue('ofPrice')).some((one) => one.first <= hit.first && hit.last <= one.last) &&
  reading.inSentence(hit, 'money', 'number') &&
  reading.inSentence(hit, 'future', cue('month'))

const isOfKind = (reading: Reading, i: number, kinds: readonly { readonly told: string }[]): boolean =>
  kinds.some(({ told }) => reading.hits(told).some((one) => one.first <= i && i <= one.last))

/** "The new ones": whoever is inside knows which. */
const isNewOne = (reading: Reading, i: number): boolean =>
  /^(?:ones?|beauties|beasts|toys|exemplaren|modellen|jongens)$/.test(reading.tokens[i]?.word ?? '') &&
  /^(?:new|nieuwe|blinkende|shiny)$/.test(reading.tokens[i - 1]?.word ?? '')

const isProduct = (reading: Reading, i: number): boolean =>
  reading.hits('product').some((one) => one.first <= i && i <= one.last)

/** A word of the company's own name, or of a product that is out, says nothing about an entry; a new one of that product does. */
function isOwnName(reading: Reading, i: number): boolean {
  const isIn = (hit: Hit): boolean => hit.first <= i && i <= hit.last
  if (['own', 'own-tag'].some((name) => reading.hits(name).some(isIn))) return true
  const product = reading.hits('product').find(isIn)
  return product !== undefined && !/^(?:new|next|nieuwe?|volgende)$/.test(reading.tokens[product.first - 1]?.word ?? '')
}

interface Active {
  readonly terms: readonly string[]
  readonly until: number
}

function activeEmbargoes(reading: Reading): readonly Active[] {
  const { at, company } = reading.facts
  return (company.registers?.embargoes ?? [])
    .map((one) => ({ terms: [one.name, ...(one.keywords ?? [])], until: Date.parse(one.until ?? '') }))
    .filter((one) => at === undefined || Number.isNaN(one.until) || at < one.until)
}

/** The words of the terms; true for one that is a term by itself. */
function wordsOf(terms: readonly string[]): ReadonlyMap<string, boolean> {
  const words = new Map<string, boolean>()
  for (const term of terms) {
    const parts = term
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean)
    for (const part of parts)
      if (part.length > 2 && !light.has(part)) words.set(stem(part), words.get(part) === true || parts.length === 1)
  }
  return words
}

/** 2 for a word of the entry, whole or as a part of a compound; 1 for an everyday word out of a longer term. */
function likenessOf(reading: Reading, i: number, words: ReadonlyMap<string, boolean>): number {
  const own = stem(reading.tokens[i]?.word ?? '')
  let most = 0
  for (const [its, isAlone] of words) {
    const isPart =
      (own.length >= 4 && its.endsWith(own)) ||
      (own.length >= 5 && its.startsWith(own)) ||
      (its.length >= 4 && own.endsWith(its)) ||
      (its.length >= 5 && own.startsWith(its))
    if (own.length >= 7 && its.length >= 7 && own.slice(0, 5) === its.slice(0, 5)) most = Math.max(most, 1)
    if (own === its || isPart) most = Math.max(most, isAlone || !isEveryday(reading, i) ? 2 : 1)
  }
  return most
}

const isEveryday = (reading: Reading, i: number): boolean =>
  reading.ordinary({ name: '', first: i, last: i, start: 0, end: 0, sentence: 0 })

const stem = (word: string): string =>
  word.replace(/(?:jes|en|es|s|e|ing|ed)$/u, '').replace(/([b-df-hj-np-tv-z])\1$/u, '$1')

const months = ['jan', 'feb', '(?:mar|maa)', 'apr', '(?:mei|may)', 'jun', 'jul', 'aug', 'sep', 'o[ck]t', 'nov', 'dec']
const monthOf = (moment: number): RegExp =>
  Number.isNaN(moment)
    ? /(?!)/
    : new RegExp(`(?<!\\p{L})${months[new Date(moment).getUTCMonth()] ?? ''}\\p{L}{0,6}(?!\\p{L})`, 'iu')

/** "The tenth", "de 13e": the day it lifts. */
function dayOf(moment: number): RegExp {
  if (Number.isNaN(moment)) return /(?!)/
  const day = new Date(moment).getUTCDate()
  const word = ordinals[day - 4]
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${day}(?:e|de|ste|st|nd|rd|th)${word ? `|(?:the|de) ${word}` : ''})(?![\\p{L}\\p{N}])`,
    'iu',
  )
}
/** From the fourth on: first, second and third count more than days. */
const ordinals =
  'fourth|vierde fifth|vijfde sixth|zesde seventh|zevende eighth|achtste ninth|negende tenth|tiende eleventh|elfde twelfth|twaalfde thirteenth|dertiende fourteenth|veertiende fifteenth|vijftiende sixteenth|zestiende'
    .split(' ')
    .map((pair) => `(?:${pair})`)

/** Words that stand in many entries and in any draft. */
const light = new Set(
  'gaan gaat komen komt staan zien weten maken doen open het een van der den voor met bij naar the and for with from new nieuw nieuwe project plan plannen samenwerking overname bestelling opening launch merger combination deal change route office kantoor jaar year results uitkomsten studie study phase readout reveal expansion offers prijs price round ronde digital volgend next januari january juni june juli july 2025 2026 2027 2028 team work working werk'.split(
    ' ',
  ),
)
