import type { PolicyDocument } from '../../src/core/policy/index.ts'

/** The document as text, in the order in which people read it. */
export function plainText(document: PolicyDocument): string {
  const { labels } = document
  const parts = document.sections.flatMap((section) => [
    `## ${section.title}`,
    ...section.intro,
    ...section.clauses.flatMap((clause) => [
      `### ${clause.title}`,
      clause.rule,
      (clause.points ?? []).map((point) => `- ${point}`).join('\n'),
      clause.reason,
      clause.carveOut === undefined ? '' : `${labels.carveOut}: ${clause.carveOut}`,
      examples(labels.do, clause.do),
      examples(labels.ratherNot, clause.ratherNot),
    ]),
  ])
  return [`# ${document.title}`, document.subtitle, ...parts, document.notice]
    .filter((part) => part !== '')
    .join('\n\n')
}

function examples(label: string, all: readonly { readonly text: string; readonly note?: string }[]): string {
  return all.length === 0 ? '' : `${label}:\n\n${all.map(({ text, note }) => `- ${text} ${note ?? ''}`).join('\n')}`
}
