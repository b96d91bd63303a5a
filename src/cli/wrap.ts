/** Lines of at most `width` columns, cut at spaces; joined by one unit each they are the text again. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const [i, word] of text.split(' ').entries()) {
    if (i === 0) line = word
    else if (columns(line) + 1 + columns(word) <= width) line += ` ${word}`
    else {
      lines.push(line)
      line = word
    }
  }
  return [...lines, line]
}

const wide = /[\p{Extended_Pictographic}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** How many columns a text takes in a terminal. */
export function columns(text: string): number {
  let count = 0
  for (const char of text) count += /\p{M}/u.test(char) ? 0 : wide.test(char) ? 2 : 1
  return count
}

/** The columns of the terminal, at most 100; 80 where it is none or does not say (a terminal without a size says 0). */
export function screenWidth(): number {
  return Math.min(process.stdout.columns || 80, 100)
}
