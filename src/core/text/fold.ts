import { lookAlike } from './confusables.ts'

/** A text as it is matched, with the way back to what was typed. */
export interface Folded {
  /** Lower case, compatibility forms undone, accents and invisible characters gone, look-alikes as Latin letters. */
  readonly view: string
  /** For each UTF-16 unit of `view` where its source starts in the typed text; null when view and text line up one to one. */
  readonly starts: Int32Array | null
  /** For each UTF-16 unit of `view` where its source ends (exclusive). */
  readonly ends: Int32Array | null
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII is meant
const ascii = /^[\x00-\x7f]*$/
const pdf = 0x202c
const rightToLeftOverride = 0x202e

/** The matching view of a text. Linear; never throws; `text` itself is never altered. */
export function fold(text: string): Folded {
  if (ascii.test(text)) return { view: text.toLowerCase(), starts: null, ends: null }
  const out = new Writer(text.length)
  let at = 0
  while (at < text.length) {
    const code = text.codePointAt(at) ?? 0
    if (code === rightToLeftOverride) at = writeReversed(text, at + 1, out)
    else at = writeOne(at, code, out)
  }
  return out.folded()
}

class Writer {
  private readonly parts: string[] = []
  private readonly starts: number[] = []
  private readonly ends: number[] = []
  private readonly room: number
  constructor(room: number) {
    this.room = room
  }
  write(piece: string, start: number, end: number): void {
    this.parts.push(piece)
    for (let i = 0; i < piece.length; i++) {
      this.starts.push(start)
      this.ends.push(end)
    }
  }
  folded(): Folded {
    const view = this.parts.join('')
    const same = view.length === this.room && this.starts.every((start, i) => start === i)
    return same
      ? { view, starts: null, ends: null }
      : { view, starts: Int32Array.from(this.starts), ends: Int32Array.from(this.ends) }
  }
}

function writeOne(at: number, code: number, out: Writer): number {
  const end = at + (code > 0xffff ? 2 : 1)
  out.write(foldPoint(code), at, end)
  return end
}

/** Text after a right-to-left override is shown backwards up to its end mark or the end of the line: read it as it is shown. */
function writeReversed(text: string, from: number, out: Writer): number {
  const points: { readonly at: number; readonly code: number }[] = []
  let at = from
  while (at < text.length) {
    const code = text.codePointAt(at) ?? 0
    if (code === pdf || code === 10) break
    points.push({ at, code })
    at += code > 0xffff ? 2 : 1
  }
  for (const point of points.reverse()) writeOne(point.at, point.code, out)
  return at
}

const special: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '′': "'",
  '`': "'",
  '´': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '″': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ĳ: 'ij',
  '™': '',
  '®': '',
  '©': '',
  ª: 'a',
  º: 'o',
  '…': '...',
  '\u00a0': ' ',
}

const cache = new Map<number, string>()
const cacheLimit = 20_000

function foldPoint(code: number): string {
  if (code < 128) return code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : String.fromCharCode(code)
  const known = cache.get(code)
  if (known !== undefined) return known
  const folded = foldUncached(code)
  if (cache.size < cacheLimit) cache.set(code, folded)
  return folded
}

function foldUncached(code: number): string {
  if (code >= 0xd800 && code <= 0xdfff) return ' '
  const char = String.fromCodePoint(code)
  const lower = char.toLowerCase()
  const own = special[lower]
  if (own !== undefined) return own
  const like = lookAlike(lower) ?? lookAlike(char)
  if (like) return like
  if (/^[\p{Default_Ignorable_Code_Point}\p{Cf}\p{M}]$/u.test(char)) return ''
  const plain = char.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  let out = ''
  for (const part of plain) out += special[part] ?? lookAlike(part) ?? part
  return out
}
