import { type DigitRun, isGlued } from './digit-runs.ts'
import type { Identified } from './names.ts'
import { isAfter } from './neighbours.ts'

const issuer =
  /^(?:4\d{12}(?:\d{3}){0,2}|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d{2}|7[01]\d|720)\d{12}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11}|6(?:011|5\d{2}|4[4-9]\d)\d{12}|(?:5018|5020|5038|6304|6759|676[1-3])\d{8,15})$/
const card = /^(?:creditcard|creditcardnummer|card|kaart|kaartnummer|visa|mastercard|amex|cc|pan|debit|maestro)$/

/** Payment cards: an issuer's prefix, a length it uses and Luhn; a word for card right before makes up for a wrong digit. */
export function cards(text: string, runs: readonly DigitRun[]): readonly Identified[] {
  const found: Identified[] = []
  for (const { groups, plus } of runs) {
    const first = groups.findIndex((group) => group.digits.length >= 4)
    if (plus || first < 0) continue
    let digits = ''
    for (let last = first; last < groups.length; last++) {
      digits += groups[last]?.digits ?? ''
      if (digits.length < 13) continue
      if (digits.length > 19) break
      const start = groups[first]?.start ?? 0
      const end = groups[last]?.end ?? 0
      if (!issuer.test(digits) || isGlued(text, start, end)) continue
      if (!isLuhn(digits) && !isAfter(text, start, 3, card)) continue
      found.push({ name: 'card', start, end })
      break
    }
  }
  return found
}

/** Luhn's formula: every second digit from the right doubled. */
export function isLuhn(digits: string): boolean {
  let sum = 0
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i])
    const doubled = digit * 2
    sum += i % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0 && !/^0+$/.test(digits)
}
