import { largestWeight, pack } from '../../src/core/engine/index.ts'
import type { Column } from './fit.ts'

/** Numbers for the names that occur in enough of the sets, in alphabetical order. Each set names a thing once. */
export class Numbering {
  readonly names: readonly string[]
  private readonly numbers: ReadonlyMap<string, number>

  constructor(sets: readonly Iterable<string>[], least: number) {
    const counts = new Map<string, number>()
    for (const set of sets) for (const name of set) counts.set(name, (counts.get(name) ?? 0) + 1)
    this.names = [...counts]
      .filter(([name, count]) => count >= least && !/\s/.test(name))
      .map(([name]) => name)
      .sort()
    this.numbers = new Map(this.names.map((name, i) => [name, i]))
  }
  of(names: Iterable<string>): readonly number[] {
    return [...names].flatMap((name) => this.numbers.get(name) ?? [])
  }
}

/** The numbers of a table, a column each, as the fields of a literal of TypeScript. Rows whose weights all round to nothing are left out. */
export function written(names: readonly string[], columns: readonly Column[]): string {
  const scale = scaleOf(columns.flatMap(({ weights }) => [...weights]))
  const rows = names
    .map((name, row) => ({ name, row: columns.map(({ weights }) => Math.round((weights[row] ?? 0) / scale)) }))
    .filter(({ row }) => row.some((weight) => weight !== 0))
  const weights = pack(Int8Array.from(rows.flatMap(({ row }) => row)))
  const bias = columns.map((one) => one.bias.toFixed(3)).join(', ')
  return `features: ${literal(rows.map(({ name }) => name).join(' '))}, scale: ${scale.toPrecision(6)}, bias: [${bias}], weights: ${literal(weights)}`
}

/** A text as a literal of TypeScript. */
export function literal(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}

/** What one step of a packed weight is worth: the largest is the most that a letter can stand for. Cutting large weights off costs more than coarse small ones. */
function scaleOf(weights: readonly number[]): number {
  return (weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) || 1) / largestWeight
}
