import type { PatternId } from '../patterns/index.ts'
import type { Statement } from '../reading/statement.ts'
import type { ReviewSetting } from '../setting.ts'

/**
 * What a linear model sees of a sentence of a policy: its cues (`n:`), what the sentence does to each (`f:`), its words (`w:`) and pairs of
 * words (`2:`), the cues and words of what introduces it (`l:`, `h:`), the cues before and after it (`b:`, `a:`), which patterns of
 * the tables fit (`p:`), and whether government is the employer (`c:`).
 */
export function featuresOf(
  statement: Statement,
  patterns: readonly PatternId[],
  setting: ReviewSetting,
): ReadonlySet<string> {
  const all = new Set<string>()
  addContent(statement, all)
  const words = ['^', ...statement.words, '$']
  for (let i = 1; i < words.length; i++) all.add(`2:${words[i - 1]}_${words[i]}`)
  for (const other of statement.neighbours) {
    const distance = other.sentence.index - statement.sentence.index
    if (distance === 0 || Math.abs(distance) > 2) continue
    for (const name of other.sentence.hits.keys()) all.add(`${distance < 0 ? 'b' : 'a'}:${name}`)
  }
  for (const pattern of patterns) all.add(`p:${pattern}`)
  all.add(patterns.length > 0 ? 'p:' : 'p:none')
  if (setting.publicBody) all.add('c:public')
  return all
}

/** Whether a feature is of the sentences before or after. */
export const isOfNeighbour = (name: string): boolean => name.startsWith('b:') || name.startsWith('a:')

/** What a sentence is about, whatever stands around it but what introduces it. */
export function contentOf(statement: Statement): ReadonlySet<string> {
  const all = new Set<string>()
  addContent(statement, all)
  return all
}

function addContent(statement: Statement, all: Set<string>): void {
  for (const [name, hits] of statement.sentence.hits) {
    all.add(`n:${name}`)
    for (const hit of hits) all.add(`f:${name}:${statement.force(hit)}`)
  }
  for (const word of statement.words) all.add(`w:${word}`)
  for (const [mark, above] of [
    ['l', statement.lead],
    ['h', statement.heading],
  ] as const) {
    if (!above) continue
    for (const name of above.sentence.hits.keys()) all.add(`${mark}:${name}`)
    for (const word of above.words) all.add(`${mark}w:${word}`)
  }
  all.add(`k:${statement.block.kind}`)
}
