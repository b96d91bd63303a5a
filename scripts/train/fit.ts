import { minimise } from './lbfgs.ts'

/** A draft for the trainer: which features it has, by number, how much each of them counts (1 if that is not said), and its class. */
export interface Sample {
  readonly features: readonly number[]
  readonly each?: number | undefined
  readonly label: number
}

export interface Fitted {
  /** A row of classes per feature. */
  readonly weights: Float64Array
  readonly bias: Float64Array
}

/**
 * Multinomial logistic regression with an L2 penalty, lighter on rare features: each counts as often as its inverse document frequency says
 * (K. Spärck Jones, 1972). Deterministic: no chance anywhere.
 */
export function fit(samples: readonly Sample[], featureCount: number, classCount: number, penalty: number): Fitted {
  const scales = rarity(samples, featureCount)
  const biasAt = featureCount * classCount
  const point = minimise(biasAt + classCount, (at, gradient) => {
    let loss = 0
    gradient.fill(0)
    const share = new Float64Array(classCount)
    for (const { features, each = 1, label } of samples) {
      for (let i = 0; i < classCount; i++) share[i] = at[biasAt + i] ?? 0
      for (const feature of features) {
        const scale = each * (scales[feature] ?? 0)
        const row = feature * classCount
        for (let i = 0; i < classCount; i++) share[i] = (share[i] ?? 0) + scale * (at[row + i] ?? 0)
      }
      normalise(share)
      loss -= Math.log(Math.max(share[label] ?? 0, 1e-300))
      share[label] = (share[label] ?? 0) - 1
      for (const feature of features) {
        const scale = each * (scales[feature] ?? 0)
        const row = feature * classCount
        for (let i = 0; i < classCount; i++) gradient[row + i] = (gradient[row + i] ?? 0) + scale * (share[i] ?? 0)
      }
      for (let i = 0; i < classCount; i++) gradient[biasAt + i] = (gradient[biasAt + i] ?? 0) + (share[i] ?? 0)
    }
    for (let i = 0; i < biasAt; i++) {
      const weight = at[i] ?? 0
      loss += (penalty * weight * weight) / 2
      gradient[i] = (gradient[i] ?? 0) + penalty * weight
    }
    return loss
  })
  const weights = point.slice(0, biasAt)
  for (let i = 0; i < biasAt; i++) weights[i] = (weights[i] ?? 0) * (scales[Math.floor(i / classCount)] ?? 0)
  return { weights, bias: point.slice(biasAt) }
}

function rarity(samples: readonly Sample[], featureCount: number): Float64Array {
  const counts = new Float64Array(featureCount)
  for (const { features } of samples) for (const feature of features) counts[feature] = (counts[feature] ?? 0) + 1
  return counts.map((count) => (count === 0 ? 0 : Math.log(samples.length / count) / 3))
}

/** One of the columns of a linear model: what speaks for one thing. */
export interface Column {
  readonly bias: number
  /** A weight per feature. */
  readonly weights: Float64Array
}

/** A column per class. */
export function columnsOf({ weights, bias }: Fitted): readonly Column[] {
  return Array.from(bias, (own, column) => ({
    bias: own,
    weights: Float64Array.from(
      { length: weights.length / bias.length },
      (_, row) => weights[row * bias.length + column] ?? 0,
    ),
  }))
}

/** Of two classes the log odds of the second. */
export function difference(fitted: Fitted): Column {
  const [first, second] = columnsOf(fitted)
  if (!first || !second) throw new RangeError('a difference is of two classes')
  return {
    bias: second.bias - first.bias,
    weights: second.weights.map((weight, row) => weight - (first.weights[row] ?? 0)),
  }
}

/** The share of each class for what has these features. */
export function probabilities({ features, each = 1 }: Omit<Sample, 'label'>, { weights, bias }: Fitted): Float64Array {
  const sums = Float64Array.from(bias)
  for (const feature of features)
    for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + each * (weights[feature * sums.length + i] ?? 0)
  normalise(sums)
  return sums
}

/** Logarithms of odds made into shares, in place. */
function normalise(sums: Float64Array): void {
  let most = Number.NEGATIVE_INFINITY
  for (const sum of sums) if (sum > most) most = sum
  let total = 0
  for (let i = 0; i < sums.length; i++) total += sums[i] = Math.exp((sums[i] ?? 0) - most)
  for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) / total
}
