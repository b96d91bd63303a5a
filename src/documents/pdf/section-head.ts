import { paragraphs } from '../paragraphs.ts'
import type { Block, Flow } from './flow.ts'
import type { Setting } from './setting.ts'
import { textBlock } from './text-block.ts'

interface Head {
  readonly number: string
  readonly title: string
  readonly anchor: string
  readonly intro: readonly string[]
}

/** The heading of a section with its first words. */
export function sectionHead(
  flow: Flow,
  { number, title, anchor, intro }: Head,
  { styles, note }: Setting,
): readonly Block[] {
  const runs = [
    { text: `${number}  `, style: styles.sectionNumber },
    { text: title, style: styles.section },
  ]
  const heading = textBlock(flow, runs, {
    kind: 'H2',
    balanced: true,
    above: 34,
    withNext: true,
    leading: 1.2,
    onStart: (y) => note(anchor, title, y, 2),
  })
  const texts = intro.flatMap(paragraphs).map((lines, i) =>
    textBlock(flow, [{ text: lines.join('\n'), style: styles.intro }], {
      above: i === 0 ? 10 : 7,
      withNext: i === intro.length - 1,
    }),
  )
  return [heading, ...texts]
}
