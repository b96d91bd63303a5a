import type { Verdict } from '../verdict.ts'
import { separator, spanOf, visitFeatures, type Weighed } from './features.ts'
import { unpack } from './letters.ts'
import { type Place, placeOf, type Seen } from './place.ts'

/**
 * A linear model as it ships: small weights, a letter each, one row per feature, with a column per class, one per verdict and one for the shield.
 * Three logistic regressions share the features: which class a draft is of, what a draft that is something asks for, and whether the
 * law protects it. Class 0 is "nothing", class 1 protected speech in which nothing is wrong, the others are guidelines.
 */
export interface PackedModel {
  readonly classes: readonly string[]
  readonly verdicts: readonly Verdict[]
  /** How usual each verdict is for each class: a factor on what the second regression says. */
  readonly usual: readonly (readonly number[])[]
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
  /** Row of a pair of cues by their names. */
  readonly pairs: ReadonlyMap<string, ReadonlyMap<string, number>>
  readonly size: number
  readonly weights: Int8Array
}

/** Unpacks a model. */
export function openModel(packed: PackedModel): Model {
  const rows = new Map<string, Map<string, number>>()
  const pairs = new Map<string, Map<string, number>>()
  const names = packed.features.split(' ')
  for (const [row, name] of names.entries()) {
    const cut = name.indexOf(separator)
    const isPair = name.startsWith('p:')
    const table = isPair ? pairs : rows
    const first = name.slice(isPair ? 2 : 0, cut)
    const seconds = table.get(first)
    if (seconds) seconds.set(name.slice(cut + 1), row)
    else table.set(first, new Map([[name.slice(cut + 1), row]]))
  }
  return { packed, rows, pairs, size: names.length, weights: unpack(packed.weights) }
}

/** What the evidence says of a draft. */
export function weigh(model: Model, weighed: Weighed): Evidence {
  const { classes, scale, bias, threshold, verdicts, usual } = model.packed
  const columns = bias.length
  const sums = new Float64Array(bias)
  const counted = new Uint32Array((model.size >> 5) + 1)
  const count = (row: number | undefined): void => {
    if (row === undefined || ((counted[row >> 5] ?? 0) & (1 << (row & 31))) !== 0) return
    counted[row >> 5] = (counted[row >> 5] ?? 0) | (1 << (row & 31))
    const from = row * columns
    for (let i = 0; i < columns; i++) sums[i] = (sums[i] ?? 0) + (model.weights[from + i] ?? 0) * scale
  }
  visitFeatures(
    weighed,
    (first, second) => count(model.rows.get(first)?.get(second)),
    (a, b) => count(model.pairs.get(a.name)?.get(b.name)),
  )
  const shares = softmax(sums.subarray(0, classes.length))
  const asks = softmax(sums.subarray(classes.length, classes.length + verdicts.length))
  const best = largest(shares, 2)
  for (let i = 0; i < asks.length; i++) asks[i] = (asks[i] ?? 0) * (usual[best]?.[i] ?? 1)
  const something = 1 - (shares[0] ?? 0) - (shares[1] ?? 0)
  return {
    guideline: classes[best] ?? '',
    verdict: verdicts[largest(asks, 0)] ?? 'revise',
    something,
    shielded: 1 / (1 + Math.exp(-(sums.at(-1) ?? 0))),
    isEnough: something >= threshold,
    shareOf: (guideline) => shares[classes.indexOf(guideline)] ?? 0,
    place: () =>
      placeOf(weighed.reading, seenIn(model, weighed), (row) => (at(model, row, best) - at(model, row, 0)) * scale),
  }
}

const at = (model: Model, row: number, column: number): number =>
  model.weights[row * model.packed.bias.length + column] ?? 0

/** The rows of a draft's features with the places they were read off: asked for only where the evidence finds for itself. */
function seenIn(model: Model, weighed: Weighed): Seen {
  const seen: Seen = new Map()
  const add = (row: number | undefined, place: Place | undefined): void => {
    if (row === undefined) return
    const known = seen.get(row)
    if (!known) seen.set(row, place ? [place] : [])
    else if (place) known.push(place)
  }
  visitFeatures(
    weighed,
    (first, second, place) => add(model.rows.get(first)?.get(second), place),
    (a, b) => add(model.pairs.get(a.name)?.get(b.name), spanOf(a, b)),
  )
  return seen
}

function softmax(sums: Float64Array): Float64Array {
  let most = Number.NEGATIVE_INFINITY
  for (const sum of sums) if (sum > most) most = sum
  const shares = new Float64Array(sums.length)
  let total = 0
  for (let i = 0; i < sums.length; i++) {
    const power = Math.exp((sums[i] ?? 0) - most)
    shares[i] = power
    total += power
  }
  for (let i = 0; i < shares.length; i++) shares[i] = (shares[i] ?? 0) / total
  return shares
}

/** The place of the largest number from `first` on. */
function largest(shares: Float64Array, first: number): number {
  let best = first
  for (let i = first + 1; i < shares.length; i++) if ((shares[i] ?? 0) > (shares[best] ?? 0)) best = i
  return best
}
