import { arc } from './arc.ts'
import type { Segment } from './shape.ts'

/** SVG path data as moves, lines and cubic curves with absolute coordinates; stops at the first mistake, as SVG 2 (9.5.4) asks. */
export function readPath(data: string): readonly Segment[] {
  const out: Segment[] = []
  const numbers = new Numbers(data)
  let [x, y, startX, startY] = [0, 0, 0, 0]
  /** The control point that a smooth curve mirrors. */
  let mirror: { readonly kind: 'C' | 'Q'; readonly x: number; readonly y: number } | undefined
  for (const { command, at } of commandsOf(data)) {
    const upper = command.toUpperCase()
    numbers.goTo(at + 1)
    let first = true
    while (first || numbers.hasMore()) {
      const fromX = command === upper ? 0 : x
      const fromY = command === upper ? 0 : y
      const read = (count: number): readonly number[] | undefined => numbers.take(count, upper === 'A')
      if (upper === 'Z') {
        out.push({ kind: 'close' })
        ;[x, y] = [startX, startY]
        mirror = undefined
        break
      }
      const values = read(lengths[upper] ?? 0)
      if (values === undefined) return out
      const [p = 0, q = 0, r = 0, s = 0, t = 0, u = 0, v = 0] = values
      const before = { x, y }
      if (upper === 'H') x = fromX + p
      else if (upper === 'V') y = fromY + p
      else {
        const last = values.length
        x = fromX + (values[last - 2] ?? 0)
        y = fromY + (values[last - 1] ?? 0)
      }
      const reflected = (kind: 'C' | 'Q') =>
        mirror?.kind === kind ? { x: 2 * before.x - mirror.x, y: 2 * before.y - mirror.y } : before
      let nextMirror: typeof mirror
      if (upper === 'M') {
        out.push({ kind: first ? 'move' : 'line', x, y })
        if (first) [startX, startY] = [x, y]
      } else if (upper === 'L' || upper === 'H' || upper === 'V') out.push({ kind: 'line', x, y })
      else if (upper === 'A')
        out.push(...arc(before, { rx: p, ry: q, turn: r, large: s !== 0, sweep: t !== 0, x: fromX + u, y: fromY + v }))
      else if (upper === 'C' || upper === 'S') {
        const one = upper === 'C' ? { x: fromX + p, y: fromY + q } : reflected('C')
        const two = upper === 'C' ? { x: fromX + r, y: fromY + s } : { x: fromX + p, y: fromY + q }
        out.push({ kind: 'curve', x1: one.x, y1: one.y, x2: two.x, y2: two.y, x, y })
        nextMirror = { kind: 'C', ...two }
      } else {
        const control = upper === 'Q' ? { x: fromX + p, y: fromY + q } : reflected('Q')
        out.push(quadratic(before, control, { x, y }))
        nextMirror = { kind: 'Q', ...control }
      }
      mirror = nextMirror
      first = false
    }
  }
  return out
}

const lengths: { readonly [command: string]: number } = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7 }

function commandsOf(data: string): readonly { readonly command: string; readonly at: number }[] {
  return [...data.matchAll(/[MLHVCSQTAZ]/gi)].map((match) => ({ command: match[0], at: match.index }))
}

interface Point {
  readonly x: number
  readonly y: number
}

function quadratic(from: Point, control: Point, to: Point): Segment {
  return {
    kind: 'curve',
    x1: from.x + (2 / 3) * (control.x - from.x),
    y1: from.y + (2 / 3) * (control.y - from.y),
    x2: to.x + (2 / 3) * (control.x - to.x),
    y2: to.y + (2 / 3) * (control.y - to.y),
    ...to,
  }
}

/** Numbers may touch: `-1.5.5-2` is three of them, and the flags of an arc may be written `01`. */
class Numbers {
  readonly #pattern = /[\s,]{0,100}([+-]?(?:\d{1,20}\.?\d{0,20}|\.\d{1,20})(?:e[+-]?\d{1,3})?)/iy
  readonly #flag = /[\s,]{0,100}([01])/y
  readonly #data: string
  #at = 0

  constructor(data: string) {
    this.#data = data
  }

  goTo(at: number): void {
    this.#at = at
  }

  hasMore(): boolean {
    this.#pattern.lastIndex = this.#at
    return this.#pattern.test(this.#data)
  }

  take(count: number, isArc: boolean): readonly number[] | undefined {
    const values: number[] = []
    for (let i = 0; i < count; i++) {
      const pattern = isArc && (i === 3 || i === 4) ? this.#flag : this.#pattern
      pattern.lastIndex = this.#at
      const match = pattern.exec(this.#data)
      if (!match) return undefined
      this.#at = pattern.lastIndex
      values.push(Number(match[1]))
    }
    return values
  }
}
