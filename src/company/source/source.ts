import { type Fault, type Path, type Problem, spell } from '../problem.ts'

/** A file that was parsed: what it holds, and where each part of it stands. */
export interface Source {
  readonly file: string
  readonly text: string
  readonly value: unknown
  /** UTF-16 offsets of the places, in their order; the nearest place around one that is not there. */
  readonly offsets: (places: readonly Place[]) => readonly number[]
}

export interface Place {
  readonly path: Path
  readonly at: 'key' | 'value'
}

/** More than anybody repairs in one go. */
const most = 50

/** Gives each fault its line and column, in the order of the file. At most 50. */
export function locate(source: Source, faults: readonly Fault[]): readonly Problem[] {
  const kept = faults.slice(0, most)
  const firsts = kept.flatMap((fault) => (fault.first ? [{ path: fault.first, at: 'value' as const }] : []))
  const offsets = source.offsets([...kept, ...firsts])
  let nextFirst = kept.length
  const found = kept.map((fault, i) => {
    const offset = offsets[i] ?? 0
    const first = fault.first ? positionAt(source.text, offsets[nextFirst++] ?? 0).line : undefined
    const message =
      first === undefined
        ? fault.message
        : {
            nl: `${fault.message.nl} De eerste staat op regel ${first}.`,
            en: `${fault.message.en} The first is on line ${first}.`,
          }
    return {
      offset,
      problem: {
        file: source.file,
        ...positionAt(source.text, offset),
        path: spell(fault.path),
        message,
        remedy: fault.remedy,
      },
    }
  })
  return found.sort((a, b) => a.offset - b.offset).map(({ problem }) => problem)
}

/** Line and column, both from 1, of a UTF-16 offset. */
export function positionAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  let line = 1
  let start = 0
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
    line++
    start = at + 1
  }
  return { line, column: offset - start + 1 }
}
