import { constants, inflateSync } from 'node:zlib'
import { type Refusal, refuse } from './document.ts'
import { limits } from './limits.ts'

/** Looks into the packed parts of a PDF before the library does: none may unpack to more than a text can be. */
export function pdfTrouble(bytes: Uint8Array): Refusal | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let total = 0
  let parts = 0
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (file.subarray(at - 3, at).toString('latin1') === 'end') continue
    if (++parts > 200_000) return bomb
    const dictionary = file.subarray(Math.max(0, at - 600), at).toString('latin1')
    const own = dictionary.slice(dictionary.lastIndexOf(' obj'))
    if ((own.match(/FlateDecode|LZWDecode|\/Fl\b/g)?.length ?? 0) > 1) return bomb
    if (!/FlateDecode/.test(own) || /\/Subtype\s*\/Image/.test(own)) continue
    const from = at + 6 + (file[at + 6] === 13 ? 1 : 0) + (file[at + 6] === 10 || file[at + 7] === 10 ? 1 : 0)
    const size = inflatedSize(file, from)
    if (size < 0) return bomb
    total += size
    if (total > limits.stream * 4) return bomb
  }
  return undefined
}

/** Bytes that come out; 0 when it is not packed this way (or is encrypted), -1 when there is no end to it. */
function inflatedSize(file: Buffer, from: number): number {
  const end = file.indexOf('endstream', from)
  const packed = file.subarray(from, end < 0 ? file.byteLength : end)
  try {
    return inflateSync(packed, { maxOutputLength: limits.stream, finishFlush: constants.Z_SYNC_FLUSH }).byteLength
  } catch (error) {
    return error instanceof RangeError ? -1 : 0
  }
}

const bomb = refuse(
  'Deze PDF pakt uit tot iets veel groters dan een tekst kan zijn, en is daarom niet geopend.',
  'This PDF unpacks to something far larger than a text can be, so it was not opened.',
)
