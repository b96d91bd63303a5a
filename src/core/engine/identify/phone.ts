import { type DigitGroup, type DigitRun, isDate, isGlued, isInLink, isPriced } from './digit-runs.ts'
import type { Identified } from './names.ts'
import { isAfter, isBefore, reference } from './neighbours.ts'
import { domestic, international, isMobile, northAmerican, type PhoneKind } from './phone-plans.ts'

const calls =
  /^(?:bel|belt|bellen|gebeld|tel|telefoon|telefoonnummer|telnr|mobiel|mobieltje|gsm|app|appen|whatsapp|sms|nummer|nr|bereikbaar|bereiken|call|calls|ring|phone|mobile|cell|text|texts|number|dial|reach|signal|telegram|ext)$/
const units =
  /^(?:euro|euros|eur|pond|dollar|dollars|procent|percent|km|kwh|kg|cm|mm|m2|m3|stuks|keer|mensen|people|views|volgers|followers|jaar|years)$/
const mostDigits = 15

/** Phone numbers of the Netherlands, Belgium, Britain, Ireland, North America and, after a plus, anywhere. Candidates are digit runs only. */
export function phones(text: string, runs: readonly DigitRun[]): readonly Identified[] {
  const found: Identified[] = []
  for (const run of runs) {
    for (let first = 0; first < run.groups.length; first++) {
      if (isDate(run.groups, first)) first += 2
      else {
        const one = numberFrom(text, run, first)
        if (!one) continue
        found.push({
          name: one.kind === 'service' ? 'service-phone' : 'phone',
          start: startOf(text, run, first, one.end),
          end: one.end,
        })
        first = one.last
      }
    }
  }
  return found
}

interface Candidate {
  readonly last: number
  readonly end: number
  readonly kind: PhoneKind
  readonly digits: string
}

/** The longest plausible number that begins with this group. */
function numberFrom(text: string, { groups, plus }: DigitRun, first: number): Candidate | null {
  const opening = groups[first]
  const isPlus = plus && first === 0
  if (
    !opening ||
    !(isPlus || opening.digits.startsWith('0') || opening.digits.startsWith('14') || isAmerican(groups, first))
  )
    return null
  const candidates: Candidate[] = []
  let digits = ''
  for (let last = first; last < groups.length; last++) {
    const group = groups[last]
    if (!group || digits.length + group.digits.length > mostDigits) break
    digits += group.digits
    const kind = digits.length < 5 ? null : kindOf(digits, groups, first, last, isPlus)
    if (kind) candidates.push({ last, end: group.end, kind, digits })
  }
  return candidates.reverse().find((one) => isPhone(text, groups, first, one, isPlus)) ?? null
}

function kindOf(
  digits: string,
  groups: readonly DigitGroup[],
  first: number,
  last: number,
  plus: boolean,
): PhoneKind | null {
  if (plus) return international(digits)
  if (digits.startsWith('00')) return digits.length < 10 ? null : international(digits.slice(2))
  if (digits.startsWith('140') && groups[first]?.digits === '14' && last === first + 1)
    return /^140\d{2,3}$/.test(digits) ? 'service' : null
  // 087 is a Dutch service range that hardly anybody uses, and an Irish mobile when written 3-3-4.
  if (digits.length === 10 && digits.startsWith('087') && sizesOf(groups, first) === '334') return 'private'
  if (digits.startsWith('0')) return domestic(digits)
  if (!isAmerican(groups, first)) return null
  return digits.length === 10 && !digits.startsWith('1')
    ? northAmerican(digits)
    : digits.length === 11
      ? international(digits)
      : null
}

const sizesOf = (groups: readonly DigitGroup[], first: number): string =>
  groups
    .slice(first, first + 3)
    .map((group) => group.digits.length)
    .join('')

/** Groups of three, three and four, perhaps with a 1 before them. */
function isAmerican(groups: readonly DigitGroup[], first: number): boolean {
  const from = groups[first]?.digits === '1' ? first + 1 : first
  return (
    groups[from]?.digits.length === 3 && groups[from + 1]?.digits.length === 3 && groups[from + 2]?.digits.length === 4
  )
}

/** Form alone is not enough: decimals, amounts, references and tables of figures look the same. */
function isPhone(
  text: string,
  groups: readonly DigitGroup[],
  first: number,
  { last, end, kind, digits }: Candidate,
  plus: boolean,
): boolean {
  const start = groups[first]?.start ?? 0
  if (isGlued(text, start, end) || isPriced(text, start) || isInLink(text, start)) return false
  if (groups[first]?.digits === '0' && groups[first + 1]?.before === '.') return false
  const next = text[end] ?? ''
  if (
    next === '%' ||
    ((next === ',' || next === '.') && isDigit(text[end + 1])) ||
    (text[start - 1] === ',' && isDigit(text[start - 2]))
  )
    return false
  if (isAfter(text, start, 2, reference) || isBefore(text, end, 1, units)) return false
  if (plus || kind === 'service') return true
  return (
    isMobile(digits) ||
    digits.startsWith('00') ||
    last > first ||
    isAfter(text, start, 4, calls) ||
    /[☎📞📱✆]\s?$/u.test(text.slice(Math.max(0, start - 4), start))
  )
}
const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9'

/** With its plus, and with an opening bracket that is closed inside the number. */
function startOf(text: string, run: DigitRun, first: number, end: number): number {
  let start = run.groups[first]?.start ?? 0
  if (first === 0 && run.plus) start = text.lastIndexOf('+', start)
  const opens = text[start - 1] === '(' && text.slice(start, end).includes(')') && !text.slice(start, end).includes('(')
  return opens ? start - 1 : start
}
