import { ImageRun } from 'docx'
import type { Logo } from '../look/logo.ts'
import { rasterise } from '../svg/raster.ts'
import { writePng } from '../svg/write-png.ts'

/** The logo as a picture of some height in pixels at 96 to the inch; a drawing becomes pixels, which every program shows. */
export function logoRun(logo: Logo, height: number, description: string): ImageRun {
  const scale = Math.min(height / logo.height, (height * 4) / logo.width)
  const transformation = { width: Math.round(logo.width * scale), height: Math.round(logo.height * scale) }
  const altText = { name: description, description, title: description }
  if (logo.kind === 'svg')
    return new ImageRun({
      type: 'png',
      data: Buffer.from(writePng(rasterise(logo.drawing, 400))),
      transformation,
      altText,
    })
  return new ImageRun({
    type: logo.kind === 'jpeg' ? 'jpg' : 'png',
    data: Buffer.from(logo.bytes),
    transformation,
    altText,
  })
}
