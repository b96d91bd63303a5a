import type { DocumentKind, Refusal } from './document.ts'
import { refuse } from './document.ts'

const byEnding: { readonly [ending: string]: DocumentKind } = {
  txt: 'txt',
  text: 'txt',
  md: 'md',
  markdown: 'md',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  docx: 'docx',
  pdf: 'pdf',
}

/** What kind of document it is: what the bytes say goes before what the name says. */
export function kindOf(bytes: Uint8Array, name: string): DocumentKind | Refusal {
  if (startsWith(bytes, '%PDF-', 1024)) return 'pdf'
  if (startsWith(bytes, 'PK\u0003\u0004', 0) || startsWith(bytes, 'PK\u0005\u0006', 0)) return 'docx'
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0) return oldOffice(bytes)
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? 'txt'
  const kind = byEnding[ending]
  if (kind === 'pdf' || kind === 'docx') {
    const label = kind.toUpperCase()
    return refuse(
      `${name} heet een ${label} te zijn, maar is het niet: het begin van het bestand klopt niet. Sla het opnieuw op als ${label}.`,
      `${name} is called a ${label} but is none: the file does not begin like one. Save it as ${label} again.`,
    )
  }
  if (kind === undefined) {
    return refuse(
      `Van ${name} is niet bekend hoe het te lezen. Sla het op als .docx, .pdf, .html, .md of .txt.`,
      `It is not known how to read ${name}. Save it as .docx, .pdf, .html, .md or .txt.`,
    )
  }
  return kind
}

/** Word files with a password, and those of before 2007, are packed the same way. */
function oldOffice(bytes: Uint8Array): Refusal {
  const locked = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 2_000_000)).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  )
  return locked
    ? refuse(
        'Dit document zit achter een wachtwoord. Sla het op zonder wachtwoord en probeer het opnieuw.',
        'This document is behind a password. Save it without one and try again.',
      )
    : refuse(
        'Dit is een Word-document van voor 2007 (.doc). Sla het op als .docx en probeer het opnieuw.',
        'This is a Word document from before 2007 (.doc). Save it as .docx and try again.',
      )
}

function startsWith(bytes: Uint8Array, mark: string, within: number): boolean {
  const at = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, within + mark.length)).indexOf(
    mark,
    0,
    'latin1',
  )
  return at >= 0 && at <= within
}
