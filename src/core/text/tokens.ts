import { expandWord } from './contractions.ts'
import { fold } from './fold.ts'

/** What stands between a token and the one before it. */
export const gap = { space: 0, glued: 1, comma: 2, sentence: 3 } as const
export const kind = { word: 0, number: 1, symbol: 2, hashtag: 3, mention: 4, link: 5 } as const

/** One readable unit. `start` and `end` are UTF-16 offsets into the typed text, end exclusive. */
export interface Token {
  readonly word: string
  readonly start: number
  readonly end: number
  readonly kind: number
  /** What stands before it, one of `gap`. */
  readonly before: number
  /** Whether it stands inside quotation marks. */
  readonly quoted: boolean
  /** The mark that ended the sentence before this token ('.', '?', '!', '\n' …), '' where none did. */
  readonly ended: string
}

export interface TokenList {
  readonly text: string
  readonly tokens: readonly Token[]
  /** The mark after the last token. */
  readonly lastMark: string
  /** Offsets of emoji in the typed text with the index of the token that follows. */
  readonly emoji: readonly { readonly char: string; readonly start: number; readonly next: number }[]
}

const link = /(?:https?:\/\/|www\.)[^\s<>"']{1,2000}/y
const bareLink =
  /(?:[a-z0-9][a-z0-9-]{0,62}\.){1,4}(?:com|nl|org|net|eu|be|uk|io|co|app|dev|info|shop|ly|gl|me|example)(?:\/[^\s<>"']{0,2000})?(?![a-z0-9@])/y
const emojiStart = /\p{Extended_Pictographic}/u
const number = /\d+(?:[.,]\d+)*(?:k|m|mln|mio|mrd|mld|bn|b|mn|x|e|ste|de|st|nd|rd|th)?(?![a-z0-9])/y
const abbreviations = new Set(
  'mevr fam bijv bv o.a oa i.v.m ivm m.b.t mbt d.w.z dwz t.o.v tov t.a.v tav nr mr mw dhr drs dr ir ing prof st ca evt resp incl excl max min tel blz vs e.g eg i.e ie etc approx no inc ltd co corp jr sr mrs ms fig jan feb apr jun jul aug sep sept okt oct nov dec u.s u.k'.split(
    ' ',
  ),
)

const letterCache = new Map<number, boolean>()
function isLetter(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122
  let known = letterCache.get(code)
  if (known === undefined) {
    known = /[\p{L}\p{N}]/u.test(String.fromCharCode(code))
    letterCache.set(code, known)
  }
  return known
}
const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** The tokens of a text in reading order. Linear; never throws. */
export function tokenise(text: string): TokenList {
  const { view, starts, ends } = fold(text)
  const tokens: Token[] = []
  const emoji: { char: string; start: number; next: number }[] = []
  let before: number = gap.sentence
  let ended = ''
  let quoted = false
  let at = 0

  const push = (word: string, from: number, to: number, what: number): void => {
    const start = starts ? Math.min(starts[from] ?? 0, starts[to - 1] ?? 0) : from
    const end = ends ? Math.max(ends[to - 1] ?? 0, ends[from] ?? 0) : to
    tokens.push({ word, start, end, kind: what, before, quoted, ended })
    before = gap.glued
    ended = ''
  }
  const pushWord = (from: number, to: number, what: number): void => {
    const parts = expandWord(view.slice(from, to))
    for (const part of parts) {
      push(part.word, from + part.from, from + part.to, what)
      if (what === kind.word) before = gap.space
    }
    before = gap.glued
  }
  const breakBy = (mark: string, strength: number): void => {
    if (strength > before || before === gap.glued) before = strength
    if (strength === gap.sentence) ended = ended === '' || mark === '?' ? mark : ended
  }

  while (at < view.length) {
    const code = view.charCodeAt(at)
    if (isLetter(code) || isDigit(code)) {
      if (maybeLink(view, at)) {
        link.lastIndex = at
        bareLink.lastIndex = at
        const found = link.exec(view) ?? bareLink.exec(view)
        if (found) {
          const length = found[0].replace(/[.,;:!?)\]]{1,20}$/, '').length
          push(view.slice(at, at + length), at, at + length, kind.link)
          at += length
          continue
        }
      }
      if (isDigit(code)) {
        number.lastIndex = at
        const found = number.exec(view)
        if (found) {
          push(found[0], at, at + found[0].length, kind.number)
          at += found[0].length
          continue
        }
      }
      const to = wordEnd(view, at)
      pushWord(at, to, kind.word)
      at = to
      continue
    }
    const next = view.charCodeAt(at + 1)
    if ((code === 35 || code === 64) && (isLetter(next) || isDigit(next) || next === 95)) {
      const to = tagEnd(view, at + 1)
      pushTag(at, to, code === 35 ? kind.hashtag : kind.mention)
      at = to
      continue
    }
    if (code === 32 || code === 9 || code === 13) {
      if (before === gap.glued) before = gap.space
    } else if (code === 10) breakBy('\n', gap.sentence)
    else if (code === 46 || code === 33 || code === 63) {
      if (endsSentence(view, at, tokens)) breakBy(String.fromCharCode(code), gap.sentence)
      else if (before === gap.glued && view.charCodeAt(at + 1) === 32) before = gap.space
    } else if (code === 34) {
      quoted = quoted ? false : view.indexOf('"', at + 1) > 0 && view.indexOf('"', at + 1) - at < 1500
      breakBy('"', gap.comma)
    } else if (code === 39) {
      if (before === gap.glued) before = gap.space
    } else if (
      code === 44 ||
      code === 59 ||
      code === 58 ||
      code === 40 ||
      code === 41 ||
      code === 45 ||
      code === 47 ||
      code === 124
    ) {
      if (code !== 45 && code !== 47) breakBy(',', gap.comma)
      else if (before !== gap.glued || view.charCodeAt(at + 1) === 32)
        breakBy('-', before === gap.glued ? gap.space : gap.comma)
    } else if (code === 36 || code === 37 || code === 0x20ac || code === 0xa3) {
      push(view[at] ?? '', at, at + 1, kind.symbol)
      before = gap.space
    } else if (code > 0x203b) {
      const char = String.fromCodePoint(view.codePointAt(at) ?? 32)
      if (emojiStart.test(char)) {
        emoji.push({ char, start: starts?.[at] ?? at, next: tokens.length })
        if (before === gap.glued) before = gap.space
      } else if (char === '•' || char === '▪') breakBy('\n', gap.sentence)
      if (char.length > 1) at++
    }
    at++
  }
  return { text, tokens, lastMark: ended, emoji }

  /** A tag keeps its whole body; one written in CamelCase or with underscores is split, the marks staying with the first part. */
  function pushTag(from: number, to: number, what: number): void {
    const typedStart = starts?.[from] ?? from
    const typedEnd = ends?.[to - 1] ?? to
    const typed = text.slice(typedStart + 1, typedEnd)
    const parts = typed.length === to - from - 1 ? (typed.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+/g) ?? []) : []
    if (parts.length < 2 || parts.join('').length !== typed.replace(/_/g, '').length || what === kind.mention) {
      push(view.slice(from + 1, to).replace(/_/g, ''), from, to, what)
      return
    }
    let at = from + 1
    for (const [index, part] of parts.entries()) {
      while (view[at] === '_') at++
      push(view.slice(at, at + part.length), index === 0 ? from : at, at + part.length, what)
      before = gap.space
      at += part.length
    }
    before = gap.glued
  }
}

function maybeLink(view: string, at: number): boolean {
  if (view.startsWith('http', at) || view.startsWith('www.', at)) return true
  for (let i = at + 1; i < at + 40; i++) {
    const code = view.charCodeAt(i)
    if (code === 46) return isLetter(view.charCodeAt(i + 1)) && isLetter(view.charCodeAt(i + 2))
    if (!isLetter(code) && !isDigit(code) && code !== 45) return false
  }
  return false
}

function wordEnd(view: string, from: number): number {
  let at = from
  while (at < view.length) {
    const code = view.charCodeAt(at)
    if (isLetter(code) || isDigit(code)) at++
    else if ((code === 39 || code === 38) && isLetter(view.charCodeAt(at + 1))) at++
    else if (isInnerMark(code) && hidesLetter(view, at, code)) at++
    else break
  }
  return at
}

/** Marks people put in the place of a letter: sh!t, a$$, f*ck, m@il. */
const isInnerMark = (code: number): boolean =>
  code === 33 || code === 36 || code === 42 || code === 64 || code === 0x20ac
function hidesLetter(view: string, at: number, code: number): boolean {
  let ahead = at + 1
  while (ahead < at + 4 && view.charCodeAt(ahead) === code) ahead++
  const next = view.charCodeAt(ahead)
  if (isLetter(next)) return code !== 64 || !/^@[a-z0-9-]{1,63}\.[a-z]/.test(view.slice(at, at + 70))
  return code === 42 && (view.charCodeAt(at + 1) === 42 || view.charCodeAt(at - 1) === 42)
}

function tagEnd(view: string, from: number): number {
  let at = from
  while (at < view.length) {
    const code = view.charCodeAt(at)
    if (isLetter(code) || isDigit(code) || code === 95) at++
    else break
  }
  return at
}

function endsSentence(view: string, at: number, tokens: readonly Token[]): boolean {
  const mark = view.charCodeAt(at)
  const next = view.charCodeAt(at + 1)
  if (mark !== 46) return true
  if (next === 46) return false
  if (isLetter(next) || isDigit(next)) return false
  const last = tokens.at(-1)
  if (!last) return false
  if (view.charCodeAt(at - 1) === 46) return true
  return !(
    abbreviations.has(last.word) ||
    (last.word.length === 1 && last.kind === kind.word && last.word !== 'u' && last.word !== 'i')
  )
}
