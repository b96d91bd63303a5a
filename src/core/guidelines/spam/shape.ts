import type { Reading } from '../../engine/index.ts'

export type Place = { readonly start: number; readonly end: number }

// What a token is: see `kind` in core/text/tokens.ts.
const word = 0
const hashtag = 3
const mention = 4
const link = 5

/** From the first to the last name when five people or more are tagged without a reason that names them. */
export function manyMentions(reading: Reading): Place | null {
  const tagged = reading.tokens.filter((token) => token.kind === mention)
  const words = reading.tokens.filter((token) => token.kind === word).length
  const isReply = reading.facts.isReply
  const sells = reading.has('spam.offers', 'link', 'own', 'product')
  if (tagged.length < (isReply || !sells ? 9 : 5) || words > tagged.length * 5) return null
  if (reading.has('spam.gathers', 'thank', 'congratulate', 'celebrate')) return null
  return from(tagged[0], tagged.at(-1))
}

/** The run of hashtags when they outweigh the text, or are more than any reader reads. */
export function manyHashtags(reading: Reading): Place | null {
  const starts = new Map<number, (typeof reading.tokens)[number]>()
  for (const token of reading.tokens)
    if (token.kind === hashtag) starts.set(hashStart(reading.text, token.start), token)
  const words = reading.tokens.filter((token) => token.kind === word || token.kind === 1).length
  const tags = [...starts.values()]
  if (tags.length < 16 && (tags.length < 9 || tags.length < words * 1.5)) return null
  return from(tags[0], tags.at(-1))
}

/** A known-word tag is cut into several tokens; they share the place of their #. */
function hashStart(text: string, start: number): number {
  return text.lastIndexOf('#', start)
}

/** The same four words or more, or a call with a link, said again at once; twice is enough for an advert, else it takes three times. */
export function repetition(reading: Reading): Place | null {
  const { tokens } = reading
  const sells = reading.has('spam.offers', 'link', 'own', 'product')
  for (let size = 12; size >= 3; size--) {
    for (let i = 0; i + size * 2 <= tokens.length; i++) {
      const next = again(reading, i, size)
      if (next < 0) continue
      const run = tokens.slice(i, i + size)
      const words = run.filter((token) => token.kind <= 1 && token.word.length > 1).length
      const isThrice = again(reading, next, size) >= 0
      if (words < (isThrice ? 3 : 4) && !(words >= 1 && run.some((token) => token.kind === link))) continue
      if ((!sells && !isThrice) || new Set(run.map((token) => token.word)).size < 3) continue
      return from(run[0], tokens[next + size - 1])
    }
  }
  return null
}

/** Where the `size` tokens at `i` come again within two tokens after them; -1 when they do not. */
function again(reading: Reading, i: number, size: number): number {
  const { tokens } = reading
  for (let j = i + size; j <= i + size + 2 && j + size <= tokens.length; j++) {
    let same = 0
    while (same < size && tokens[i + same]?.word === tokens[j + same]?.word) same++
    if (same === size) return j
  }
  return -1
}

/** A heap of links with hardly a word, or a reply of hardly more than a link to somebody who asked for nothing. */
export function linkDrop(reading: Reading): Place | null {
  const links = reading.tokens.filter((token) => token.kind === link)
  const words = reading.tokens.filter((token) => token.kind === word).length
  if (links.length >= 3 && words <= links.length * 2) return from(links[0], links.at(-1))
  if (links.length === 0 || !reading.facts.isReply || words > 2 || wasAsked(reading)) return null
  return from(links[0], links.at(-1))
}

/** Whether what is answered asks something or is about us. */
export function wasAsked(reading: Reading): boolean {
  const { thread } = reading
  if (!thread) return false
  return (
    thread.has('own', 'product', 'ask-act') ||
    thread.sentences.some((one) => one.question) ||
    ['customer', 'journalist'].includes(reading.facts.replyFrom ?? '')
  )
}

function from(first: Place | undefined, last: Place | undefined): Place | null {
  return first && last ? { start: first.start, end: last.end } : null
}
