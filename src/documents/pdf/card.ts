import type { PolicyDocument, WalletCard } from '../../core/policy/index.ts'
import type { Look } from '../look/open-look.ts'
import { documentWords } from '../words.ts'
import type { Canvas, Element } from './canvas.ts'
import { ink, type Styles, stylesOf } from './ink.ts'
import { drawLogo } from './logo.ts'
import { drawLines, type MeasuredText, measureText } from './text-block.ts'

const millimetre = 72 / 25.4
/** ISO/IEC 7810 ID-1: the size of a bank card. */
const face = { width: 85.6 * millimetre, height: 53.98 * millimetre }
const padding = 11
const copies = 4

/** Four cards on a sheet, each with two faces to fold back to back. */
export function drawCard(canvas: Canvas, card: WalletCard, document: PolicyDocument, look: Look): void {
  const styles = stylesOf(look.palette)
  canvas.addPage()
  const left = (canvas.width - 2 * face.width) / 2
  const hint = measureText(canvas, [{ text: documentWords[document.lang].cut, style: styles.footer }], 2 * face.width)
  const faces = fitFaces(canvas, card, styles, look)
  const gap = (canvas.height - 60 - copies * face.height) / copies
  for (let copy = 0; copy < copies; copy++) {
    const top = 52 + copy * (face.height + gap)
    canvas.artifact('Layout', () => {
      canvas.fill({ x: left, y: top, width: 2 * face.width, height: 5 }, look.palette.brand)
      canvas.outline({ x: left, y: top, width: 2 * face.width, height: face.height }, ink.quiet, {
        dashed: true,
        width: 0.6,
      })
      canvas.polyline(
        [
          [left + face.width, top + 5],
          [left + face.width, top + face.height],
        ],
        ink.line,
        0.5,
        true,
      )
    })
    // One copy is read; the others are the same card again.
    if (copy === 0) drawFaces(canvas, faces, { left, top }, document, look)
    else canvas.artifact('Layout', () => drawCopy(canvas, faces, { left, top }, look))
  }
  const element = canvas.element('P', canvas.root)
  drawLines(canvas, element, hint.lines, left, 28, hint.lineHeight)
  element.end()
}

interface Faces {
  readonly title: MeasuredText
  readonly titleX: number
  readonly lines: readonly MeasuredText[]
  readonly half: number
  readonly gap: number
  readonly size: number
  readonly bulletColour: string
}

const logoHeight = 20

/** The largest type in which both faces hold their lines. */
function fitFaces(canvas: Canvas, { title, lines }: WalletCard, styles: Styles, { logo }: Look): Faces {
  const half = Math.ceil(lines.length / 2)
  const titleX = logo ? Math.min(60, (logo.width / logo.height) * logoHeight) + 7 : 0
  let faces: Faces | undefined
  for (let size = 9; size >= 4; size -= 0.25) {
    const gap = size * 0.42
    const head = measureText(
      canvas,
      [{ text: title, style: { ...styles.strong, size: Math.min(9.5, size + 1.5) } }],
      face.width - 2 * padding - titleX,
      1.2,
    )
    const measured = lines.map((line) =>
      measureText(canvas, [{ text: line, style: { ...styles.body, size } }], face.width - 2 * padding - 8, 1.22),
    )
    faces = { title: head, titleX, lines: measured, half, gap, size, bulletColour: ink.text }
    const heights = [
      heightOf(measured.slice(0, half), gap) + Math.max(head.height, logo ? logoHeight : 0) + 5,
      heightOf(measured.slice(half), gap),
    ]
    if (heights.every((height) => height <= face.height - 2 * padding - 2)) break
  }
  if (!faces) throw new RangeError('the smallest type is always tried')
  return faces
}

function heightOf(lines: readonly MeasuredText[], gap: number): number {
  return lines.reduce((sum, { height }) => sum + height + gap, -gap)
}

interface Corner {
  readonly left: number
  readonly top: number
}

function drawFaces(canvas: Canvas, faces: Faces, corner: Corner, document: PolicyDocument, { logo }: Look): void {
  const place = placesOf(faces, corner, logo !== undefined)
  if (logo) drawLogo(canvas, logo, place.logo, canvas.root, documentWords[document.lang].logoOf(document.company))
  const head = canvas.element('H1', canvas.root)
  drawLines(canvas, head, faces.title.lines, place.title.x, place.title.y, faces.title.lineHeight)
  head.end()
  const list = canvas.element('L', canvas.root)
  for (const [i, line] of faces.lines.entries()) {
    const at = place.lines[i]
    if (at) drawItem(canvas, list, line, at, faces)
  }
  list.end()
}

function drawItem(
  canvas: Canvas,
  list: Element,
  line: MeasuredText,
  at: { readonly x: number; readonly y: number },
  faces: Faces,
): void {
  const item = canvas.element('LI', list)
  const label = canvas.element('Lbl', item)
  canvas.content(label, () => drawBullet(canvas, line, at, faces))
  label.end()
  const body = canvas.element('LBody', item)
  drawLines(canvas, body, line.lines, at.x + 8, at.y, line.lineHeight)
  body.end()
  item.end()
}

/** The same marks without structure. */
function drawCopy(canvas: Canvas, faces: Faces, corner: Corner, { logo }: Look): void {
  const place = placesOf(faces, corner, logo !== undefined)
  if (logo) {
    const scale = Math.min(logoHeight / logo.height, 60 / logo.width)
    const box = {
      x: place.logo.x,
      y: place.logo.y + (logoHeight - logo.height * scale) / 2,
      width: logo.width * scale,
      height: logo.height * scale,
    }
    if (logo.kind === 'svg') canvas.shapes(logo.drawing.shapes, box.x, box.y, scale)
    else canvas.image(logo.bytes, box)
  }
  drawPlain(canvas, faces.title, place.title)
  for (const [i, line] of faces.lines.entries()) {
    const at = place.lines[i]
    if (!at) continue
    drawBullet(canvas, line, at, faces)
    drawPlain(canvas, line, { x: at.x + 8, y: at.y })
  }
}

function drawPlain(
  canvas: Canvas,
  { lines, lineHeight }: MeasuredText,
  at: { readonly x: number; readonly y: number },
): void {
  for (const [i, { fragments }] of lines.entries()) {
    for (const { text, x, run } of fragments)
      canvas.text(text, at.x + x, at.y + (i + 0.5) * lineHeight + run.style.size * 0.33, run.style)
  }
}

function drawBullet(
  canvas: Canvas,
  { lineHeight }: MeasuredText,
  at: { readonly x: number; readonly y: number },
  { size, bulletColour }: Faces,
): void {
  canvas.text('•', at.x, at.y + lineHeight / 2 + size * 0.33, { font: 'regular', size, colour: bulletColour })
}

function placesOf({ title, titleX, lines, half, gap }: Faces, { left, top }: Corner, hasLogo: boolean) {
  const x = left + padding
  const headHeight = Math.max(title.height, hasLogo ? logoHeight : 0)
  const y = top + padding + 2
  const logo = { x, y: y + (headHeight - logoHeight) / 2, height: logoHeight, widest: 60 }
  const places: { readonly x: number; readonly y: number }[] = []
  let at = y + headHeight + 5
  for (const [i, line] of lines.entries()) {
    if (i === half) at = y
    places.push({ x: i < half ? x : x + face.width, y: at })
    at += line.height + gap
  }
  return { logo, title: { x: x + titleX, y: y + (headHeight - title.height) / 2 }, lines: places }
}
