import type { Verdict } from '../verdict.ts'
import { spanOf, visitFeatures, type Weighed, weightOfEach } from './features.ts'
import { type Place, placeOf, type Seen } from './place.ts'
import { mark, openTable, type PackedTable, rowAt, type Table } from './table.ts'

/**
 * A linear model as it ships, with a column per class, one per verdict and one for the shield. Three logistic regressions share the
 * features: which class a draft is of, what a draft that is something asks for, and whether the law protects it. Class 0 is "nothing",
 * class 1 protected speech in which nothing is wrong, the others are guidelines.
 */
export interface PackedModel extends PackedTable {
  readonly classes: readonly string[]
  readonly verdicts: readonly Verdict[]
  /**
   * What some of the features say of the verdict beside one guideline and not beside another, a column per guideline and verdict: a
   * regulated sector turns a claim into a question, but not an insult. Its bias counts as one more feature.
   */
  readonly asking: PackedTable
  /** Probability of "something" from which a draft is one. */
  readonly threshold: number
}

export interface Evidence {
  /** The likeliest guideline. */
  readonly guideline: string
  /** What a draft like this asks for, if it is something. */
  readonly verdict: Verdict
  /** That some guideline is touched, 0 to 1. */
  readonly something: number
  /** That the draft is protected speech, 0 to 1: what the third regression says, or half of what the first says, if that is more. */
  readonly shielded: number
  readonly isEnough: boolean
  /** How likely each guideline is, 0 to 1. */
  readonly shareOf: (guideline: string) => number
  /** The words that speak most for the likeliest guideline; null when none do. */
  readonly place: () => Place | null
}

export interface Model extends Table {
  readonly packed: PackedModel
  readonly asking: Table
  /** Per row the row of the same feature in `asking`, -1 where there is none. */
  readonly askingRow: Int16Array
}

/** Makes a model ready. Its weights are unpacked row by row, when a draft has the feature. */
export function openModel(packed: PackedModel): Model {
  const names = packed.features.split(' ')
  const known = new Map(packed.asking.features.split(' ').map((name, row) => [name, row]))
  return {
    ...openTable(packed, names),
    packed,
    asking: openTable(packed.asking, [...known.keys()]),
    askingRow: Int16Array.from(names, (name) => known.get(name) ?? -1),
  }
}

/** What the evidence says of a draft. */
export function weigh(model: Model, weighed: Weighed): Evidence {
  const { classes, scale, threshold, verdicts } = model.packed
  const rows = rowsIn(model, weighed)
  const sums = sumsOf(model, rows)
  const shares = softmax(sums.subarray(0, classes.length))
  const best = largest(shares, 2)
  const asks = askedOf(model, rows, best)
  for (let i = 0; i < asks.length; i++) asks[i] = (asks[i] ?? 0) + (sums[classes.length + i] ?? 0)
  const something = 1 - (shares[0] ?? 0) - (shares[1] ?? 0)
  return {
    guideline: classes[best] ?? '',
    verdict: verdicts[largest(asks, 0)] ?? 'revise',
    something,
    shielded: Math.max(1 / (1 + Math.exp(-(sums.at(-1) ?? 0))), (shares[1] ?? 0) / 2),
    isEnough: something >= threshold,
    shareOf: (guideline) => shares[classes.indexOf(guideline)] ?? 0,
    place: () =>
      placeOf(weighed.reading, seenIn(model, weighed), (row) => (at(model, row, best) - at(model, row, 0)) * scale),
  }
}

/** Per verdict what the rows say of it beside the guideline of this class. */
function askedOf({ packed, asking, askingRow }: Model, rows: readonly number[], best: number): Float64Array {
  const count = packed.verdicts.length
  const first = (best - 2) * count
  const sums = Float64Array.from(
    { length: count },
    (_, i) => (asking.packed.bias[first + i] ?? 0) / asking.packed.scale,
  )
  for (const row of rows) {
    const own = askingRow[row] ?? -1
    if (own < 0) continue
    const place = rowAt(asking, own) + first
    for (let i = 0; i < count; i++) sums[i] = (sums[i] ?? 0) + (asking.weights[place + i] ?? 0)
  }
  const each = asking.packed.scale * weightOfEach(rows.length)
  return sums.map((sum) => sum * each)
}

/** The rows of a draft's features, each once. */
function rowsIn(model: Model, weighed: Weighed): readonly number[] {
  const { rows } = model
  const found: number[] = []
  const counted = new Uint32Array((rows.size >> 5) + 1)
  const count = (row: number | undefined): void => {
    if (row !== undefined && mark(counted, row)) found.push(row)
  }
  visitFeatures(
    weighed,
    (first, second) => count(rows.of(first).get(second)),
    (a, b) => count(rows.pairsOf(a.name).get(b.name)),
  )
  return found
}

/** Per column the bias and the weights of these rows, each counting for as much as the number of them allows. */
function sumsOf(model: Model, rows: readonly number[]): Float64Array {
  const { bias, scale } = model.packed
  const { weights } = model
  const steps = new Int32Array(bias.length)
  for (const row of rows) {
    let place = rowAt(model, row)
    for (let i = 0; i < steps.length; i++) steps[i] = (steps[i] ?? 0) + (weights[place++] ?? 0)
  }
  const each = scale * weightOfEach(rows.length)
  return Float64Array.from(steps, (sum, i) => (bias[i] ?? 0) + sum * each)
}

const at = (model: Model, row: number, column: number): number => model.weights[rowAt(model, row) + column] ?? 0

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
    (first, second, place) => add(model.rows.of(first).get(second), place),
    (a, b) => add(model.rows.pairsOf(a.name).get(b.name), spanOf(a, b)),
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
