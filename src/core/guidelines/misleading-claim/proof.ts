import type { Hit, Reading } from '../../engine/index.ts'
import { isDuring } from '../../engine/when.ts'

/** Whether the words are, or come down to, a claim on the register that is still valid: in its own words, or with its figures and most of its words. */
export function isApproved(reading: Reading, hit: Hit): boolean {
  if (reading.inSentence(hit, 'approved-claim')) return true
  const { first, last } = reading.sentence(hit)
  const said = new Set(reading.tokens.slice(first, last + 1).map((token) => token.word))
  return (reading.facts.company.registers?.claims ?? []).some((claim) => {
    if (reading.facts.at !== undefined && !isDuring(reading.facts.at, undefined, claim.until)) return false
    const words = wordsOf(claim.text)
    const numbers = words.filter((word) => /\d/.test(word))
    const telling = words.filter((word) => word.length > 4)
    const kept = telling.filter((word) => said.has(word)).length
    return numbers.every((word) => said.has(word)) && telling.length > 0 && kept >= telling.length * 0.6
  })
}

/** Whether no source stands in the sentence of the claim or next to it. */
export const isUnproven = (reading: Reading, hit: Hit): boolean => !reading.around(hit, 'misleading-claim.sourced')

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\d]+(?:[.,]\d+)*/gu) ?? []
