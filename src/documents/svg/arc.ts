import type { Segment } from './shape.ts'

interface Arc {
  readonly rx: number
  readonly ry: number
  /** Degrees by which the ellipse is turned. */
  readonly turn: number
  readonly large: boolean
  readonly sweep: boolean
  readonly x: number
  readonly y: number
}

/** An elliptical arc as cubic curves of at most a quarter turn: SVG 2, appendix B.2.4. */
export function arc(from: { readonly x: number; readonly y: number }, to: Arc): readonly Segment[] {
  const phi = (to.turn * Math.PI) / 180
  const [sin, cos] = [Math.sin(phi), Math.cos(phi)]
  const x1 = (cos * (from.x - to.x)) / 2 + (sin * (from.y - to.y)) / 2
  const y1 = (-sin * (from.x - to.x)) / 2 + (cos * (from.y - to.y)) / 2
  let [rx, ry] = [Math.abs(to.rx), Math.abs(to.ry)]
  if (rx === 0 || ry === 0 || (x1 === 0 && y1 === 0)) return [{ kind: 'line', x: to.x, y: to.y }]
  const tooSmall = Math.max(1, Math.sqrt((x1 / rx) ** 2 + (y1 / ry) ** 2))
  rx *= tooSmall
  ry *= tooSmall
  const above = Math.max(0, (rx * ry) ** 2 - (rx * y1) ** 2 - (ry * x1) ** 2)
  const factor = (to.large === to.sweep ? -1 : 1) * Math.sqrt(above / ((rx * y1) ** 2 + (ry * x1) ** 2))
  const [cxTurned, cyTurned] = [(factor * rx * y1) / ry, (-factor * ry * x1) / rx]
  const centreX = cos * cxTurned - sin * cyTurned + (from.x + to.x) / 2
  const centreY = sin * cxTurned + cos * cyTurned + (from.y + to.y) / 2
  const start = Math.atan2((y1 - cyTurned) / ry, (x1 - cxTurned) / rx)
  const end = Math.atan2((-y1 - cyTurned) / ry, (-x1 - cxTurned) / rx)
  let sweep = end - start
  if (to.sweep && sweep < 0) sweep += 2 * Math.PI
  if (!to.sweep && sweep > 0) sweep -= 2 * Math.PI
  const count = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9))
  const step = sweep / count
  const handle = (4 / 3) * Math.tan(step / 4)
  const at = (angle: number, along: number) => {
    const [x, y] = [rx * (Math.cos(angle) - along * Math.sin(angle)), ry * (Math.sin(angle) + along * Math.cos(angle))]
    return { x: cos * x - sin * y + centreX, y: sin * x + cos * y + centreY }
  }
  return Array.from({ length: count }, (_, i) => {
    const [a, b] = [start + i * step, start + (i + 1) * step]
    const [one, two] = [at(a, handle), at(b, -handle)]
    const last = i === count - 1 ? { x: to.x, y: to.y } : at(b, 0)
    return { kind: 'curve', x1: one.x, y1: one.y, x2: two.x, y2: two.y, ...last }
  })
}
