import type { PolicySummary, WalletCard } from '../../core/policy/index.ts'
import { escapeMarkdown as esc } from './escape.ts'

/** The one-page summary as Markdown. */
export function summaryAsMarkdown({ title, parts, notice }: PolicySummary): string {
  const sections = parts.flatMap((part) => [
    `## ${esc(part.title)}`,
    part.lines.map((line) => `- ${esc(line)}`).join('\n'),
  ])
  return `${[`# ${esc(title)}`, ...sections, '---', esc(notice)].join('\n\n')}\n`
}

/** The wallet card as Markdown. */
export function cardAsMarkdown({ title, lines }: WalletCard): string {
  return `# ${esc(title)}\n\n${lines.map((line) => `- ${esc(line)}`).join('\n')}\n`
}
