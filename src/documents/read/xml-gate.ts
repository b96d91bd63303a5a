import { type Refusal, refuse } from './document.ts'
import { limits } from './limits.ts'

/** What makes XML dangerous: definitions of its own, and elements within elements without end. One pass, nothing is expanded. */
export function xmlTrouble(bytes: Uint8Array): Refusal | undefined {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const wide = (text[0] === 0xff && text[1] === 0xfe) || (text[0] === 0xfe && text[1] === 0xff)
  if (wide || text.includes('<!DOCTYPE') || text.includes('<!ENTITY')) return ownDefinitions
  let depth = 0
  for (let at = text.indexOf(60); at >= 0; at = text.indexOf(60, at + 1)) {
    const next = text[at + 1]
    if (next === 47) depth--
    else if (next !== 33 && next !== 63) {
      const close = text.indexOf(62, at)
      if (close < 0) break
      if (text[close - 1] !== 47) depth++
      if (depth > limits.depth) return tooDeep
    }
  }
  return undefined
}

/** The same question for a page: a doctype is normal there, definitions in it are not. */
export function htmlTrouble(text: string): Refusal | undefined {
  return /<!ENTITY/i.test(text) || /<!DOCTYPE[^>]{0,2000}\[/i.test(text) ? ownDefinitions : undefined
}

const ownDefinitions = refuse(
  'Dit document bevat eigen XML-definities (een DTD). Die kunnen uitdijen tot ze alles vullen, en zijn daarom niet gelezen.',
  'This document carries XML definitions of its own (a DTD). Those can swell until they fill everything, so they were not read.',
)
const tooDeep = refuse(
  'Dit document is dieper genest dan een tekst ooit is, en is daarom niet geopend.',
  'This document is nested deeper than a text ever is, so it was not opened.',
)
export const nestedTooDeep = tooDeep
