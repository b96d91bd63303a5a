import {
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import type { Clause, Example, Labels } from '../../core/policy/index.ts'
import { ink } from '../pdf/ink.ts'

/** What to write and what rather not as a table of two columns, its labels a header row. */
export function cardsTable({ do: good, ratherNot }: Clause, labels: Labels, width: number): Table | undefined {
  const sides = [
    { label: `✓ ${labels.do}`, examples: good, look: ink.good },
    { label: `✕ ${labels.ratherNot}`, examples: ratherNot, look: ink.bad },
  ].filter(({ examples }) => examples.length > 0)
  if (sides.length === 0) return undefined
  const cellWidth = { size: Math.floor(width / sides.length), type: WidthType.DXA }
  const cell = (look: Look, children: readonly Paragraph[]): TableCell =>
    new TableCell({
      width: cellWidth,
      shading: { type: ShadingType.CLEAR, color: 'auto', fill: look.tint.slice(1) },
      margins: { top: 60, bottom: 60, left: 160, right: 160 },
      verticalAlign: VerticalAlign.TOP,
      children: [...children],
    })
  const label = (text: string, look: Look): Paragraph =>
    new Paragraph({
      style: 'Example',
      keepNext: true,
      children: [new TextRun({ text, bold: true, color: look.text.slice(1) })],
    })
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  const gap = { style: BorderStyle.SINGLE, size: 48, color: 'FFFFFF' }
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: sides.map(() => cellWidth.size),
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: gap },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: sides.map((side) => cell(side.look, [label(side.label, side.look)])),
      }),
      new TableRow({ cantSplit: true, children: sides.map((side) => cell(side.look, side.examples.flatMap(example))) }),
    ],
  })
}

interface Look {
  readonly text: string
  readonly tint: string
}

function example({ text, note }: Example): readonly Paragraph[] {
  const said = new Paragraph({ style: 'Example', children: [new TextRun(text)] })
  return note === undefined ? [said] : [said, new Paragraph({ style: 'Remark', children: [new TextRun(note)] })]
}
