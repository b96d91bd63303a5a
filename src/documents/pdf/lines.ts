import type { TextStyle } from './canvas.ts'

/** A stretch of text in one style that may lead somewhere. */
export interface Run {
  readonly text: string
  readonly style: TextStyle
  readonly href?: string
  readonly goTo?: string
}

export interface Fragment {
  readonly run: Run
  readonly text: string
  /** From the left edge of the line. */
  readonly x: number
  readonly width: number
}

export interface Line {
  readonly fragments: readonly Fragment[]
}

export type Measure = (text: string, style: TextStyle) => number

/**
 * Breaks runs into lines of at most `width` points, at spaces and line ends; a word that is wider than a whole line is cut
 * behind a slash, a dot or, at worst, any character. The space at a break stays at the end of its line, so that words stay
 * apart for whoever copies the text or has it read aloud.
 */
export function breakLines(runs: readonly Run[], width: number, measure: Measure): readonly Line[] {
  const lines: Line[] = []
  let fragments: Fragment[] = []
  let x = 0
  const next = (): void => {
    lines.push({ fragments })
    fragments = []
    x = 0
  }
  const put = (run: Run, text: string, size: number): void => {
    const last = fragments.at(-1)
    if (last?.run === run)
      fragments[fragments.length - 1] = { ...last, text: last.text + text, width: last.width + size }
    else fragments.push({ run, text, x, width: size })
    x += size
  }
  for (const run of runs) {
    for (const [i, part] of run.text.split('\n').entries()) {
      if (i > 0) next()
      for (const word of wordsOf(part)) {
        const size = measure(word, run.style)
        const bare = word.endsWith(' ') ? measure(word.trimEnd(), run.style) : size
        if (x + bare <= width) {
          put(run, word, size)
          continue
        }
        if (x > 0) next()
        if (bare <= width) {
          put(run, word, size)
          continue
        }
        for (const piece of cutWord(word, run.style, width, measure)) {
          const pieceSize = measure(piece, run.style)
          if (x > 0 && x + pieceSize > width) next()
          put(run, piece, pieceSize)
        }
      }
    }
  }
  if (fragments.length > 0) next()
  return lines
}

/** Words with the spaces behind them. */
function wordsOf(text: string): readonly string[] {
  return text.match(/[^ ]{1,100000} {0,1000}| {1,1000}/g) ?? []
}

function cutWord(word: string, style: TextStyle, width: number, measure: Measure): readonly string[] {
  const pieces: string[] = []
  for (const part of word.match(/[^/.@_-]{0,100000}[/.@_-]?/g) ?? []) {
    if (measure(part, style) <= width) pieces.push(part)
    else pieces.push(...part)
  }
  return pieces.filter((piece) => piece !== '')
}
