import { isCarveOut } from '../patterns/context.ts'
import { type Fault, patternsOf } from '../patterns/find.ts'
import { type PatternId, patternIds } from '../patterns/index.ts'
import type { Statement } from '../reading/statement.ts'
import type { ReviewSetting } from '../setting.ts'
import { featuresOf } from './features.ts'
import { flagWeights } from './flag-weights.ts'
import { openLinear, shareOf, sumsOf } from './linear.ts'
import { patternWeights } from './pattern-weights.ts'

const flags = openLinear(flagWeights.model)
const patternsLearnt = openLinear(patternWeights)

/** In a document this finds three in four unlawful sentences of writers not read and flags some 3 in 100 lawful ones. */
const inDocument = 0.58

/** What the tables find of these needs less to stand: nothing does more harm than the first two, and the third has a form of words of its own. */
const needsLess = ({ id, strength }: Fault): boolean =>
  (strength === 'strong' && (id === 'pay-secrecy' || id === 'whistle-gag')) || id === 'savings-clause'

/**
 * What is wrong with a sentence; empty when nothing is. Learnt evidence decides whether it chills lawful speech, over its words, what the
 * tables say of it and what stands around it; the tables say what is wrong, and where they are silent the likeliest pattern does.
 */
export function faultsOf(statement: Statement, setting: ReviewSetting): readonly Fault[] {
  if (isCarveOut(statement)) return []
  const named = patternsOf(statement, setting)
  const features = featuresOf(
    statement,
    named.map(({ id }) => id),
    setting,
  )
  const [bad = 0, contested = 0] = sumsOf(flags, features)
  const share = shareOf(bad)
  const threshold = statement.inDocument ? inDocument : flagWeights.threshold
  if (share < threshold / 4) return []
  const kinds = kindsOf(features, named, shareOf(contested) >= 0.5 ? 'soft' : 'strong')
  return share >= threshold || named.some((one) => one === kinds[0] && needsLess(one)) ? kinds : []
}

/** A pattern that fits at least this well beside the likeliest one is named too. */
const besides = 0.05

/**
 * What is wrong with a sentence that chills: the likeliest pattern first, over its words and what the tables say, then what the tables name
 * and is likely too. How strong a pattern is the tables say, where they know it.
 */
function kindsOf(
  features: ReadonlySet<string>,
  named: readonly Fault[],
  strength: Fault['strength'],
): readonly Fault[] {
  const sums = sumsOf(patternsLearnt, features)
  const most = Math.max(...sums)
  const likelihood = (id: PatternId): number =>
    Math.exp((sums[patternsLearnt.packed.columns.indexOf(id)] ?? -Infinity) - most)
  const best = patternIds.find((id) => likelihood(id) === 1)
  const others = named.filter(({ id }) => id !== best && likelihood(id) >= besides)
  return best ? [named.find(({ id }) => id === best) ?? { id: best, strength }, ...others] : others
}
