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

/** The lengths of what can be said again, in tokens, and how many may stand between. */
const longest = 12
const shortest = 3
const between = 2

/** The same four words or more, or a call with a link, said again at once; twice is enough for an advert, else it takes three times. */
export function repetition(reading: Reading): Place | null {
  const { tokens } = reading
  const same = sameAhead(reading)
  if (!same) return null
  const again = (i: number, size: number): number => {
    for (let gap = 0; gap <= between; gap++)
      if ((same[i * widths + size + gap - shortest] ?? 0) >= size) return i + size + gap
    return -1
  }
  const sells = reading.has('spam.offers', 'link', 'own', 'product')
  for (let size = longest; size >= shortest; size--) {
    for (let i = 0; i + size * 2 <= tokens.length; i++) {
      const next = again(i, size)
      if (next < 0) continue
      const run = tokens.slice(i, i + size)
      const words = run.filter((token) => token.kind <= 1 && token.word.length > 1).length
      if (words === 0) continue
      const isThrice = again(next, size) >= 0
      if (words < (isThrice ? 3 : 4) && !run.some((token) => token.kind === link)) continue
      if ((!sells && !isThrice) || new Set(run.map((token) => token.word)).size < 3) continue
      return from(run[0], tokens[next + size - 1])
    }
  }
  return null
}

const widths = longest + between - shortest + 1

/**
 * For each token how many from it on, up to the longest, are the same as those so many tokens further, for each distance at which something
 * can be said again; null when nothing is.
 */
function sameAhead({ tokens }: Reading): Uint8Array | null {
  const same = new Uint8Array(tokens.length * widths)
  let most = 0
  for (let i = tokens.length - shortest - 1; i >= 0; i--) {
    for (let at = 0; at < widths && i + at + shortest < tokens.length; at++) {
      if (tokens[i]?.word !== tokens[i + at + shortest]?.word) continue
      const run = Math.min(longest, 1 + (same[(i + 1) * widths + at] ?? 0))
      same[i * widths + at] = run
      if (run > most) most = run
    }
  }
  return most < shortest ? null : same
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
