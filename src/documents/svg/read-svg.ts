import type { Refusal } from '../look/logo.ts'
import { combine, type Matrix, moved, readTransform, scaleOf } from './matrix.ts'
import { outlineOf } from './outline.ts'
import { readColour } from './read-colour.ts'
import type { Drawing, Paint, Segment, Shape } from './shape.ts'
import { propertiesOf, readStyleSheet, type StyleSheet } from './style-sheet.ts'
import { readTags, type Tag } from './tags.ts'

/** Without content that is drawn where they stand. */
const silent = new Set(['defs', 'title', 'desc', 'metadata', 'style', 'symbol', 'namedview'])
const containers = new Set(['svg', 'g', 'a', 'switch'])
const mostShapes = 20_000

/**
 * A logo in SVG as outlines that every format can draw: shapes and paths in flat colours. What it cannot draw faithfully
 * (letters, gradients, pictures, effects) is refused by name rather than left out.
 */
export function readSvg(xml: string): Drawing | Refusal {
  const tags = readTags(xml)
  const root = tags?.find((tag) => tag.kind === 'open' && tag.name === 'svg')
  if (!tags || !root) return broken
  const sheet = readStyleSheet(
    tags.map((tag) => (tag.kind === 'open' && tag.name === 'style' ? tag.text : '')).join('\n'),
  )
  if (!sheet) return refuse('style')
  const box = viewBox(root)
  if (!box) return broken
  const first: State = { matrix: [1, 0, 0, 1, -box.x, -box.y], properties: new Map(), opacity: 1, hidden: false }
  const shapes: Shape[] = []
  const stack: State[] = [first]
  for (const tag of tags) {
    if (tag.kind === 'close') {
      stack.pop()
      continue
    }
    const parent = stack.at(-1)
    if (!parent || stack.length > 200 || shapes.length > mostShapes) return broken
    const state = below(parent, tag, sheet)
    if ('message' in state) return state
    if (!tag.empty) stack.push(state)
    if (state.hidden || containers.has(tag.name)) continue
    const outline = outlineOf(tag.name, (name) => state.properties.get(name))
    if (!outline) return refuse(tag.name)
    const shape = shapeOf(outline, state)
    if ('message' in shape) return shape
    shapes.push(shape)
  }
  return { width: box.width, height: box.height, shapes }
}

interface State {
  readonly matrix: Matrix
  readonly properties: ReadonlyMap<string, string>
  readonly opacity: number
  readonly hidden: boolean
}

const inherited = /^(fill|stroke)|^(color|visibility)$/
const effects = ['filter', 'mask', 'clip-path'] as const

function below(parent: State, tag: Tag, sheet: StyleSheet): State | Refusal {
  const own = propertiesOf(tag, sheet)
  const effect = effects.find((name) => own.has(name) && own.get(name) !== 'none')
  const hidden = parent.hidden || silent.has(tag.name) || own.get('display') === 'none'
  if (effect && !hidden) return refuse(effect)
  const step = readTransform(own.get('transform') ?? '')
  if (!step) return refuse('transform')
  return {
    matrix: combine(parent.matrix, step),
    properties: new Map([...[...parent.properties].filter(([name]) => inherited.test(name)), ...own]),
    opacity: parent.opacity * share(own.get('opacity')),
    hidden,
  }
}

function shapeOf(outline: readonly Segment[], { matrix, properties, opacity }: State): Shape | Refusal {
  const fill = paint(properties.get('fill') ?? 'black', share(properties.get('fill-opacity')) * opacity)
  const stroke = paint(properties.get('stroke') ?? 'none', share(properties.get('stroke-opacity')) * opacity)
  if (fill === 'unknown' || stroke === 'unknown') return refuse('gradient')
  const seen = properties.get('visibility') !== 'hidden'
  const cap = properties.get('stroke-linecap')
  const join = properties.get('stroke-linejoin')
  const width = Number.parseFloat(properties.get('stroke-width') ?? '1') * scaleOf(matrix)
  return {
    outline: outline.map((segment) => through(matrix, segment)),
    ...(fill && seen && { fill: { ...fill, rule: properties.get('fill-rule') === 'evenodd' ? 'evenodd' : 'nonzero' } }),
    ...(stroke &&
      seen &&
      width > 0 && {
        stroke: {
          ...stroke,
          width,
          cap: cap === 'round' || cap === 'square' ? cap : 'butt',
          join: join === 'round' || join === 'bevel' ? join : 'miter',
        },
      }),
  }
}

function paint(written: string, opacity: number): Paint | undefined | 'unknown' {
  if (written === 'none' || written === 'transparent' || opacity === 0) return undefined
  const colour = readColour(written)
  return colour ? { colour, opacity } : 'unknown'
}

function through(matrix: Matrix, segment: Segment): Segment {
  if (segment.kind === 'close') return segment
  const end = moved(matrix, segment.x, segment.y)
  if (segment.kind !== 'curve') return { kind: segment.kind, ...end }
  const [one, two] = [moved(matrix, segment.x1, segment.y1), moved(matrix, segment.x2, segment.y2)]
  return { kind: 'curve', x1: one.x, y1: one.y, x2: two.x, y2: two.y, ...end }
}

function share(written: string | undefined): number {
  const value = Number.parseFloat(written ?? '1') / (written?.trim().endsWith('%') ? 100 : 1)
  return Number.isFinite(value) ? Math.min(1, Math.max(0, value)) : 1
}

function viewBox(
  root: Tag,
): { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | undefined {
  const numbers = (root.attributes.get('viewBox') ?? '')
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(Number)
  const [x = 0, y = 0, width, height] = numbers.length === 4 ? numbers : []
  const size = {
    width: width ?? Number.parseFloat(root.attributes.get('width') ?? ''),
    height: height ?? Number.parseFloat(root.attributes.get('height') ?? ''),
  }
  return size.width > 0 && size.height > 0 && Number.isFinite(x + y + size.width + size.height)
    ? { x, y, ...size }
    : undefined
}

const broken: Refusal = {
  message: { nl: 'Deze SVG is niet te lezen.', en: 'This SVG cannot be read.' },
  remedy: {
    nl: 'Sla het logo opnieuw op, met een viewBox en zonder eigen entiteiten, of geef een PNG.',
    en: 'Save the logo again, with a viewBox and without entities of its own, or give a PNG.',
  },
}

function refuse(what: string): Refusal {
  return {
    message: {
      nl: `In deze SVG zit '${what}', en dat kan niet in elk bestandsformaat hetzelfde worden getekend.`,
      en: `This SVG holds '${what}', which cannot be drawn alike in every file format.`,
    },
    remedy: {
      nl: 'Zet letters om in contouren en gebruik vlakke kleuren, of geef een PNG.',
      en: 'Turn letters into outlines and use flat colours, or give a PNG.',
    },
  }
}
