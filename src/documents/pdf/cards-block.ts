import type { Clause, Example, Labels } from '../../core/policy/index.ts'
import type { Canvas, Element } from './canvas.ts'
import type { Block, Flow } from './flow.ts'
import { ink, type Styles } from './ink.ts'
import type { Run } from './lines.ts'
import { drawLines, type MeasuredText, measureText } from './text-block.ts'

const gutter = 14
const padding = { x: 12, y: 7 }
const between = 5
const labelIndent = 15

/** What to write and what rather not, side by side and of one height; where a page ends they go on, between two examples. */
export function cardsBlock(flow: Flow, clause: Clause, labels: Labels, styles: Styles): Block | undefined {
  const sides = [
    { examples: clause.do, label: labels.do, look: ink.good, labelStyle: styles.good, sign: 'tick' as const },
    {
      examples: clause.ratherNot,
      label: labels.ratherNot,
      look: ink.bad,
      labelStyle: styles.bad,
      sign: 'cross' as const,
    },
  ].filter(({ examples }) => examples.length > 0)
  if (sides.length === 0) return undefined
  const width = (flow.width - gutter) / 2
  const cards = sides.map((side) => ({
    ...side,
    ...measureCard(flow.canvas, side.examples, [{ text: side.label, style: side.labelStyle }], width, styles),
  }))
  const tallest = (counts: (card: MeasuredCard) => number): number =>
    Math.max(...cards.map((card) => heightOf(card, card.texts.slice(0, counts(card)))))
  return {
    height: tallest(({ texts }) => texts.length),
    start: tallest(() => 1),
    above: 7,
    draw: (parent) => {
      let rest: readonly (typeof cards)[number][] = cards
      while (rest.some(({ texts }) => texts.length > 0)) {
        const room = flow.room
        const now = rest.map((card) => ({ ...card, texts: card.texts.slice(0, fitting(card, room)) }))
        const height = Math.max(...now.map((card) => heightOf(card, card.texts)))
        for (const [i, card] of now.entries()) {
          if (card.texts.length === 0) continue
          const box = { x: flow.left + i * (width + gutter), y: flow.y, width, height }
          flow.canvas.artifact('Layout', () => {
            flow.canvas.fill(box, card.look.tint, 6)
            flow.canvas.outline(box, card.look.line, { radius: 6 })
            drawSign(
              flow.canvas,
              card.sign,
              box.x + padding.x,
              box.y + padding.y + card.label.lineHeight / 2,
              card.look.text,
            )
          })
          drawCard(flow.canvas, card, box.x + padding.x, box.y + padding.y, parent)
        }
        flow.y += height
        rest = rest.map((card, i) => ({ ...card, texts: card.texts.slice(now[i]?.texts.length ?? 0) }))
        if (rest.some(({ texts }) => texts.length > 0)) flow.newPage()
      }
    },
  }
}

interface MeasuredCard {
  readonly label: MeasuredText
  readonly texts: readonly MeasuredText[]
}

/** How many of its examples a card holds in so much room; one at least, or it would never end. */
function fitting(card: MeasuredCard, room: number): number {
  let count = card.texts.length
  while (count > 1 && heightOf(card, card.texts.slice(0, count)) > room) count--
  return count
}

function heightOf({ label }: MeasuredCard, texts: readonly MeasuredText[]): number {
  return texts.reduce((sum, text) => sum + between + text.height, 2 * padding.y + label.height)
}

function measureCard(
  canvas: Canvas,
  examples: readonly Example[],
  label: readonly Run[],
  width: number,
  styles: Styles,
): MeasuredCard {
  const inner = width - 2 * padding.x
  const measuredLabel = measureText(canvas, label, inner - labelIndent)
  const texts = examples.map(({ text, note }) => {
    const remark: readonly Run[] = note === undefined ? [] : [{ text: `\n${note}`, style: styles.remark }]
    return measureText(canvas, [{ text, style: styles.example }, ...remark], inner, 1.36)
  })
  return { label: measuredLabel, texts }
}

function drawCard(canvas: Canvas, { label, texts }: MeasuredCard, x: number, top: number, parent: Element): void {
  const title = canvas.element('P', parent)
  drawLines(canvas, title, label.lines, x + labelIndent, top, label.lineHeight)
  title.end()
  const list = canvas.element('L', parent)
  let y = top + label.height
  for (const { lines, lineHeight, height } of texts) {
    y += between
    const item = canvas.element('LI', list)
    const body = canvas.element('LBody', item)
    drawLines(canvas, body, lines, x, y, lineHeight)
    body.end()
    item.end()
    y += height
  }
  list.end()
}

function drawSign(canvas: Canvas, sign: 'tick' | 'cross', x: number, middle: number, colour: string): void {
  if (sign === 'tick') {
    canvas.polyline(
      [
        [x + 0.5, middle],
        [x + 3.4, middle + 3.2],
        [x + 9, middle - 3.8],
      ],
      colour,
      1.6,
    )
    return
  }
  canvas.polyline(
    [
      [x + 1, middle - 3.5],
      [x + 8, middle + 3.5],
    ],
    colour,
    1.6,
  )
  canvas.polyline(
    [
      [x + 8, middle - 3.5],
      [x + 1, middle + 3.5],
    ],
    colour,
    1.6,
  )
}
