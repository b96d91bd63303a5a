import { existsSync } from 'node:fs'
import { check, compile, type Draft } from '../../src/core/index.ts'
import { linesOf } from './corpus.ts'
import type { Share } from './score.ts'

const folder = new URL('../../../shared/data/benign/', import.meta.url)
const sets = ['en_corporate', 'en_tweets', 'nl_politicians', 'nl_covid'] as const

export interface BenignRow {
  readonly set: string
  readonly any: Share
  readonly stop: Share
  readonly byGuideline: ReadonlyMap<string, number>
}

/** Ordinary public posts by set, none where the sets are not at hand. Company posts come from a brand account. */
export function benignPosts(): readonly { readonly set: string; readonly drafts: readonly Draft[] }[] {
  if (!existsSync(folder)) return []
  return sets.map((set) => ({
    set,
    drafts: linesOf<{ readonly text?: string }>(new URL(`${set}.jsonl`, folder)).map(({ text = '' }) => ({
      text,
      ...(set === 'en_corporate' && { account: 'brand' as const }),
    })),
  }))
}

/** Flag rates on ordinary public posts with an empty company; null when the sets are not at hand. */
export function measureBenign(): readonly BenignRow[] | null {
  const posts = benignPosts()
  if (posts.length === 0) return null
  const nobody = compile({ name: 'Nameless Example Company' })
  return posts.map(({ set, drafts }) => {
    const byGuideline = new Map<string, number>()
    let any = 0
    let stop = 0
    for (const draft of drafts) {
      const answer = check(draft, nobody)
      if (answer.findings.length > 0) any++
      if (answer.verdict === 'stop') stop++
      for (const id of new Set(answer.findings.map(({ guideline }) => guideline)))
        byGuideline.set(id, (byGuideline.get(id) ?? 0) + 1)
    }
    return { set, any: { hits: any, of: drafts.length }, stop: { hits: stop, of: drafts.length }, byGuideline }
  })
}
