import type { Verdict } from '../verdict.ts'
import { unpack } from './base64.ts'
import { separator, visitFeatures, type Weighed } from './features.ts'
import { type Place, placeOf, type Seen } from './place.ts'

/**
 * A linear model as it ships: int8 weights in base 64, one row per feature, with a column per class and then one per verdict.
 * Two multinomial logistic regressions share the features: which class a draft is of, and what a draft that is something asks for.
 * Class 0 is "nothing", class 1 speech the law protects, the others are guidelines.
 */
export interface PackedModel {
  readonly classes: readonly string[]
  readonly verdicts: readonly Verdict[]
  /** Names of the features, separated by spaces, in the order of the rows. */
  readonly features: string
  readonly scale: number
  /** Probability of "something" from which a draft is one. */
  readonly threshold: number
  /** A number per column. */
  readonly bias: readonly number[]
  readonly weights: string
}

export interface Evidence {
  /** The likeliest guideline. */
  readonly guideline: string
  /** What a draft like this asks for, if it is something. */
  readonly verdict: Verdict
  /** That some guideline is touched, 0 to 1. */
  readonly something: number
  /** That the draft is protected speech, 0 to 1. */
  readonly shielded: number
  readonly isEnough: boolean
  /** How likely each guideline is, 0 to 1. */
  readonly shareOf: (guideline: string) => number
  /** The words that speak most for the likeliest guideline; null when none do. */
  readonly place: () => Place | null
}

export interface Model {
  readonly packed: PackedModel
  /** Row of a feature by the two parts of its name. */
  readonly rows: ReadonlyMap<string, ReadonlyMap<string, number>>
  readonly weights: Int8Array
}

/** Unpacks a model. */
export function openModel(packed: PackedModel): Model {
  const rows = new Map<string, Map<string, number>>()
  for (const [row, name] of packed.features.split(' ').entries()) {
    const cut = name.indexOf(separator)
    const first = name.slice(0, cut)
    const seconds = rows.get(first) ?? new Map<string, number>()
    rows.set(first, seconds.set(name.slice(cut + 1), row))
  }
  return { packed, rows, weights: unpack(packed.weights) }
}

/** What the evidence says of a draft. */
export function weigh(model: Model, weighed: Weighed): Evidence {
  const { classes, scale, bias, threshold, verdicts } = model.packed
  const columns = bias.length
  const sums = new Float64Array(bias)
  const seen: Seen = new Map()
  visitFeatures(weighed, (first, second, place) => {
    const row = model.rows.get(first)?.get(second)
    if (row === undefined) return
    const known = seen.get(row)
    if (known) {
      if (place) known.push(place)
      return
    }
    seen.set(row, place ? [place] : [])
    for (let i = 0; i < columns; i++) sums[i] = (sums[i] ?? 0) + (model.weights[row * columns + i] ?? 0) * scale
  })
  const shares = softmax(sums.subarray(0, classes.length))
  const asks = softmax(sums.subarray(classes.length))
  const best = largest(shares, 2)
  const something = 1 - (shares[0] ?? 0) - (shares[1] ?? 0)
  return {
    guideline: classes[best] ?? '',
    verdict: verdicts[largest(asks, 0)] ?? 'revise',
    something,
    shielded: shares[1] ?? 0,
    isEnough: something >= threshold,
    shareOf: (guideline) => shares[classes.indexOf(guideline)] ?? 0,
    place: () => placeOf(weighed.reading, seen, (row) => (at(model, row, best) - at(model, row, 0)) * scale),
  }
}

const at = (model: Model, row: number, column: number): number =>
  model.weights[row * model.packed.bias.length + column] ?? 0

function softmax(sums: Float64Array): Float64Array {
  const most = Math.max(...sums)
  const powers = sums.map((sum) => Math.exp(sum - most))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / total)
}

/** The place of the largest number from `first` on. */
function largest(shares: Float64Array, first: number): number {
  let best = first
  for (let i = first + 1; i < shares.length; i++) if ((shares[i] ?? 0) > (shares[best] ?? 0)) best = i
  return best
}
