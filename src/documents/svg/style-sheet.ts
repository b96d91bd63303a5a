import type { Tag } from './tags.ts'

/** Properties by selector: `.st0`, `#mark` or `path`. */
export type StyleSheet = ReadonlyMap<string, ReadonlyMap<string, string>>

/** The rules of a `style` element, as drawing programs write them; undefined for selectors that say where an element stands. */
export function readStyleSheet(css: string): StyleSheet | undefined {
  const sheet = new Map<string, Map<string, string>>()
  for (const rule of withoutComments(css).split('}')) {
    const [selectors = '', body = ''] = rule.split('{')
    for (const selector of selectors.split(',').map((one) => one.trim())) {
      if (selector === '') continue
      if (!/^[.#]?[\w-]{1,100}$/.test(selector)) return undefined
      sheet.set(selector, new Map([...(sheet.get(selector) ?? []), ...readDeclarations(body)]))
    }
  }
  return sheet
}

export function readDeclarations(text: string): readonly (readonly [string, string])[] {
  return text.split(';').flatMap((declaration) => {
    const colon = declaration.indexOf(':')
    return colon < 0 ? [] : [[declaration.slice(0, colon).trim().toLowerCase(), declaration.slice(colon + 1).trim()]]
  })
}

/** Everything that is said of an element, weakest first: its attributes, the sheet, its own style. */
export function propertiesOf(tag: Tag, sheet: StyleSheet): ReadonlyMap<string, string> {
  const classes = (tag.attributes.get('class') ?? '').split(/\s+/).map((name) => `.${name}`)
  const rules = [tag.name, ...classes, `#${tag.attributes.get('id') ?? ''}`].flatMap((selector) => [
    ...(sheet.get(selector) ?? []),
  ])
  return new Map([...tag.attributes, ...rules, ...readDeclarations(tag.attributes.get('style') ?? '')])
}

function withoutComments(css: string): string {
  return css
    .split('/*')
    .map((part, i) => (i === 0 ? part : part.slice(part.indexOf('*/') + 2)))
    .join('')
}
