import { separator } from './features.ts'

/** The rows of features by the two parts of their name. */
export interface FeatureRows {
  readonly size: number
  /** Rows by second part of the names with this first part. */
  readonly of: (first: string) => ReadonlyMap<string, number>
  /** Rows of the pairs of a cue by the name of the other one. */
  readonly pairsOf: (cue: string) => ReadonlyMap<string, number>
}

/** Names in alphabetical order, as they ship, sorted out when a draft first asks: there are some fifteen thousand, and most drafts have a hundred. */
export function featureRows(names: readonly string[]): FeatureRows {
  const byFirst = new Map<string, ReadonlyMap<string, number>>()
  const byCue = new Map<string, ReadonlyMap<string, number>>()
  const remembered = (known: Map<string, ReadonlyMap<string, number>>, key: string, start: string) => {
    const found = rowsFrom(names, start + separator)
    known.set(key, found)
    return found
  }
  return {
    size: names.length,
    of: (first) => byFirst.get(first) ?? remembered(byFirst, first, first),
    pairsOf: (cue) => byCue.get(cue) ?? remembered(byCue, cue, `p:${cue}`),
  }
}

function rowsFrom(names: readonly string[], start: string): ReadonlyMap<string, number> {
  let low = 0
  let high = names.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((names[middle] ?? '') < start) low = middle + 1
    else high = middle
  }
  const rows = new Map<string, number>()
  for (let row = low; names[row]?.startsWith(start); row++) rows.set(names[row]?.slice(start.length) ?? '', row)
  return rows
}
