import type { Problem } from '../problem.ts'

/** The text of a file. Bytes that are not UTF-8 are refused with the place of the first one; a byte order mark is left out. */
export function decode(
  content: string | Uint8Array,
  file: string,
): { readonly text: string } | { readonly problem: Problem } {
  if (typeof content === 'string') return { text: content.startsWith('\ufeff') ? content.slice(1) : content }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(content) }
  } catch {
    return { problem: notUtf8(content, file) }
  }
}

function notUtf8(bytes: Uint8Array, file: string): Problem {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  const offset = wide ? 0 : firstBadByte(bytes)
  const start = bytes.lastIndexOf(0x0a, offset - 1) + (offset === 0 ? 0 : 1)
  let line = 1
  for (let at = bytes.indexOf(0x0a); at !== -1 && at < offset; at = bytes.indexOf(0x0a, at + 1)) line++
  const before = new TextDecoder().decode(bytes.subarray(offset === 0 ? 0 : start, offset))
  const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0')
  return {
    file,
    line,
    column: before.length + 1,
    path: '',
    message: wide
      ? { nl: 'Dit bestand is opgeslagen als UTF-16.', en: 'This file is saved as UTF-16.' }
      : {
          nl: `Dit bestand is geen geldige UTF-8: byte ${offset} is ${byte} en hoort hier niet.`,
          en: `This file is not valid UTF-8: byte ${offset} is ${byte}, which cannot stand here.`,
        },
    remedy: {
      nl: 'Sla het bestand op als UTF-8. Vaak was het opgeslagen als Windows-1252 of Latin-1.',
      en: 'Save the file as UTF-8. Often it was saved as Windows-1252 or Latin-1.',
    },
  }
}

/** Offset of the first byte that no UTF-8 sequence can have there; the start of the sequence when it breaks off. */
function firstBadByte(bytes: Uint8Array): number {
  let at = 0
  while (at < bytes.length) {
    const size = sequenceAt(bytes, at)
    if (size === 0) return at
    at += size
  }
  return at
}

/** Length of the well-formed sequence at `at` (Unicode 16, table 3-7), 0 when there is none. */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0
  if (first < 0x80) return 1
  const size =
    first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe0 && first <= 0xef ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0
  const least = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80
  const most = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf
  for (let i = 1; i < size; i++) {
    const byte = bytes[at + i] ?? 0
    if (byte < (i === 1 ? least : 0x80) || byte > (i === 1 ? most : 0xbf)) return 0
  }
  return size
}
