/** One printed line. `y` grows upward, as in the file. */
export interface PdfLine {
  readonly text: string
  readonly y: number
  readonly size: number
}

/** A line break inside a paragraph, or what stands between two. */
export function linesOfPage(items: readonly unknown[]): readonly PdfLine[] {
  const lines: PdfLine[] = []
  let text = ''
  let y = 0
  let size = 0
  const flush = (): void => {
    if (text.trim() !== '') lines.push({ text: text.replace(/\s+/g, ' ').trim(), y, size })
    text = ''
    size = 0
  }
  for (const item of items) {
    const piece = pieceOf(item)
    if (!piece) continue
    if (text !== '' && Math.abs(piece.y - y) > Math.max(2, size * 0.5) && piece.text.trim() !== '') flush()
    if (piece.text.trim() !== '' && text === '') y = piece.y
    text += piece.text
    size = Math.max(size, piece.size)
    if (piece.ends) flush()
  }
  flush()
  return lines
}

/** The lines of all pages as one text; what stands at the top or bottom of every page is left out. */
export function textOfLines(pages: readonly (readonly PdfLine[])[]): string {
  const usual = median(pages.flat().map((line) => line.size))
  const running = repeated(pages)
  const out: string[] = []
  let before: PdfLine | undefined
  for (const page of pages) {
    let first = true
    for (const line of page) {
      if (running.has(plain(line.text)) || /^\d{1,4}$/.test(line.text)) continue
      const heading = usual > 0 && line.size > usual * 1.15 && line.text.length < 120
      const gap = before && !first ? before.y - line.y : 0
      const apart =
        heading ||
        (before !== undefined && isHeading(before, usual)) ||
        gap > usual * 1.75 ||
        (first && before !== undefined && /[.!?:]$/.test(before.text))
      const last = out.at(-1) ?? ''
      if (out.length > 0 && !apart && /\p{L}-$/u.test(last) && /^\p{Ll}/u.test(line.text))
        out[out.length - 1] = last.slice(0, -1) + line.text
      else {
        if (out.length > 0 && apart) out.push('')
        out.push(heading ? `# ${line.text}` : line.text)
      }
      before = line
      first = false
    }
  }
  return out.join('\n')
}

function isHeading(line: PdfLine, usual: number): boolean {
  return line.size > usual * 1.15 && line.text.length < 120
}

/** Lines at the edges that come back on most pages, numbers aside. */
function repeated(pages: readonly (readonly PdfLine[])[]): ReadonlySet<string> {
  const seen = new Map<string, number>()
  for (const page of pages) {
    const edges = new Set(
      [page[0], page[1], page.at(-1), page.at(-2)].flatMap((line) => (line ? [plain(line.text)] : [])),
    )
    for (const text of edges) seen.set(text, (seen.get(text) ?? 0) + 1)
  }
  return new Set([...seen].filter(([, times]) => times >= 3 && times > pages.length / 2).map(([text]) => text))
}

function plain(text: string): string {
  return text.replace(/\d+/g, '#')
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

/** What the library gives is not ours: only what has the shape we know is read. */
function pieceOf(
  item: unknown,
): { readonly text: string; readonly y: number; readonly size: number; readonly ends: boolean } | undefined {
  if (typeof item !== 'object' || item === null || !('str' in item) || typeof item.str !== 'string') return undefined
  const transform = 'transform' in item && Array.isArray(item.transform) ? item.transform : []
  const y = Number(transform[5] ?? 0)
  const size =
    'height' in item && typeof item.height === 'number' && item.height > 0
      ? item.height
      : Math.abs(Number(transform[3] ?? 0))
  return { text: item.str, y, size, ends: 'hasEOL' in item && item.hasEOL === true }
}
