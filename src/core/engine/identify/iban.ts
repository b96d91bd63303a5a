import { type DigitRun, isGlued } from './digit-runs.ts'
import type { Identified } from './names.ts'
import { isAfter } from './neighbours.ts'

/** Length of an IBAN by country, and what follows the check digits where that shape is telling. */
const countries: Readonly<Record<string, readonly [number, RegExp?]>> = {
  NL: [18, /^[A-Z]{4}\d{10}$/],
  BE: [16, /^\d{12}$/],
  GB: [22, /^[A-Z]{4}\d{14}$/],
  IE: [22, /^[A-Z]{4}\d{14}$/],
  DE: [22, /^\d{18}$/],
  FR: [27],
  LU: [20],
  ES: [24],
  IT: [27, /^[A-Z]\d{10}[A-Z0-9]{12}$/],
  AT: [20],
  CH: [21],
  PL: [28],
  PT: [25],
  DK: [18],
  SE: [24],
  NO: [15],
  FI: [18],
  TR: [26],
  MA: [28],
  LT: [20],
  EE: [20],
}
const bank =
  /^(?:iban|rekening|rekeningnummer|bankrekening|account|bank|overmaken|overschrijven|storten|tikkie|sort|pay)$/

/** Bank accounts: an IBAN whose check digits (ISO 13616, mod 97) or whose bank code and length are right; British sort code with account number. */
export function ibans(text: string, runs: readonly DigitRun[]): readonly Identified[] {
  const found: Identified[] = []
  for (const run of runs) {
    for (const group of run.groups) {
      const one = ibanAt(text, group.start - 2)
      if (one) found.push(one)
    }
    const account = sortCode(text, run)
    if (account) found.push(account)
  }
  return found
}

function ibanAt(text: string, start: number): Identified | null {
  if (start < 0 || !isPlain(text.charCodeAt(start))) return null
  const country = text.slice(start, start + 2).toUpperCase()
  const [length, shape] = countries[country] ?? []
  if (!length || /[\p{L}\p{N}]/u.test(text[start - 1] ?? ' ')) return null
  let plain = ''
  let at = start
  for (; at < text.length && plain.length < length; at++) {
    const char = text[at] ?? ''
    if (isPlain(char.charCodeAt(0))) plain += char
    else if (!isPlain(text.charCodeAt(at + 1)) || !between.has(char)) break
  }
  plain = plain.toUpperCase()
  if (plain.length !== length || !/^[A-Z]{2}\d{2}/.test(plain) || /[\p{L}\p{N}]/u.test(text[at] ?? ' ')) return null
  if (!shape?.test(plain.slice(4)) && !isMod97(plain)) return null
  return { name: 'iban', start, end: at }
}

const between = new Set(' .-\u00a0')
const isPlain = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)

/** The check of ISO 13616: the first four to the back, letters as numbers, remainder 1. */
export function isMod97(iban: string): boolean {
  let rest = 0
  for (const char of iban.slice(4) + iban.slice(0, 4)) {
    for (const digit of char >= 'A' ? String(char.charCodeAt(0) - 55) : char) rest = (rest * 10 + Number(digit)) % 97
  }
  return rest === 1
}

/** `20-45-45 12345678` with a word of banking before it. */
function sortCode(text: string, run: DigitRun): Identified | null {
  const [a, b, c, account] = run.groups
  if (
    !a ||
    !b ||
    !c ||
    b.before !== '-' ||
    c.before !== '-' ||
    `${a.digits.length}${b.digits.length}${c.digits.length}` !== '222'
  )
    return null
  const end = account?.digits.length === 8 ? account.end : c.end
  return isAfter(text, a.start, 3, bank) && !isGlued(text, a.start, end) ? { name: 'iban', start: a.start, end } : null
}
