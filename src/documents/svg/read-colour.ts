import { parseHex, type Rgb } from '../look/colour.ts'

/** A colour as SVG writes it; undefined for a gradient, a pattern or a name that logos do not use. */
export function readColour(text: string): Rgb | undefined {
  const written = text.trim().toLowerCase()
  if (/^#([0-9a-f]{3}|[0-9a-f]{6})$/.test(written)) return parseHex(written)
  const [, list] = /^rgb\(([\d.,%\s]{5,60})\)$/.exec(written) ?? []
  if (list !== undefined) {
    const parts = list.split(/[\s,]+/).filter(Boolean)
    const [red = 0, green = 0, blue = 0] = parts.map((part) =>
      Math.min(255, Math.round(part.endsWith('%') ? Number.parseFloat(part) * 2.55 : Number.parseFloat(part))),
    )
    return [red, green, blue]
  }
  const named = names[written]
  return named === undefined ? undefined : parseHex(named)
}

/** CSS level 1 and the few that drawing programs write. */
const names: { readonly [name: string]: string } = {
  black: '#000',
  white: '#fff',
  silver: '#c0c0c0',
  gray: '#808080',
  grey: '#808080',
  red: '#f00',
  maroon: '#800000',
  yellow: '#ff0',
  olive: '#808000',
  lime: '#0f0',
  green: '#008000',
  aqua: '#0ff',
  cyan: '#0ff',
  teal: '#008080',
  blue: '#00f',
  navy: '#000080',
  fuchsia: '#f0f',
  magenta: '#f0f',
  purple: '#800080',
  orange: '#ffa500',
  currentcolor: '#000',
}
