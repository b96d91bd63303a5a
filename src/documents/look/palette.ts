import { black, contrast, mix, parseHex, type Rgb, toHex, white } from './colour.ts'

/** The company's colour in every use that a document makes of it, each readable whatever the colour is. */
export interface Palette {
  /** As the company gave it: for surfaces and lines. */
  readonly brand: string
  /** Text on that surface. */
  readonly onBrand: string
  /** Text and links on a white page. */
  readonly accent: string
  /** A pale surface of the same hue. */
  readonly tint: string
  /** The same two for a dark page. */
  readonly accentDark: string
  readonly tintDark: string
}

export const darkPage: Rgb = [22, 25, 29]
const quietBlue = '#24587c'
/** WCAG 2.2 level AA for text. */
const readable = 4.5

export function paletteOf(colour: string = quietBlue): Palette {
  const brand = parseHex(colour)
  const tint = mix(white, brand, 0.08)
  const tintDark = mix(darkPage, brand, 0.16)
  return {
    brand: toHex(brand),
    onBrand: toHex(contrast(brand, white) >= readable ? white : black),
    accent: toHex(until(brand, black, [white, tint])),
    tint: toHex(tint),
    accentDark: toHex(until(brand, white, [darkPage, tintDark])),
    tintDark: toHex(tintDark),
  }
}

/** The colour, moved towards black or white just as far as it must to be read on those surfaces. */
function until(colour: Rgb, towards: Rgb, surfaces: readonly Rgb[]): Rgb {
  for (let share = 0; share < 1; share += 0.02) {
    const moved = mix(colour, towards, share)
    if (surfaces.every((surface) => contrast(moved, surface) >= readable)) return moved
  }
  return towards
}
