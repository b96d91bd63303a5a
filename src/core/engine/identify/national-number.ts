import { type DigitGroup, type DigitRun, isDate, isGlued, isInLink, isPriced } from './digit-runs.ts'
import type { Identified } from './names.ts'
import { isAfter, isBefore, reference } from './neighbours.ts'

const dutch = /^(?:bsn|bsnnummer|bsnnr|burgerservicenummer|burgerservicenr|sofinummer|sofi)$/
const american = /^(?:ssn|social|rijksregisternummer|rijksregister|insz|pps|ppsn|sin)$/
const otherFile =
  /^(?:klant|klantnummer|polis|polisnummer|dossier|dossiernummer|account|accountnummer|lidnummer|personeelsnummer|student|studentnummer|big|agb|kamer|nummerbord)$/

/** Dutch BSN: eight or nine digits with the 11-test; the word BSN beside it makes up for a wrong digit. */
export function bsns(text: string, runs: readonly DigitRun[]): readonly Identified[] {
  const found: Identified[] = []
  for (const { groups, plus } of runs) {
    for (let first = 0; !plus && first < groups.length; first++) {
      const size = isGrouped(groups, first) ? 3 : 1
      const some = groups.slice(first, first + size)
      const digits = size === 1 ? (groups[first]?.digits ?? '') : some.map((group) => group.digits).join('')
      if (digits.length < 8 || digits.length > 9) continue
      const start = some[0]?.start ?? 0
      const end = some.at(-1)?.end ?? 0
      if (isGlued(text, start, end) || isInLink(text, start)) continue
      const named = isAfter(text, start, 7, dutch) || isBefore(text, end, 2, dutch)
      if (named || (groups.length === 1 && digits.length === 9 && isElevenProof(digits) && isUnnamed(text, start, end)))
        found.push({ name: 'bsn', start, end })
      first += size - 1
    }
  }
  return found
}

/** `123 456 782` or `1234.56.782`. */
function isGrouped(groups: readonly DigitGroup[], first: number): boolean {
  const sizes = [0, 1, 2].map((i) => groups[first + i]?.digits.length ?? 0)
  return sizes[2] === 3 && ((sizes[0] === 3 && sizes[1] === 3) || (sizes[0] === 4 && sizes[1] === 2))
}

/** The Dutch 11-test: weights 9 to 2 and -1. */
export function isElevenProof(digits: string): boolean {
  const nine = digits.padStart(9, '0')
  let sum = 0
  for (let i = 0; i < 9; i++) sum += Number(nine[i]) * (i === 8 ? -1 : 9 - i)
  return sum % 11 === 0 && !/^(\d)\1+$/.test(nine)
}

/** US social security, Belgian national register, British National Insurance and Irish PPS numbers. */
export function ssns(text: string, runs: readonly DigitRun[]): readonly Identified[] {
  const found: Identified[] = []
  for (const { groups } of runs) {
    const digits = groups.map((group) => group.digits).join('')
    if (digits.length !== 9 && digits.length !== 11) continue
    const sizes = groups.map((group) => group.digits.length).join('')
    const start = groups[0]?.start ?? 0
    const end = groups.at(-1)?.end ?? 0
    if (isGlued(text, start, end)) continue
    const isAmerican =
      sizes === '324' && groups[1]?.before === '-' && /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/.test(digits)
    const isBelgian = /^(?:22232|11)$/.test(sizes) && !isDate(groups) && isBelgianProof(digits)
    if (isAmerican || isBelgian || isAfter(text, start, 4, american)) found.push({ name: 'ssn', start, end })
  }
  return [...found, ...insurance(text)]
}

/** Year, month, day, sequence and 97 minus the remainder, with a 2 before it for those born since 2000. */
function isBelgianProof(digits: string): boolean {
  if (!/^\d{2}[0-4]\d[0-3]\d{6}$/.test(digits)) return false
  const check = 97 - Number(digits.slice(9))
  return Number(digits.slice(0, 9)) % 97 === check || Number(`2${digits.slice(0, 9)}`) % 97 === check
}

const insuranceNumber =
  /(?<![\p{L}\p{N}])(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-D](?![\p{L}\p{N}])/gu

const ppsNumber = /(?<![\p{L}\p{N}])\d{7}[A-W][A-IW]?(?![\p{L}\p{N}])/gu

function insurance(text: string): readonly Identified[] {
  const irish = /\bppsn?\b/i.test(text) ? [...text.matchAll(ppsNumber)] : []
  return [...text.matchAll(insuranceNumber), ...irish].map((match) => ({
    name: 'ssn' as const,
    start: match.index,
    end: match.index + match[0].length,
  }))
}

function isUnnamed(text: string, start: number, end: number): boolean {
  if (isPriced(text, start) || /^[.,:]\d/.test(text.slice(end, end + 2))) return false
  return !isAfter(text, start, 3, reference) && !isAfter(text, start, 2, otherFile)
}
