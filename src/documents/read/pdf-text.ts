import { getDocumentProxy } from 'unpdf'
import { type ReadDocument, type Refusal, refuse, type Said } from './document.ts'
import { limits } from './limits.ts'
import { pdfTrouble } from './pdf-gate.ts'
import { linesOfPage, type PdfLine, textOfLines } from './pdf-lines.ts'

/** The text of a PDF in the order in which it was written, with paragraphs, headings and lists as far as they can be told. */
export async function pdfToText(bytes: Uint8Array): Promise<ReadDocument | Refusal> {
  const trouble = pdfTrouble(bytes)
  if (trouble) return trouble
  try {
    const pdf = await getDocumentProxy(bytes, {
      verbosity: 0,
      stopAtErrors: false,
      isEvalSupported: false,
      disableFontFace: true,
    })
    if (pdf.numPages > limits.pages) return tooLong(pdf.numPages)
    const pages: (readonly PdfLine[])[] = []
    const empty: number[] = []
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      const { items } = await page.getTextContent()
      const lines = linesOfPage(items)
      if (lines.length === 0) empty.push(number)
      pages.push(lines)
      page.cleanup()
    }
    const text = textOfLines(pages)
    if (text.trim().length < 30 || (empty.length > pdf.numPages / 2 && text.trim().length < 200)) return scan
    return { kind: 'pdf', text, unread: empty.length === 0 ? [] : [emptyPages(empty)] }
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    return name === 'PasswordException' ? locked : broken
  }
}

function emptyPages(pages: readonly number[]): Said {
  const list = pages.slice(0, 12).join(', ') + (pages.length > 12 ? ' …' : '')
  return {
    nl: `Bladzijde ${list}: daar staat geen tekst, misschien wel een plaatje. Dat is niet gelezen.`,
    en: `Page ${list}: there is no text there, perhaps a picture. That was not read.`,
  }
}

function tooLong(pages: number): Refusal {
  return refuse(
    `Deze PDF heeft ${pages} bladzijden; het mogen er ${limits.pages} zijn. Knip het document op.`,
    `This PDF has ${pages} pages; the limit is ${limits.pages}. Cut the document up.`,
  )
}

const scan = refuse(
  'Deze PDF bevat alleen beeld, zoals een scan: er is geen tekst om te lezen. Laat er eerst tekstherkenning (OCR) op los, of gebruik het oorspronkelijke document.',
  'This PDF holds pictures only, like a scan: there is no text to read. Run text recognition (OCR) on it first, or use the original document.',
)
const locked = refuse(
  'Deze PDF zit achter een wachtwoord. Sla hem op zonder wachtwoord en probeer het opnieuw.',
  'This PDF is behind a password. Save it without one and try again.',
)
const broken = refuse(
  'Deze PDF is beschadigd en niet te lezen. Open hem in een PDF-programma en sla hem opnieuw op.',
  'This PDF is damaged and cannot be read. Open it in a PDF program and save it again.',
)
