import type { Outline } from '../outline.ts'
import type { Canvas, Element, TextStyle } from './canvas.ts'
import type { Flow } from './flow.ts'
import { ink } from './ink.ts'
import type { Setting } from './setting.ts'
import { drawLines, measureBalanced, textBlock } from './text-block.ts'

interface Entry {
  readonly number: string
  readonly title: string
  readonly anchor: string
  readonly level: 2 | 3
}

const gutter = 30
const pageWidth = 22

/** The contents in two columns, each line a link with its page. */
export function drawContents(flow: Flow, outline: Outline, setting: Setting): void {
  const { canvas } = flow
  const { document, styles } = setting
  flow.newPage()
  const part = canvas.element('Sect', canvas.root)
  flow.place(
    [
      textBlock(flow, [{ text: document.labels.contents, style: styles.section }], {
        kind: 'H2',
        onStart: (y) => setting.note('contents', document.labels.contents, y, 2),
      }),
    ],
    part,
  )
  flow.y += 16
  const groups = groupsOf(outline, document.labels.law)
  const width = (flow.width - gutter) / 2
  const measured = groups.map((group) => ({ group, height: heightOf(canvas, group, width, setting) }))
  const toc = canvas.element('TOC', part)
  const top = flow.y
  const half = measured.reduce((sum, { height }) => sum + height, 0) / 2
  let [x, y, filled] = [flow.left, top, 0]
  for (const { group, height } of measured) {
    const nextColumn = x === flow.left && y > top && (filled + height / 2 > half || y + height > flow.bottom)
    if (nextColumn) [x, y] = [flow.left + width + gutter, top]
    filled += height
    for (const entry of group) y += drawEntry(canvas, toc, entry, { x, y, width }, setting)
    y += groupGap
  }
  toc.end()
  part.end()
}

const groupGap = 13

function groupsOf({ sections, lawIntro }: Outline, law: string): readonly (readonly Entry[])[] {
  const groups: (readonly Entry[])[] = sections.map(({ section, number, clauses }) => [
    { number, title: section.title, anchor: section.id, level: 2 },
    ...clauses.map(
      ({ clause, number: sub, anchor }): Entry => ({ number: sub, title: clause.title, anchor, level: 3 }),
    ),
  ])
  return lawIntro.length === 0
    ? groups
    : [...groups, [{ number: `${sections.length + 1}`, title: law, anchor: 'law', level: 2 }]]
}

function styleOf({ level }: Entry, { styles }: Setting): TextStyle {
  return level === 2 ? { ...styles.strong, size: 11 } : { ...styles.ask, size: 10 }
}

/** Two spaces and no tab: a wider gap, and programs that read the text take the numbers for a column of their own. */
function numberWidth(canvas: Canvas, entry: Entry, setting: Setting): number {
  return canvas.measure(`${entry.number}  `, { ...styleOf(entry, setting), font: 'regular' })
}

function measureEntry(canvas: Canvas, entry: Entry, width: number, setting: Setting) {
  const style = styleOf(entry, setting)
  return measureBalanced(
    canvas,
    [{ text: entry.title, style }],
    width - numberWidth(canvas, entry, setting) - pageWidth,
    entry.level === 2 ? 1.55 : 1.5,
  )
}

function heightOf(canvas: Canvas, group: readonly Entry[], width: number, setting: Setting): number {
  return group.reduce((sum, entry) => sum + measureEntry(canvas, entry, width, setting).height, groupGap)
}

function drawEntry(
  canvas: Canvas,
  toc: Element,
  entry: Entry,
  place: { readonly x: number; readonly y: number; readonly width: number },
  setting: Setting,
): number {
  const { lines, height, lineHeight } = measureEntry(canvas, entry, place.width, setting)
  const style = styleOf(entry, setting)
  const page = setting.pageOf(entry.anchor)
  const written = page === undefined ? '' : `${page}`
  const item = canvas.element('TOCI', toc)
  const reference = canvas.element('Reference', item)
  const link = canvas.element('Link', reference)
  const baseline = place.y + lineHeight / 2 + style.size * 0.33
  canvas.content(link, () =>
    canvas.text(`${entry.number}  `, place.x, baseline, { ...style, font: 'regular', colour: ink.quiet }),
  )
  drawLines(canvas, link, lines, place.x + numberWidth(canvas, entry, setting), place.y, lineHeight)
  const last = baseline + height - lineHeight
  const end = place.x + place.width - canvas.measure(` ${written}`, style)
  canvas.content(link, () => canvas.text(` ${written}`, end, last, { ...style, font: 'regular', colour: ink.quiet }))
  canvas.link(
    link,
    { x: place.x, y: place.y, width: place.width, height },
    { goTo: setting.nameOf(entry.anchor) },
    `${entry.number} ${entry.title}`,
  )
  link.end()
  const lastLine = lines.at(-1)?.fragments.at(-1)
  const from = place.x + numberWidth(canvas, entry, setting) + (lastLine ? lastLine.x + lastLine.width : 0)
  canvas.artifact('Layout', () => drawLeader(canvas, from + 5, end - 2, last))
  reference.end()
  item.end()
  return height
}

/** Dots that lead the eye from the title to its page. */
function drawLeader(canvas: Canvas, from: number, to: number, baseline: number): void {
  const style: TextStyle = { font: 'regular', size: 8, colour: ink.line }
  const dot = canvas.measure(' .', style)
  const count = Math.floor((to - from) / dot)
  if (count > 0) canvas.text(' .'.repeat(count), to - count * dot, baseline, style)
}
