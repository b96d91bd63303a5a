import { type PackedTable, unpack } from '../../../engine/index.ts'

/** A linear model as it ships, its columns by name. */
export interface PackedLinear extends PackedTable {
  readonly columns: readonly string[]
}

export interface Linear {
  readonly packed: PackedLinear
  readonly rows: ReadonlyMap<string, number>
  readonly weights: Int8Array
}

export function openLinear(packed: PackedLinear): Linear {
  return {
    packed,
    rows: new Map(packed.features.split(' ').map((name, row) => [name, row])),
    weights: unpack(packed.weights),
  }
}

/** The sum of each column over the features, each counted once. */
export function sumsOf({ packed, rows, weights }: Linear, features: ReadonlySet<string>): Float64Array {
  const sums = Float64Array.from(packed.bias)
  for (const name of features) {
    const row = rows.get(name)
    if (row === undefined) continue
    for (let i = 0; i < sums.length; i++)
      sums[i] = (sums[i] ?? 0) + (weights[row * sums.length + i] ?? 0) * packed.scale
  }
  return sums
}

/** Logarithm of odds as a share, 0 to 1. */
export const shareOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds))

export const logOddsOf = (share: number): number => {
  const bounded = Math.min(0.999, Math.max(0.001, share))
  return Math.log(bounded / (1 - bounded))
}
