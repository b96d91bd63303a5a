import type { Clause, Example, PolicyDocument } from '../../core/policy/index.ts'
import { lawLine, versionLines } from '../law-lines.ts'
import { outlineOf } from '../outline.ts'
import { paragraphs } from '../paragraphs.ts'
import { signersOf } from '../signers.ts'
import { documentWords } from '../words.ts'
import { escapeMarkdown as esc } from './escape.ts'

/** The whole document as Markdown: headings, lists, paragraphs and the table to sign in, no HTML. */
export function wholeAsMarkdown(document: PolicyDocument): string {
  const { labels } = document
  const { sections, authorities, lawIntro } = outlineOf(document)
  const lawNumber = `${sections.length + 1}`
  const contents = [
    ...sections.map(({ number, section }) => ({ number, title: section.title })),
    ...(lawIntro.length > 0 ? [{ number: lawNumber, title: labels.law }] : []),
  ]
  const blocks = [
    `# ${esc(document.title)}`,
    esc(document.subtitle),
    versionLines(document)
      .map(({ label, text }) => `- ${esc(label)}: ${esc(text)}`)
      .join('\n'),
    ...signatures(document),
    `## ${esc(labels.contents)}`,
    contents.map(({ number, title }) => `- [${number}. ${esc(title)}](#${slug(`${number}. ${title}`)})`).join('\n'),
  ]
  for (const { section, number, clauses } of sections) {
    blocks.push(`## ${number}. ${esc(section.title)}`, ...section.intro.flatMap(body))
    for (const one of clauses)
      blocks.push(`### ${one.number} ${esc(one.clause.title)}`, ...clauseBlocks(one.clause, document))
  }
  if (lawIntro.length > 0) blocks.push(`## ${lawNumber}. ${esc(labels.law)}`, ...lawIntro.map(esc))
  for (const { title, entries } of authorities) {
    blocks.push(`### ${esc(title)}`)
    const lines = entries.map((entry) => {
      const contested = entry.contested === undefined ? '' : ` **${esc(labels.contested)}:** ${esc(entry.contested)}`
      return `- **${esc(entry.name)}**: ${esc(entry.about)}${contested} (${esc(lawLine(entry, document))})`
    })
    blocks.push(lines.join('\n'))
  }
  blocks.push('---', `**${esc(labels.notice)}.** ${esc(document.notice)}`)
  return `${blocks.join('\n\n')}\n`
}

/** A row for each who has to sign. */
function signatures(document: PolicyDocument): readonly string[] {
  const signers = signersOf(document)
  if (signers.length === 0) return []
  const { signed, name, signature, date } = documentWords[document.lang]
  const row = (cells: readonly string[]): string => `| ${cells.map(esc).join(' | ')} |`
  const rows = signers.map((signer) => row([signer, '', '', '']))
  return [[row([signed, name, signature, date]), '| --- | --- | --- | --- |', ...rows].join('\n')]
}

function clauseBlocks(clause: Clause, document: PolicyDocument): readonly string[] {
  const { labels } = document
  const kind = `*${esc(labels.kinds[clause.kind])}*`
  if (clause.off) return [`${kind} · **${esc(labels.off)}**`, esc(clause.off.text), esc(clause.off.why)]
  const own =
    clause.own &&
    (clause.own.lang === document.lang ? labels.own : `${labels.own}, ${documentWords[document.lang].ownOther}`)
  const law = clause.law.map(
    (entry) => esc(entry.name) + (entry.contested === undefined ? '' : ` (${esc(lower(labels.contested))})`),
  )
  return [
    own === undefined ? kind : `${kind} · ${esc(own)}`,
    ...body(clause.rule),
    ...(clause.points ? [clause.points.map((point) => `- ${esc(point)}`).join('\n')] : []),
    ...(clause.kept === undefined ? [] : [esc(clause.kept)]),
    ...(clause.carveOut === undefined ? [] : [`> **${esc(labels.carveOut)}.** ${esc(clause.carveOut)}`]),
    `**${esc(labels.why)}.** ${esc(clause.reason)}`,
    ...examples(labels.do, clause.do),
    ...examples(labels.ratherNot, clause.ratherNot),
    ...(clause.ask ? [`**${esc(labels.ask)}** ${esc(clause.ask.text)}`] : []),
    ...(law.length > 0 ? [`${esc(labels.law)}: ${law.join('; ')}.`] : []),
  ]
}

function examples(label: string, list: readonly Example[]): readonly string[] {
  if (list.length === 0) return []
  const items = list.map(({ text, note }) => `- ${esc(text)}${note === undefined ? '' : ` *${esc(note)}*`}`)
  return [`**${esc(label)}**`, items.join('\n')]
}

/** A line end inside a paragraph is kept by a backslash. */
function body(text: string): readonly string[] {
  return paragraphs(text).map((lines) => lines.map(esc).join('\\\n'))
}

/** The anchor that GitHub and GitLab give a heading. */
function slug(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')
}

function lower(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1)
}
