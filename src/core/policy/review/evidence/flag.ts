import { type Fault, patternsOf } from '../patterns/find.ts'
import { type PatternId, patternIds } from '../patterns/index.ts'
import type { Statement } from '../reading/statement.ts'
import type { ReviewSetting } from '../setting.ts'
import { featuresOf, isOfNeighbour } from './features.ts'
import { flagWeights } from './flag-weights.ts'
import { openLinear, shareOf, sumsOf } from './linear.ts'
import { patternWeights } from './pattern-weights.ts'

const flags = openLinear(flagWeights.model)
const kinds = openLinear(patternWeights)

/** Under a heading, where neighbours count half, this finds three in four unlawful sentences of writers not read and flags 4 in 100 lawful ones. */
const inDocument = 0.66

/** What the tables find of these needs less to stand: nothing else in a policy does more harm. */
const grave: ReadonlySet<PatternId> = new Set(['pay-secrecy', 'whistle-gag'])

/**
 * What is wrong with a sentence; empty when nothing is. Learnt evidence decides whether it chills lawful speech, over its words, what the
 * tables say of it and what stands around it; the tables say what is wrong, and where they are silent the likeliest pattern does.
 */
export function faultsOf(statement: Statement, setting: ReviewSetting): readonly Fault[] {
  const named = patternsOf(statement, setting)
  const features = featuresOf(
    statement,
    named.map(({ id }) => id),
    setting,
  )
  const [bad = 0, contested = 0] = weighed(statement, features)
  const share = shareOf(bad)
  const threshold = statement.heading ? inDocument : flagWeights.threshold
  const isGrave = named.some(({ id, strength }) => strength === 'strong' && grave.has(id))
  if (share < (isGrave ? threshold / 4 : threshold)) return []
  if (named.length > 0) return named
  const sums = sumsOf(kinds, features)
  const best = kinds.packed.columns[sums.indexOf(Math.max(...sums))]
  const id = patternIds.find((one) => one === best)
  return id ? [{ id, strength: shareOf(contested) >= 0.5 ? 'soft' : 'strong' }] : []
}

/**
 * What the evidence says of a sentence. In a document with headings its neighbours count half: there the next sentence is often the next rule,
 * while in a clause by itself it is a limit or an example.
 */
function weighed(statement: Statement, features: ReadonlySet<string>): readonly number[] {
  const all = [...sumsOf(flags, features)]
  if (!statement.heading) return all
  const alone = sumsOf(flags, new Set([...features].filter((name) => !isOfNeighbour(name))))
  return all.map((sum, i) => (sum + (alone[i] ?? 0)) / 2)
}
