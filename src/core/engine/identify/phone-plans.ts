/** What the numbering plan of a country makes of a national number, written without its trunk zero. */
export type PhoneKind = 'private' | 'service'

interface Plan {
  readonly code: string
  readonly person: RegExp
  readonly service: RegExp
}

/** Simplified from the published national plans: number ranges and lengths only. */
const plans: readonly Plan[] = [
  {
    code: '31',
    person: /^(?:6[1-8]\d{7}|[1-57]\d{8})$/,
    service: /^(?:8[4578]\d{7}|91\d{7}|(?:800|90[069])\d{4}(?:\d{3})?|66\d{7})$/,
  },
  { code: '32', person: /^(?:4[5-9]\d{7}|[1-69]\d{7})$/, service: /^(?:800\d{5}|90\d{6}|7[08]\d{6})$/ },
  { code: '44', person: /^(?:7[1-57-9]\d{8}|1\d{8,9}|2\d{9})$/, service: /^(?:3\d{9}|8\d{6,9}|9\d{9})$/ },
  { code: '353', person: /^(?:8[35-9]\d{7}|[1-79]\d{6,8})$/, service: /^(?:1[58]\d{6,8}|818\d{6})$/ },
  { code: '1', person: /^[2-9]\d{2}[2-9]\d{6}$/, service: /^(?:8(?:00|33|44|55|66|77|88)|900)[2-9]\d{6}$/ },
]

/** A number after its plus or 00: a known country's plan decides, another country's number is taken by its length. */
export function international(digits: string): PhoneKind | null {
  for (const plan of plans) {
    if (!digits.startsWith(plan.code)) continue
    const national = digits.slice(plan.code.length).replace(/^0/, '')
    return plan.service.test(national) ? 'service' : plan.person.test(national) ? 'private' : null
  }
  return /^[2-9]\d{8,14}$/.test(digits) ? 'private' : null
}

/** A number that begins with its trunk zero: Dutch or Belgian mobile (10 digits), Belgian line (9), British (10 or 11), Irish mobile. */
export function domestic(digits: string): PhoneKind | null {
  const [nl, be, uk] = plans
  if (!nl || !be || !uk || digits.length < 8 || digits.length > 11 || digits[1] === '0') return null
  const national = digits.slice(1)
  if (nl.service.test(national)) return 'service'
  if (nl.person.test(national)) return 'private'
  if (digits.length >= 10 && uk.service.test(national)) return 'service'
  if (digits.length >= 10 && uk.person.test(national)) return 'private'
  if (/^08[369]\d{7}$/.test(digits)) return 'private'
  if (be.service.test(national)) return 'service'
  return be.person.test(national) ? 'private' : null
}

/** Ten digits in the North American form; the caller has seen the groups. */
export function northAmerican(digits: string): PhoneKind | null {
  return international(`1${digits}`)
}

/** Mobile numbers are told by their first digits alone: 06 and 07 with the right length, Belgian 045 to 049. */
export function isMobile(digits: string): boolean {
  return /^(?:06[1-8]\d{7}|07[1-57-9]\d{8}|04[5-9]\d{7})$/.test(digits)
}
