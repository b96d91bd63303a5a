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

/** Words, signs and white space, so that joined they are the text again. */
function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]{1,1000}|\s{1,1000}|[^\p{L}\p{N}\s]/gu) ?? []
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

/**
 * Neighbours of one kind become one stretch; what went stands before what came. White space alone between two changes changes
 * along, or every space between two new sentences would be told apart.
 */
function joined(changes: readonly WordChange[]): readonly WordChange[] {
  const out: WordChange[] = []
  let [went, came, space] = ['', '', '']
  const flush = (): void => {
    const shared = /\s*$/.exec(came)?.[0] ?? ''
    if (shared !== '' && went.endsWith(shared)) {
      went = went.slice(0, -shared.length)
      came = came.slice(0, -shared.length)
      space = shared + space
    }
    if (went !== '') out.push({ kind: 'removed', text: went })
    if (came !== '') out.push({ kind: 'added', text: came })
    if (space !== '') out.push({ kind: 'same', text: space })
    went = ''
    came = ''
    space = ''
  }
  for (const { kind, text } of changes) {
    const isChanging = went !== '' || came !== ''
    if (kind === 'same' && isChanging && !/\S/.test(text)) space += text
    else if (kind === 'same') {
      flush()
      const last = out.at(-1)
      if (last?.kind === 'same') out[out.length - 1] = { kind, text: last.text + text }
      else out.push({ kind, text })
    } else {
      went += space
      came += space
      space = ''
      if (kind === 'removed') went += text
      else came += text
    }
  }
  flush()
  return out
}
