import { gap, kind, type Token } from './tokens.ts'

/** Whether a folded word is one the lexicons or registers know. */
export type IsWord = (word: string) => boolean

/**
 * Undoes words pulled apart: letters spelt out one by one (`g u a r a n t e e d`, `g.u.a.r…`) and known words cut by marks
 * (`guar-an-tee`, `con_fid`). Long tags are cut into the known words they consist of. Spans stay those of the typed text.
 */
export function unmask(tokens: readonly Token[], isWord: IsWord, typed: string): readonly Token[] {
  if (!tokens.some((token, i) => suspicious(tokens, token, i))) return tokens
  const out: Token[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token) continue
    const run = spelledRun(tokens, i, typed)
    if (run >= 4) {
      const word = tokens
        .slice(i, i + run)
        .map((one) => one.word)
        .join('')
      out.push(...cut(merge(tokens.slice(i, i + run), word), isWord, tokens.slice(i, i + run)))
      i += run - 1
      continue
    }
    const glued = gluedRun(tokens, i)
    if (glued > 1) {
      const parts = tokens.slice(i, i + glued)
      const word = parts.map((one) => one.word).join('')
      if (word.length >= 5 && isWord(word) && !parts.every((part) => part.word.length > 2 && isWord(part.word))) {
        out.push(merge(parts, word))
        i += glued - 1
        continue
      }
    }
    if (token.kind === kind.hashtag && token.word.length > 5 && !isWord(token.word)) out.push(...cut(token, isWord))
    else out.push(token)
  }
  return out
}

function suspicious(tokens: readonly Token[], token: Token, i: number): boolean {
  if (token.kind === kind.hashtag) return token.word.length > 5
  if (token.before === gap.glued && i > 0) return true
  return token.word.length === 1 && tokens[i + 1]?.word.length === 1 && tokens[i + 2]?.word.length === 1
}

/** How many tokens from here are single letters set apart by the same short separator; words end at a wider one. */
function spelledRun(tokens: readonly Token[], from: number, typed: string): number {
  let to = from
  let width = 0
  while (tokens[to]?.word.length === 1 && tokens[to]?.kind !== kind.symbol) {
    const next = tokens[to + 1]
    const here = tokens[to]
    to++
    if (!next || !here || next.word.length !== 1) break
    const distance = next.start - here.end
    if (width === 0) width = distance
    if (distance === 0 || distance > 3 || distance !== width || typed.slice(here.end, next.start).includes('\n')) break
  }
  return to - from
}

function gluedRun(tokens: readonly Token[], from: number): number {
  let to = from + 1
  while (to < tokens.length && to - from < 8) {
    const token = tokens[to]
    const last = tokens[to - 1]
    if (!token || !last || token.before !== gap.glued || token.start - last.end > 1 || token.kind > kind.number) break
    to++
  }
  return to - from
}

function merge(parts: readonly Token[], word: string): Token {
  const first = parts[0]
  const last = parts.at(-1)
  if (!first || !last) throw new RangeError('nothing to merge')
  return { ...first, word, end: last.end, kind: first.kind === kind.hashtag ? kind.hashtag : kind.word }
}

/** A run-together word as the fewest known words it consists of; itself when it does not come out even. */
function cut(token: Token, isWord: IsWord, letters?: readonly Token[]): readonly Token[] {
  const { word } = token
  if (word.length > 60 || isWord(word)) return [token]
  const best: (readonly number[] | undefined)[] = [[]]
  for (let end = 1; end <= word.length; end++) {
    for (let start = Math.max(0, end - 24); start < end; start++) {
      const before = best[start]
      if (!before || !isWord(word.slice(start, end)) || (end - start === 1 && word[start] !== 'i')) continue
      const found = best[end]
      if (!found || before.length + 1 < found.length) best[end] = [...before, end]
    }
  }
  const ends = best[word.length]
  if (!ends || ends.length > 8) return [token]
  const sameLength = token.end - token.start - word.length <= 1
  return ends.map((end, i) => {
    const start = ends[i - 1] ?? 0
    const shift = token.end - word.length
    const from = letters ? letters[start]?.start : sameLength && i > 0 ? shift + start : token.start
    const to = letters ? letters[end - 1]?.end : sameLength ? shift + end : token.end
    return {
      ...token,
      word: word.slice(start, end),
      start: from ?? token.start,
      end: to ?? token.end,
      before: i === 0 ? token.before : gap.space,
    }
  })
}
