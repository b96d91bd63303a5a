import {
  BorderStyle,
  HeadingLevel,
  type ISectionOptions,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { PolicyDocument, PolicySummary, WalletCard } from '../../core/policy/index.ts'
import { versionLines } from '../law-lines.ts'
import type { Look } from '../look/open-look.ts'
import { documentWords } from '../words.ts'
import { logoRun } from './logo.ts'
import { bullets } from './styles.ts'

const item = (text: string, size: number): Paragraph =>
  new Paragraph({
    numbering: { reference: bullets, level: 0 },
    spacing: { after: 20, line: 240, lineRule: LineRuleType.AUTO },
    children: [new TextRun({ text, size })],
  })

/** The head of the summary, above its two columns. */
export function summaryHead(
  { title }: PolicySummary,
  document: PolicyDocument,
  look: Look,
): ISectionOptions['children'] {
  const logo = look.logo
    ? [logoRun(look.logo, 40, documentWords[document.lang].logoOf(document.company)), new TextRun('   ')]
    : []
  return [
    new Paragraph({
      heading: HeadingLevel.TITLE,
      spacing: { before: 0, after: 20 },
      children: [...logo, new TextRun({ text: title, size: 36 })],
    }),
    new Paragraph({ style: 'Reason', spacing: { after: 60 }, children: [new TextRun(document.labels.summary)] }),
  ]
}

/** Every clause in one line, per section: what stands in two columns. */
export function summaryParts({ parts }: PolicySummary, { palette }: Look): ISectionOptions['children'] {
  return parts.flatMap((part) => [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      spacing: { before: 120, after: 30 },
      children: [new TextRun({ text: part.title, size: 21, color: palette.accent.slice(1) })],
    }),
    ...part.lines.map((line) => item(line, 17)),
  ])
}

export function summaryFoot({ notice }: PolicySummary, document: PolicyDocument): ISectionOptions['children'] {
  const versions = versionLines(document)
    .map(({ label, text }) => `${label} ${text}`)
    .join(' · ')
  return [`${documentWords[document.lang].more} ${notice}`, versions].map(
    (text) =>
      new Paragraph({
        style: 'Law',
        spacing: { before: 60, after: 0, line: 240, lineRule: LineRuleType.AUTO },
        children: [new TextRun({ text, size: 14 })],
      }),
  )
}

/** The card: a table of the size of two bank cards, to cut out and fold. */
export function cardParts(
  { title, lines }: WalletCard,
  document: PolicyDocument,
  look: Look,
): ISectionOptions['children'] {
  const half = Math.ceil(lines.length / 2)
  const width = 4853
  const dashed = { style: BorderStyle.DASHED, size: 4, color: '808890' }
  const logo = look.logo
    ? [logoRun(look.logo, 24, documentWords[document.lang].logoOf(document.company)), new TextRun('  ')]
    : []
  const head = new Paragraph({
    heading: HeadingLevel.TITLE,
    spacing: { before: 0, after: 40 },
    children: [...logo, new TextRun({ text: title, size: 19 })],
  })
  const face = (children: readonly Paragraph[]): TableCell =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      margins: { top: 100, bottom: 60, left: 160, right: 120 },
      children: [...children],
    })
  return [
    new Table({
      width: { size: 2 * width, type: WidthType.DXA },
      columnWidths: [width, width],
      borders: {
        top: dashed,
        bottom: dashed,
        left: dashed,
        right: dashed,
        insideHorizontal: dashed,
        insideVertical: dashed,
      },
      rows: [
        new TableRow({
          height: { value: 3060, rule: 'exact' },
          children: [
            face([head, ...lines.slice(0, half).map((line) => item(line, 16))]),
            face(lines.slice(half).map((line) => item(line, 16))),
          ],
        }),
      ],
    }),
    new Paragraph({
      style: 'Law',
      spacing: { before: 120 },
      children: [new TextRun(documentWords[document.lang].cut)],
    }),
  ]
}
