/** Characters; what stands on a card and in a summary stays one line or two. */
const longest = 200

/**
 * A wording of the company in one line: its first sentence that states something, with a question that leads to it when both
 * fit. What is longer is cut between two words and ends in `…`.
 */
export function shortOf(wording: string): string {
  const sentences = wording
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    // A small letter behind the full stop means that an abbreviation ended, not the sentence.
    .flatMap((paragraph) => paragraph.split(/(?<=[.!?]|[.!?][”’")]) (?=\P{Ll})/u))
  const at = Math.max(
    0,
    sentences.findIndex((sentence) => !/\?[”’")]?$/.test(sentence)),
  )
  const led = sentences.slice(0, at + 1).join(' ')
  return bounded(led.length <= longest ? led : (sentences[at] ?? ''))
}

function bounded(text: string): string {
  if (text.length <= longest) return text
  const cut = text.slice(0, longest)
  const space = cut.lastIndexOf(' ')
  return `${(space > 0 ? cut.slice(0, space) : cut).replace(/[\s,;:.!?]+$/, '')}…`
}
