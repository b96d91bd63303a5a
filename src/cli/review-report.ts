import type { ClauseReview, Flag, Review } from '../core/policy/review/index.ts'
import type { Paint } from './paint.ts'
import { reviewWords } from './review-words.ts'
import { wrap } from './wrap.ts'

export interface ReportParts {
  readonly name: string
  readonly text: string
  readonly review: Review
  readonly unread: readonly string[]
  /** Where the country came from, or that there is none and how to give it; null when it was asked for. */
  readonly country: string | null
}

/** The audit as a person reads it: the score and how it came about, what to rewrite, what is missing, what could not be read. */
export function reviewReport(
  { name, text, review, unread, country }: ReportParts,
  lang: 'nl' | 'en',
  paint: Paint,
  width: number,
): string {
  const say = reviewWords[lang]
  const out = [paint.bold(say.title(name)), ...wrap(review.notice, width).map(paint.dim), '']
  out.push(
    paint.bold(`${say.score}: ${review.score.points}/100`),
    ...review.score.explained.flatMap((line) => wrap(line, width)),
    ...wrap(review.standard, width).map(paint.dim),
    ...(country === null ? [] : wrap(country, width)),
    '',
  )
  out.push(paint.bold(say.flags))
  if (review.flags.length === 0) out.push(say.noFlags)
  for (const flag of review.flags) out.push(...flagLines(flag, lineOf(text, flag.start), lang, paint, width))
  out.push('')
  if (review.gaps.length > 0)
    out.push(paint.bold(say.gaps), ...review.gaps.flatMap((gap) => indented(`• ${gap.text}`, 0, width)), '')
  for (const state of ['covered', 'partial', 'missing'] as const) {
    const clauses = review.clauses.filter((clause) => clause.state === state)
    if (clauses.length > 0)
      out.push(
        paint.bold(`${say.states[state]} (${clauses.length})`),
        ...clauses.flatMap((clause) => clauseLines(clause, paint, width)),
        '',
      )
  }
  out.push(
    paint.bold(say.unread),
    ...(unread.length === 0 ? [say.allRead] : unread.flatMap((one) => indented(`• ${one}`, 0, width))),
  )
  return `${out.join('\n')}\n`
}

function flagLines(flag: Flag, line: number, lang: 'nl' | 'en', paint: Paint, width: number): readonly string[] {
  const say = reviewWords[lang]
  const tint = flag.verdict === 'unlawful' ? paint.red : paint.yellow
  return [
    '',
    `${tint(say.verdicts[flag.verdict])} · ${flag.title} ${paint.dim(`(${say.place(line)})`)}`,
    ...indented(`“${flat(flag.quote)}”`, 2, width),
    ...indented(flag.why, 2, width),
    ...indented(`${say.rather}: ${flag.rewrite}`, 2, width).map(paint.green),
    ...indented(`${say.standsOn}: ${flag.authority}`, 2, width).map(paint.dim),
    ...(flag.dependsOnDate ? indented(say.dated, 2, width).map(paint.dim) : []),
  ]
}

function clauseLines(clause: ClauseReview, paint: Paint, width: number): readonly string[] {
  const quote = flat(clause.quote)
  const short = quote.length > 160 ? `${quote.slice(0, 157)}…` : quote
  return [
    `  ${clause.requirement} ${clause.title}`,
    ...(short === '' ? [] : indented(`“${short}”`, 6, width).map(paint.dim)),
  ]
}

function indented(text: string, by: number, width: number): string[] {
  return wrap(text, width - by).map((line) => ' '.repeat(by) + line)
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ')
}

function lineOf(text: string, at: number): number {
  return text.slice(0, at).split('\n').length
}
