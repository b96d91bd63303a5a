/**
 * Milliseconds since 1970 of an ISO 8601 moment; a plain day counts from its start, or for an end to its last millisecond.
 * Undefined for what is not a date. The offset is that of the text; a plain day is read in UTC.
 */
export function moment(text: string | undefined, edge: 'start' | 'end' = 'start'): number | undefined {
  if (text === undefined) return undefined
  const plainDay = /^\d{4}-\d{2}-\d{2}$/.test(text)
  const millis = Date.parse(text)
  if (Number.isNaN(millis)) return undefined
  return plainDay && edge === 'end' ? millis + 86_399_999 : millis
}

/** Whether `at` lies in from–until; an open end holds, and without `at` nothing is taken to be over or still to come. */
export function isDuring(at: number | undefined, from: string | undefined, until: string | undefined): boolean {
  if (at === undefined) return true
  const start = moment(from)
  const end = moment(until, 'end')
  return (start === undefined || at >= start) && (end === undefined || at <= end)
}

/** Whether `until` lies before `at`. An embargo that ends on a plain day is lifted when that day begins. */
export function isOver(at: number | undefined, until: string | undefined): boolean {
  const end = moment(until)
  return at !== undefined && end !== undefined && at >= end
}
