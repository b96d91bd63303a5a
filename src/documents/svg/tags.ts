/** A tag of an XML text, with its attributes; the text between tags is kept for the one that needs it, `style`. */
export interface Tag {
  readonly kind: 'open' | 'close'
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  /** Ends itself: `<path/>`. */
  readonly empty: boolean
  /** What follows up to the next tag. */
  readonly text: string
}

/** The tags of an SVG in their order; undefined for what is no well-formed XML or declares entities. Made for logos: comments and instructions are left out. */
export function readTags(xml: string): readonly Tag[] | undefined {
  const tags: Tag[] = []
  let at = xml.indexOf('<')
  while (at >= 0) {
    const skipped = skip(xml, at)
    if (skipped === undefined) return undefined
    if (skipped > at) {
      at = xml.indexOf('<', skipped)
      continue
    }
    const end = endOfTag(xml, at)
    if (end < 0) return undefined
    const next = xml.indexOf('<', end + 1)
    const tag = readTag(xml.slice(at + 1, end), textBetween(xml, end + 1, next))
    if (tag === undefined) return undefined
    tags.push(tag)
    at = next
  }
  return tags
}

const skippable = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!DOCTYPE', '>'],
] as const

/** Where a comment, an instruction or a declaration that begins here ends; `at` when it is none, undefined when it has no end. */
function skip(xml: string, at: number): number | undefined {
  const found = skippable.find(([start]) => xml.startsWith(start, at))
  if (!found) return at
  const end = xml.indexOf(found[1], at)
  if (end < 0 || (found[1] === '>' && xml.slice(at, end).includes('['))) return undefined
  return end + found[1].length
}

/** A style may stand in a CDATA section. */
function textBetween(xml: string, from: number, next: number): string {
  if (!xml.startsWith('<![CDATA[', next)) return xml.slice(from, next < 0 ? undefined : next)
  return xml.slice(next + 9, xml.indexOf(']]>', next))
}

/** A `>` inside quotation marks ends nothing. */
function endOfTag(xml: string, from: number): number {
  let quote = ''
  for (let at = from; at < xml.length; at++) {
    const char = xml[at] ?? ''
    if (quote !== '') quote = char === quote ? '' : quote
    else if (char === '"' || char === "'") quote = char
    else if (char === '>') return at
  }
  return -1
}

function readTag(inside: string, text: string): Tag | undefined {
  if (inside.startsWith('/'))
    return { kind: 'close', name: local(inside.slice(1).trim()), attributes: new Map(), empty: false, text }
  const empty = inside.endsWith('/')
  const body = empty ? inside.slice(0, -1) : inside
  const name = /^[\p{L}_][\p{L}\p{N}_:.-]*/u.exec(body)?.[0]
  return name === undefined
    ? undefined
    : { kind: 'open', name: local(name), attributes: readAttributes(body.slice(name.length)), empty, text }
}

function readAttributes(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>()
  let at = 0
  while (at < text.length) {
    const equals = text.indexOf('=', at)
    if (equals < 0) break
    const quoteAt = text.slice(equals + 1).search(/["']/) + equals + 1
    const end = quoteAt > equals ? text.indexOf(text[quoteAt] ?? '', quoteAt + 1) : -1
    if (end < 0) break
    attributes.set(text.slice(at, equals).trim(), unescapeXml(text.slice(quoteAt + 1, end)))
    at = end + 1
  }
  return attributes
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

const entities: { readonly [name: string]: string } = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

function unescapeXml(text: string): string {
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => entities[name] ?? '')
}
