/** A text as paragraphs, each as its lines: a blank line parts paragraphs, a single line end stays one. */
export function paragraphs(text: string): readonly (readonly string[])[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]{0,100}\n/)
    .map((paragraph) => paragraph.split('\n').map((line) => line.trim()))
    .map((lines) => lines.filter((line) => line !== ''))
    .filter((lines) => lines.length > 0)
}
