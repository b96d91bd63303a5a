/** Values for the places of a text: `{company}` and so on. */
export type Facts = { readonly [name: string]: string }

/**
 * Fills `{name}` and chooses from `[je|u]` in one pass, so that a value is never read as a template itself.
 * A value that adds a sentence brings its own space in front, so that an empty one leaves no gap.
 */
export function fill(text: string, facts: Facts, address: 'je' | 'u'): string {
  return text.replace(/\{(\w+)\}|\[([^\]|]*)\|([^\]]*)\]/g, (whole, name: string | undefined, je, u) => {
    if (name === undefined) return address === 'u' ? u : je
    return facts[name] ?? whole
  })
}
