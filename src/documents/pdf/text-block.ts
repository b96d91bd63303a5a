import type { Box, Canvas, Element } from './canvas.ts'
import type { Block, Flow } from './flow.ts'
import { breakLines, type Fragment, type Line, type Run } from './lines.ts'

/** Space between lines, as a multiple of the size of the type. */
const leading = 1.36

export interface TextOptions {
  /** `P`, `H2` and so on; `P` when left out. */
  readonly kind?: string
  readonly above?: number
  readonly indent?: number
  readonly width?: number
  readonly withNext?: boolean
  readonly lang?: string
  readonly leading?: number
  /** Lines of about equal length, for a heading. */
  readonly balanced?: boolean
  /** Called when the first line is drawn, with the height of its top. */
  readonly onStart?: (y: number) => void
}

/** A paragraph or heading. Breaks over pages between its lines, with never one line alone on either side. */
export function textBlock(flow: Flow, runs: readonly Run[], options: TextOptions = {}): Block {
  const indent = options.indent ?? 0
  const { lines, height, lineHeight } = (options.balanced ? measureBalanced : measureText)(
    flow.canvas,
    runs,
    options.width ?? flow.width - indent,
    options.leading,
  )
  const whole = lines.length <= 3
  return {
    height,
    start: whole ? height : lineHeight * 2,
    above: options.above ?? 0,
    ...(options.withNext === undefined ? {} : { withNext: options.withNext }),
    draw: (parent) => {
      options.onStart?.(flow.y)
      const element = flow.canvas.element(
        options.kind ?? 'P',
        parent,
        options.lang === undefined ? {} : { lang: options.lang },
      )
      let rest = lines
      while (rest.length > 0) {
        const fitting = Math.max(1, Math.floor((flow.room + 0.01) / lineHeight))
        const count = fitting >= rest.length ? rest.length : Math.max(1, Math.min(fitting, rest.length - 2))
        drawLines(flow.canvas, element, rest.slice(0, count), flow.left + indent, flow.y, lineHeight)
        flow.y += count * lineHeight
        rest = rest.slice(count)
        if (rest.length > 0) flow.newPage()
      }
      element.end()
    },
  }
}

export interface MeasuredText {
  readonly lines: readonly Line[]
  readonly height: number
  readonly lineHeight: number
}

export function measureText(
  canvas: Canvas,
  runs: readonly Run[],
  width: number,
  spacing: number = leading,
): MeasuredText {
  const lines = breakLines(runs, width, (text, style) => canvas.measure(text, style))
  const lineHeight = Math.max(...runs.map(({ style }) => style.size)) * spacing
  return { lines, height: lines.length * lineHeight, lineHeight }
}

/** The same number of lines, but no last line of a single short word. */
export function measureBalanced(
  canvas: Canvas,
  runs: readonly Run[],
  width: number,
  spacing: number = leading,
): MeasuredText {
  const wide = measureText(canvas, runs, width, spacing)
  let [narrow, enough] = [width / wide.lines.length, width]
  while (enough - narrow > 2) {
    const middle = (narrow + enough) / 2
    if (measureText(canvas, runs, middle, spacing).lines.length > wide.lines.length) narrow = middle
    else enough = middle
  }
  return wide.lines.length > 1 ? measureText(canvas, runs, enough, spacing) : wide
}

/** Lines as content of an element; what leads somewhere becomes a `Link` inside it. */
export function drawLines(
  canvas: Canvas,
  element: Element,
  lines: readonly Line[],
  x: number,
  top: number,
  lineHeight: number,
): void {
  // Everything between two links is one piece of content.
  let waiting: (() => void)[] = []
  const flush = (): void => {
    const now = waiting
    waiting = []
    if (now.length === 0) return
    canvas.content(element, () => {
      for (const draw of now) draw()
    })
  }
  for (const [i, { fragments }] of lines.entries()) {
    const y = top + i * lineHeight
    // A third of the size below the middle of the line puts capitals in its middle.
    const baseline = y + lineHeight / 2 + Math.max(...fragments.map(({ run }) => run.style.size)) * 0.33
    for (const fragment of fragments) {
      const draw = (): void => canvas.text(fragment.text, x + fragment.x, baseline, fragment.run.style)
      const target = targetOf(fragment)
      if (target === undefined) waiting.push(draw)
      else {
        flush()
        const link = canvas.element('Link', element)
        canvas.content(link, draw)
        const box: Box = { x: x + fragment.x, y, width: fragment.width, height: lineHeight }
        canvas.link(link, box, target, fragment.run.text)
        link.end()
      }
    }
  }
  flush()
}

function targetOf({ run }: Fragment): { readonly goTo: string } | { readonly href: string } | undefined {
  if (run.goTo !== undefined) return { goTo: run.goTo }
  return run.href === undefined ? undefined : { href: run.href }
}
