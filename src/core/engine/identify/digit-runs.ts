/** Digits that stand together, in the groups they were typed in. Offsets are UTF-16 units of the text. */
export interface DigitRun {
  readonly groups: readonly DigitGroup[]
  /** Whether a plus stands before the first digit. */
  readonly plus: boolean
}

export interface DigitGroup {
  readonly start: number
  readonly end: number
  readonly digits: string
  /** What was typed between this group and the one before it. */
  readonly before: string
}

const mostGroups = 24
const separators = new Set(' .-/()\u00a0\u2010\u2011\u2012\u2013\u2014\u00b7\u2022_')

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** All runs of digits whose groups are at most four separator marks apart. One pass; letters, commas and line ends end a run. */
export function digitRuns(text: string): readonly DigitRun[] {
  const runs: DigitRun[] = []
  let at = 0
  while (at < text.length) {
    if (!isDigit(text.charCodeAt(at))) {
      at++
      continue
    }
    const plus = text[at - 1] === '+' || (text[at - 1] === '(' && text[at - 2] === '+')
    const groups: DigitGroup[] = []
    let from = at
    let before = ''
    while (groups.length < mostGroups) {
      let to = from
      while (isDigit(text.charCodeAt(to))) to++
      groups.push({ start: from, end: to, digits: text.slice(from, to), before })
      at = to
      let next = to
      while (next - to < 4 && separators.has(text[next] ?? '')) next++
      if (next === to || !isDigit(text.charCodeAt(next))) break
      before = text.slice(to, next)
      from = next
    }
    runs.push({ groups, plus })
  }
  return runs
}

/** Whether a letter, a digit or a mark that makes words touches the span on either side: then it is part of something else. */
export function isGlued(text: string, start: number, end: number): boolean {
  return touches(text.charCodeAt(start - 1)) || text[start - 1] === '#' || touches(text.charCodeAt(end))
}
const touches = (code: number): boolean =>
  isDigit(code) ||
  (code >= 97 && code <= 122) ||
  (code >= 64 && code <= 90) ||
  code === 95 ||
  (code >= 0xc0 && code < 0x2000)

/** Whether the span stands in a link, behind a slash or a query mark. Looks at 40 units. */
export function isInLink(text: string, start: number): boolean {
  for (let at = start - 1; at >= 0 && start - at < 40; at--) {
    const char = text[at] ?? ' '
    if (char === ' ' || char === '\n') return false
    if ((char === '/' || char === '=') && at > 0 && touches(text.charCodeAt(at - 1))) return true
  }
  return false
}

/** Whether a currency sign or a number sign stands right before an offset. */
export function isPriced(text: string, start: number): boolean {
  return marks.has(text[start - 1] ?? '') || (text[start - 1] === ' ' && marks.has(text[start - 2] ?? ''))
}
const marks = new Set('€$£#№')

/** Whether three groups from an index are a calendar date: `04-05-1994`, `2026/11/02`. */
export function isDate(groups: readonly DigitGroup[], from = 0): boolean {
  const a = groups[from]
  const b = groups[from + 1]
  const c = groups[from + 2]
  if (!a || !b || !c || b.before !== c.before || !(b.before === '-' || b.before === '.' || b.before === '/'))
    return false
  return isDay(b) && ((isDay(a) && isYear(c)) || (isYear(a) && isDay(c)))
}
const isDay = ({ digits }: DigitGroup): boolean => digits.length <= 2 && Number(digits) >= 1 && Number(digits) <= 31
const isYear = ({ digits }: DigitGroup): boolean =>
  digits.length === 4 && (digits.startsWith('19') || digits.startsWith('20'))
