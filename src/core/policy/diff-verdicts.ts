import { type Answer, type CompiledCompany, check, type Draft } from '../engine/index.ts'
import type { Language } from './document.ts'

export interface NamedDraft {
  readonly id: string
  readonly draft: Draft
}

/** A draft that another policy judges otherwise. */
export interface VerdictChange extends NamedDraft {
  readonly before: Answer
  readonly after: Answer
}

/**
 * The drafts that get another verdict, go to another desk, or are protected under one company and not under the other, in the
 * order given. `lang` is that of the messages in the answers.
 */
export function diffVerdicts(
  drafts: readonly NamedDraft[],
  before: CompiledCompany,
  after: CompiledCompany,
  lang: Language,
): readonly VerdictChange[] {
  return drafts.flatMap(({ id, draft }) => {
    const [old, now] = [check(draft, before, { lang }), check(draft, after, { lang })]
    const same = old.verdict === now.verdict && old.ask === now.ask && old.protected === now.protected
    return same ? [] : [{ id, draft, before: old, after: now }]
  })
}
