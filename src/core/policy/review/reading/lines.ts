/** One line as typed: where its words start behind the marks, and what it looks like. */
export interface Line {
  readonly kind: 'blank' | 'heading' | 'text' | 'item'
  /** Start of the line, marks included. */
  readonly from: number
  readonly start: number
  readonly end: number
  readonly indent: number
  /** It begins something new, though nothing separates it from the line before. */
  readonly fresh: boolean
}

const bullet =
  /^(?:[-*+•–—▪◦‣·●○■□✓✗✘❌✅➢❖o](?=\s)|\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[a-z]|[ivx]{1,4})[.)](?=\s)|\d{1,2}(?:\.\d{1,2}){1,3}(?=\s))\s*/i
const numbered = /\d|^\(?[IVX]{1,4}[.)]/
const hash = /^#{1,6}\s+/
const quote = /^(?:>\s?)+/

/** The lines of a text; the blank ones too. */
export function* linesOf(text: string): Generator<Line> {
  let from = 0
  let before: string | undefined
  while (from <= text.length) {
    const found = text.indexOf('\n', from)
    const stop = found < 0 ? text.length : found
    const next = lineAfter(text, stop)
    yield lineOf(text, from, stop, before, next)
    before = text.slice(from, stop).trim()
    if (found < 0) return
    from = stop + 1
  }
}

function lineOf(text: string, from: number, stop: number, before: string | undefined, next: string): Line {
  const raw = text.slice(from, stop)
  const words = raw.trimEnd()
  let at = words.length - words.trimStart().length
  const indent = at
  if (/^\uFEFF/.test(words)) at = Math.max(at, 1)
  if (words.slice(at) === '' || /^[-=_*~|:\s]{3,}$/.test(words))
    return { kind: 'blank', from, start: stop, end: stop, indent, fresh: false }
  const quoted = quote.exec(words.slice(at))
  if (quoted) at += quoted[0].length
  const marked = hash.exec(words.slice(at))
  if (marked)
    return { kind: 'heading', from, start: from + at + marked[0].length, end: from + words.length, indent, fresh: true }
  const item = bullet.exec(words.slice(at))
  const rest = words.slice(at + (item?.[0].length ?? 0))
  const number = item !== null && numbered.test(item[0])
  const start = from + words.length - rest.length
  const place = { from, start, end: from + words.length, indent }
  if (/^[-=]{3,}$/.test(next) && !item) return { ...place, kind: 'heading', fresh: true }
  if ((item === null || number) && looksLikeHeading(rest, before, next, number ? item[0] : ''))
    return { ...place, kind: 'heading', fresh: true }
  if (item) return { ...place, kind: 'item', fresh: true }
  return { ...place, kind: 'text', fresh: startsAnew(rest, before) }
}

/** Short, without an end mark, standing apart or numbered. */
function looksLikeHeading(words: string, before: string | undefined, next: string, number: string): boolean {
  const bare = words.replace(/^\**|\**$/g, '').trim()
  if (bare.length > 90 || bare.split(/\s+/).length > 12 || /[.;,:]$/.test(bare) || !/\p{L}/u.test(bare)) return false
  if (/^\*\*.+\*\*$/.test(words.trim())) return true
  const capital = /^[\p{Lu}\d"'“‘]/u.test(bare)
  const apart = before === undefined || before === ''
  if (number !== '') return capital && bare.split(/\s+/).length <= 7 && !isOneOfMany(number, before, next)
  if (/!$/.test(bare) || (/\?$/.test(bare) && (!apart || before === undefined || bare.split(/\s+/).length > 6)))
    return false
  return (
    capital &&
    apart &&
    (next === ''
      ? bare.split(/\s+/).length <= 8 && before !== undefined
      : /^[\p{Lu}\d•*\-–"“]/u.test(next) && bare.split(/\s+/).length <= 9)
  )
}

/** Its number runs on in the line before or after; "2.1" under "2" is what the heading is for. */
function isOneOfMany(number: string, before: string | undefined, next: string): boolean {
  const bare = number.trim().replace(/[.)]+$/, '')
  if (next.startsWith(`${bare}.`)) return false
  return (
    bullet.test(next) ||
    (numbered.test(bullet.exec(before ?? '')?.[0] ?? '') &&
      !before?.startsWith(`${bare}.`) &&
      !/[.;:]$/.test(before ?? ''))
  )
}

/** A line after a finished sentence that starts with a capital, where lines are not simply wrapped. */
function startsAnew(words: string, before: string | undefined): boolean {
  if (before === undefined || before === '') return true
  return /[.:;?!]["”’)]?$/.test(before) && before.length < 60 && /^[\p{Lu}"“‘]/u.test(words)
}

/** The next line, trimmed; '' at the end or when it is blank. */
function lineAfter(text: string, stop: number): string {
  if (stop >= text.length) return ''
  const end = text.indexOf('\n', stop + 1)
  return text.slice(stop + 1, end < 0 ? text.length : end).trim()
}
