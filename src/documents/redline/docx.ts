import {
  AlignmentType,
  DeletedTextRun,
  Document,
  HeadingLevel,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  TextRun,
} from 'docx'
import { type Piece, type RedLine, type RedlineHead, reasonOf, redLines, redlineWords } from './pieces.ts'

/** The policy as a Word document with tracked changes that can be accepted one by one; the reason stands behind each. */
export async function redlineDocx(text: string, head: RedlineHead): Promise<Uint8Array> {
  const { review, lang, title, unread } = head
  const say = redlineWords[lang]
  const remarks = [
    review.notice,
    `${say.score}: ${review.score.points}/100`,
    ...review.score.explained,
    ...review.gaps.map((gap) => `${say.missing}: ${gap.text}`),
    ...unread.map((one) => `${say.unread}: ${one}`),
    review.standard,
  ]
  let id = 1
  const next = (): number => id++
  const document = new Document({
    title,
    creator: say.author,
    styles: {
      default: {
        document: { run: { font: 'Calibri', size: 22, language: { value: review.lang === 'nl' ? 'nl-NL' : 'en-GB' } } },
      },
    },
    numbering: {
      config: [
        {
          reference: 'list',
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 500, hanging: 260 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
          ...remarks.map(
            (remark) =>
              new Paragraph({ spacing: { after: 100 }, children: [new TextRun({ text: remark, italics: true })] }),
          ),
          ...redLines(text, review.flags).map((line) => paragraph(line, lang, next)),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

function paragraph({ kind, pieces }: RedLine, lang: 'nl' | 'en', next: () => number): Paragraph {
  const children = pieces.flatMap((piece) => runs(piece, lang, next))
  if (kind === 'heading') return new Paragraph({ heading: HeadingLevel.HEADING_2, children })
  return new Paragraph({
    children,
    spacing: { after: 120 },
    ...(kind === 'item' ? { numbering: { reference: 'list', level: 0 } } : {}),
  })
}

function runs(piece: Piece, lang: 'nl' | 'en', next: () => number): (TextRun | DeletedTextRun | InsertedTextRun)[] {
  if ('text' in piece) return [new TextRun(piece.text)]
  const { flag, struck, last } = piece
  const author = redlineWords[lang].author
  // A fixed moment keeps the document the same for the same policy.
  const change = (): { id: number; author: string; date: string } => ({
    id: next(),
    author,
    date: '2026-01-01T00:00:00Z',
  })
  const gone = new DeletedTextRun({ text: struck, ...change() })
  if (!last) return [gone]
  return [
    gone,
    new InsertedTextRun({ text: ` ${flag.rewrite}`, ...change() }),
    new InsertedTextRun({ text: ` [${reasonOf(flag, lang)}]`, italics: true, size: 18, ...change() }),
  ]
}
