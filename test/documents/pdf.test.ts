import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getDocumentProxy } from 'unpdf'
import { beforeAll, describe, expect, test } from 'vitest'
import { summary, walletCard } from '../../src/core/policy/index.ts'
import { openLook, writePolicy } from '../../src/documents/index.ts'
import {
  bare,
  companyOf,
  demoCompany,
  demoFiles,
  difficult,
  documentOf,
  missing,
  textsOf,
  write,
  writeDemo,
} from './editions.ts'

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

function open(bytes: Buffer): Promise<Pdf> {
  return getDocumentProxy(new Uint8Array(bytes))
}

/** The texts of the pages as they follow each other in the file, without what repeats on every page. */
async function pagesOf(pdf: Pdf): Promise<readonly string[]> {
  const pages: string[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent({ includeMarkedContent: true })
    const stack: string[] = []
    let page = ''
    for (const item of items) {
      if ('str' in item) page += stack.includes('Artifact') ? '' : item.str + (item.hasEOL ? ' ' : '')
      else if (item.type === 'endMarkedContent') stack.pop()
      else stack.push(tagOf(item))
    }
    pages.push(page)
  }
  return pages
}

/** The types leave out the name of a mark. */
function tagOf(item: object): string {
  return 'tag' in item ? String(item.tag) : ''
}

interface Node {
  readonly role?: string
  readonly children?: readonly Node[]
  readonly type?: string
  readonly id?: string
  readonly alt?: string
  readonly lang?: string
}

async function structureOf(pdf: Pdf): Promise<readonly Node[]> {
  const trees: Node[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const tree = await (await pdf.getPage(number)).getStructTree()
    if (tree) trees.push(tree as Node)
  }
  return trees
}

function flat(node: Node): readonly Node[] {
  return [node, ...(node.children ?? []).flatMap(flat)]
}

describe.each(['nl', 'en'] as const)('the whole document in %s', (lang) => {
  const document = documentOf(demoCompany(lang), lang, '2027-01-01')
  let bytes: Buffer
  let pdf: Pdf
  let pages: readonly string[]

  beforeAll(async () => {
    bytes = await writeDemo(lang, 'pdf')
    pdf = await open(bytes)
    pages = await pagesOf(pdf)
  })

  test('says everything', () => {
    expect(missing(textsOf(document), pages.join(' '))).toEqual([])
    expect(pages[0]).toContain(lang === 'nl' ? '1 januari 2027' : '1 January 2027')
    expect(pages.join('')).not.toContain('□')
  })

  test('says it in reading order', () => {
    const body = bare(pages.slice(2).join(' '))
    const texts = document.sections.flatMap((section) => [
      section.title,
      ...section.clauses.flatMap((clause) =>
        clause.off
          ? [clause.title, clause.off.why]
          : [
              clause.title,
              clause.rule.split('\n')[0] ?? '',
              ...(clause.carveOut ? [clause.carveOut] : []),
              clause.reason,
              clause.do[0]?.text ?? '',
              clause.ratherNot[0]?.text ?? '',
            ],
      ),
    ])
    let at = 0
    for (const text of texts) {
      const found = body.indexOf(bare(text), at)
      expect([text, found >= at]).toEqual([text, true])
      at = found
    }
  })

  test('is tagged: title, language, and one heading for each section and clause, no level left out', async () => {
    const { info } = await pdf.getMetadata()
    expect(info).toMatchObject({
      Title: document.title,
      Author: document.company,
      Language: lang === 'nl' ? 'nl-NL' : 'en-GB',
      PDFFormatVersion: '1.7',
    })
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
    const nodes = (await structureOf(pdf)).flatMap(flat)
    const count = (role: string): number => nodes.filter((node) => node.role === role).length
    const clauses = document.sections.flatMap((section) => section.clauses)
    const ranks = new Set(clauses.flatMap((clause) => (clause.off ? [] : clause.law.map(({ rank }) => rank))))
    expect(count('H1')).toBe(1)
    expect(count('H2')).toBe(document.sections.length + 1 + (ranks.size > 0 ? 1 : 0))
    expect(count('H3')).toBe(clauses.length + ranks.size)
    expect(count('H4')).toBe(0)
    expect(count('TOCI')).toBe(clauses.length + document.sections.length + (ranks.size > 0 ? 1 : 0))
    expect(count('LI')).toBeGreaterThan(100)
    expect(nodes.find((node) => node.role === 'Figure')?.alt).toContain(document.company)
  })

  test('leaves no text outside the structure, but for what repeats on every page', async () => {
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      const { items } = await page.getTextContent({ includeMarkedContent: true })
      const inTree = new Set(
        flat((await page.getStructTree()) as Node).flatMap((node) => (node.type === 'content' ? [node.id] : [])),
      )
      const stack: string[] = []
      for (const item of items) {
        if ('str' in item) {
          const place = stack.at(-1)
          expect([item.str, item.str.trim() === '' || place === 'Artifact' || inTree.has(place)]).toEqual([
            item.str,
            true,
          ])
        } else if (item.type === 'endMarkedContent') stack.pop()
        else stack.push(item.id ?? tagOf(item))
      }
      expect(stack).toEqual([])
    }
  })

  test('fills its pages: a clause goes on over the end of a page', () => {
    expect(pages.length).toBeLessThanOrEqual(25)
  })

  test('has an outline and contents that lead to the right pages', async () => {
    const outline = await pdf.getOutline()
    expect(outline.map(({ title }) => title)).toEqual([
      document.labels.contents,
      ...document.sections.map((section, i) => `${i + 1} ${section.title}`),
      `${document.sections.length + 1} ${document.labels.law}`,
    ])
    const parts = outline.slice(1, document.sections.length + 1)
    for (const [i, item] of parts.entries()) {
      expect(item.items.map(({ title }) => title)).toEqual(
        document.sections[i]?.clauses.map(({ title }, j) => `${i + 1}.${j + 1} ${title}`),
      )
      for (const { title, dest } of item.items) {
        const page = await pdf.getPageIndex((dest as readonly [{ num: number; gen: number }])[0])
        const [number = '', ...words] = title.split(' ')
        expect(bare(pages[page] ?? '')).toContain(bare(`${number}${words.join(' ')}`))
        // The contents name the page that the reader sees at its foot.
        expect(bare(pages[1] ?? '')).toContain(bare(`${title}${page + 1}`))
      }
    }
  })

  test('has links that say where they lead', async () => {
    const links: { readonly url?: string; readonly dest?: unknown; readonly contentsObj?: { readonly str: string } }[] =
      []
    for (let number = 1; number <= pdf.numPages; number++)
      links.push(...(await (await pdf.getPage(number)).getAnnotations()))
    expect(links.length).toBeGreaterThan(80)
    expect(links.filter((link) => !link.contentsObj?.str)).toEqual([])
    expect(links.some(({ url }) => url?.startsWith('mailto:'))).toBe(true)
    for (const { dest } of links)
      if (typeof dest === 'string') expect([dest, await pdf.getDestination(dest)]).not.toEqual([dest, null])
  })

  test('carries its font, and none but that one', () => {
    const raw = bytes.toString('latin1')
    const names = new Set([...raw.matchAll(/\/FontName \/(\S+)/g)].map(([, name]) => name?.replace(/^[A-Z]{6}\+/, '')))
    expect(names).toEqual(new Set(['SourceSans3-Regular', 'SourceSans3-SemiBold']))
    expect([...raw.matchAll(/\/FontFile2 /g)]).toHaveLength(2)
    expect(raw).toContain('<pdfuaid:part>1</pdfuaid:part>')
  })

  test('has the same bytes every time', async () => {
    expect((await writeDemo(lang, 'pdf')).equals(bytes)).toBe(true)
  })
})

test('a company that is difficult gets a document that can be read all the same', async () => {
  const bytes = await write({ company: difficult, lang: 'nl', format: 'pdf' })
  const pdf = await open(bytes)
  const pages = await pagesOf(pdf)
  // What the font lacks stands there as a box, and is told.
  expect(
    missing(
      textsOf(documentOf(difficult, 'nl')).map((text) => text.replace(/[日本]/gu, '')),
      pages.join(' '),
    ),
  ).toEqual([])
  expect((await pdf.getMetadata()).info).toMatchObject({
    Title: 'Sociale media bij Jansen & Zn <b>"x"</b>',
    Language: 'nl-NL',
  })
  expect(bytes.toString('latin1')).toContain('Jansen &amp; Zn &lt;b&gt;')
  const look = openLook(difficult, '')
  const written =
    'look' in look
      ? await writePolicy(documentOf(difficult, 'nl'), { format: 'pdf', extent: 'whole', look: look.look })
      : undefined
  expect(written?.unshown).toEqual(['日', '本'])
  const nodes = (await structureOf(pdf)).flatMap(flat)
  expect(nodes.some((node) => node.lang === 'en')).toBe(true)
})

test('paper is A4, and Letter in the United States', async () => {
  const size = async (company: typeof difficult) =>
    (await (await open(await write({ company, lang: 'en', format: 'pdf', extent: 'card' }))).getPage(1)).view.slice(2)
  expect(await size(difficult)).toEqual([612, 792])
  expect((await size(companyOf({ name: 'A', country: 'NL' }))).map(Math.round)).toEqual([595, 842])
})

describe('the summary and the card', () => {
  test.each(['nl', 'en'] as const)('are one page each in %s, with every line', async (lang) => {
    const document = documentOf(demoCompany(lang), lang)
    const wanted = {
      summary: summary(document).parts.flatMap(({ title, lines }) => [title, ...lines]),
      card: walletCard(document).lines,
    }
    for (const extent of ['summary', 'card'] as const) {
      const pdf = await open(await writeDemo(lang, 'pdf', extent))
      expect(pdf.numPages).toBe(1)
      const [page = ''] = await pagesOf(pdf)
      expect(missing(wanted[extent], page)).toEqual([])
      expect((await structureOf(pdf)).flatMap(flat).filter((node) => node.role === 'H1')).toHaveLength(1)
    }
  })

  test('fit on their page also when a company writes much', async () => {
    const long =
      'Dit is een zin die wat langer is dan de meeste zinnen in een samenvatting en die dus veel plaats vraagt. '
    const wording = { nl: long }
    const company = companyOf({
      name: 'Vereniging voor de Instandhouding van Oudhollandse Ambachten en Gebruiken',
      listed: true,
      guidelines: Object.fromEntries([...Array(25).keys()].map((i) => [`eigen regel ${i}`, { wording }])),
    })
    for (const extent of ['summary', 'card'] as const) {
      const pdf = await open(await write({ company, lang: 'nl', format: 'pdf', extent }))
      expect(pdf.numPages).toBe(1)
      const { items } = await (await pdf.getPage(1)).getTextContent()
      const heights = items.flatMap((item) =>
        'str' in item && item.str.trim() !== '' ? [item.transform[5] as number] : [],
      )
      expect(Math.min(...heights)).toBeGreaterThan(0)
    }
  })
})

const hasPoppler = spawnSync('pdfinfo', ['-v']).status === 0
if (!hasPoppler) console.warn('Left out: what poppler says of the PDF (Debian: apt-get install poppler-utils).')

test.runIf(hasPoppler)('poppler calls it tagged, without a complaint, and reads it in order', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'wellspoken-pdf-'))
  try {
    const file = join(folder, 'a.pdf')
    writeFileSync(file, await writeDemo('nl', 'pdf'))
    const { stdout, stderr } = spawnSync('pdfinfo', [file], { encoding: 'utf8' })
    expect(stdout).toMatch(/Tagged:\s+yes/)
    expect(stderr).toBe('')
    const text = spawnSync('pdftotext', [file, '-'], { encoding: 'utf8' }).stdout
    const clause = documentOf(demoCompany('nl'), 'nl').sections[2]?.clauses[0]
    const order = [
      clause?.title,
      clause?.carveOut,
      clause?.reason,
      clause?.do[0]?.text,
      clause?.ratherNot[0]?.text,
    ].map((one) => bare(text).lastIndexOf(bare(one ?? '?')))
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(Math.min(...order)).toBeGreaterThan(0)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

test('a logo in pixels is drawn as well', async () => {
  const data = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
  const company = companyOf({ name: 'A', brand: { logo: `data:image/png;base64,${data}` } })
  const raw = (await write({ company, lang: 'nl', format: 'pdf', file: demoFiles.nl })).toString('latin1')
  expect(raw).toContain('/Subtype /Image')
})
