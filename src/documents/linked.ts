import type { Ask } from '../core/policy/index.ts'

/** A piece of text that may lead somewhere. */
export interface Piece {
  readonly text: string
  readonly href?: string
}

const address = /^[^\s@<>"'()]{1,64}@[^\s@<>"'()]{1,250}$/
const phone = /^\+?[\d\s().-]{5,30}$/

/** The sentence that says whom to ask, with its mail address and phone number as links. */
export function linked({ text, email, phone: number }: Ask): readonly Piece[] {
  const links: Piece[] = []
  if (email !== undefined && address.test(email)) links.push({ text: email, href: `mailto:${encodeURI(email)}` })
  if (number !== undefined && phone.test(number))
    links.push({ text: number, href: `tel:${number.replace(/[^\d+]/g, '')}` })
  return links.reduce<readonly Piece[]>((pieces, link) => pieces.flatMap((piece) => cut(piece, link)), [{ text }])
}

function cut(piece: Piece, link: Piece): readonly Piece[] {
  const at = piece.href === undefined ? piece.text.indexOf(link.text) : -1
  if (at < 0) return [piece]
  const parts: readonly Piece[] = [
    { text: piece.text.slice(0, at) },
    link,
    { text: piece.text.slice(at + link.text.length) },
  ]
  return parts.filter(({ text }) => text !== '')
}
