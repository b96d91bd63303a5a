import type { Clause, PolicyDocument } from '../../core/policy/index.ts'
import { linked } from '../linked.ts'
import type { NumberedClause } from '../outline.ts'
import { paragraphs } from '../paragraphs.ts'
import { documentWords } from '../words.ts'
import { boxBlock } from './box-block.ts'
import { cardsBlock } from './cards-block.ts'
import type { Block, Flow } from './flow.ts'
import { ink } from './ink.ts'
import type { Run } from './lines.ts'
import { listBlock } from './list-block.ts'
import type { Setting } from './setting.ts'
import { textBlock } from './text-block.ts'

/** One clause as blocks: what it is, its heading, the rule and what it does not touch, why, examples, whom to ask, the law. */
export function clauseBlocks(
  flow: Flow,
  { clause, number, anchor }: NumberedClause,
  setting: Setting,
): readonly Block[] {
  const { document, styles, note } = setting
  const heading: readonly Run[] = [
    { text: `${number}  `, style: styles.clauseNumber },
    { text: clause.title, style: styles.clause },
  ]
  const head = [
    textBlock(flow, kindRuns(clause, setting), { above: 18, withNext: true }),
    textBlock(flow, heading, {
      kind: 'H3',
      balanced: true,
      above: 1,
      withNext: true,
      leading: 1.3,
      onStart: (y) => note(anchor, clause.title, y, 3),
    }),
  ]
  return [...head, ...(clause.off ? [offBlock(flow, clause.off, setting)] : standing(flow, clause, document, setting))]
}

function kindRuns(clause: Clause, { document, styles }: Setting): readonly Run[] {
  const kind: Run = { text: document.labels.kinds[clause.kind], style: styles.kind }
  if (clause.own === undefined || clause.off) return [kind]
  const other = clause.own.lang === document.lang ? '' : `, ${documentWords[document.lang].ownOther}`
  return [kind, { text: `  ·  ${document.labels.own}${other}`, style: styles.own }]
}

function offBlock(flow: Flow, off: NonNullable<Clause['off']>, { document, styles }: Setting): Block {
  const said: readonly Run[] = [
    { text: `${document.labels.off}. `, style: styles.strong },
    { text: off.text, style: styles.body },
  ]
  return boxBlock(flow, [said, [{ text: off.why, style: styles.reason }]], {
    above: 5,
    border: ink.quiet,
    dashed: true,
  })
}

function standing(flow: Flow, clause: Clause, { labels, lang }: PolicyDocument, setting: Setting): readonly Block[] {
  const { styles, palette } = setting
  const other = clause.own && clause.own.lang !== lang ? clause.own.lang : undefined
  const blocks: Block[] = paragraphs(clause.rule).map((lines, i) =>
    textBlock(flow, [{ text: lines.join('\n'), style: styles.body }], {
      above: i === 0 ? 4 : 6,
      ...(other === undefined ? {} : { lang: other }),
    }),
  )
  if (clause.points)
    blocks.push(
      listBlock(
        flow,
        clause.points.map((point) => [{ text: point, style: styles.body }]),
        { above: 5 },
      ),
    )
  if (clause.kept !== undefined)
    blocks.push(boxBlock(flow, [[{ text: clause.kept, style: styles.body }]], { above: 6, fill: ink.surface }))
  if (clause.carveOut !== undefined) {
    const runs = [
      { text: `${labels.carveOut}. `, style: styles.carve },
      { text: clause.carveOut, style: styles.body },
    ]
    blocks.push(boxBlock(flow, [runs], { above: 6, fill: palette.tint }))
  }
  const why = [
    { text: `${labels.why}. `, style: styles.strong },
    { text: clause.reason, style: styles.reason },
  ]
  const cards = cardsBlock(flow, clause, labels, styles)
  blocks.push(textBlock(flow, why, { above: 6 }))
  if (cards) blocks.push(cards)
  if (clause.ask) {
    const pieces = linked(clause.ask).map(({ text, href }) =>
      href === undefined ? { text, style: styles.ask } : { text, style: styles.link, href },
    )
    blocks.push(textBlock(flow, [{ text: `${labels.ask} `, style: styles.askStrong }, ...pieces], { above: 6 }))
  }
  if (clause.law.length > 0) blocks.push(textBlock(flow, lawRuns(clause, setting), { above: 4 }))
  return blocks
}

/** Names only; each leads to what it says, at the end of the document. */
function lawRuns(clause: Clause, { document, styles, nameOf }: Setting): readonly Run[] {
  const { labels } = document
  const named = clause.law.flatMap((entry, i): readonly Run[] => {
    const end = i === clause.law.length - 1 ? '.' : '; '
    const link: Run = { text: entry.name, style: styles.law, goTo: nameOf(entry.id) }
    if (entry.contested === undefined) return [link, { text: end, style: styles.law }]
    return [
      link,
      { text: ` (${labels.contested.toLowerCase()}: ${entry.contested})`, style: styles.contested },
      { text: end, style: styles.law },
    ]
  })
  return [{ text: `${labels.law}: `, style: styles.law }, ...named]
}
