const memory = 8
const mostRounds = 120
const enough = 1e-4

/** Says the height at a point and fills in the slope there. */
export type Slope = (at: Float64Array, gradient: Float64Array) => number

interface Step {
  readonly move: Float64Array
  readonly turn: Float64Array
  readonly curve: number
}

/** The lowest point of a smooth convex function, from zero on: limited-memory BFGS with a halving line search (J. Nocedal, 1980). */
export function minimise(size: number, slope: Slope): Float64Array {
  let at = new Float64Array(size)
  let gradient = new Float64Array(size)
  let height = slope(at, gradient)
  const steps: Step[] = []
  for (let round = 0; round < mostRounds; round++) {
    const direction = directionFrom(gradient, steps)
    const descent = dot(direction, gradient)
    let length = round === 0 ? 1 / Math.max(1, Math.sqrt(dot(gradient, gradient))) : 1
    const next = new Float64Array(size)
    const nextGradient = new Float64Array(size)
    let nextHeight = Number.POSITIVE_INFINITY
    for (let tries = 0; tries < 30; tries++, length /= 2) {
      for (let i = 0; i < size; i++) next[i] = (at[i] ?? 0) + length * (direction[i] ?? 0)
      nextHeight = slope(next, nextGradient)
      if (nextHeight <= height + 1e-4 * length * descent) break
    }
    const move = next.map((value, i) => value - (at[i] ?? 0))
    const turn = nextGradient.map((value, i) => value - (gradient[i] ?? 0))
    const curve = dot(move, turn)
    if (curve > 1e-12) steps.push({ move, turn, curve })
    if (steps.length > memory) steps.shift()
    const gained = height - nextHeight
    at = next
    gradient = nextGradient
    height = nextHeight
    if (gained < enough * Math.abs(height) * 0.1) break
  }
  return at
}

/** Downhill, bent by what the last steps taught of the curvature. */
function directionFrom(gradient: Float64Array, steps: readonly Step[]): Float64Array {
  const direction = gradient.map((value) => -value)
  const shares: number[] = []
  for (let i = steps.length - 1; i >= 0; i--) {
    const step = steps[i]
    if (!step) continue
    const share = dot(step.move, direction) / step.curve
    shares[i] = share
    addTo(direction, step.turn, -share)
  }
  const last = steps.at(-1)
  if (last) {
    const scale = last.curve / dot(last.turn, last.turn)
    for (let i = 0; i < direction.length; i++) direction[i] = (direction[i] ?? 0) * scale
  }
  for (const [i, step] of steps.entries())
    addTo(direction, step.move, (shares[i] ?? 0) - dot(step.turn, direction) / step.curve)
  return direction
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0)
  return sum
}

function addTo(target: Float64Array, other: Float64Array, share: number): void {
  for (let i = 0; i < target.length; i++) target[i] = (target[i] ?? 0) + share * (other[i] ?? 0)
}
