/** A stretch of text that stayed, came or went. */
export interface WordChange {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/** Cells of the table that is filled at most: some 2,000 words against 2,000, in 16 MB. */
const mostCells = 4_000_000

/**
 * Two texts compared word by word: the longest common subsequence, found by dynamic programming (Wagner and Fischer 1974).
 * Together the same and the added stretches are the new text, the same and the removed ones the old. Texts too long for
 * the table come back as one that went and one that came, but for what they share at both ends.
 */
export function diffWords(before: string, after: string): readonly WordChange[] {
  const [a, b] = [wordsOf(before), wordsOf(after)]
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  const middle = compare(a.slice(start, a.length - end), b.slice(start, b.length - end))
  const head = a.slice(0, start).map((text): WordChange => ({ kind: 'same', text }))
  const tail = a.slice(a.length - end).map((text): WordChange => ({ kind: 'same', text }))
  return joined([...head, ...middle, ...tail])
}

/** Words with the white space behind them, so that joined they are the text again. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\S{1,1000}\s{0,1000}|\s{1,1000}/g) ?? []
}

function compare(a: readonly string[], b: readonly string[]): readonly WordChange[] {
  const went = a.map((text): WordChange => ({ kind: 'removed', text }))
  const came = b.map((text): WordChange => ({ kind: 'added', text }))
  if (a.length === 0 || b.length === 0 || a.length * b.length > mostCells) return [...went, ...came]
  const width = b.length + 1
  // longest[i * width + j]: how many words the texts from a[i] and b[j] on have in common.
  const longest = new Uint32Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      longest[i * width + j] =
        a[i] === b[j]
          ? (longest[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(longest[(i + 1) * width + j] ?? 0, longest[i * width + j + 1] ?? 0)
    }
  }
  const out: WordChange[] = []
  let [i, j] = [0, 0]
  while (i < a.length && j < b.length) {
    const text = a[i] ?? ''
    if (text === b[j]) {
      out.push({ kind: 'same', text })
      i++
      j++
    } else if ((longest[(i + 1) * width + j] ?? 0) >= (longest[i * width + j + 1] ?? 0)) {
      out.push({ kind: 'removed', text })
      i++
    } else out.push({ kind: 'added', text: b[j++] ?? '' })
  }
  return [...out, ...went.slice(i), ...came.slice(j)]
}

/** Neighbours of one kind become one stretch; between two unchanged stretches what went stands before what came. */
function joined(changes: readonly WordChange[]): readonly WordChange[] {
  const out: WordChange[] = []
  let [went, came] = ['', '']
  const flush = (): void => {
    if (went !== '') out.push({ kind: 'removed', text: went })
    if (came !== '') out.push({ kind: 'added', text: came })
    went = ''
    came = ''
  }
  for (const { kind, text } of changes) {
    if (kind === 'removed') went += text
    else if (kind === 'added') came += text
    else {
      flush()
      const last = out.at(-1)
      if (last?.kind === 'same') out[out.length - 1] = { kind, text: last.text + text }
      else out.push({ kind, text })
    }
  }
  flush()
  return out
}
