import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import PDFDocument from 'pdfkit'
import { afterAll, describe, expect, test } from 'vitest'
import { isRefusal, readDocument, readDocumentFile } from '../../src/documents/read/index.ts'
import { docxWith, noise, packedZeros, pdfPage, pdfWith, stream, wordXml, zip } from './hostile-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'wellspoken-hostile-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const mega = 1_000_000
const spaces = (count: number): Buffer => Buffer.alloc(count, 32)
const lol = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>${wordXml(['&c;']).replace(/^<\?xml.*?\?>/, '')}`
const deep = wordXml([`${'<w:x>'.repeat(5000)}deep${'</w:x>'.repeat(5000)}`])

interface Hostile {
  readonly name: string
  readonly bytes: () => Uint8Array | Promise<Uint8Array>
  /** A word of the reason, in English. */
  readonly says: RegExp
}

const files: readonly Hostile[] = [
  { name: 'zip bomb.docx', bytes: () => docxWith(spaces(64 * mega)), says: /unpacks/ },
  {
    name: 'zip bomb that lies about its size.docx',
    bytes: () => docxWith(spaces(64 * mega), [], 1000),
    says: /unpacks/,
  },
  {
    name: 'many middling parts.docx',
    bytes: () =>
      docxWith(
        wordXml(['x']),
        Array.from({ length: 40 }, (_, i) => ({
          name: `word/p${i}.xml`,
          content: Buffer.alloc(2 * mega, `<a>${i} ${'abc'.repeat(i)}</a>`),
        })),
      ),
    says: /unpacks/,
  },
  {
    name: 'five thousand entries.docx',
    bytes: () =>
      docxWith(
        wordXml(['x']),
        Array.from({ length: 5000 }, (_, i) => ({ name: `a/${i}`, content: '' })),
      ),
    says: /unpacks/,
  },
  { name: 'XML bomb.docx', bytes: () => docxWith(lol), says: /DTD/ },
  {
    name: 'DTD from outside.docx',
    bytes: () => docxWith(`<?xml version="1.0"?><!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>`),
    says: /DTD/,
  },
  { name: 'DTD in wide letters.docx', bytes: () => docxWith(Buffer.from(`\ufeff${lol}`, 'utf16le')), says: /DTD/ },
  {
    name: 'DTD in a style sheet.docx',
    bytes: () => docxWith(wordXml(['x']), [{ name: 'word/styles.xml', content: lol }]),
    says: /DTD/,
  },
  { name: 'deep nesting.docx', bytes: () => docxWith(deep), says: /nested/ },
  {
    name: 'locked entries.docx',
    bytes: () => zip([{ name: 'word/document.xml', content: wordXml(['x']), locked: true }]),
    says: /password/,
  },
  {
    name: 'locked by Word.docx',
    bytes: () =>
      Buffer.concat([
        Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
        noise(3000),
        Buffer.from('EncryptedPackage', 'utf16le'),
        noise(3000),
      ]),
    says: /password/,
  },
  {
    name: 'of before 2007.doc',
    bytes: () => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), noise(3000)]),
    says: /before 2007/,
  },
  { name: 'cut off.docx', bytes: () => docxWith(wordXml(['x'])).subarray(0, 300), says: /damaged/ },
  {
    name: 'half of its bytes changed.docx',
    bytes: () =>
      Buffer.concat([docxWith(wordXml(['x'])).subarray(0, 200), noise(500), docxWith(wordXml(['x'])).subarray(700)]),
    says: /damaged|no Word/,
  },
  {
    name: 'an archive of something else.docx',
    bytes: () => zip([{ name: 'a.txt', content: 'hello' }]),
    says: /no Word/,
  },
  { name: 'no archive at all.docx', bytes: () => noise(5000), says: /none/ },
  { name: 'broken.pdf', bytes: () => Buffer.concat([Buffer.from('%PDF-1.7\n'), noise(20_000)]), says: /damaged/ },
  {
    name: 'cut off.pdf',
    bytes: () =>
      pdfPage(
        deflateSync(Buffer.from('BT /F1 12 Tf 50 700 Td (Employees may speak freely about their pay.) Tj ET')),
      ).subarray(0, 120),
    says: /damaged|picture/,
  },
  {
    name: 'behind a password.pdf',
    bytes: () =>
      pdfOf((pdf) => pdf.text('Secret words that nobody may read without the key.'), {
        userPassword: 'key',
        ownerPassword: 'owner',
      }),
    says: /password/,
  },
  { name: 'a scan.pdf', bytes: () => scanned(), says: /pictures only/ },
  { name: 'PDF bomb.pdf', bytes: () => pdfPage(packedZeros(300)), says: /unpacks/ },
  {
    name: 'packed twice.pdf',
    bytes: () => pdfPage(deflateSync(packedZeros(200)), '[ /FlateDecode /FlateDecode ]'),
    says: /unpacks/,
  },
  {
    name: 'pages that hold each other.pdf',
    bytes: () => pdfWith(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R] /Count 9 >>']),
    says: /damaged|picture|long/,
  },
  {
    name: 'a million pages.pdf',
    bytes: () =>
      pdfWith([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [3 0 R] /Count 1000000 >>',
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>',
      ]),
    says: /pages|picture|damaged/,
  },
  { name: 'XML bomb.html', bytes: () => Buffer.from(lol), says: /DTD/ },
  { name: 'deep.html', bytes: () => Buffer.from(`<html><body>${'<div>'.repeat(100_000)}x`), says: /nested/ },
  { name: 'a picture.txt', bytes: () => noise(50_000), says: /no text/ },
  { name: 'empty.md', bytes: () => new Uint8Array(0), says: /empty/ },
  { name: 'a film.mp4', bytes: () => noise(1000), says: /not known/ },
]

describe('a hostile file gets one clear sentence, soon and in little memory', () => {
  for (const { name, bytes, says } of files) {
    // A busy machine may be slow once; a document that is slow by itself is slow twice.
    test(name, { retry: 1 }, async () => {
      const made = await bytes()
      const before = process.memoryUsage().rss
      const start = performance.now()
      const read = await readDocument(made, name)
      const time = performance.now() - start
      const grown = (process.memoryUsage().rss - before) / mega
      expect(isRefusal(read) ? read.refused.en : `it was read: ${JSON.stringify(read).slice(0, 200)}`).toMatch(says)
      if (isRefusal(read)) expect(read.refused.nl).not.toBe(read.refused.en)
      expect(time).toBeLessThan(2000)
      expect(grown).toBeLessThan(200)
    })
  }

  test('two gigabytes are not read at all', async () => {
    const path = join(folder, 'huge.pdf')
    const file = openSync(path, 'w')
    ftruncateSync(file, 2_000_000_000)
    closeSync(file)
    const start = performance.now()
    const read = await readDocumentFile(path)
    expect(isRefusal(read) ? read.refused.en : '').toMatch(/too large: 2000 MB/)
    expect(performance.now() - start).toBeLessThan(500)
  })

  test('what is not there, and a folder', async () => {
    for (const [path, says] of [
      [join(folder, 'nowhere.pdf'), /does not exist/],
      [folder, /a folder/],
    ] as const) {
      const read = await readDocumentFile(path)
      expect(isRefusal(read) ? read.refused.en : '').toMatch(says)
    }
  })

  test('a page full of marks without end takes no time', async () => {
    for (const page of [
      '<'.repeat(2 * mega),
      '<a '.repeat(mega),
      '<!--'.repeat(mega),
      '<a b="'.repeat(mega),
      '&amp'.repeat(mega),
      '<style>'.repeat(200_000),
    ]) {
      const start = performance.now()
      await readDocument(Buffer.from(`<p>Words.</p>${page}`), 'a.html')
      expect(performance.now() - start).toBeLessThan(4000)
    }
  })
})

async function pdfOf(
  write: (pdf: PDFKit.PDFDocument) => void,
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Uint8Array> {
  const pdf = new PDFDocument(options)
  const parts: Buffer[] = []
  pdf.on('data', (part: Buffer) => parts.push(part))
  const done = new Promise((resolve) => pdf.on('end', resolve))
  write(pdf)
  pdf.end()
  await done
  return Buffer.concat(parts)
}

/** Three pages with nothing but a grey picture. */
function scanned(): Uint8Array {
  const picture = stream(
    '/Type /XObject /Subtype /Image /Width 800 /Height 1000 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode',
    deflateSync(Buffer.alloc(800_000, 200)),
  )
  const draw = stream('', Buffer.from('q 595 0 0 842 0 0 cm /Im1 Do Q'))
  const page =
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /XObject << /Im1 4 0 R >> >> >>'
  return pdfWith([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R 6 0 R 7 0 R] /Count 3 >>',
    page,
    picture,
    draw,
    page,
    page,
  ])
}
