import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openCompany } from '../../src/company/index.ts'
import { contrast, parseHex, white } from '../../src/documents/look/colour.ts'
import { readLogo } from '../../src/documents/look/logo.ts'
import { openLook } from '../../src/documents/look/open-look.ts'
import { darkPage, paletteOf } from '../../src/documents/look/palette.ts'
import { writePng } from '../../src/documents/svg/write-png.ts'

test('contrast is that of WCAG', () => {
  expect(contrast(parseHex('#000'), white)).toBeCloseTo(21, 5)
  expect(contrast(parseHex('#777777'), white)).toBeCloseTo(4.478, 3)
  expect(contrast(white, parseHex('#767676'))).toBeGreaterThan(4.5)
})

test('text in any house colour can be read, on paper, on its own tint and in the dark', () => {
  const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)
  fc.assert(
    fc.property(colour, (hex) => {
      const palette = paletteOf(hex)
      const pairs = [
        [palette.accent, '#ffffff'],
        [palette.accent, palette.tint],
        [palette.onBrand, palette.brand],
        [palette.accentDark, palette.tintDark],
        ['#1c2024', palette.tint],
        ['#565e68', palette.tint],
        ['#e4e7ea', palette.tintDark],
        ['#a3abb5', palette.tintDark],
      ] as const
      for (const [text, surface] of pairs)
        expect(contrast(parseHex(text), parseHex(surface))).toBeGreaterThanOrEqual(4.5)
      expect(contrast(parseHex(palette.accentDark), darkPage)).toBeGreaterThanOrEqual(4.5)
    }),
  )
})

test('a colour that can be read already stays as it is', () => {
  expect(paletteOf('#0b4f6c').accent).toBe('#0b4f6c')
  expect(paletteOf('#f08a24').brand).toBe('#f08a24')
})

const png = Buffer.from(writePng({ width: 3, height: 2, pixels: new Uint8Array(24).fill(200) }))

describe('a logo', () => {
  test('is told apart by what it holds', () => {
    expect(readLogo(png)).toMatchObject({ kind: 'png', width: 3, height: 2 })
    expect(readLogo(jpeg(40, 30))).toMatchObject({ kind: 'jpeg', width: 40, height: 30 })
    expect(readLogo(Buffer.from('<svg viewBox="0 0 8 4"><path d="M0 0h8v4z"/></svg>'))).toMatchObject({
      kind: 'svg',
      width: 8,
      height: 4,
    })
  })

  test.each([
    ['cut off', png.subarray(0, png.length - 20)],
    ['whose pixels are damaged', Buffer.concat([png.subarray(0, 45), Buffer.from('nonsense'), png.subarray(53)])],
    ['with fewer pixels than it says', bigPng(100, 100)],
    ['that is no picture', Buffer.from('%PDF-1.7')],
    ['that is empty', Buffer.alloc(0)],
    ['JPEG without an end', jpeg(40, 30).subarray(0, 20)],
    ['of a billion pixels', bigPng(40_000, 40_000)],
    ['over two megabytes', Buffer.alloc(2_000_001, 0x20)],
  ])('%s is refused with what to do, in both languages', (_, bytes) => {
    const refused = readLogo(bytes)
    expect(refused).toMatchObject({
      message: { nl: expect.stringMatching(/\S/), en: expect.stringMatching(/\S/) },
      remedy: { nl: expect.stringMatching(/\S/), en: expect.stringMatching(/\S/) },
    })
  })
})

describe('the look of a company', () => {
  const file = (brand: string) => `name: A\nproducts: [B]\nbrand:\n  ${brand}\n`

  test('takes a logo from beside its file, and from a folder below', () => {
    for (const logo of ['logo.png', 'beeld/logo.png']) {
      inFolder({ 'wellspoken.yaml': file(`logo: ${logo}`), [logo]: png }, (folder) => {
        expect(lookOf(folder)).toMatchObject({ look: { logo: { kind: 'png' } } })
      })
    }
  })

  test('takes a data URI, in base64 and as text', () => {
    const svg = encodeURIComponent('<svg viewBox="0 0 2 2"><circle r="1" fill="red"/></svg>')
    for (const uri of [`data:image/png;base64,${png.toString('base64')}`, `data:image/svg+xml,${svg}`]) {
      inFolder({ 'wellspoken.yaml': file(`logo: "${uri}"`) }, (folder) =>
        expect(lookOf(folder)).toHaveProperty('look.logo'),
      )
    }
  })

  test('says where and what to do when the logo is not there', () => {
    inFolder({ 'wellspoken.yaml': file('logo: weg.png') }, (folder) => {
      const look = lookOf(folder)
      expect(look).toMatchObject({
        problems: [{ line: 4, column: 9, path: 'brand.logo', message: { en: "The logo 'weg.png' is not there." } }],
      })
      expect(JSON.stringify(look)).toContain(join(folder, 'weg.png'))
    })
  })

  test.each([
    ['a folder', 'logo: map.png'],
    ['a logo that holds something else', 'logo: wellspoken.svg'],
  ])('says so of %s', (_, brand) => {
    inFolder({ 'wellspoken.yaml': file(brand), 'wellspoken.svg': 'name: A' }, (folder) => {
      if (brand.includes('map')) mkdirSync(join(folder, 'map.png'))
      expect(lookOf(folder)).toMatchObject({ problems: [{ line: 4 }] })
    })
  })

  test.each([
    ['logo: ../logo.png', '4:9 brand.logo'],
    ['logo: /etc/logo.png', '4:9 brand.logo'],
    ['logo: https://x.example/logo.png', '4:9 brand.logo'],
    ['logo: logo.gif', '4:9 brand.logo'],
    ['colour: orange', '4:11 brand.colour'],
    ['colour: "#12345"', '4:11 brand.colour'],
    ['colour: #123456', '4:3 brand.colour'],
    ['color: "#123456"', '4:3 brand.color'],
  ])('refuses %j with its place', (brand, place) => {
    inFolder({ 'wellspoken.yaml': file(brand) }, (folder) => {
      const opened = openCompany(join(folder, 'wellspoken.yaml'))
      const places = opened.ok ? [] : opened.problems.map(({ line, column, path }) => `${line}:${column} ${path}`)
      expect(places).toEqual([place])
    })
  })
})

function lookOf(folder: string): ReturnType<typeof openLook> {
  const path = join(folder, 'wellspoken.yaml')
  const opened = openCompany(path)
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems))
  return openLook(opened.company, path)
}

function inFolder(files: Readonly<Record<string, string | Uint8Array>>, use: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'wellspoken-look-'))
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), content)
    }
    use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The smallest thing with the frame header of a JPEG. */
function jpeg(width: number, height: number): Buffer {
  const frame = [
    0xff,
    0xc0,
    0,
    17,
    8,
    height >> 8,
    height & 255,
    width >> 8,
    width & 255,
    3,
    1,
    0x22,
    0,
    2,
    0x11,
    1,
    3,
    0x11,
    1,
  ]
  return Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, ...frame, 0xff, 0xda, 0, 2, 0xff, 0xd9])
}

/** A PNG whose header says more than its data holds. */
function bigPng(width: number, height: number): Buffer {
  const copy = Buffer.from(writePng({ width: 1, height: 1, pixels: new Uint8Array(4) }))
  copy.writeUInt32BE(width, 16)
  copy.writeUInt32BE(height, 20)
  return copy
}
