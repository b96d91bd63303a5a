import { minimise } from './lbfgs.ts'

/** A case with a few real numbers and its class. */
export interface DenseSample {
  readonly values: readonly number[]
  readonly label: number
}

/** Multinomial logistic regression on a few real numbers: a bias and a row of weights per class. */
export function fitDense(
  samples: readonly DenseSample[],
  classCount: number,
  penalty: number,
): { readonly bias: readonly number[]; readonly weights: readonly (readonly number[])[] } {
  const width = (samples[0]?.values.length ?? 0) + 1
  const point = minimise(width * classCount, (at, gradient) => {
    let loss = 0
    gradient.fill(0)
    for (const { values, label } of samples) {
      const sums = Array.from({ length: classCount }, (_, i) =>
        values.reduce((sum, value, j) => sum + value * (at[i * width + j + 1] ?? 0), at[i * width] ?? 0),
      )
      const most = Math.max(...sums)
      const powers = sums.map((sum) => Math.exp(sum - most))
      const total = powers.reduce((sum, power) => sum + power, 0)
      for (const [i, power] of powers.entries()) {
        const error = power / total - (i === label ? 1 : 0)
        gradient[i * width] = (gradient[i * width] ?? 0) + error
        for (const [j, value] of values.entries())
          gradient[i * width + j + 1] = (gradient[i * width + j + 1] ?? 0) + error * value
      }
      loss -= Math.log(Math.max(1e-300, (powers[label] ?? 0) / total))
    }
    for (let i = 0; i < at.length; i++) {
      if (i % width === 0) continue
      loss += (penalty * (at[i] ?? 0) ** 2) / 2
      gradient[i] = (gradient[i] ?? 0) + penalty * (at[i] ?? 0)
    }
    return loss
  })
  const rows = Array.from({ length: classCount }, (_, i) => Array.from(point.slice(i * width, (i + 1) * width)))
  return { bias: rows.map(([bias = 0]) => bias), weights: rows.map(([, ...weights]) => weights) }
}
