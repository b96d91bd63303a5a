import type { Block, Flow } from './flow.ts'
import type { Run } from './lines.ts'
import { drawLines, measureText } from './text-block.ts'

const indent = 14

/** A list with bullets: each item stays whole as long as it fits on a page. */
export function listBlock(
  flow: Flow,
  items: readonly (readonly Run[])[],
  options: { readonly above?: number; readonly gap?: number } = {},
): Block {
  const gap = options.gap ?? 3
  const measured = items.map((runs) => ({ runs, ...measureText(flow.canvas, runs, flow.width - indent) }))
  const height = measured.reduce((sum, item) => sum + item.height + gap, -gap)
  return {
    height,
    start: measured[0]?.height ?? 0,
    above: options.above ?? 0,
    draw: (parent) => {
      const { canvas } = flow
      const list = canvas.element('L', parent)
      for (const [i, { runs, lines, lineHeight, height: itemHeight }] of measured.entries()) {
        if (i > 0) flow.y += gap
        if (itemHeight > flow.room) flow.newPage()
        const item = canvas.element('LI', list)
        const [first] = runs
        if (first) {
          const label = canvas.element('Lbl', item)
          canvas.content(label, () =>
            canvas.text('•', flow.left + 2, flow.y + lineHeight / 2 + first.style.size * 0.33, first.style),
          )
          label.end()
        }
        const body = canvas.element('LBody', item)
        drawLines(canvas, body, lines, flow.left + indent, flow.y, lineHeight)
        body.end()
        item.end()
        flow.y += itemHeight
      }
      list.end()
    },
  }
}
