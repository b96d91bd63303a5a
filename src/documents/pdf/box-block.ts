import type { Block, Flow } from './flow.ts'
import type { Run } from './lines.ts'
import { drawLines, measureText } from './text-block.ts'

const padding = { x: 12, y: 7 }
const between = 5

interface BoxOptions {
  readonly above?: number
  readonly fill?: string
  readonly border?: string
  readonly dashed?: boolean
}

/** Paragraphs on a surface of their own; the whole stays on one page. */
export function boxBlock(flow: Flow, paragraphs: readonly (readonly Run[])[], options: BoxOptions): Block {
  const measured = paragraphs.map((runs) => measureText(flow.canvas, runs, flow.width - 2 * padding.x))
  const height = measured.reduce((sum, text) => sum + text.height + between, 2 * padding.y - between)
  return {
    height,
    start: height,
    above: options.above ?? 0,
    draw: (parent) => {
      const { canvas } = flow
      const box = { x: flow.left, y: flow.y, width: flow.width, height }
      canvas.artifact('Layout', () => {
        if (options.fill) canvas.fill(box, options.fill, 5)
        if (options.border) canvas.outline(box, options.border, { radius: 5, dashed: options.dashed ?? false })
      })
      let y = flow.y + padding.y
      for (const { lines, lineHeight, height: textHeight } of measured) {
        const element = canvas.element('P', parent)
        drawLines(canvas, element, lines, flow.left + padding.x, y, lineHeight)
        element.end()
        y += textHeight + between
      }
      flow.y += height
    },
  }
}
