import type { Segment } from './shape.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

/** The corners in their order; `closed` matters to a stroke, a fill closes by itself. */
export type Polygon = readonly Point[] & { readonly closed?: boolean }

const stepsOfCurve = 24

/** Outlines as polygons, enlarged by `scale`; curves become short lines. */
export function flatten(outline: readonly Segment[], scale: number): readonly Polygon[] {
  const polygons: Polygon[] = []
  let points: Point[] = []
  const finish = (closed: boolean): void => {
    if (points.length > 1) polygons.push(Object.assign(points, { closed }))
    points = []
  }
  for (const segment of outline) {
    if (segment.kind === 'close') {
      const start = points[0]
      finish(true)
      if (start) points = [start]
      continue
    }
    const end = { x: segment.x * scale, y: segment.y * scale }
    if (segment.kind === 'curve') {
      const from = points.at(-1) ?? end
      for (let i = 1; i <= stepsOfCurve; i++) {
        const t = i / stepsOfCurve
        const [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t ** 2 * (1 - t), t ** 3]
        points.push({
          x: a * from.x + b * segment.x1 * scale + c * segment.x2 * scale + d * end.x,
          y: a * from.y + b * segment.y1 * scale + c * segment.y2 * scale + d * end.y,
        })
      }
    } else if (segment.kind === 'line') points.push(end)
    else {
      finish(false)
      points = [end]
    }
  }
  finish(false)
  return polygons
}
