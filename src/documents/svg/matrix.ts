/** A point goes to (a·x + c·y + e, b·x + d·y + f), as in SVG's `matrix(a b c d e f)`. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

export const unit: Matrix = [1, 0, 0, 1, 0, 0]

/** First `inner`, then `outer`. */
export function combine(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer
  const [p, q, r, s, t, u] = inner
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f]
}

export function moved([a, b, c, d, e, f]: Matrix, x: number, y: number): { readonly x: number; readonly y: number } {
  return { x: a * x + c * y + e, y: b * x + d * y + f }
}

/** How much longer lengths become, on average over both directions. */
export function scaleOf([a, b, c, d]: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c))
}

/** SVG's `transform` attribute; undefined for what it does not know. */
export function readTransform(text: string): Matrix | undefined {
  let matrix = unit
  for (const [, name = '', list = ''] of text.matchAll(/(\w{1,20})\s{0,5}\(([^()]{0,500})\)/g)) {
    const step = stepOf(
      name,
      list
        .split(/[\s,]+/)
        .filter(Boolean)
        .map(Number),
    )
    if (step === undefined || step.some((value) => !Number.isFinite(value))) return undefined
    matrix = combine(matrix, step)
  }
  return matrix
}

function stepOf(name: string, values: readonly number[]): Matrix | undefined {
  const [p = 0, q, r = 0, s = 0, t = 0, u = 0] = values
  switch (name) {
    case 'matrix':
      return [p, q ?? 0, r, s, t, u]
    case 'translate':
      return [1, 0, 0, 1, p, q ?? 0]
    case 'scale':
      return [p, 0, 0, q ?? p, 0, 0]
    case 'rotate': {
      const [sin, cos] = [Math.sin((p * Math.PI) / 180), Math.cos((p * Math.PI) / 180)]
      const around: Matrix = [1, 0, 0, 1, q ?? 0, r]
      return combine(combine(around, [cos, sin, -sin, cos, 0, 0]), [1, 0, 0, 1, -(q ?? 0), -r])
    }
    case 'skewX':
      return [1, 0, Math.tan((p * Math.PI) / 180), 1, 0, 0]
    case 'skewY':
      return [1, Math.tan((p * Math.PI) / 180), 0, 1, 0, 0]
  }
  return undefined
}
