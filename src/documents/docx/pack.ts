import { type Document, Packer } from 'docx'
import { readZip, writeZip } from './zip.ts'

/**
 * The file, the same bytes for the same content. The packer puts a clock and chance into it: the dates of the file, the names
 * of links, and the numbers of bookmarks and pictures, which go on counting as long as the process lives. Here they are counted
 * from one.
 */
export async function packReproducibly(file: Document, date: string): Promise<Uint8Array> {
  const settle = settler(date)
  const entries = readZip(await Packer.toBuffer(file))
  return writeZip(
    entries.map(({ name, data }) => {
      if (!/\.(xml|rels)$/.test(name)) return { name, data }
      return { name, data: new TextEncoder().encode(settle(new TextDecoder().decode(data))) }
    }),
  )
}

function settler(date: string): (xml: string) => string {
  const order = new Map<string, Map<string, string>>()
  const numbered = (kind: string, id: string): string => {
    const known = order.get(kind) ?? new Map<string, string>()
    order.set(kind, known)
    const number = known.get(id) ?? `${known.size + 1}`
    known.set(id, number)
    return number
  }
  return (xml) =>
    xml
      .replace(/(<dcterms:(?:created|modified)[^>]{0,100}>)[^<]{0,40}/g, `$1${date}`)
      .replace(/"rId([a-z0-9_-]{21})"/g, (_, id: string) => `"rIdL${numbered('link', id)}"`)
      .replace(
        /(<w:bookmark(?:Start|End)\b[^>]{0,200}\bw:id=")(\d{1,9})"/g,
        (_, before: string, id: string) => `${before}${numbered('bookmark', id)}"`,
      )
      .replace(/_Toc(\d{1,9})/g, (_, id: string) => `_Toc${numbered('contents', id)}`)
      .replace(/(<wp:docPr id=")(\d{1,9})"/g, (_, before: string, id: string) => `${before}${numbered('picture', id)}"`)
}
