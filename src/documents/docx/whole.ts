import { Bookmark, HeadingLevel, type ISectionOptions, Paragraph, TableOfContents, TextRun } from 'docx'
import type { LawReference, PolicyDocument } from '../../core/policy/index.ts'
import { lawLine } from '../law-lines.ts'
import type { Look } from '../look/open-look.ts'
import { type Outline, outlineOf } from '../outline.ts'
import { clauseParts, type Setting } from './clause.ts'
import { frontPage } from './front.ts'
import { headings } from './styles.ts'
import { labelled, texts } from './texts.ts'

/** All parts of the whole document in their order. */
export function wholeParts(
  document: PolicyDocument,
  look: Look,
  country: string | undefined,
  width: number,
): ISectionOptions['children'] {
  const outline = outlineOf(document)
  const names = new Map<string, string>()
  const setting: Setting = {
    document,
    country,
    width,
    bookmark: (anchor) => {
      const name = names.get(anchor) ?? `place_${names.size + 1}`
      names.set(anchor, name)
      return name
    },
  }
  const { labels, notice } = document
  return [
    ...frontPage(document, look, width),
    new Paragraph({ style: 'TOCHeading', pageBreakBefore: true, children: [new TextRun(labels.contents)] }),
    new TableOfContents(labels.contents, { hyperlink: true, headingStyleRange: '1-2' }),
    ...outline.sections.flatMap(({ section, clauses }, i) => [
      sectionHeading(section.title, section.id, setting, i === 0),
      ...section.intro.flatMap((text) => texts(text, 'Intro')),
      ...clauses.flatMap((clause) => clauseParts(clause, setting)),
    ]),
    ...authorities(outline, setting),
    new Paragraph({ spacing: { before: 360 } }),
    labelled('CarveOut', `${labels.notice}.`, notice),
  ]
}

function sectionHeading(title: string, anchor: string, { bookmark }: Setting, pageBreakBefore = false): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.HEADING_1,
    pageBreakBefore,
    numbering: { reference: headings, level: 0, custom: true },
    children: [new Bookmark({ id: bookmark(anchor), children: [new TextRun(title)] })],
  })
}

function authorities({ authorities: ranks, lawIntro }: Outline, setting: Setting): readonly Paragraph[] {
  if (lawIntro.length === 0) return []
  const { labels } = setting.document
  return [
    sectionHeading(labels.law, 'law', setting),
    ...lawIntro.flatMap((text) => texts(text, 'Intro')),
    ...ranks.flatMap(({ title, entries }) => [
      new Paragraph({ heading: HeadingLevel.HEADING_3, children: [new TextRun(title)] }),
      ...entries.flatMap((entry) => authority(entry, setting)),
    ]),
  ]
}

function authority(entry: LawReference, { document, bookmark }: Setting): readonly Paragraph[] {
  const { labels } = document
  return [
    new Paragraph({
      keepNext: true,
      spacing: { before: 120, after: 0 },
      children: [
        new Bookmark({ id: bookmark(entry.id), children: [new TextRun({ text: `${entry.name}. `, bold: true })] }),
        new TextRun(entry.about),
      ],
    }),
    ...(entry.contested === undefined ? [] : [labelled('Law', `${labels.contested}:`, entry.contested)]),
    ...texts(lawLine(entry, document), 'Law'),
  ]
}
