import type { Reading } from '../reading.ts'
import type { Verdict } from '../verdict.ts'
import { type Place, separator, visitFeatures } from './features.ts'

/**
 * A multinomial logistic model as it ships: int8 weights in base 64, one row of classes per feature.
 * Class 0 is "nothing", class 1 speech the law protects, the others are guidelines.
 */
export interface PackedModel {
  readonly classes: readonly string[]
  /** What a class usually asks for. */
  readonly verdicts: readonly Verdict[]
  /** Names of the features, separated by spaces, in the order of the rows. */
  readonly features: string
  readonly scale: number
  /** Probability of "something" from which the evidence counts. */
  readonly threshold: number
  readonly bias: readonly number[]
  readonly weights: string
}

export interface Evidence {
  /** The likeliest guideline and what it usually asks for. */
  readonly guideline: string
  readonly verdict: Verdict
  /** That some guideline is touched, 0 to 1. */
  readonly something: number
  /** That the draft is protected speech, 0 to 1. */
  readonly shielded: number
  readonly isEnough: boolean
  /** Where the strongest cue for it stands; null when there is none to point at. */
  readonly place: Place | null
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
export function weigh(model: Model, reading: Reading): Evidence {
  const { classes, scale, bias, threshold, verdicts } = model.packed
  const count = classes.length
  const sums = new Float64Array(bias)
  const seen = new Map<number, Place | undefined>()
  visitFeatures(reading, (first, second, place) => {
    const row = model.rows.get(first)?.get(second)
    if (row === undefined || seen.has(row)) return
    seen.set(row, place)
    for (let i = 0; i < count; i++) sums[i] = (sums[i] ?? 0) + (model.weights[row * count + i] ?? 0) * scale
  })
  const most = Math.max(...sums)
  const powers = sums.map((sum) => Math.exp(sum - most))
  const total = powers.reduce((sum, power) => sum + power, 0)
  const share = (i: number): number => (powers[i] ?? 0) / total
  let best = 2
  for (let i = 3; i < count; i++) if (share(i) > share(best)) best = i
  const something = 1 - share(0) - share(1)
  return {
    guideline: classes[best] ?? '',
    verdict: verdicts[best] ?? 'revise',
    something,
    shielded: share(1),
    isEnough: something >= threshold,
    place: strongest(model, seen, best),
  }
}

/** Where the feature stands that speaks most for a class against "nothing"; null when none of those has a place. */
function strongest(model: Model, seen: ReadonlyMap<number, Place | undefined>, best: number): Place | null {
  const count = model.packed.classes.length
  let place: Place | null = null
  let most = 0
  for (const [row, here] of seen) {
    const weight = (model.weights[row * count + best] ?? 0) - (model.weights[row * count] ?? 0)
    if (!here || weight <= most) continue
    most = weight
    place = here
  }
  return place
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Base 64 by hand: the core runs where neither Buffer nor atob is. */
export function pack(weights: Int8Array): string {
  let out = ''
  for (let i = 0; i < weights.length; i += 3) {
    const bits = ((weights[i] ?? 0) & 255) * 65536 + ((weights[i + 1] ?? 0) & 255) * 256 + ((weights[i + 2] ?? 0) & 255)
    for (const shift of [18, 12, 6, 0]) out += alphabet[(bits >> shift) & 63]
  }
  return out
}

function unpack(text: string): Int8Array {
  const codes = new Map([...alphabet].map((char, code) => [char, code]))
  const out = new Int8Array((text.length / 4) * 3)
  for (let i = 0, at = 0; i < text.length; i += 4) {
    let bits = 0
    for (let j = 0; j < 4; j++) bits = bits * 64 + (codes.get(text[i + j] ?? 'A') ?? 0)
    out[at++] = bits >> 16
    out[at++] = bits >> 8
    out[at++] = bits
  }
  return out
}
