import { type SeedId, seedIds } from '../../document.ts'
import type { Statement } from '../reading/statement.ts'
import type { ClauseReview } from '../result.ts'
import { coverageWeights } from './coverage-weights.ts'
import { contentOf } from './features.ts'
import { logOddsOf, openLinear, shareOf, sumsOf } from './linear.ts'

/** How much each sentence, and each section as a whole, answers a clause of the seed, 0 to 1. */
export interface Answers {
  readonly sentences: readonly number[]
  readonly sections: readonly number[]
  /** The same, counting only who gets the whole substance across. */
  readonly wholeSentences: readonly number[]
  readonly wholeSections: readonly number[]
}

/** The column of a clause that is answered in full, beside the one of a clause that is touched. */
export const wholeOf = (id: SeedId): string => `${id}+`

const model = openLinear(coverageWeights.model)

/** The answers to each clause. */
export function answersOf(statements: readonly Statement[]): (id: SeedId) => Answers {
  const sums = statements.map((statement) => sumsOf(model, contentOf(statement)))
  const sections = sectionsOf(statements).map((section) => sumsOf(model, contentOfAll(section)))
  return (id) => {
    const shares = (all: readonly Float64Array[], name: string): readonly number[] => {
      const column = model.packed.columns.indexOf(name)
      return all.map((sum) => (column < 0 ? 0 : shareOf(sum[column] ?? Number.NEGATIVE_INFINITY)))
    }
    return {
      sentences: shares(sums, id),
      sections: shares(sections, id),
      wholeSentences: shares(sums, wholeOf(id)),
      wholeSections: shares(sections, wholeOf(id)),
    }
  }
}

/** What stands under one heading, in order. */
export function sectionsOf(statements: readonly Statement[]): readonly (readonly Statement[])[] {
  const sections: Statement[][] = []
  for (const statement of statements) {
    const open = sections.at(-1)
    if (open && open[0]?.heading === statement.heading) open.push(statement)
    else sections.push([statement])
  }
  return sections
}

/** What several sentences are about, taken together. */
export function contentOfAll(statements: readonly Statement[]): ReadonlySet<string> {
  return new Set(statements.flatMap((statement) => [...contentOf(statement)]))
}

const states = ['missing', 'partial', 'covered'] as const

/**
 * What tells whether a clause is answered: the two sentences and the section that answer it most, how much all of them answer together, what
 * the tables say, and which clause it is, since some are answered in passing and others never.
 */
export function tellingsOf(answers: Answers, table: ClauseReview['state'], id: SeedId): readonly number[] {
  const { sentences, sections, wholeSentences, wholeSections } = answers
  const [most = 0, second = 0] = [...sentences].sort((a, b) => b - a)
  return [
    logOddsOf(most),
    logOddsOf(second),
    logOddsOf(Math.max(0, ...sections)),
    logOddsOf(Math.max(0, ...wholeSentences)),
    logOddsOf(Math.max(0, ...wholeSections)),
    Math.log1p(total(sentences)),
    Math.log1p(total(wholeSentences)),
    Number(table === 'covered'),
    Number(table === 'partial'),
    ...seedIds.map((one) => Number(one === id)),
  ]
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0)

/** Whether the policy answers a clause, told by its sentences together. */
export function stateOf(answers: Answers, table: ClauseReview['state'], id: SeedId): ClauseReview['state'] {
  const tellings = tellingsOf(answers, table, id)
  const sums = states.map(
    (_, i) =>
      (coverageWeights.bias[i] ?? 0) +
      tellings.reduce((sum, value, j) => sum + value * (coverageWeights.weights[i]?.[j] ?? 0), 0),
  )
  return states[sums.indexOf(Math.max(...sums))] ?? 'missing'
}
