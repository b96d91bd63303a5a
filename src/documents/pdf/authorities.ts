import { lawLine } from '../law-lines.ts'
import type { Outline } from '../outline.ts'
import type { Flow } from './flow.ts'
import type { Run } from './lines.ts'
import { sectionHead } from './section-head.ts'
import type { Setting } from './setting.ts'
import { textBlock } from './text-block.ts'

/** What the agreements stand on: every authority once, heaviest rank first. */
export function drawAuthorities(flow: Flow, { sections, authorities, lawIntro }: Outline, setting: Setting): void {
  if (lawIntro.length === 0) return
  const { document, styles, note } = setting
  const { labels } = document
  const part = flow.canvas.element('Sect', flow.canvas.root)
  const blocks = [
    ...sectionHead(
      flow,
      { number: `${sections.length + 1}`, title: labels.law, anchor: 'law', intro: lawIntro },
      setting,
    ),
  ]
  for (const { title, entries } of authorities) {
    blocks.push(textBlock(flow, [{ text: title, style: styles.clause }], { kind: 'H3', above: 22, withNext: true }))
    for (const entry of entries) {
      const contested: readonly Run[] =
        entry.contested === undefined
          ? []
          : [{ text: `\n${labels.contested}: ${entry.contested}`, style: styles.contested }]
      const runs: readonly Run[] = [
        { text: `${entry.name}. `, style: styles.askStrong },
        { text: entry.about, style: styles.ask },
        ...contested,
        { text: `\n${lawLine(entry, document)}`, style: styles.law },
      ]
      const block = textBlock(flow, runs, { above: 8, leading: 1.36, onStart: (y) => note(entry.id, entry.name, y, 3) })
      blocks.push({ ...block, start: block.height })
    }
  }
  flow.place(blocks, part)
  part.end()
}
