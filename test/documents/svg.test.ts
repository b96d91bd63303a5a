import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPath } from '../../src/documents/svg/path.ts'
import { rasterise } from '../../src/documents/svg/raster.ts'
import { readSvg } from '../../src/documents/svg/read-svg.ts'
import type { Drawing } from '../../src/documents/svg/shape.ts'

describe('path data', () => {
  test('in short hand gives absolute places', () => {
    expect(readPath('m1 2 3 4-1.5.5z')).toEqual([
      { kind: 'move', x: 1, y: 2 },
      { kind: 'line', x: 4, y: 6 },
      { kind: 'line', x: 2.5, y: 6.5 },
      { kind: 'close' },
    ])
    expect(readPath('M0 0H5V3h-2v1')).toMatchObject([
      { x: 0 },
      { x: 5, y: 0 },
      { x: 5, y: 3 },
      { x: 3, y: 3 },
      { x: 3, y: 4 },
    ])
  })

  test('after a close goes on from where that outline began', () => {
    expect(readPath('M2 3h4v4zl1 1').at(-1)).toEqual({ kind: 'line', x: 3, y: 4 })
  })

  test('mirrors the control point of a smooth curve, and only of its own kind', () => {
    expect(readPath('M0 0C0 5 5 5 5 0S10-5 10 0')).toMatchObject([
      {},
      {},
      { x1: 5, y1: -5, x2: 10, y2: -5, x: 10, y: 0 },
    ])
    expect(readPath('M0 0L5 5S8 8 9 5').at(-1)).toMatchObject({ x1: 5, y1: 5 })
  })

  test('reads the flags of an arc though nothing parts them', () => {
    const arcs = readPath('M0 0a5 5 0 0110 0')
    expect(arcs.at(-1)).toMatchObject({ kind: 'curve', x: 10, y: 0 })
    // The half circle runs over the top: its middle is five above.
    expect(Math.min(...arcs.map((one) => ('y' in one ? one.y : 0)))).toBeCloseTo(-5, 6)
  })

  test.each([
    [0, 1, -1.34],
    [0, 0, 1.34],
    [1, 1, -18.66],
    [1, 0, 18.66],
  ])('takes the arc that is meant of the four: large %i, sweep %i', (large, sweep, extreme) => {
    const curves = readPath(`M0 0A10 10 0 ${large} ${sweep} 10 0`).flatMap((one) => (one.kind === 'curve' ? [one] : []))
    const points = [0, ...curves.map(({ y }) => y)].flatMap((from, i) => {
      const curve = curves[i]
      if (!curve) return [from]
      return [...Array(50).keys()].map((step) => {
        const t = step / 50
        return (
          (1 - t) ** 3 * from + 3 * t * (1 - t) ** 2 * curve.y1 + 3 * t ** 2 * (1 - t) * curve.y2 + t ** 3 * curve.y
        )
      })
    })
    expect(extreme < 0 ? Math.min(...points) : Math.max(...points)).toBeCloseTo(extreme, 1)
  })

  test('stops at a mistake and never throws', () => {
    expect(readPath('M1 1L2')).toEqual([{ kind: 'move', x: 1, y: 1 }])
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'MmLlCcAaZz 0123456789.,-e') }), (data) => void readPath(data)),
    )
  })
})

describe('a drawing', () => {
  const draw = (inside: string, attributes = 'viewBox="0 0 10 10"'): Drawing => {
    const drawing = readSvg(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`)
    if ('message' in drawing) throw new Error(drawing.message.en)
    return drawing
  }
  const pixel = (drawing: Drawing, x: number, y: number): readonly number[] => {
    const { width, pixels } = rasterise(drawing, 100)
    return [...pixels.subarray((y * width + x) * 4, (y * width + x) * 4 + 4)]
  }

  test('fills what lies inside, by either rule', () => {
    const ring = 'M1 1h8v8h-8z M3 3h4v4h-4z'
    expect(pixel(draw(`<path d="${ring}" fill="#f00"/>`), 50, 50)).toEqual([255, 0, 0, 255])
    expect(pixel(draw(`<path d="${ring}" fill="#f00" fill-rule="evenodd"/>`), 50, 50)[3]).toBe(0)
    expect(pixel(draw(`<path d="${ring}" fill="#f00"/>`), 5, 5)[3]).toBe(0)
  })

  test('takes over colour, width and place from what is around it', () => {
    const drawing = draw(
      '<g fill="none" stroke="blue" stroke-width="2" transform="translate(5 0) scale(2)"><path d="M0 0v5"/></g>',
    )
    expect(drawing.shapes[0]).toMatchObject({
      stroke: { colour: [0, 0, 255], width: 4 },
      outline: [
        { x: 5, y: 0 },
        { x: 5, y: 10 },
      ],
    })
    expect(pixel(drawing, 60, 50)).toEqual([0, 0, 255, 255])
  })

  test('follows style sheets, styles and opacity', () => {
    const drawing = draw(
      '<style>.a,.b{fill:#0f0}/* no */#c{fill:#00f}</style><rect class="b" width="5" height="10"/><rect id="c" x="5" width="5" height="10" style="fill-opacity:.5"/>',
    )
    expect(pixel(drawing, 20, 50)).toEqual([0, 255, 0, 255])
    expect(pixel(drawing, 80, 50)).toEqual([0, 0, 255, 128])
  })

  test('knows its shapes, a view box that begins elsewhere, and what is hidden', () => {
    const drawing = draw(
      '<circle cx="15" cy="25" r="4"/><ellipse cx="1" cy="1" rx="1" ry="2"/><line x2="3" y2="4" stroke="red"/><polygon points="0,0 1,0 1,1"/><g display="none"><text>A</text></g><defs><linearGradient/></defs>',
      'viewBox="10 20 10 10"',
    )
    expect(drawing.shapes).toHaveLength(4)
    expect(pixel(drawing, 50, 50)[3]).toBe(255)
    expect(pixel(drawing, 5, 5)[3]).toBe(0)
  })

  test.each([
    ['letters', '<text>Firma</text>', "'text'"],
    ['a picture', '<image href="https://x.example/a.png"/>', "'image'"],
    ['a gradient', '<rect width="1" height="1" fill="url(#a)"/>', "'gradient'"],
    ['an effect', '<g filter="url(#b)"><rect width="1" height="1"/></g>', "'filter'"],
    ['a script', '<script>alert(1)</script>', "'script'"],
    ['selectors by place', '<style>g > path{fill:red}</style>', "'style'"],
  ])('with %s is refused by name', (_, inside, name) => {
    expect(readSvg(`<svg viewBox="0 0 1 1">${inside}</svg>`)).toMatchObject({
      message: { nl: expect.stringContaining(name), en: expect.stringContaining(name) },
    })
  })

  test.each([
    ['without a size', '<svg><path d="M0 0"/></svg>'],
    ['with entities of its own', '<!DOCTYPE svg [<!ENTITY a "b">]><svg viewBox="0 0 1 1"/>'],
    ['cut off', '<svg viewBox="0 0 1 1"><path d="M0 0'],
    ['nested without end', `<svg viewBox="0 0 1 1">${'<g>'.repeat(1000)}`],
  ])('%s is refused', (_, xml) => {
    expect(readSvg(xml)).toHaveProperty('message')
  })

  test('never throws, whatever is done to a good one', () => {
    const good = readFileSync(new URL('../../demo/zonnevaart.svg', import.meta.url), 'utf8')
    fc.assert(
      fc.property(
        fc.nat(good.length),
        fc.string({ maxLength: 5 }),
        fc.nat(20),
        (at, put, cut) => void readSvg(good.slice(0, at) + put + good.slice(at + cut)),
      ),
    )
  })
})
