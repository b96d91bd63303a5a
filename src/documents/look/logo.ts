import type { Words } from '../../company/index.ts'
import { readSvg } from '../svg/read-svg.ts'
import type { Drawing } from '../svg/shape.ts'
import { jpegSize } from './jpeg-size.ts'
import { pngSize } from './png-size.ts'

/** A logo that was read and found sound. Sizes are in its own units; only their ratio counts. */
export type Logo = {
  readonly bytes: Uint8Array
  readonly width: number
  readonly height: number
} & ({ readonly kind: 'png' | 'jpeg' } | { readonly kind: 'svg'; readonly drawing: Drawing })

/** Why a logo cannot be used. */
export interface Refusal {
  readonly message: Words
  readonly remedy: Words
}

/** Larger ones make every copy of every document slow. */
export const mostBytes = 2_000_000
const mostPixels = 16_000_000

/** Tells PNG, JPEG and SVG apart by what they hold, not by their names. */
export function readLogo(bytes: Uint8Array): Logo | Refusal {
  if (bytes.length > mostBytes) return tooHeavy(bytes.length)
  const found = recognise(bytes)
  if ('message' in found) return found
  if (found.kind !== 'svg' && found.width * found.height > mostPixels) {
    return tooLarge(`${found.width} × ${found.height}`, '4000 × 4000')
  }
  return found
}

function recognise(bytes: Uint8Array): Logo | Refusal {
  if (bytes[0] === 0x89 && bytes[1] === 0x50) {
    const size = pngSize(bytes)
    return size ? { kind: 'png', bytes, ...size } : broken('PNG')
  }
  if (bytes[0] === 0xff && bytes[1] === 0xd8) {
    const size = jpegSize(bytes)
    return size ? { kind: 'jpeg', bytes, ...size } : broken('JPEG')
  }
  const text = new TextDecoder().decode(bytes)
  if (!/<svg[\s>]/.test(text)) return unknown
  const drawing = readSvg(text)
  if ('message' in drawing) return drawing
  return { kind: 'svg', bytes, width: drawing.width, height: drawing.height, drawing }
}

function broken(kind: string): Refusal {
  return {
    message: { nl: `Deze ${kind} is beschadigd.`, en: `This ${kind} is damaged.` },
    remedy: {
      nl: 'Sla het logo opnieuw op uit het programma waarin het gemaakt is.',
      en: 'Save the logo again from the program it was made in.',
    },
  }
}

export function tooHeavy(size: number): Refusal {
  return tooLarge(`${(size / 1e6).toFixed(1)} MB`, '2 MB')
}

function tooLarge(found: string, limit: string): Refusal {
  return {
    message: {
      nl: `Dit logo is te groot: ${found.replace('.', ',')}; het mag ${limit} zijn.`,
      en: `This logo is too large: ${found}; the limit is ${limit}.`,
    },
    remedy: {
      nl: 'Verklein het: 1000 beeldpunten breed is ruim genoeg.',
      en: 'Make it smaller: 1000 pixels wide is plenty.',
    },
  }
}

const unknown: Refusal = {
  message: { nl: 'Dit is geen PNG, JPEG of SVG.', en: 'This is no PNG, JPEG or SVG.' },
  remedy: { nl: 'Sla het logo op als PNG of SVG.', en: 'Save the logo as PNG or SVG.' },
}
