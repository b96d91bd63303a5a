/** HTML that is finished: what `html` made. Anything else is text and gets escaped. */
export class Markup {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

export type Value = string | Markup | undefined | readonly Value[]

/** A template for HTML: every string in it is escaped, lists are joined, undefined leaves nothing. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return new Markup(parts.map((part, i) => (i === 0 ? part : written(values[i - 1]) + part)).join(''))
}

function written(value: Value): string {
  if (value === undefined) return ''
  if (typeof value === 'string') return escapeHtml(value)
  return value instanceof Markup ? value.text : value.map(written).join('')
}

const entities: { readonly [char: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Safe between tags and inside quoted attributes; control characters, which HTML forbids, are left out. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => entities[char] ?? '').replace(/[^\P{Cc}\t\n]/gu, '')
}
