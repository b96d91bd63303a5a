import type { PolicyDocument, PolicySummary } from '../../core/policy/index.ts'
import { versionLines } from '../law-lines.ts'
import type { Look } from '../look/open-look.ts'
import { documentWords } from '../words.ts'
import type { Canvas, Element, TextStyle } from './canvas.ts'
import { ink, stylesOf } from './ink.ts'
import type { Run } from './lines.ts'
import { drawLogo } from './logo.ts'
import { drawLines, type MeasuredText, measureText } from './text-block.ts'

const margin = 46
const gutter = 26
const bullet = 10

/** The summary on one page: two columns, in type as large as fits. */
export function drawSummary(
  canvas: Canvas,
  { title, parts, notice }: PolicySummary,
  document: PolicyDocument,
  look: Look,
): void {
  const styles = stylesOf(look.palette)
  canvas.addPage()
  canvas.artifact('Layout', () => canvas.fill({ x: 0, y: 0, width: canvas.width, height: 8 }, look.palette.brand))
  const wide = canvas.width - 2 * margin
  let y = 34
  let x = margin
  if (look.logo)
    x +=
      drawLogo(
        canvas,
        look.logo,
        { x, y, height: 38, widest: 120 },
        canvas.root,
        documentWords[document.lang].logoOf(document.company),
      ) + 12
  const headWidth = canvas.width - margin - x
  const height = put(canvas, canvas.root, 'H1', [{ text: title, style: { ...styles.title, size: 19 } }], {
    x,
    y: y - 2,
    width: headWidth,
    leading: 1.2,
  })
  put(canvas, canvas.root, 'P', [{ text: document.labels.summary, style: { ...styles.subtitle, size: 11 } }], {
    x,
    y: y - 2 + height,
    width: headWidth,
  })
  y = Math.max(y + 38, y + height + 16) + 14
  const foot = [
    { text: `${documentWords[document.lang].more} `, style: { ...styles.askStrong, size: 8 } },
    {
      text: `${notice}\n${versionLines(document)
        .map(({ label, text }) => `${label} ${text}`)
        .join(' · ')}`,
      style: { ...styles.footer, size: 8 },
    },
  ]
  const footText = measureText(canvas, foot, wide, 1.32)
  const footTop = canvas.height - 26 - footText.height
  const width = (wide - gutter) / 2
  const columns = fitColumns(canvas, parts, { width, height: footTop - 14 - y }, styles)
  for (const [i, column] of columns.entries()) drawColumn(canvas, column, margin + i * (width + gutter), y)
  canvas.artifact('Layout', () =>
    canvas.polyline(
      [
        [margin, footTop - 7],
        [canvas.width - margin, footTop - 7],
      ],
      ink.line,
      0.75,
    ),
  )
  const element = canvas.element('P', canvas.root)
  drawLines(canvas, element, footText.lines, margin, footTop, footText.lineHeight)
  element.end()
}

interface MeasuredPart {
  readonly title: MeasuredText
  readonly lines: readonly MeasuredText[]
  readonly bulletStyle: TextStyle
  readonly gap: number
  readonly height: number
}

/** The largest type in which two columns hold everything; the smallest one where nothing fits. */
function fitColumns(
  canvas: Canvas,
  parts: PolicySummary['parts'],
  room: { readonly width: number; readonly height: number },
  styles: ReturnType<typeof stylesOf>,
): readonly (readonly MeasuredPart[])[] {
  let columns: readonly (readonly MeasuredPart[])[] = []
  for (let size = 11; size >= 5; size -= 0.25) {
    const measured = parts.map((part) => measurePart(canvas, part, room.width, size, styles))
    columns = split(measured)
    if (columns.every((column) => heightOf(column) <= room.height)) return columns
  }
  return columns
}

function measurePart(
  canvas: Canvas,
  { title, lines }: PolicySummary['parts'][number],
  width: number,
  size: number,
  styles: ReturnType<typeof stylesOf>,
): MeasuredPart {
  const body = { ...styles.body, size }
  const gap = size * 0.28
  const head = measureText(canvas, [{ text: title, style: { ...styles.carve, size: size * 1.12 } }], width, 1.35)
  const measured = lines.map((line) => measureText(canvas, [{ text: line, style: body }], width - bullet, 1.28))
  return {
    title: head,
    lines: measured,
    bulletStyle: body,
    gap,
    height: measured.reduce((sum, line) => sum + line.height + gap, head.height + size * 0.8),
  }
}

function heightOf(column: readonly MeasuredPart[]): number {
  return column.reduce((sum, { height }) => sum + height, 0)
}

/** In two, where the higher of both is lowest. */
function split(parts: readonly MeasuredPart[]): readonly (readonly MeasuredPart[])[] {
  let best: readonly (readonly MeasuredPart[])[] = [parts, []]
  for (let at = 1; at < parts.length; at++) {
    const columns = [parts.slice(0, at), parts.slice(at)]
    if (Math.max(...columns.map(heightOf)) < Math.max(...best.map(heightOf))) best = columns
  }
  return best
}

function drawColumn(canvas: Canvas, column: readonly MeasuredPart[], x: number, top: number): void {
  let y = top
  for (const { title, lines, bulletStyle, gap, height } of column) {
    const head = canvas.element('H2', canvas.root)
    drawLines(canvas, head, title.lines, x, y, title.lineHeight)
    head.end()
    const list = canvas.element('L', canvas.root)
    let at = y + title.height + gap
    for (const line of lines) {
      const item = canvas.element('LI', list)
      const label = canvas.element('Lbl', item)
      canvas.content(label, () =>
        canvas.text('•', x + 1, at + line.lineHeight / 2 + bulletStyle.size * 0.33, bulletStyle),
      )
      label.end()
      const body = canvas.element('LBody', item)
      drawLines(canvas, body, line.lines, x + bullet, at, line.lineHeight)
      body.end()
      item.end()
      at += line.height + gap
    }
    list.end()
    y += height
  }
}

function put(
  canvas: Canvas,
  parent: Element,
  kind: string,
  runs: readonly Run[],
  place: { readonly x: number; readonly y: number; readonly width: number; readonly leading?: number },
): number {
  const { lines, height, lineHeight } = measureText(canvas, runs, place.width, place.leading)
  const element = canvas.element(kind, parent)
  drawLines(canvas, element, lines, place.x, place.y, lineHeight)
  element.end()
  return height
}
