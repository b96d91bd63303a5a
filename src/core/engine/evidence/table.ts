import { unpackInto } from './letters.ts'
import { type FeatureRows, featureRows } from './rows.ts'

/** Weights as they ship: a letter each, one row per feature, with as many columns as there are biases. */
export interface PackedTable {
  /** Names of the features, separated by spaces, in the order of the rows, which is alphabetical. */
  readonly features: string
  readonly scale: number
  /** A number per column. */
  readonly bias: readonly number[]
  readonly weights: string
}

export interface Table {
  readonly packed: PackedTable
  readonly rows: FeatureRows
  /** The weights of all rows one after the other; those of a row stand there once it was asked for. */
  readonly weights: Int8Array
  /** Bits of the rows that stand there. */
  readonly ready: Uint32Array
}

/** Makes a table ready. Its weights are unpacked row by row, when a draft has the feature. */
export function openTable(packed: PackedTable, names: readonly string[]): Table {
  const rows = featureRows(names)
  return {
    packed,
    rows,
    weights: new Int8Array(packed.weights.length),
    ready: new Uint32Array((rows.size >> 5) + 1),
  }
}

/** Where the weights of a row begin; sees to it that they are there. */
export function rowAt({ packed, weights, ready }: Table, row: number): number {
  const columns = packed.bias.length
  const from = row * columns
  if (mark(ready, row)) unpackInto(weights, packed.weights, from, from + columns)
  return from
}

/** Sets the bit of a row; whether it was not set before. */
export function mark(bits: Uint32Array, row: number): boolean {
  const word = bits[row >> 5] ?? 0
  const bit = 1 << (row & 31)
  if ((word & bit) !== 0) return false
  bits[row >> 5] = word | bit
  return true
}
