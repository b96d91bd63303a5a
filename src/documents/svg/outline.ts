import { readPath } from './path.ts'
import type { Segment } from './shape.ts'

/** The outline of a basic shape or a path, in its own coordinates; undefined for any other element. */
export function outlineOf(
  name: string,
  get: (attribute: string) => string | undefined,
): readonly Segment[] | undefined {
  const number = (attribute: string): number => Number.parseFloat(get(attribute) ?? '0') || 0
  switch (name) {
    case 'path':
      return readPath(get('d') ?? '')
    case 'rect':
      return readPath(rectangle(number('x'), number('y'), number('width'), number('height'), radii(get)))
    case 'circle':
      return readPath(ellipse(number('cx'), number('cy'), number('r'), number('r')))
    case 'ellipse':
      return readPath(ellipse(number('cx'), number('cy'), number('rx'), number('ry')))
    case 'line':
      return readPath(`M${number('x1')} ${number('y1')}L${number('x2')} ${number('y2')}`)
    case 'polyline':
      return readPath(`M${get('points') ?? ''}`)
    case 'polygon':
      return readPath(`M${get('points') ?? ''}Z`)
  }
  return undefined
}

/** One radius given stands for both. */
function radii(get: (attribute: string) => string | undefined): readonly [number, number] {
  const rx = Number.parseFloat(get('rx') ?? get('ry') ?? '0') || 0
  return [rx, Number.parseFloat(get('ry') ?? '') || rx]
}

function rectangle(x: number, y: number, width: number, height: number, [rx, ry]: readonly [number, number]): string {
  if (width <= 0 || height <= 0) return ''
  const [a, b] = [Math.min(rx, width / 2), Math.min(ry, height / 2)]
  if (a <= 0 || b <= 0) return `M${x} ${y}h${width}v${height}h${-width}z`
  const corner = (dx: number, dy: number): string => `a${a} ${b} 0 0 1 ${dx} ${dy}`
  const [w, h] = [width - 2 * a, height - 2 * b]
  return `M${x + a} ${y}h${w}${corner(a, b)}v${h}${corner(-a, b)}h${-w}${corner(-a, -b)}v${-h}${corner(a, -b)}z`
}

function ellipse(cx: number, cy: number, rx: number, ry: number): string {
  if (rx <= 0 || ry <= 0) return ''
  return `M${cx - rx} ${cy}a${rx} ${ry} 0 1 1 ${2 * rx} 0a${rx} ${ry} 0 1 1 ${-2 * rx} 0z`
}
