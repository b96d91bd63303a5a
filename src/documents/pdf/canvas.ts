import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'
import type { Shape } from '../svg/shape.ts'
import { glyphsOf } from './glyphs.ts'
import { type DocumentFacts, infoOf } from './info.ts'

const packages = createRequire(import.meta.url)
const place = '@expo-google-fonts/source-sans-3'
const fontFiles = {
  regular: packages.resolve(`${place}/400Regular/SourceSans3_400Regular.ttf`),
  semibold: packages.resolve(`${place}/600SemiBold/SourceSans3_600SemiBold.ttf`),
} as const

/** Points, 72 to the inch. */
export interface TextStyle {
  readonly font: keyof typeof fontFiles
  readonly size: number
  readonly colour: string
}

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** An element of the structure that programs which read aloud follow: `P`, `H2`, `L` … */
export type Element = PDFKit.PDFStructureElement

/**
 * A tagged PDF being drawn: the one place that knows pdfkit. Everything drawn is either the content of an element or an
 * artifact, so that nothing is read twice or not at all. Coordinates run from the left top in points.
 */
export class Canvas {
  readonly root: Element
  readonly #doc: PDFKit.PDFDocument
  readonly #size: readonly [number, number]
  readonly #show: ReturnType<typeof glyphsOf>
  readonly #done: Promise<Uint8Array>

  constructor(facts: DocumentFacts, size: readonly [width: number, height: number]) {
    this.#size = size
    this.#doc = new PDFDocument({
      autoFirstPage: false,
      bufferPages: true,
      pdfVersion: '1.7',
      // The types know the older subsets only.
      subset: 'PDF/UA' as PDFKit.Mixins.PDFSubsets,
      tagged: true,
      displayTitle: true,
      lang: facts.lang,
      font: fontFiles.regular,
      info: infoOf(facts),
    })
    this.#show = glyphsOf(this.#doc)
    const parts: Uint8Array[] = []
    this.#done = new Promise((resolve, reject) => {
      this.#doc.on('data', (part: Uint8Array) => parts.push(part))
      this.#doc.on('end', () => resolve(Buffer.concat(parts)))
      this.#doc.on('error', reject)
    })
    this.root = this.#doc.struct('Document')
    this.#doc.addStructure(this.root)
  }

  get width(): number {
    return this.#size[0]
  }

  get height(): number {
    return this.#size[1]
  }

  /** Characters of the texts for which the font has no shape; a □ stands in their place. */
  get unshown(): readonly string[] {
    return this.#show.unshown()
  }

  /** From 1. */
  get pages(): number {
    return this.#doc.bufferedPageRange().count
  }

  addPage(): void {
    this.#doc.addPage({ size: [...this.#size], margin: 0 })
  }

  /** Draws on an earlier page; the last one is current again afterwards. */
  onPage(page: number, draw: () => void): void {
    this.#doc.switchToPage(page - 1)
    draw()
    this.#doc.switchToPage(this.pages - 1)
  }

  element(
    kind: string,
    parent: Element,
    options: {
      readonly alt?: string
      readonly lang?: string
      readonly scope?: 'Row' | 'Column'
      readonly bbox?: readonly number[]
    } = {},
  ): Element {
    const element = this.#doc.struct(kind, options)
    parent.add(element)
    return element
  }

  content(element: Element, draw: () => void): void {
    element.add(draw)
  }

  /** Decoration: lines, surfaces, page numbers. */
  artifact(type: 'Layout' | 'Pagination', draw: () => void): void {
    this.#doc.markContent('Artifact', { type })
    draw()
    this.#doc.endMarkedContent()
  }

  measure(text: string, style: TextStyle): number {
    return this.#doc.font(fontFiles[style.font]).fontSize(style.size).widthOfString(this.#show.shown(text))
  }

  text(text: string, x: number, baseline: number, style: TextStyle): void {
    this.#doc
      .font(fontFiles[style.font])
      .fontSize(style.size)
      .fillColor(style.colour)
      .text(this.#show.shown(text), x, baseline, { lineBreak: false, baseline: 'alphabetic' })
  }

  fill({ x, y, width, height }: Box, colour: string, radius = 0): void {
    this.#doc.roundedRect(x, y, width, height, radius).fill(colour)
  }

  outline(
    { x, y, width, height }: Box,
    colour: string,
    options: { readonly radius?: number; readonly width?: number; readonly dashed?: boolean } = {},
  ): void {
    this.#doc.save().lineWidth(options.width ?? 0.75)
    if (options.dashed) this.#doc.dash(3, { space: 2.5 })
    this.#doc.roundedRect(x, y, width, height, options.radius ?? 0).stroke(colour)
    this.#doc.restore()
  }

  polyline(points: readonly (readonly [number, number])[], colour: string, width: number, dashed = false): void {
    this.#doc.save().lineWidth(width).lineCap('round').lineJoin('round')
    if (dashed) this.#doc.dash(3, { space: 2.5 })
    for (const [i, [x, y]] of points.entries()) i === 0 ? this.#doc.moveTo(x, y) : this.#doc.lineTo(x, y)
    this.#doc.stroke(colour).restore()
  }

  /** Shapes of a drawing, moved to a place and enlarged. */
  shapes(shapes: readonly Shape[], x: number, y: number, scale: number): void {
    this.#doc.save().translate(x, y).scale(scale)
    for (const { outline, fill, stroke } of shapes) {
      const trace = (): void => {
        for (const one of outline) {
          if (one.kind === 'move') this.#doc.moveTo(one.x, one.y)
          else if (one.kind === 'line') this.#doc.lineTo(one.x, one.y)
          else if (one.kind === 'close') this.#doc.closePath()
          else this.#doc.bezierCurveTo(one.x1, one.y1, one.x2, one.y2, one.x, one.y)
        }
      }
      if (fill) {
        trace()
        this.#doc.fillColor([...fill.colour], fill.opacity).fill(fill.rule === 'evenodd' ? 'even-odd' : 'non-zero')
      }
      if (stroke) {
        trace()
        this.#doc.lineWidth(stroke.width).lineCap(stroke.cap).lineJoin(stroke.join)
        this.#doc.strokeColor([...stroke.colour], stroke.opacity).stroke()
      }
    }
    this.#doc.restore()
  }

  image(bytes: Uint8Array, { x, y, width, height }: Box): void {
    // The types know Node's buffers only.
    this.#doc.image(Buffer.from(bytes), x, y, { width, height })
  }

  /** Makes a place of a link: a name inside the document or an address outside. Its element is a `Link`. */
  link(
    element: Element,
    box: Box,
    target: { readonly goTo: string } | { readonly href: string },
    description: string,
  ): void {
    // `structParent` is missing from the types; `Contents` has to be a String object to become text and not a name.
    const options = {
      structParent: element,
      Contents: new String(description),
    } as unknown as PDFKit.Mixins.AnnotationOption
    if ('goTo' in target) this.#doc.goTo(box.x, box.y, box.width, box.height, target.goTo, options)
    else this.#doc.link(box.x, box.y, box.width, box.height, target.href, options)
  }

  destination(name: string, y: number): void {
    this.#doc.addNamedDestination(name, 'XYZ', 0, y, 0)
  }

  /** An item of the outline that leads to a height on the current page; gives the one under which others can hang. */
  outlineItem(title: string, y: number, under?: PDFKit.PDFOutline): PDFKit.PDFOutline {
    // The types know `expanded` only. pdfkit measures `left` from the right edge.
    const options = { top: y, left: this.width, zoom: 0, expanded: false } as { readonly expanded: boolean }
    return (under ?? this.#doc.outline).addItem(title, options)
  }

  finish(): Promise<Uint8Array> {
    this.root.end()
    this.#doc.end()
    return this.#done
  }
}
