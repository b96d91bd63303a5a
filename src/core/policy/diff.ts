import { diffWords, type WordChange } from './diff-words.ts'
import type { Clause, Language, PolicyDocument, Section } from './document.ts'

export type { WordChange } from './diff-words.ts'

/** What changed between two documents in the same language, in the order of the new one; what went stands where it stood. */
export interface PolicyDiff {
  readonly lang: Language
  readonly changes: readonly ClauseChange[]
  /** How many clauses say the same in both. */
  readonly unchanged: number
}

export interface ClauseChange {
  readonly kind: 'added' | 'removed' | 'changed' | 'switched-off' | 'switched-on'
  /** Of the clause; of the section where its introduction changed. */
  readonly id: string
  readonly title: string
  /** Title of the section in which it stands, or stood. */
  readonly section: string
  /** Empty for what came or went as a whole. */
  readonly parts: readonly PartChange[]
}

export interface PartChange {
  readonly part: Part
  readonly words: readonly WordChange[]
}

export type Part =
  | 'section'
  | 'intro'
  | 'title'
  | 'rule'
  | 'kept'
  | 'carveOut'
  | 'reason'
  | 'do'
  | 'ratherNot'
  | 'ask'
  | 'law'

export function diffPolicies(before: PolicyDocument, after: PolicyDocument): PolicyDiff {
  const old = clausesOf(before)
  const now = clausesOf(after)
  const changes: ClauseChange[] = []
  let unchanged = 0
  for (const section of after.sections) {
    const earlier = before.sections.find(({ id }) => id === section.id)
    const intro = earlier ? introChange(earlier, section) : undefined
    if (intro) changes.push(intro)
    for (const clause of section.clauses) {
      const known = old.get(clause.id)
      if (!known) changes.push(asWhole('added', clause, section))
      else {
        const change = changeOf(known, { clause, section })
        if (change) changes.push(change)
        else unchanged++
      }
    }
    for (const clause of earlier?.clauses ?? [])
      if (!now.has(clause.id)) changes.push(asWhole('removed', clause, section))
  }
  const gone = before.sections.filter(({ id }) => !after.sections.some((section) => section.id === id))
  for (const section of gone) {
    for (const clause of section.clauses) if (!now.has(clause.id)) changes.push(asWhole('removed', clause, section))
  }
  return { lang: after.lang, changes, unchanged }
}

interface Placed {
  readonly clause: Clause
  readonly section: Section
}

function clausesOf(document: PolicyDocument): ReadonlyMap<string, Placed> {
  return new Map(
    document.sections.flatMap((section) => section.clauses.map((clause) => [clause.id, { clause, section }])),
  )
}

function asWhole(kind: 'added' | 'removed', { id, title }: Clause, section: Section): ClauseChange {
  return { kind, id, title, section: section.title, parts: [] }
}

function introChange(before: Section, after: Section): ClauseChange | undefined {
  const parts = [
    part('title', before.title, after.title),
    part('intro', before.intro.join('\n\n'), after.intro.join('\n\n')),
  ].filter(isChange)
  return parts.length === 0
    ? undefined
    : { kind: 'changed', id: after.id, title: after.title, section: after.title, parts }
}

function changeOf(before: Placed, after: Placed): ClauseChange | undefined {
  const { id, title } = after.clause
  const head = { id, title, section: after.section.title }
  const [wasOff, isOff] = [before.clause.off !== undefined, after.clause.off !== undefined]
  // What a clause that does not hold says differently, changes nothing for anybody.
  if (wasOff && isOff) return undefined
  if (wasOff !== isOff) return { ...head, kind: isOff ? 'switched-off' : 'switched-on', parts: [] }
  const [old, now] = [textsOf(before), textsOf(after)]
  const parts = (Object.keys(now) as Part[])
    .map((name) => part(name, old[name] ?? '', now[name] ?? ''))
    .filter(isChange)
  return parts.length === 0 ? undefined : { ...head, kind: 'changed', parts }
}

/** What a reader sees of a clause, part by part. */
function textsOf({ clause, section }: Placed): { readonly [name in Part]?: string } {
  const bullets = (lines: readonly string[]): string => lines.map((line) => `• ${line}`).join('\n')
  const examples = (list: Clause['do']): string =>
    bullets(list.map(({ text, note }) => (note === undefined ? text : `${text} (${note})`)))
  return {
    section: section.title,
    title: clause.title,
    rule: [clause.rule, bullets(clause.points ?? [])].filter(Boolean).join('\n\n'),
    kept: clause.kept ?? '',
    carveOut: clause.carveOut ?? '',
    reason: clause.reason,
    do: examples(clause.do),
    ratherNot: examples(clause.ratherNot),
    ask: clause.ask?.text ?? '',
    law: bullets(clause.law.map((entry) => [entry.name, entry.about, entry.contested].filter(Boolean).join(' · '))),
  }
}

function part(name: Part, before: string, after: string): PartChange | undefined {
  return before === after ? undefined : { part: name, words: diffWords(before, after) }
}

function isChange(change: PartChange | undefined): change is PartChange {
  return change !== undefined
}
