import { type ReadDocument, type Refusal, refuse } from './document.ts'
import { kindOf } from './kind.ts'
import { limits } from './limits.ts'
import { decode, isBinary } from './plain-text.ts'
import { readInThread } from './start-reading.ts'

/**
 * A document as plain text with headings and lists, or one clear sentence why not. Text and Markdown come back as they are, so that
 * offsets hold in the file itself. Everything else is read in a thread of its own. Never throws.
 */
export async function readDocument(bytes: Uint8Array, name: string): Promise<ReadDocument | Refusal> {
  if (bytes.byteLength > limits.bytes) return tooLarge(name, bytes.byteLength)
  if (bytes.byteLength === 0) return refuse(`${name} is leeg.`, `${name} is empty.`)
  const kind = kindOf(bytes, name)
  if (typeof kind !== 'string') return kind
  const read = kind === 'txt' || kind === 'md' ? readPlain(bytes, name, kind) : await readInThread(bytes, kind)
  if ('refused' in read) return read
  if (read.text.trim() === '') return refuse(`In ${name} staat geen tekst.`, `There is no text in ${name}.`)
  return read.text.length > limits.characters ? tooLarge(name, read.text.length) : read
}

function readPlain(bytes: Uint8Array, name: string, kind: 'txt' | 'md'): ReadDocument | Refusal {
  const text = decode(bytes)
  if (!isBinary(text)) return { kind, text, unread: [] }
  return refuse(
    `${name} is geen tekst. Sla het op als .docx, .pdf, .html, .md of .txt.`,
    `${name} is no text. Save it as .docx, .pdf, .html, .md or .txt.`,
  )
}

/** In whole megabytes, as people count them. */
export function tooLarge(name: string, bytes: number): Refusal {
  const [size, most] = [bytes, limits.bytes].map((count) => `${Math.round(count / 1_000_000)} MB`)
  return refuse(
    `${name} is te groot: ${size}; het mag ${most} zijn. Knip het document op, of haal de plaatjes eruit.`,
    `${name} is too large: ${size}; the limit is ${most}. Cut the document up, or take the pictures out.`,
  )
}
