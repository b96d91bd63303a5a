import type { Answer, Company, Desk, Draft, Finding, Verdict } from '../../core/index.ts'
import { guidelines } from '../../core/index.ts'
import type { Paint } from '../paint.ts'
import { words } from '../words.ts'
import { columns, wrap } from '../wrap.ts'

/**
 * An answer for a person: the verdict, then per finding the sentence with the words underlined, why, what to do, whom to ask. The same
 * words under the same guideline are shown once and counted.
 */
export function printAnswer(
  answer: Answer,
  draft: Draft,
  company: Company,
  lang: 'nl' | 'en',
  paint: Paint,
  width: number,
): string {
  const say = words[lang]
  if (isEmpty(answer, draft)) return `${wrap(say.empty, width).join('\n')}\n`
  const lines = [`${headline(answer, company, lang, paint)}`, '']
  if (answer.protected) lines.push(...wrap(say.protectedSpeech, width - 2).map((line) => `  ${line}`), '')
  for (const { finding, more } of folded(answer.findings)) {
    lines.push(...printFinding(finding, draft.text, lang, paint, width))
    lines.push(...(more > 0 ? [`    ${paint.dim(say.more(more))}`] : []), '')
  }
  if (answer.findings.length === 0 && !answer.protected) {
    const nothing = hasWords.test(draft.text) ? say.nothing : say.wordless
    lines.push(...wrap(nothing, width - 2).map((line) => `  ${line}`), '')
  }
  lines.push(...wrap(say.notPosted, width - 2).map((line) => paint.dim(`  ${line}`)))
  return `${lines.join('\n')}\n`
}

/** Emoji and punctuation alone may go, but nothing was judged: the answer says so. */
const hasWords = /[\p{L}\p{N}]/u

function isEmpty({ findings: [first] }: Answer, draft: Draft): boolean {
  return first?.guideline === 'unreadable' && draft.text.trim() === '' && !draft.attachments?.length
}

/** Each guideline with the same words once, at its first place, with how often it comes again. */
function folded(findings: readonly Finding[]): readonly { readonly finding: Finding; readonly more: number }[] {
  const groups = new Map<string, { readonly finding: Finding; readonly more: number }>()
  for (const finding of findings) {
    const key = `${finding.guideline}\0${finding.verdict}\0${finding.text.toLowerCase()}`
    const known = groups.get(key)
    groups.set(key, known ? { ...known, more: known.more + 1 } : { finding, more: 0 })
  }
  return [...groups.values()]
}

const signs: { readonly [verdict in Verdict]: string } = { go: '✔', revise: '✎', ask: '?', stop: '✖' }

function verdictPaint(verdict: Verdict, paint: Paint): (text: string) => string {
  if (verdict === 'go') return paint.green
  if (verdict === 'revise') return paint.yellow
  return verdict === 'ask' ? paint.blue : paint.red
}

function headline(answer: Answer, company: Company, lang: 'nl' | 'en', paint: Paint): string {
  const say = words[lang]
  const tint = verdictPaint(answer.verdict, paint)
  const head = paint.bold(tint(`${signs[answer.verdict]} ${say.verdicts[answer.verdict]}`))
  const whom = answer.verdict === 'stop' ? say.talkTo : say.ask
  return answer.ask ? `${head}  ${whom}: ${contactOf(answer.ask, company, lang)}` : head
}

/** The desk with its name, mail address and telephone number; one without a contact of its own falls back to Communications. */
export function contactOf(desk: Desk, company: Company, lang: 'nl' | 'en'): string {
  const contact = company.desks?.[desk] ?? company.desks?.communications
  const known = [contact?.name, contact?.email, contact?.phone].filter(Boolean).join(', ')
  return known ? `${words[lang].desks[desk]} (${known})` : words[lang].desks[desk]
}

function printFinding(finding: Finding, text: string, lang: 'nl' | 'en', paint: Paint, width: number): string[] {
  const say = words[lang]
  const tint = verdictPaint(finding.verdict, paint)
  const title = guidelines.find((guideline) => guideline.id === finding.guideline)?.texts[lang].title
  const head = title ? `${paint.bold(title)} ${paint.dim(`· ${finding.guideline}`)}` : paint.bold(say.unreadable)
  const indent = (label: string, body: string): string[] =>
    wrap(`${label}${body}`, width - 4).map(
      (line, i) => `    ${i === 0 ? line.replace(label, paint.bold(label)) : line}`,
    )
  return [
    `  ${tint(signs[finding.verdict])} ${head}`,
    ...(title ? excerpt(finding, text, paint, tint, width - 4).map((line) => `    ${line}`) : []),
    ...wrap(finding.message, width - 4).map((line) => `    ${line}`),
    ...indent(`${say.why}: `, finding.why),
    ...(finding.suggestion === null ? [] : indent(`${say.instead}: `, finding.suggestion.trim() || '—')),
  ]
}

const longestExcerpt = 400

/** The sentence around the finding with its words underlined: by the terminal where it has colour, else by marks below. */
function excerpt(
  finding: Finding,
  text: string,
  paint: Paint,
  tint: (text: string) => string,
  width: number,
): string[] {
  const from = Math.max(startOfSentence(text, finding.start), finding.start - longestExcerpt)
  const to = Math.min(endOfSentence(text, finding.end), finding.end + longestExcerpt)
  const before = clean(text.slice(from, finding.start))
  const found = clean(text.slice(finding.start, Math.min(finding.end, finding.start + longestExcerpt)))
  const lines = wrap(before + found + clean(text.slice(finding.end, to)), width)
  const out: string[] = []
  let at = 0
  for (const line of lines) {
    const start = Math.min(Math.max(before.length - at, 0), line.length)
    const end = Math.min(Math.max(before.length + found.length - at, 0), line.length)
    if (end <= start) out.push(line)
    else if (paint.colour)
      out.push(line.slice(0, start) + tint(paint.underline(line.slice(start, end))) + line.slice(end))
    else
      out.push(
        line,
        ' '.repeat(columns(line.slice(0, start))) + '~'.repeat(Math.max(1, columns(line.slice(start, end)))),
      )
    at += line.length + 1
  }
  return out
}

// Control characters of a draft never reach the terminal.
const clean = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\s]/gu, ' ')

function startOfSentence(text: string, at: number): number {
  let start = at
  while (start > 0 && !/[.!?\n]/.test(text[start - 1] ?? '')) start--
  while (start < at && text[start] === ' ') start++
  return start
}

function endOfSentence(text: string, at: number): number {
  let end = at
  while (end < text.length && !/[.!?\n]/.test(text[end] ?? '')) end++
  return text[end] === '\n' ? end : Math.min(end + 1, text.length)
}
