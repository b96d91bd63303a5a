import { Bookmark, HeadingLevel, InternalHyperlink, Paragraph, type Table, TextRun } from 'docx'
import type { Clause, PolicyDocument } from '../../core/policy/index.ts'
import { languageTag } from '../language-tag.ts'
import { linked } from '../linked.ts'
import type { NumberedClause } from '../outline.ts'
import { documentWords } from '../words.ts'
import { cardsTable } from './cards.ts'
import { headings } from './styles.ts'
import { bulletList, labelled, linkRuns, texts } from './texts.ts'

export interface Setting {
  readonly document: PolicyDocument
  readonly country: string | undefined
  /** Of the text, in twentieths of a point. */
  readonly width: number
  /** The bookmark of an anchor: letters, digits and underscores, at most forty. */
  readonly bookmark: (anchor: string) => string
}

/** One clause: what it is, its heading, the rule and what it does not touch, why, examples, whom to ask, the law. */
export function clauseParts({ clause, anchor }: NumberedClause, setting: Setting): readonly (Paragraph | Table)[] {
  const { document, bookmark } = setting
  const { labels } = document
  const own =
    clause.own && !clause.off
      ? `  ·  ${labels.own}${clause.own.lang === document.lang ? '' : `, ${documentWords[document.lang].ownOther}`}`
      : ''
  return [
    new Paragraph({
      style: 'Kind',
      children: [
        new TextRun(labels.kinds[clause.kind]),
        ...(own === '' ? [] : [new TextRun({ text: own, bold: false })]),
      ],
    }),
    new Paragraph({
      heading: HeadingLevel.HEADING_2,
      numbering: { reference: headings, level: 1, custom: true },
      children: [new Bookmark({ id: bookmark(anchor), children: [new TextRun(clause.title)] })],
    }),
    ...(clause.off
      ? [labelled('SwitchedOff', `${labels.off}.`, clause.off.text), ...texts(clause.off.why, 'SwitchedOff')]
      : standing(clause, setting)),
  ]
}

function standing(clause: Clause, setting: Setting): readonly (Paragraph | Table)[] {
  const { document, country, width } = setting
  const { labels, lang } = document
  const other = clause.own && clause.own.lang !== lang ? languageTag(clause.own.lang, country) : undefined
  const cards = cardsTable(clause, labels, width)
  return [
    ...texts(clause.rule, undefined, other),
    ...bulletList(clause.points ?? []),
    ...(clause.kept === undefined ? [] : texts(clause.kept, 'SwitchedOff')),
    ...(clause.carveOut === undefined ? [] : [labelled('CarveOut', `${labels.carveOut}.`, clause.carveOut)]),
    labelled('Reason', `${labels.why}.`, clause.reason),
    ...(cards ? [cards] : []),
    ...(clause.ask
      ? [
          new Paragraph({
            style: 'Ask',
            children: [new TextRun({ text: `${labels.ask} `, bold: true }), ...linkRuns(linked(clause.ask))],
          }),
        ]
      : []),
    ...(clause.law.length === 0 ? [] : [lawLine(clause, setting)]),
  ]
}

function lawLine({ law }: Clause, { document, bookmark }: Setting): Paragraph {
  const { labels } = document
  const named = law.flatMap((entry, i) => [
    new InternalHyperlink({ anchor: bookmark(entry.id), children: [new TextRun(entry.name)] }),
    ...(entry.contested === undefined ? [] : [new TextRun(` (${labels.contested.toLowerCase()}: ${entry.contested})`)]),
    new TextRun(i === law.length - 1 ? '.' : '; '),
  ])
  return new Paragraph({ style: 'Law', children: [new TextRun(`${labels.law}: `), ...named] })
}
