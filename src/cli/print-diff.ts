import type { Company, Verdict } from '../core/index.ts'
import type { ClauseChange, PartChange, WordChange } from '../core/policy/diff.ts'
import type { VerdictChange } from '../core/policy/diff-verdicts.ts'
import { contactOf } from './check/print-answer.ts'
import { diffWords } from './diff-words.ts'
import type { Paint } from './paint.ts'
import { words } from './words.ts'
import { wrap } from './wrap.ts'

export interface DiffResult {
  readonly lang: 'nl' | 'en'
  readonly clauses: readonly ClauseChange[]
  readonly unchanged: number
  /** How many drafts were judged twice. */
  readonly drafts: number
  readonly verdicts: readonly VerdictChange[]
}

interface Screen {
  readonly before: string
  readonly after: string
  readonly company: Company
  readonly paint: Paint
  readonly width: number
}

/** Of each kind; the JSON has them all. */
const mostShown = 4
const longestText = 200

/** The differences for a person: per clause what went and came, then the drafts that are judged otherwise. */
export function printDiff(result: DiffResult, screen: Screen): string {
  const say = diffWords[result.lang]
  const { paint, width } = screen
  const out = [paint.bold(`${screen.before} → ${screen.after}`), '']
  if (result.clauses.length === 0) out.push(say.sameText, '')
  for (const change of result.clauses) out.push(...printChange(change, say, paint, width), '')
  if (result.clauses.length > 0) out.push(paint.dim(say.unchanged(result.unchanged)), '')
  out.push(paint.bold(say.verdicts(result.verdicts.length, result.drafts)))
  out.push(...printVerdicts(result.verdicts, result.lang, screen))
  return `${out.join('\n')}\n`
}

type Say = (typeof diffWords)['nl' | 'en']

function printChange(
  { kind, id, title, section, parts }: ClauseChange,
  say: Say,
  paint: Paint,
  width: number,
): readonly string[] {
  const tint = kind === 'added' || kind === 'switched-on' ? paint.green : kind === 'changed' ? paint.yellow : paint.red
  const place = title === section ? '' : `${section} › `
  const head = `${tint(say.kinds[kind])}  ${place}${paint.bold(title)} ${paint.dim(`· ${id}`)}`
  return [head, ...parts.flatMap((part) => printPart(part, say, paint, width))]
}

function printPart({ part, words: changes }: PartChange, say: Say, paint: Paint, width: number): readonly string[] {
  const text = changes.map(marked).join('')
  const lines = changedOnly(text.split('\n')).flatMap((line) => wrap(line, width - 4))
  return [`  ${paint.dim(say.parts[part])}`, ...inColour(lines, paint).map((line) => `    ${line}`)]
}

/** The marks that word diffs commonly have; colour takes their place where there is any. */
function marked({ kind, text }: WordChange): string {
  if (kind === 'same') return clean(text)
  const [, bare = '', space = ''] = /^([\s\S]*?)(\s*)$/.exec(clean(text)) ?? []
  if (bare === '') return space
  return (kind === 'removed' ? `[-${bare}-]` : `{+${bare}+}`) + space
}

/** Paragraphs and items in which nothing changed give way to an ellipsis. */
function changedOnly(lines: readonly string[]): readonly string[] {
  let inside = false
  const out: string[] = []
  for (const line of lines) {
    const changes = inside || /\[-|\{\+/.test(line)
    for (const [mark] of line.matchAll(/\[-|-\]|\{\+|\+\}/g)) inside = mark === '[-' || mark === '{+'
    if (changes) out.push(line)
    else if (out.at(-1) !== '…') out.push('…')
  }
  return lines.length === 1 ? lines : out
}

function inColour(lines: readonly string[], paint: Paint): readonly string[] {
  if (!paint.colour) return lines
  let mark: '' | 'removed' | 'added' = ''
  return lines.map((line) => {
    let out = ''
    for (const piece of line.split(/(\[-|-\]|\{\+|\+\})/)) {
      if (piece === '[-') mark = 'removed'
      else if (piece === '{+') mark = 'added'
      else if (piece === '-]' || piece === '+}') mark = ''
      else out += mark === 'removed' ? paint.red(piece) : mark === 'added' ? paint.green(piece) : piece
    }
    return out
  })
}

/** Drafts that change alike and for the same reason stand together. */
function printVerdicts(changes: readonly VerdictChange[], lang: 'nl' | 'en', screen: Screen): readonly string[] {
  const groups = new Map<string, VerdictChange[]>()
  for (const change of changes) {
    const head = headOf(change, lang, screen)
    const group = groups.get(head)
    if (group) group.push(change)
    else groups.set(head, [change])
  }
  return [...groups].flatMap(([head, group]) => {
    const rest = group.length - mostShown
    const shown = group.slice(0, mostShown).flatMap(({ draft }) => excerpt(draft.text, screen.width))
    return ['', head, ...shown, ...(rest > 0 ? [`  ${screen.paint.dim(diffWords[lang].more(rest))}`] : [])]
  })
}

function headOf({ before, after }: VerdictChange, lang: 'nl' | 'en', { company, paint }: Screen): string {
  const say = diffWords[lang]
  const named = (verdict: Verdict): string => tintOf(verdict, paint)(words[lang].verdicts[verdict])
  const desk =
    after.ask === null || after.ask === before.ask
      ? ''
      : `  ${words[lang][after.verdict === 'stop' ? 'talkTo' : 'ask']}: ${contactOf(after.ask, company, lang)}`
  const shield =
    before.protected === after.protected ? '' : `  ${after.protected ? say.nowProtected : say.noLongerProtected}`
  const ids = (answer: typeof before): ReadonlySet<string> => new Set(answer.findings.map(({ guideline }) => guideline))
  const [old, now] = [ids(before), ids(after)]
  const reasons = [
    ...[...now].filter((one) => !old.has(one)).map((one) => `+${one}`),
    ...[...old].filter((one) => !now.has(one)).map((one) => `−${one}`),
  ]
  return `${named(before.verdict)} → ${named(after.verdict)}${desk}${shield}  ${paint.dim(reasons.join(' '))}`.trimEnd()
}

function excerpt(text: string, width: number): readonly string[] {
  const line = clean(text).replace(/\s+/g, ' ').trim()
  const shown = line.length > longestText ? `${line.slice(0, longestText)} …` : line
  return wrap(`“${shown}”`, width - 4).map((part, i) => (i === 0 ? `  • ${part}` : `    ${part}`))
}

function tintOf(verdict: Verdict, paint: Paint): (text: string) => string {
  if (verdict === 'go') return paint.green
  if (verdict === 'revise') return paint.yellow
  return verdict === 'ask' ? paint.blue : paint.red
}

/** Control characters of a file never reach the terminal; line ends stay. */
function clean(text: string): string {
  return text.replace(/[^\P{C}\n]/gu, ' ')
}
