import { ExternalHyperlink, Paragraph, TextRun } from 'docx'
import type { Piece } from '../linked.ts'
import { paragraphs } from '../paragraphs.ts'
import { bullets } from './styles.ts'

/** A paragraph in a named style that begins with words in bold. */
export function labelled(style: string, label: string, text: string): Paragraph {
  return new Paragraph({ style, children: [new TextRun({ text: `${label} `, bold: true }), new TextRun(text)] })
}

/** A text of one or more paragraphs; `lang` where it is in another language than the document. */
export function texts(text: string, style: string | undefined, lang?: string): readonly Paragraph[] {
  return paragraphs(text).map(
    (lines) =>
      new Paragraph({
        ...(style === undefined ? {} : { style }),
        children: lines.map(
          (line, i) =>
            new TextRun({
              text: line,
              ...(i === 0 ? {} : { break: 1 }),
              ...(lang === undefined ? {} : { language: { value: lang } }),
            }),
        ),
      }),
  )
}

export function bulletList(items: readonly string[]): readonly Paragraph[] {
  return items.map(
    (text) => new Paragraph({ numbering: { reference: bullets, level: 0 }, children: [new TextRun(text)] }),
  )
}

export function linkRuns(pieces: readonly Piece[]): readonly (TextRun | ExternalHyperlink)[] {
  return pieces.map(({ text, href }) =>
    href === undefined
      ? new TextRun(text)
      : new ExternalHyperlink({ link: href, children: [new TextRun({ text, style: 'Hyperlink' })] }),
  )
}
