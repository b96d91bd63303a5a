import { flatten, type Polygon } from './flatten.ts'
import type { Drawing, Paint, Shape } from './shape.ts'
import { strokePolygons } from './stroke-polygons.ts'

/** Pixels from the left top, four bytes each: red, green, blue, opacity, not premultiplied. */
export interface Raster {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
}

/** Rows of samples in each row of pixels; columns are exact. */
const rowsOfSamples = 8

/** A drawing as pixels, `longest` of them along its longer side, on a see-through ground: for formats that take no outlines. */
export function rasterise(drawing: Drawing, longest: number): Raster {
  const scale = longest / Math.max(drawing.width, drawing.height)
  const width = Math.max(1, Math.round(drawing.width * scale))
  const height = Math.max(1, Math.round(drawing.height * scale))
  const pixels = new Float64Array(width * height * 4)
  for (const shape of drawing.shapes) {
    const outline = flatten(shape.outline, scale)
    if (shape.fill) paintOver(pixels, coverage(outline, shape.fill.rule, width, height), shape.fill)
    if (shape.stroke) {
      const polygons = strokePolygons(outline, { ...shape.stroke, width: shape.stroke.width * scale })
      paintOver(pixels, coverage(polygons, 'nonzero', width, height), shape.stroke)
    }
  }
  return { width, height, pixels: Uint8Array.from(pixels, (value, i) => Math.round(i % 4 === 3 ? value * 255 : value)) }
}

type Rule = NonNullable<Shape['fill']>['rule']

/** How much of each pixel lies inside, 0 to 1. */
function coverage(polygons: readonly Polygon[], rule: Rule, width: number, height: number): Float64Array {
  const covered = new Float64Array(width * height)
  const spans = polygons.map((points) => ({ points, ...rangeOf(points) }))
  for (let row = 0; row < height * rowsOfSamples; row++) {
    const y = (row + 0.5) / rowsOfSamples
    const from = Math.floor(row / rowsOfSamples) * width
    for (const [left, right] of insideAt(spans, y, rule)) {
      const [start, end] = [Math.max(0, left), Math.min(width, right)]
      for (let x = Math.floor(start); x < end; x++) {
        const part = Math.min(x + 1, end) - Math.max(x, start)
        covered[from + x] = (covered[from + x] ?? 0) + part / rowsOfSamples
      }
    }
  }
  return covered
}

/** The stretches of a horizontal line that lie inside the polygons. */
function insideAt(spans: readonly Span[], y: number, rule: Rule): readonly (readonly [number, number])[] {
  const crossings: { readonly x: number; readonly turn: number }[] = []
  for (const { points, top, bottom } of spans) {
    if (y < top || y > bottom) continue
    let before = points.at(-1)
    for (const point of points) {
      if (before && before.y <= y !== point.y <= y) {
        const x = before.x + ((y - before.y) / (point.y - before.y)) * (point.x - before.x)
        crossings.push({ x, turn: point.y > before.y ? 1 : -1 })
      }
      before = point
    }
  }
  crossings.sort((a, b) => a.x - b.x)
  const stretches: [number, number][] = []
  let winding = 0
  for (const [i, crossing] of crossings.entries()) {
    winding += rule === 'evenodd' ? 1 : crossing.turn
    const inside = rule === 'evenodd' ? winding % 2 === 1 : winding !== 0
    const next = crossings[i + 1]
    if (inside && next) stretches.push([crossing.x, next.x])
  }
  return stretches
}

interface Span {
  readonly points: Polygon
  readonly top: number
  readonly bottom: number
}

function rangeOf(points: Polygon): { readonly top: number; readonly bottom: number } {
  let [top, bottom] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const { y } of points) {
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  return { top, bottom }
}

/** Source over destination, as in Porter and Duff. */
function paintOver(pixels: Float64Array, covered: Float64Array, { colour, opacity }: Paint): void {
  for (const [i, part] of covered.entries()) {
    const alpha = Math.min(1, part) * opacity
    if (alpha === 0) continue
    const under = pixels[i * 4 + 3] ?? 0
    const over = alpha + under * (1 - alpha)
    for (const [channel, value] of colour.entries()) {
      pixels[i * 4 + channel] = (value * alpha + (pixels[i * 4 + channel] ?? 0) * under * (1 - alpha)) / over
    }
    pixels[i * 4 + 3] = over
  }
}
