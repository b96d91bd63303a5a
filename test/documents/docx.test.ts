import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import mammoth from 'mammoth'
import { beforeAll, describe, expect, test } from 'vitest'
import { summary, walletCard } from '../../src/core/policy/index.ts'
import { readZip, writeZip } from '../../src/documents/docx/zip.ts'
import { demoCompany, difficult, documentOf, missing, textsOf, write, writeDemo } from './editions.ts'

const part = (bytes: Buffer, name: string): string =>
  new TextDecoder().decode(readZip(bytes).find((entry) => entry.name === name)?.data)

describe.each(['nl', 'en'] as const)('the whole document in %s', (lang) => {
  const document = documentOf(demoCompany(lang), lang, '2027-01-01')
  let bytes: Buffer
  let html: string

  beforeAll(async () => {
    bytes = await writeDemo(lang, 'docx')
    html = (await mammoth.convertToHtml({ buffer: bytes })).value
  })

  test('says everything, with the marks of a list where there is one', () => {
    expect(
      missing(
        textsOf(document),
        html
          .replace(/<[^>]*>/g, ' ')
          .replaceAll('&amp;', '&')
          .replaceAll('&quot;', '"'),
      ),
    ).toEqual([])
    for (const point of document.sections[3]?.clauses[0]?.points ?? ['?']) expect(html).toContain(`<li>${point}</li>`)
  })

  test('has real headings: a section each, a clause each', () => {
    const titles = (level: number) =>
      [...html.matchAll(new RegExp(`<h${level}>(?:<a[^>]*></a>)*(.*?)</h${level}>`, 'g'))].map(([, title]) =>
        title?.replace(/<[^>]*>/g, ''),
      )
    const law = [document.labels.law]
    expect(titles(1)).toEqual(
      [document.title, ...document.sections.map(({ title }) => title), ...law].slice(
        titles(1)[0] === document.title ? 0 : 1,
      ),
    )
    expect(titles(2)).toEqual(document.sections.flatMap(({ clauses }) => clauses.map(({ title }) => title)))
  })

  test('has its headings numbered by Word itself, on two levels', () => {
    const numbering = part(bytes, 'word/numbering.xml')
    expect(numbering).toContain('<w:lvlText w:val="%1.%2"/>')
    const xml = part(bytes, 'word/document.xml')
    const first =
      /<w:pStyle w:val="Heading2"\/>.*?<w:numPr><w:ilvl w:val="1"\/><w:numId w:val="\d+"\/><\/w:numPr>/.exec(xml)
    expect(first).not.toBeNull()
  })

  test('has named styles, its language, title and house colour', () => {
    const styles = part(bytes, 'word/styles.xml')
    expect(styles).toContain(`<w:lang w:val="${lang === 'nl' ? 'nl-NL' : 'en-GB'}"/>`)
    for (const name of ['Carve-out', 'Kind', 'Example', 'Reason']) expect(styles).toContain(`<w:name w:val="${name}"/>`)
    expect(part(bytes, 'docProps/core.xml')).toContain(`<dc:title>${document.title}</dc:title>`)
    expect(part(bytes, 'word/document.xml')).toContain(lang === 'nl' ? 'f08a24' : '0b6e72')
  })

  test('has contents with a page for every heading, and asks nothing when it is opened', () => {
    const xml = part(bytes, 'word/document.xml')
    expect(xml).not.toContain('w:dirty="true"')
    const pages = [...xml.matchAll(/PAGEREF _Toc\d+ \\h<\/w:instrText>.*?separate"\/><w:t[^>]*>(\d+)</g)].map(
      ([, page]) => Number(page),
    )
    expect(pages.length).toBe(document.sections.length + document.sections.flatMap(({ clauses }) => clauses).length + 1)
    expect(pages).toEqual([...pages].sort((a, b) => a - b))
    expect(pages[0]).toBe(3)
  })

  test('has links that arrive', () => {
    const xml = part(bytes, 'word/document.xml')
    const marks = new Set([...xml.matchAll(/<w:bookmarkStart w:name="([^"]+)"/g)].map(([, name]) => name))
    const anchors = [...xml.matchAll(/w:anchor="([^"]+)"/g)].map(([, name]) => name)
    expect(anchors.length).toBeGreaterThan(40)
    expect(anchors.filter((anchor) => !marks.has(anchor))).toEqual([])
    const ids = [...xml.matchAll(/<w:bookmarkStart [^>]*w:id="(\d+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const relations = part(bytes, 'word/_rels/document.xml.rels')
    for (const [, id] of xml.matchAll(/r:(?:id|embed)="([^"]+)"/g)) expect(relations).toContain(`Id="${id}"`)
  })

  test('has the same bytes every time, also the third time in one process', async () => {
    const again = [await writeDemo(lang, 'docx'), await writeDemo(lang, 'docx')]
    expect(again.map((other) => other.equals(bytes))).toEqual([true, true])
    expect(part(bytes, 'docProps/core.xml')).toContain('2027-01-01T00:00:00Z')
  })
})

test('a difficult company gets a file that can be read', async () => {
  const bytes = await write({ company: difficult, lang: 'nl', format: 'docx' })
  const { value, messages } = await mammoth.extractRawText({ buffer: bytes })
  expect(missing(textsOf(documentOf(difficult, 'nl')), value)).toEqual([])
  expect(messages.filter(({ type }) => type === 'error')).toEqual([])
  expect(part(bytes, 'word/document.xml')).toContain('<w:lang w:val="en-US"/>')
})

test.each(['summary', 'card'] as const)('the %s has every line', async (extent) => {
  for (const lang of ['nl', 'en'] as const) {
    const document = documentOf(demoCompany(lang), lang)
    const lines = { summary: summary(document).parts.flatMap((one) => one.lines), card: walletCard(document).lines }[
      extent
    ]
    const { value } = await mammoth.extractRawText({ buffer: await writeDemo(lang, 'docx', extent) })
    expect(missing(lines, value)).toEqual([])
  }
})

test('a zip archive comes back as it went in', () => {
  const entries = [
    { name: 'a/é.xml', data: Buffer.from('één '.repeat(1000)) },
    { name: 'leeg', data: Buffer.alloc(0) },
  ]
  const zip = Buffer.from(writeZip(entries))
  expect(readZip(zip).map(({ name, data }) => [name, Buffer.from(data).toString()])).toEqual(
    entries.map(({ name, data }) => [name, data.toString()]),
  )
})

const office = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0)
if (!office) console.warn('Left out: the DOCX in LibreOffice (Debian: apt-get install libreoffice-writer).')

test.runIf(office)(
  'LibreOffice opens it with its headings, numbers and language',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wellspoken-docx-'))
    try {
      writeFileSync(join(folder, 'a.docx'), await writeDemo('nl', 'docx'))
      const profile = `-env:UserInstallation=file://${folder}/profile`
      spawnSync(
        office ?? '',
        [profile, '--headless', '--convert-to', 'fodt', '--outdir', folder, join(folder, 'a.docx')],
        { timeout: 90_000 },
      )
      const text = readFileSync(join(folder, 'a.fodt'), 'utf8')
      const document = documentOf(demoCompany('nl'), 'nl')
      const headings = [...text.matchAll(/<text:h [^>]*text:outline-level="2"[^>]*>(.*?)<\/text:h>/gs)].map(
        ([, inside]) => (inside ?? '').replace(/<[^>]*>/g, '').trim(),
      )
      expect(headings).toEqual(document.sections.flatMap(({ clauses }) => clauses.map(({ title }) => title)))
      expect(text).toMatch(/fo:language="nl" [^>]*fo:country="NL"|fo:country="NL"[^>]* fo:language="nl"/)
      expect(text).toContain(`<dc:title>${document.title}</dc:title>`)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
  120_000,
)
