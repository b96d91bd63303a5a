/** A draft for the trainer: which features it has, by number, and its class. */
export interface Sample {
  readonly features: readonly number[]
  readonly label: number
}

export interface Fitted {
  readonly weights: Float64Array
  readonly bias: Float64Array
}

/**
 * Multinomial logistic regression by full-batch gradient descent with momentum and an L2 penalty. Deterministic: no chance anywhere.
 * `weights` holds a row of classes per feature.
 */
export function fit(samples: readonly Sample[], featureCount: number, classCount: number, penalty: number): Fitted {
  const weights = new Float64Array(featureCount * classCount)
  const bias = new Float64Array(classCount)
  const speed = new Float64Array(featureCount * classCount)
  const biasSpeed = new Float64Array(classCount)
  const rate = 4
  for (let round = 0; round < 300; round++) {
    const gradient = new Float64Array(featureCount * classCount)
    const biasGradient = new Float64Array(classCount)
    for (const sample of samples) {
      const share = probabilities(sample.features, { weights, bias })
      for (let i = 0; i < classCount; i++) {
        const error = ((share[i] ?? 0) - (i === sample.label ? 1 : 0)) / samples.length
        biasGradient[i] = (biasGradient[i] ?? 0) + error
        for (const feature of sample.features) {
          const at = feature * classCount + i
          gradient[at] = (gradient[at] ?? 0) + error
        }
      }
    }
    for (let at = 0; at < weights.length; at++) {
      speed[at] =
        0.9 * (speed[at] ?? 0) - rate * 0.1 * ((gradient[at] ?? 0) + (penalty / samples.length) * (weights[at] ?? 0))
      weights[at] = (weights[at] ?? 0) + (speed[at] ?? 0)
    }
    for (let i = 0; i < classCount; i++) {
      biasSpeed[i] = 0.9 * (biasSpeed[i] ?? 0) - rate * 0.1 * (biasGradient[i] ?? 0)
      bias[i] = (bias[i] ?? 0) + (biasSpeed[i] ?? 0)
    }
  }
  return { weights, bias }
}

/** The share of each class for a set of features. */
export function probabilities(features: readonly number[], { weights, bias }: Fitted): Float64Array {
  const sums = Float64Array.from(bias)
  for (const feature of features)
    for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + (weights[feature * sums.length + i] ?? 0)
  const most = Math.max(...sums)
  let total = 0
  for (let i = 0; i < sums.length; i++) total += sums[i] = Math.exp((sums[i] ?? 0) - most)
  return sums.map((power) => power / total)
}
