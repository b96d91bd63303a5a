import type { Problem } from './problem.ts'

/** The first key of a line, when that is its id: what can be told of a line that is no JSON any more. */
const leadingId = /^\s{0,100}\{\s{0,100}"id"\s{0,100}:\s{0,100}("(?:[^"\\]|\\.){0,200}"|-?\d{1,15})\s{0,100}[,}]/u

/** The id of a line that cannot be read as a whole; null where that cannot be told either. */
export function idInLine(text: string): string | number | null {
  const written = leadingId.exec(text)?.[1]
  if (written === undefined || written.includes('\ufffd')) return null
  try {
    return idOf({ id: JSON.parse(written) })
  } catch {
    return null
  }
}

/** The id of a line as it was written: text, or a number that should have been text. */
export function idOf(value: unknown): string | number | null {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null
  return typeof value.id === 'string' || typeof value.id === 'number' ? value.id : null
}

/** What a line is made of: where one of these is wrong, a whole good line tells more than the key alone. */
const frame: readonly string[] = ['', 'id', 'draft', 'draft.text']

/** The problems of a line, the last about its frame with a good line as an example, under the line's own id. */
export function withGoodLine(problems: readonly Problem[], id: string | number | null): readonly Problem[] {
  const last = problems.findLast(({ path }) => frame.includes(path))
  const good = `{"id": ${JSON.stringify(String(id ?? '1').slice(0, 60))}, "draft": {"text": "…"}}`
  return problems.map((one) =>
    one === last
      ? {
          ...one,
          remedy: { nl: `${one.remedy.nl} Een goede regel: ${good}`, en: `${one.remedy.en} A good line: ${good}` },
        }
      : one,
  )
}
