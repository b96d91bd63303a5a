import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  HeadingLevel,
  type ICommentOptions,
  InsertedTextRun,
  LevelFormat,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx'
import type { Flag } from '../../core/policy/review/index.ts'
import { packReproducibly } from '../docx/pack.ts'
import { type Piece, type RedLine, type RedlineHead, redLines, redlineWords } from './pieces.ts'

/** A fixed moment keeps the document the same for the same policy. */
const moment = '2026-01-01T00:00:00Z'

/**
 * The policy as a Word document: title, score and remarks on a first page of their own, behind it the policy with tracked
 * changes and the reason for each as a comment. Once all changes are accepted, what stands there is a policy and nothing else.
 */
export function redlineDocx(text: string, head: RedlineHead): Promise<Uint8Array> {
  const { review, lang, title, unread } = head
  const say = redlineWords[lang]
  const remarks = [
    ...review.score.explained,
    ...review.gaps.map((gap) => `${say.missing}: ${gap.text}`),
    ...unread.map((one) => `${say.unread}: ${one}`),
    review.standard,
  ]
  const marks = new Marks(lang)
  const lines = redLines(text, review.flags).map((line) => paragraph(line, marks))
  const document = new Document({
    title,
    creator: say.author,
    comments: { children: marks.comments },
    styles: {
      default: {
        document: { run: { font: 'Calibri', size: 22, language: { value: review.lang === 'nl' ? 'nl-NL' : 'en-GB' } } },
        title: { run: { size: 40, bold: true }, paragraph: { spacing: { after: 200 } } },
        heading1: { run: { size: 28, bold: true }, paragraph: { spacing: { after: 120 } } },
        heading2: {
          run: { size: 26, bold: true },
          paragraph: { spacing: { before: 240, after: 120 }, keepNext: true },
        },
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
          new Paragraph({ text: `${say.score}: ${review.score.points}/100`, heading: HeadingLevel.HEADING_1 }),
          new Paragraph({ text: review.notice, spacing: { after: 200 } }),
          ...remarks.map((text) => new Paragraph({ text, ...bulleted })),
        ],
      },
      { children: lines },
    ],
  })
  return packReproducibly(document, moment)
}

const bulleted = { spacing: { after: 120 }, numbering: { reference: 'list', level: 0 } }

/** The changes and comments of one document, numbered as Word wants them. */
class Marks {
  readonly comments: ICommentOptions[] = []
  readonly #lang: RedlineHead['lang']
  #changes = 0

  constructor(lang: RedlineHead['lang']) {
    this.#lang = lang
  }

  change(): { readonly id: number; readonly author: string; readonly date: string } {
    this.#changes++
    return { id: this.#changes, author: redlineWords[this.#lang].author, date: moment }
  }

  /** Its number. */
  comment({ verdict, title, why, authority }: Flag): number {
    const { author, verdicts } = redlineWords[this.#lang]
    const id = this.comments.length
    this.comments.push({
      id,
      author,
      initials: author.slice(0, 1),
      date: new Date(moment),
      children: [
        new Paragraph({ children: [new TextRun({ text: `${verdicts[verdict]}: ${title}`, bold: true })] }),
        new Paragraph(why),
        new Paragraph(authority),
      ],
    })
    return id
  }
}

function paragraph({ kind, pieces }: RedLine, marks: Marks): Paragraph {
  const children = pieces.flatMap((piece) => runs(piece, marks))
  // A line of which nothing is left goes with its end, or an empty one would stay behind.
  const gone = pieces.every((piece) => ('text' in piece ? piece.text.trim() === '' : !piece.last))
  const end = gone ? { run: { deletion: marks.change() } } : {}
  if (kind === 'heading') return new Paragraph({ heading: HeadingLevel.HEADING_2, children, ...end })
  return new Paragraph({ children, ...(kind === 'item' ? bulleted : { spacing: { after: 120 } }), ...end })
}

function runs(piece: Piece, marks: Marks): readonly ParagraphChild[] {
  if ('text' in piece) return [new TextRun(piece.text)]
  const { flag, struck, last } = piece
  const gone = new DeletedTextRun({ text: struck, ...marks.change() })
  if (!last) return [gone]
  const comment = marks.comment(flag)
  return [
    new CommentRangeStart(comment),
    gone,
    new InsertedTextRun({ text: flag.rewrite, ...marks.change() }),
    new CommentRangeEnd(comment),
    new TextRun({ children: [new CommentReference(comment)] }),
  ]
}
