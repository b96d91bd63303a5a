import { inflateRawSync } from 'node:zlib'
import { type Refusal, refuse } from './document.ts'
import { limits } from './limits.ts'
import { xmlTrouble } from './xml-gate.ts'

interface Entry {
  readonly name: string
  readonly packed: number
  readonly declared: number
  readonly method: number
  readonly locked: boolean
  readonly at: number
}

/** Looks into an archive before any library does: entries, declared and real size of what is text, passwords, DTDs. Undefined when all is well. */
export function zipTrouble(bytes: Uint8Array): Refusal | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  if (end < 0) return broken
  const count = view.getUint16(end + 10, true)
  if (count > limits.entries) return bomb
  const entries = entriesOf(bytes, view, view.getUint32(end + 16, true), count)
  if (entries === undefined) return broken
  if (entries.some((entry) => entry.locked)) return locked
  if (!entries.some((entry) => entry.name === 'word/document.xml')) return notWord
  if (entries.reduce((sum, entry) => sum + entry.packed, 0) > bytes.byteLength) return bomb
  let inflated = 0
  for (const entry of entries) {
    if (tooDense(entry, entry.declared)) return bomb
    if (!/\.(xml|rels)$/i.test(entry.name)) continue
    const content = contentOf(bytes, view, entry, limits.inflated - inflated)
    if (content === 'too much') return bomb
    if (content === undefined) return broken
    inflated += content.byteLength
    if (tooDense(entry, content.byteLength)) return bomb
    const trouble = xmlTrouble(content)
    if (trouble) return trouble
  }
  return undefined
}

function tooDense(entry: Entry, size: number): boolean {
  return size > 200_000 && size > entry.packed * limits.ratio
}

function contentOf(bytes: Uint8Array, view: DataView, entry: Entry, most: number): Uint8Array | 'too much' | undefined {
  if (entry.at + 30 > bytes.byteLength || view.getUint32(entry.at, true) !== 0x04034b50) return undefined
  const from = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true)
  const packed = bytes.subarray(from, from + entry.packed)
  if (entry.method === 0) return packed.byteLength > most ? 'too much' : packed
  if (entry.method !== 8 || most <= 0) return most <= 0 ? 'too much' : undefined
  // A part may not outgrow its own ratio: inflating stops there, long before memory is full.
  const own = Math.min(most, Math.max(200_000, entry.packed * limits.ratio) + 1)
  try {
    return inflateRawSync(packed, { maxOutputLength: own })
  } catch (error) {
    return error instanceof RangeError ? 'too much' : undefined
  }
}

function entriesOf(bytes: Uint8Array, view: DataView, start: number, count: number): readonly Entry[] | undefined {
  const entries: Entry[] = []
  let at = start
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.byteLength || view.getUint32(at, true) !== 0x02014b50) return undefined
    const nameLength = view.getUint16(at + 28, true)
    entries.push({
      name: Buffer.from(bytes.subarray(at + 46, at + 46 + nameLength)).toString('utf8'),
      locked: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      declared: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** The directory stands at the end, behind a comment of at most 65 535 bytes. */
function endOfDirectory(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 65_535)
  for (let at = view.byteLength - 22; at >= first; at--) if (view.getUint32(at, true) === 0x06054b50) return at
  return -1
}

const broken = refuse(
  'Dit Word-document is beschadigd: de inhoud is niet uit te pakken. Open het in Word en sla het opnieuw op.',
  'This Word document is damaged: its content cannot be unpacked. Open it in Word and save it again.',
)
const bomb = refuse(
  'Dit document pakt uit tot iets veel groters dan een tekst kan zijn, en is daarom niet geopend.',
  'This document unpacks to something far larger than a text can be, so it was not opened.',
)
const locked = refuse(
  'Dit document zit achter een wachtwoord. Sla het op zonder wachtwoord en probeer het opnieuw.',
  'This document is behind a password. Save it without one and try again.',
)
const notWord = refuse(
  'Dit is een archief, maar geen Word-document. Sla de tekst op als .docx en probeer het opnieuw.',
  'This is an archive but no Word document. Save the text as .docx and try again.',
)
