import type { PolicyDocument } from '../../core/policy/index.ts'
import type { Look } from '../look/open-look.ts'
import { outlineOf } from '../outline.ts'
import { documentWords } from '../words.ts'
import { drawAuthorities } from './authorities.ts'
import { boxBlock } from './box-block.ts'
import type { Canvas } from './canvas.ts'
import { clauseBlocks } from './clause.ts'
import { drawContents } from './contents.ts'
import { Flow, type Margins } from './flow.ts'
import { ink, stylesOf } from './ink.ts'
import { sectionHead } from './section-head.ts'
import type { Setting } from './setting.ts'
import { drawTitlePage } from './title-page.ts'

const margins: Margins = { left: 80, right: 80, top: 60, bottom: 68 }
/** A section begins on a page of its own where less than this share is left. */
const enough = 0.2

/** Draws the whole document; gives the page of every heading, which the contents need when it is drawn again. */
export function drawWhole(
  canvas: Canvas,
  document: PolicyDocument,
  look: Look,
  known: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const pages = new Map<string, number>()
  const flow = new Flow(canvas, margins)
  const outline = outlineOf(document)
  const names = new Map<string, string>()
  let section: PDFKit.PDFOutline | undefined
  const setting: Setting = {
    document,
    palette: look.palette,
    styles: stylesOf(look.palette),
    pageOf: (anchor) => known.get(anchor),
    // In the order of asking: names of places have to be sorted in the file, and these are.
    nameOf: (anchor) => {
      const name = names.get(anchor) ?? `p${`${names.size}`.padStart(5, '0')}`
      names.set(anchor, name)
      return name
    },
    note: (anchor, title, y, level) => {
      pages.set(anchor, canvas.pages)
      canvas.destination(setting.nameOf(anchor), Math.max(0, y - 12))
      const number = numbers.get(anchor)
      if (number === undefined && anchor !== 'contents') return
      const item = canvas.outlineItem(
        number === undefined ? title : `${number} ${title}`,
        Math.max(0, y - 12),
        level === 3 ? section : undefined,
      )
      if (level === 2) section = item
    },
  }
  const numbers = new Map([
    ...outline.sections.flatMap((one) => [
      [one.section.id, one.number] as const,
      ...one.clauses.map((sub) => [sub.anchor, sub.number] as const),
    ]),
    ['law', `${outline.sections.length + 1}`] as const,
  ])
  drawTitlePage(flow, setting, look)
  drawContents(flow, outline, setting)
  flow.newPage()
  for (const { section: one, number, clauses } of outline.sections) {
    if (flow.room < (flow.bottom - margins.top) * enough) flow.newPage()
    const part = canvas.element('Sect', canvas.root)
    const head = sectionHead(flow, { number, title: one.title, anchor: one.id, intro: one.intro }, setting)
    flow.place([...head, ...clauses.flatMap((clause) => clauseBlocks(flow, clause, setting))], part)
    part.end()
  }
  drawAuthorities(flow, outline, setting)
  const { styles } = setting
  const notice = [
    { text: `${document.labels.notice}. `, style: styles.askStrong },
    { text: document.notice, style: styles.ask },
  ]
  flow.place([boxBlock(flow, [notice], { above: 26, fill: ink.surface })], canvas.root)
  drawFooters(canvas, document, setting)
  return pages
}

/** Title and page number on every page but the first. */
function drawFooters(canvas: Canvas, document: PolicyDocument, { styles }: Setting): void {
  const count = canvas.pages
  const y = canvas.height - 40
  for (let page = 2; page <= count; page++) {
    canvas.onPage(page, () =>
      canvas.artifact('Pagination', () => {
        const number = `${page} ${documentWords[document.lang].pageOf} ${count}`
        canvas.text(document.title, margins.left, y, styles.footer)
        canvas.text(number, canvas.width - margins.right - canvas.measure(number, styles.footer), y, styles.footer)
      }),
    )
  }
}
