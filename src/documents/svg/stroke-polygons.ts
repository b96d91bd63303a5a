import type { Point, Polygon } from './flatten.ts'
import type { Shape } from './shape.ts'

type Stroke = Pick<NonNullable<Shape['stroke']>, 'width' | 'cap' | 'join'>

/**
 * A stroke as polygons that all turn the same way, so that together they fill by the non-zero rule: a bar along each line
 * and a disc at each corner. Corners come out round, whatever the join: at the size of a logo nobody sees it.
 */
export function strokePolygons(lines: readonly Polygon[], { width, cap }: Stroke): readonly Polygon[] {
  const out: Polygon[] = []
  const radius = width / 2
  for (const line of lines) {
    const corners = line.closed && line[0] ? [...line, line[0]] : line
    for (const [i, point] of corners.entries()) {
      const next = corners[i + 1]
      const isEnd = !line.closed && (i === 0 || i === corners.length - 1)
      if (!isEnd || cap === 'round') out.push(disc(point, radius))
      if (next) {
        const longer = (atEnd: boolean): number => (atEnd && !line.closed && cap === 'square' ? radius : 0)
        out.push(...bar(point, next, radius, longer(i === 0), longer(i === corners.length - 2)))
      }
    }
  }
  return out
}

function bar(from: Point, to: Point, radius: number, before: number, after: number): readonly Polygon[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  if (length === 0) return []
  const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length]
  const start = { x: from.x - dx * before, y: from.y - dy * before }
  const end = { x: to.x + dx * after, y: to.y + dy * after }
  const [sideX, sideY] = [-dy * radius, dx * radius]
  const corners: Polygon = [
    { x: start.x - sideX, y: start.y - sideY },
    { x: end.x - sideX, y: end.y - sideY },
    { x: end.x + sideX, y: end.y + sideY },
    { x: start.x + sideX, y: start.y + sideY },
  ]
  return [corners]
}

function disc(centre: Point, radius: number): Polygon {
  const count = Math.max(12, Math.min(64, Math.round(radius * 3)))
  return Array.from({ length: count }, (_, i) => {
    const angle = (i / count) * 2 * Math.PI
    return { x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) }
  })
}
