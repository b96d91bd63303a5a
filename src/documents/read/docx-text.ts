import mammoth from 'mammoth'
import { type ReadDocument, type Refusal, refuse } from './document.ts'
import { htmlToText } from './html-text.ts'
import { zipTrouble } from './zip-gate.ts'

/** The text of a Word document, its headings and lists kept. */
export async function docxToText(bytes: Uint8Array): Promise<ReadDocument | Refusal> {
  const trouble = zipTrouble(bytes)
  if (trouble) return trouble
  let pictures = 0
  try {
    const image = mammoth.images.imgElement(() => {
      pictures++
      return Promise.resolve({ src: '' })
    })
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { convertImage: image, externalFileAccess: false },
    )
    const text = htmlToText(value)
    if (typeof text !== 'string') return text
    return { kind: 'docx', text, unread: pictures === 0 ? [] : [picturesUnread(pictures)] }
  } catch {
    return refuse(
      'Dit Word-document is beschadigd en niet te lezen. Open het in Word en sla het opnieuw op.',
      'This Word document is damaged and cannot be read. Open it in Word and save it again.',
    )
  }
}

function picturesUnread(count: number): { readonly nl: string; readonly en: string } {
  return {
    nl: `${count} ${count === 1 ? 'afbeelding' : 'afbeeldingen'}: tekst in beeld is niet gelezen.`,
    en: `${count} ${count === 1 ? 'picture' : 'pictures'}: text in pictures was not read.`,
  }
}
