import { versionLines } from '../law-lines.ts'
import type { Look } from '../look/open-look.ts'
import { signersOf } from '../signers.ts'
import { documentWords } from '../words.ts'
import type { Canvas, Element } from './canvas.ts'
import type { Flow } from './flow.ts'
import { ink } from './ink.ts'
import { drawLogo } from './logo.ts'
import type { Setting } from './setting.ts'
import { drawLines, measureBalanced, measureText } from './text-block.ts'

const tinted = 0.56

/** The first page: who, what, from when, and who signed. */
export function drawTitlePage(flow: Flow, { document, palette, styles }: Setting, look: Look): void {
  const { canvas } = flow
  flow.newPage()
  const page = canvas.element('Sect', canvas.root)
  canvas.artifact('Layout', () => {
    canvas.fill({ x: 0, y: 0, width: canvas.width, height: canvas.height * tinted }, palette.tint)
    canvas.fill({ x: 0, y: 0, width: canvas.width, height: 12 }, palette.brand)
  })
  const say = documentWords[document.lang]
  let x = flow.left
  if (look.logo) {
    x += drawLogo(canvas, look.logo, { x, y: 62, height: 58, widest: 180 }, page, say.logoOf(document.company)) + 16
  }
  paragraph(canvas, page, document.company, styles.company, {
    x,
    y: look.logo ? 80 : 62,
    width: canvas.width - x - flow.margins.right,
  })
  flow.y = 208
  flow.y +=
    paragraph(canvas, page, document.title, styles.title, {
      x: flow.left,
      y: flow.y,
      width: flow.width,
      kind: 'H1',
      leading: 1.16,
    }) + 12
  paragraph(canvas, page, document.subtitle, styles.subtitle, { x: flow.left, y: flow.y, width: flow.width })
  let y = canvas.height * tinted + 26
  for (const { label, text } of versionLines(document)) {
    const runs = [
      { text: `${label}  `, style: styles.reason },
      { text, style: styles.strong },
    ]
    const { lines, height, lineHeight } = measureText(canvas, runs, flow.width, 1.6)
    const element = canvas.element('P', page)
    drawLines(canvas, element, lines, flow.left, y, lineHeight)
    element.end()
    y += height
  }
  drawSignatures(flow, { top: y + 34, parent: page, signers: signersOf(document), words: say, style: styles.ask })
  page.end()
}

interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly kind?: string
  readonly leading?: number
}

/** Text at a fixed place; gives its height. */
function paragraph(
  canvas: Canvas,
  parent: Element,
  text: string,
  style: Setting['styles']['title'],
  place: Place,
): number {
  const { lines, height, lineHeight } = measureBalanced(canvas, [{ text, style }], place.width, place.leading)
  const element = canvas.element(place.kind ?? 'P', parent)
  drawLines(canvas, element, lines, place.x, place.y, lineHeight)
  element.end()
  return height
}

interface Signatures {
  readonly top: number
  readonly parent: Element
  readonly signers: readonly string[]
  readonly words: (typeof documentWords)['nl']
  readonly style: Setting['styles']['ask']
}

/** A table to sign in: one row for each who has to. */
function drawSignatures({ canvas, left, width }: Flow, { top, parent, signers, words, style }: Signatures): void {
  if (signers.length === 0) return
  const columns = [0, 0.26, 0.54, 0.82].map((share) => left + share * width)
  const table = canvas.element('Table', parent)
  const row = (cells: readonly string[], y: number, heads: 'Column' | 'Row'): void => {
    const line = canvas.element('TR', table)
    for (const [i, cell] of cells.entries()) {
      const isHead = heads === 'Column' || i === 0
      const element = canvas.element(isHead ? 'TH' : 'TD', line, isHead ? { scope: heads } : {})
      // A cell to write in still is a cell: its content is a space.
      canvas.content(element, () =>
        canvas.text(
          cell === '' ? ' ' : cell,
          columns[i] ?? left,
          y,
          isHead
            ? {
                ...style,
                font: heads === 'Row' ? 'semibold' : 'regular',
                colour: heads === 'Row' ? ink.text : ink.quiet,
              }
            : style,
        ),
      )
      element.end()
    }
    line.end()
  }
  row([words.signed, words.name, words.signature, words.date], top, 'Column')
  let y = top
  for (const signer of signers) {
    y += 46
    row([signer, '', '', ''], y, 'Row')
    canvas.artifact('Layout', () =>
      canvas.polyline(
        [
          [left, y + 8],
          [left + width, y + 8],
        ],
        ink.line,
        0.75,
      ),
    )
  }
  table.end()
}
