import type { Identified } from './names.ts'

const decimal = /(?<![\d.,])-?\d{1,2}\.\d{4,8}°?\s?[NS]?,?\s{1,2}-?\d{1,3}\.\d{4,8}(?![\d.])/g
const degrees =
  /(?<!\d)\d{1,2}°\s?\d{1,2}['′’](?:\s?\d{1,2}(?:\.\d{1,4})?["″”])?\s?[NS][,\s]{0,3}\d{1,3}°\s?\d{1,2}['′’](?:\s?\d{1,2}(?:\.\d{1,4})?["″”])?\s?[EWO]/g

/** A place on the map to within some ten metres: latitude and longitude with four decimals or with minutes. */
export function coordinates(text: string): readonly Identified[] {
  return [...text.matchAll(decimal), ...text.matchAll(degrees)].map((match) => ({
    name: 'coordinates' as const,
    start: match.index,
    end: match.index + match[0].length,
  }))
}
