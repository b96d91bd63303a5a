import type { Claim, Hit, Reading } from '../../engine/index.ts'
import { isDuring } from '../../engine/when.ts'
import { tokenise } from '../../text/index.ts'

/** Whether the words are, or come down to, a claim on the register that is still valid: in its own words, or with its figures and most of its words. */
export function isApproved(reading: Reading, hit: Hit): boolean {
  if (reading.inSentence(hit, 'approved-claim')) return true
  return claims(reading).some((claim) => isValid(reading, claim) && spanOf(reading, hit, claim) !== null)
}

/** The place of a claim whose approval has run out, told in other words; null when there is none, or when its own words are there to be found. */
export function lapsedClaim(reading: Reading, hit: Hit): { readonly start: number; readonly end: number } | null {
  if (reading.inSentence(hit, 'expired-claim', 'approved-claim')) return null
  for (const claim of claims(reading)) {
    const span = isValid(reading, claim) ? null : spanOf(reading, hit, claim)
    if (span) return span
  }
  return null
}

const claims = (reading: Reading): readonly Claim[] => reading.facts.company.registers?.claims ?? []
const isValid = (reading: Reading, claim: Claim): boolean =>
  reading.facts.at === undefined || isDuring(reading.facts.at, undefined, claim.until)

/** Where the sentence of the hit says the claim: from the first to the last of its words, when its figures and most of its telling words are there. */
function spanOf(reading: Reading, hit: Hit, claim: Claim): { readonly start: number; readonly end: number } | null {
  const { first, last } = reading.sentence(hit)
  const tokens = reading.tokens.slice(first, last + 1)
  const words = wordsOf(claim.text)
  const telling = words.filter((word) => word.length > 3)
  const said = tokens.filter((token) => words.includes(token.word))
  const has = (word: string): boolean => said.some((token) => token.word === word)
  const enough = telling.filter(has).length >= telling.length * 0.6 && telling.length > 1
  const start = said[0]?.start
  const end = said.at(-1)?.end
  return enough && start !== undefined && end !== undefined && words.filter((word) => /\d/.test(word)).every(has)
    ? { start, end }
    : null
}

/** Whether no source stands in the sentence of the claim or next to it. */
export const isUnproven = (reading: Reading, hit: Hit): boolean => !reading.around(hit, 'misleading-claim.sourced')

const wordsOf = (text: string): readonly string[] => tokenise(text).tokens.map((token) => token.word)
