import * as z from 'zod/mini'
import type { Words } from '../problem.ts'
import { type Objection, objection } from './readable.ts'

/** A plain day, or ISO 8601 with its offset. */
export const datePattern = '^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2}))?$'
const pattern = new RegExp(datePattern)
const soundTime = /T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/
const withoutOffset = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?$/

export const isDate = z.check<string>((payload) => {
  const wrong = dateProblem(payload.value)
  if (wrong) payload.issues.push(objection(payload.value, wrong))
})

/** What is wrong with a date; undefined for one that exists. */
export function dateProblem(value: string): Objection | undefined {
  if (!pattern.test(value)) {
    const remedy = withoutOffset.test(value) ? { nl: withOffset.nl(value), en: withOffset.en(value) } : form
    return { message: { nl: 'Dit is geen leesbare datum.', en: 'This is not a readable date.' }, remedy }
  }
  const month = Number(value.slice(5, 7))
  if (month < 1 || month > 12)
    return missing(value, { nl: 'Een maand loopt van 01 tot en met 12.', en: 'A month runs from 01 to 12.' })
  const day = Number(value.slice(8, 10))
  const last = lastDay(Number(value.slice(0, 4)), month)
  if (day < 1 || day > last) {
    const until = `${value.slice(0, 8)}${last}`
    return missing(value.slice(0, 10), {
      nl: `De laatste dag van die maand is ${until}.`,
      en: `The last day of that month is ${until}.`,
    })
  }
  if (value.length === 10 || soundTime.test(value)) return undefined
  return missing(value, {
    nl: 'Een tijd loopt van 00:00 tot en met 23:59, en een tijdzone van -14:59 tot en met +14:59.',
    en: 'A time runs from 00:00 to 23:59, and an offset from -14:59 to +14:59.',
  })
}

function lastDay(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

const missing = (value: string, remedy: Words): Objection => ({
  message: { nl: `${value} bestaat niet.`, en: `${value} does not exist.` },
  remedy,
})

const form: Words = {
  nl: 'Schrijf een dag als 2026-11-22 (jaar, maand, dag) of een moment als 2026-11-22T10:00:00+01:00.',
  en: 'Write a day as 2026-11-22 (year, month, day) or a moment as 2026-11-22T10:00:00+01:00.',
}

const withOffset = {
  nl: (value: string) => `Zet de tijdzone erachter: ${value.replace(' ', 'T')}+01:00.`,
  en: (value: string) => `Add the offset from UTC: ${value.replace(' ', 'T')}+01:00.`,
}

/** First or last millisecond of a date that was found sound. */
export function millis(value: string, edge: 'start' | 'end'): number {
  return Date.parse(value) + (edge === 'end' && value.length === 10 ? 86_399_999 : 0)
}
