import type { Statement } from '../reading/statement.ts'
import type { ReviewSetting } from '../setting.ts'
import { patterns } from './index.ts'
import type { PatternId, Strength } from './pattern.ts'

/** What is wrong with a sentence: a pattern, and how surely it collides with the law. */
export interface Fault {
  readonly id: PatternId
  readonly strength: Strength
}

/** The patterns of the tables that fit a sentence, the most particular first. */
export function patternsOf(statement: Statement, setting: ReviewSetting): readonly Fault[] {
  return patterns.flatMap(({ id, find }) => {
    const found = find(statement, setting)
    return found ? [{ id, strength: found.strength }] : []
  })
}
