import { type Alias, isAlias, isMap, isScalar, isSeq } from 'yaml'
import type { Fault, Path } from '../problem.ts'
import { forbiddenKey, keyTwice } from './parse-faults.ts'
import type { Place } from './source.ts'
import { endlessAlias, unknownAlias } from './yaml-faults.ts'

/** Parts of a file after its aliases are followed; a bomb of nine aliases of nine aliases passes this at once. */
const mostParts = 2_000_000

/** What an alias stands for. */
type Targets = ReadonlyMap<Alias, unknown>

/** The tree as plain data, in one walk: aliases share what they stand for, and are counted as if they were copies. */
export function plainValue(root: unknown): {
  readonly value: unknown
  readonly faults: readonly Fault[]
  readonly targets: Targets
} {
  const anchors = new Map<string, { readonly node: unknown; readonly value: unknown; readonly size: number }>()
  const targets = new Map<Alias, unknown>()
  const faults: Fault[] = []
  let size = 0
  const value = plain(root, [])
  if (size > mostParts) return { value: null, faults: [endlessAlias], targets }
  return { value, faults, targets }

  function plain(node: unknown, path: Path): unknown {
    const before = size++
    const value = contents(node, path)
    const anchor = (isScalar(node) || isMap(node) || isSeq(node)) && node.anchor
    if (anchor) anchors.set(anchor, { node, value, size: size - before })
    return value
  }

  function contents(node: unknown, path: Path): unknown {
    if (isScalar(node)) return typeof node.value === 'object' && node.value !== null ? (node.source ?? '') : node.value
    if (isSeq(node)) return node.items.map((item, i) => plain(item, [...path, i]))
    if (isAlias(node)) return followed(node, path)
    if (!isMap(node)) return null
    const block: Record<string, unknown> = {}
    const seen = new Set<string>()
    for (const pair of node.items) {
      const key = keyOf(pair)
      const place = [...path, key]
      if (seen.has(key)) faults.push(keyTwice(place))
      else if (key === '__proto__') faults.push(forbiddenKey(place))
      else block[key] = plain(pair.value, place)
      seen.add(key)
    }
    return block
  }

  function followed(alias: Alias, path: Path): unknown {
    const anchor = anchors.get(alias.source)
    if (!anchor) {
      faults.push(unknownAlias(path))
      return null
    }
    targets.set(alias, anchor.node)
    size += anchor.size
    return anchor.value
  }
}

/** Offsets of places in the tree; a key that occurs twice is meant where it stands last. */
export function offsetsOf(root: unknown, places: readonly Place[], targets: Targets): readonly number[] {
  return places.map(({ path, at }) => {
    let node = root
    let offset = startOf(root) ?? 0
    for (const [depth, step] of path.entries()) {
      if (isAlias(node)) node = targets.get(node)
      const isLast = depth === path.length - 1
      if (isSeq(node) && typeof step === 'number') {
        node = node.items[step]
      } else if (isMap(node)) {
        const pair = node.items.findLast((one) => keyOf(one) === step)
        if (!pair) break
        node = pair.value
        if (isLast && at === 'key') return startOf(pair.key) ?? offset
        // A key with nothing behind it is itself the place.
        offset = (isEmpty(node) ? startOf(pair.key) : undefined) ?? offset
      } else break
      if (!isEmpty(node)) offset = startOf(node) ?? offset
    }
    return offset
  })
}

function keyOf(pair: { readonly key: unknown }): string {
  return isScalar(pair.key) ? String(pair.key.value ?? '') : String(pair.key)
}

function startOf(node: unknown): number | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range?.[0] : undefined
}

function isEmpty(node: unknown): boolean {
  return isScalar(node) && node.value === null && (node.source ?? '') === ''
}
