import { BorderStyle, HeadingLevel, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx'
import type { PolicyDocument } from '../../core/policy/index.ts'
import { versionLines } from '../law-lines.ts'
import type { Look } from '../look/open-look.ts'
import { signersOf } from '../signers.ts'
import { documentWords } from '../words.ts'
import { logoRun } from './logo.ts'
import { labelled } from './texts.ts'

/** The first page: logo, title, from when it holds, and who signs. */
export function frontPage(document: PolicyDocument, look: Look, width: number): readonly (Paragraph | Table)[] {
  const { company, title, subtitle, lang } = document
  const logo = look.logo ? [logoRun(look.logo, 72, documentWords[lang].logoOf(company))] : []
  const line = { style: BorderStyle.SINGLE, size: 48, space: 12, color: look.palette.brand.slice(1) }
  return [
    new Paragraph({
      border: { top: line },
      children: [...logo, new TextRun({ text: logo.length > 0 ? `   ${company}` : company, bold: true, size: 28 })],
    }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] }),
    new Paragraph({ style: 'Subtitle', children: [new TextRun(subtitle)] }),
    ...versionLines(document).map(({ label, text }) => labelled('Reason', `${label}:`, text)),
    ...signatures(document, width),
  ]
}

function signatures(document: PolicyDocument, width: number): readonly (Paragraph | Table)[] {
  const signers = signersOf(document)
  if (signers.length === 0) return []
  const say = documentWords[document.lang]
  const columns = [0.26, 0.28, 0.28, 0.18].map((share) => Math.floor(share * width))
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  const under = { style: BorderStyle.SINGLE, size: 6, color: 'A0A6AD' }
  const row = (cells: readonly string[], isHead: boolean): TableRow =>
    new TableRow({
      tableHeader: isHead,
      ...(isHead ? {} : { height: { value: 800, rule: 'atLeast' as const } }),
      children: cells.map(
        (text, i) =>
          new TableCell({
            width: { size: columns[i] ?? 0, type: WidthType.DXA },
            borders: { top: none, left: none, right: none, bottom: isHead ? none : under },
            verticalAlign: 'bottom',
            children: [
              new Paragraph({ style: 'Example', children: [new TextRun({ text, bold: i === 0 && !isHead })] }),
            ],
          }),
      ),
    })
  return [
    new Paragraph({ spacing: { before: 600 } }),
    new Table({
      width: { size: width, type: WidthType.DXA },
      columnWidths: columns,
      borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
      rows: [
        row([say.signed, say.name, say.signature, say.date], true),
        ...signers.map((signer) => row([signer, '', '', ''], false)),
      ],
    }),
  ]
}
