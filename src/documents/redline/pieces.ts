import type { Flag, Review } from '../../core/policy/review/index.ts'

/** A line of the policy, cut where a sentence is struck out. */
export interface RedLine {
  readonly kind: 'heading' | 'item' | 'text'
  readonly pieces: readonly Piece[]
}

export type Piece = { readonly text: string } | { readonly flag: Flag; readonly struck: string; readonly last: boolean }

/** The policy line by line with its flags in place. A sentence over several lines is struck in each and replaced once. */
export function redLines(text: string, flags: readonly Flag[]): readonly RedLine[] {
  const lines: RedLine[] = []
  let from = 0
  for (const raw of text.split('\n')) {
    const to = from + raw.length
    const mark = /^\s*(#{1,6}\s+|[-*•]\s+)?/.exec(raw)?.[0] ?? ''
    const kind = mark.includes('#') ? 'heading' : /[-*•]/.test(mark) ? 'item' : 'text'
    if (raw.trim() !== '') lines.push({ kind, pieces: piecesOf(text, from + mark.length, to, flags) })
    from = to + 1
  }
  return lines
}

function piecesOf(text: string, from: number, to: number, flags: readonly Flag[]): readonly Piece[] {
  const pieces: Piece[] = []
  let at = from
  for (const flag of flags) {
    if (flag.end <= at || flag.start >= to) continue
    const start = Math.max(at, flag.start)
    const end = Math.min(to, flag.end)
    if (start > at) pieces.push({ text: text.slice(at, start) })
    pieces.push({ flag, struck: text.slice(start, end), last: flag.end <= to })
    at = end
  }
  if (at < to) pieces.push({ text: text.slice(at, to) })
  return pieces
}

/** What stands above a redline: what it is, how it scored, what could not be read. */
export interface RedlineHead {
  readonly title: string
  readonly lang: 'nl' | 'en'
  readonly review: Review
  readonly unread: readonly string[]
}

export const redlineWords = {
  nl: {
    verdicts: { unlawful: 'onwettig', contested: 'omstreden' },
    score: 'Score',
    unread: 'Niet gelezen',
    missing: 'Ontbreekt',
    author: 'Wellspoken',
  },
  en: {
    verdicts: { unlawful: 'unlawful', contested: 'contested' },
    score: 'Score',
    unread: 'Not read',
    missing: 'Missing',
    author: 'Wellspoken',
  },
} as const

/** Verdict, name and authority of a flag in one line. */
export function reasonOf(flag: Flag, lang: 'nl' | 'en'): string {
  return `${redlineWords[lang].verdicts[flag.verdict]}: ${flag.title}. ${flag.why} (${flag.authority})`
}
