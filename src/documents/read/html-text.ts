import type { Refusal } from './document.ts'
import { entity } from './html-entity.ts'
import { limits } from './limits.ts'
import { nestedTooDeep } from './xml-gate.ts'

const skipped = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'head',
  'iframe',
  'object',
  'nav',
  'select',
  'textarea',
])
const blocks = new Set(
  'address article aside blockquote body br caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

/** The text of a page with headings as `#` and list items as `-`. One pass over the marks; nothing is loaded or run. */
export function htmlToText(html: string): string | Refusal {
  const out: string[] = []
  let depth = 0
  let lists = 0
  let at = 0
  const breakLine = (): void => {
    if (out.length > 0 && out.at(-1) !== '\n\n') out.push('\n\n')
  }
  while (at < html.length) {
    const open = html.indexOf('<', at)
    const until = open < 0 ? html.length : open
    if (until > at) addText(out, html.slice(at, until))
    if (open < 0) break
    if (html.startsWith('<!--', open)) {
      const close = html.indexOf('-->', open + 4)
      at = close < 0 ? html.length : close + 3
      continue
    }
    const tag = /^<(\/?)([a-z][a-z0-9-]{0,30})/i.exec(html.slice(open, open + 34))
    if (!tag) {
      if (/^<[!?]/.test(html.slice(open, open + 2))) {
        const close = html.indexOf('>', open)
        at = close < 0 ? html.length : close + 1
      } else {
        addText(out, '<')
        at = open + 1
      }
      continue
    }
    const name = (tag[2] ?? '').toLowerCase()
    const close = endOfTag(html, open)
    at = close + 1
    if (tag[1] === '/') {
      depth = Math.max(0, depth - 1)
      if (name === 'ul' || name === 'ol') lists = Math.max(0, lists - 1)
      if (blocks.has(name)) breakLine()
      continue
    }
    if (skipped.has(name) && html[close - 1] !== '/') {
      const ending = new RegExp(`</${name}\\s*>`, 'ig')
      ending.lastIndex = at
      const found = ending.exec(html)
      at = found ? found.index + found[0].length : name === 'head' ? at : html.length
      continue
    }
    if (!empty.has(name) && html[close - 1] !== '/' && ++depth > limits.depth * 5) return nestedTooDeep
    if (!blocks.has(name)) continue
    breakLine()
    if (name === 'ul' || name === 'ol') lists++
    else if (/^h[1-6]$/.test(name)) out.push(`${'#'.repeat(Number(name[1]))} `)
    else if (name === 'li') out.push(`${'  '.repeat(Math.max(0, lists - 1))}- `)
  }
  return tidy(out.join(''))
}

/** A mark may hold ">" between quotation marks. */
function endOfTag(html: string, open: number): number {
  let quote = ''
  for (let at = open + 1; at < html.length && at < open + 20_000; at++) {
    const char = html[at] ?? ''
    if (quote) quote = char === quote ? '' : quote
    else if (char === '"' || char === "'") quote = char
    else if (char === '>') return at
  }
  const plain = html.indexOf('>', open)
  return plain < 0 ? html.length : plain
}

function addText(out: string[], raw: string): void {
  const text = raw
    .replace(/&(#?[a-z0-9]{1,10});/gi, (whole, name: string) => entity(name) ?? whole)
    .replace(/\s+/g, ' ')
  if (text === ' ' && (out.at(-1)?.endsWith('\n') ?? true)) return
  out.push(text)
}

function tidy(text: string): string {
  return text
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n[ \t]+(?!-)/g, '\n')
    .replace(/(^|\n)(#+|\s*-) \n+/g, '$1$2 ')
    .replace(/(\n\s*- [^\n]*)\n\n(?=\s*- )/g, '$1\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/ {2,}(?=\S)/g, (spaces, offset: number, all: string) => (all[offset - 1] === '\n' ? spaces : ' '))
    .trim()
}
