import type { Logo } from '../look/logo.ts'
import type { Canvas, Element } from './canvas.ts'

/** Draws the logo as a figure with a description; gives the width it took. */
export function drawLogo(
  canvas: Canvas,
  logo: Logo,
  place: { readonly x: number; readonly y: number; readonly height: number; readonly widest: number },
  parent: Element,
  alt: string,
): number {
  const scale = Math.min(place.height / logo.height, place.widest / logo.width)
  const box = {
    x: place.x,
    y: place.y + (place.height - logo.height * scale) / 2,
    width: logo.width * scale,
    height: logo.height * scale,
  }
  const bbox = [box.x, box.y, box.x + box.width, box.y + box.height]
  const figure = canvas.element('Figure', parent, { alt, bbox })
  canvas.content(figure, () => {
    if (logo.kind === 'svg') canvas.shapes(logo.drawing.shapes, box.x, box.y, scale)
    else canvas.image(logo.bytes, box)
  })
  figure.end()
  return box.width
}
