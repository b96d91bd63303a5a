import type { Token } from '../../text/index.ts'
import type { Identified } from './names.ts'
import { isAfter, isBefore } from './neighbours.ts'

/** The fourteen Dutch sidecodes and the Belgian form, as shapes of letters (X) and digits (9). */
const shapes = new Set(
  'XX-99-99 99-99-XX 99-XX-99 XX-99-XX XX-XX-99 99-XX-XX 99-XXX-9 9-XXX-99 XX-999-X X-999-XX XXX-99-X X-99-XXX 9-XX-999 999-XX-9 9-XXX-999'.split(
    ' ',
  ),
)
const three =
  /(?<![\p{L}\p{N}-])(?:[A-Za-z]{1,3}|\d{1,3})-(?:[A-Za-z]{1,3}|\d{1,3})-(?:[A-Za-z]{1,3}|\d{1,3})(?![\p{L}\p{N}-])/gu
const british = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2} ?[A-Z]{3}(?![\p{L}\p{N}])/gu
const named =
  /(?<![\p{L}\p{N}])(?=[A-Z-]{0,8}\d)(?=[\d-]{0,8}[A-Z])[A-Z0-9]{1,4}[ -]?[A-Z0-9]{2,4}(?:[ -][A-Z0-9]{1,3})?(?![\p{L}\p{N}])/gu
const month = /jan|feb|mrt|mar|apr|mei|may|jun|jul|aug|sep|sept|okt|oct|nov|dec/i
const car = /^(?:kenteken|kentekens|kentekenplaat|nummerplaat|plaat|plate|plates|reg|registration|licence|license|tag)$/
const carOrPlate =
  /^(?:kenteken|kentekens|kentekenplaat|nummerplaat|plaat|plate|plates|reg|registration|auto|wagen|busje|bus|bestelbus|parkeerplaats|geparkeerd|geparkeerde|rijder|bestuurder|golf|bmw|audi|tesla|volvo|car|van|truck|lorry|suv|driver|drives|parked|merc|mercedes)$/

/** Number plates: Dutch sidecodes with their dashes, British and other forms only beside a word for plate or car. */
export function plates(text: string, tokens: readonly Token[]): readonly Identified[] {
  const found: Identified[] = []
  if (text.includes('-'))
    for (const match of text.matchAll(three)) {
      const shape = match[0].replace(/[A-Za-z]/g, 'X').replace(/\d/g, '9')
      if (!shapes.has(shape) || month.test(match[0])) continue
      // Vowels are not issued, so a plain form with one is a model name or a code.
      if (/^[^a-zAEIOUCQ]+$/.test(match[0]) || isBeside(text, match.index, match[0].length)) found.push(spanOf(match))
    }
  if (!tokens.some((token) => carOrPlate.test(token.word))) return found
  for (const match of text.matchAll(british)) {
    const { index } = match
    if (isBeside(text, index, match[0].length)) found.push(spanOf(match))
  }
  if (found.length > 0 || !tokens.some((token) => car.test(token.word))) return found
  for (const match of text.matchAll(named)) {
    if (/\d/.test(match[0]) && isAfter(text, match.index, 4, car)) found.push(spanOf(match))
  }
  return found
}

const spanOf = (match: RegExpExecArray): Identified => ({
  name: 'plate',
  start: match.index,
  end: match.index + match[0].length,
})

function isBeside(text: string, start: number, length: number): boolean {
  return isAfter(text, start, 6, carOrPlate) || isBefore(text, start + length, 3, carOrPlate)
}
