import type { Fault, Problem, Words } from '../problem.ts'
import { decode } from './decode.ts'
import { readJson } from './read-json.ts'
import { readYaml } from './read-yaml.ts'
import { locate, type Source } from './source.ts'

/** Parsing a megabyte of YAML takes a second; JSON goes a hundred times as fast. */
export const largestYaml = 5_000_000
export const largestJson = 200_000_000

/**
 * Parses a file as JSON or YAML: JSON when its name or its first character says so. Never throws: what cannot be read comes back as
 * problems with their places. A file past the limit is refused before it is parsed.
 */
export function readSource(
  content: string | Uint8Array,
  file: string,
): Source | { readonly problems: readonly Problem[] } {
  const named = isJsonName(file)
  const size = content.length
  const startsJson = firstCharacter(content) === '{'
  const problem = sizeProblem(size, file, named || startsJson)
  if (problem) return { problems: [problem] }
  const decoded = decode(content, file)
  if ('problem' in decoded) return { problems: [decoded.problem] }
  const { text } = decoded
  if (!/\S/.test(text)) return { problems: [whole(file, empty)] }
  const source =
    named || (startsJson && (size > largestYaml || isJson(text))) ? readJson(text, file) : readYaml(text, file)
  if ('value' in source && source.value === null) return { problems: [whole(file, empty)] }
  return source
}

export const isJsonName = (file: string): boolean => /\.json$/i.test(file)

/** Says no to a file by its size in bytes, before it is read. */
export function sizeProblem(size: number, file: string, json: boolean): Problem | undefined {
  if (size <= (json ? largestJson : largestYaml)) return undefined
  const [found, limit] = [size, json ? largestJson : largestYaml].map((bytes) =>
    String(Math.round(bytes / 100_000) / 10),
  )
  return whole(file, {
    message: {
      nl: `Dit bestand is te groot: ${found?.replace('.', ',')} MB, en de grens is ${limit} MB.`,
      en: `This file is too large: ${found} MB, and the limit is ${limit} MB.`,
    },
    remedy: json
      ? {
          nl: 'Verdeel de registers over meer bedrijven, of haal weg wat niet meer geldt.',
          en: 'Divide the registers over several companies, or remove what no longer holds.',
        }
      : {
          nl: 'Sla een bestand met grote registers op als JSON (.json): dat mag tot 200 MB.',
          en: 'Save a file with large registers as JSON (.json): that may be up to 200 MB.',
        },
  })
}

/** A problem of the file as a whole. */
export function whole(file: string, { message, remedy }: { readonly message: Words; readonly remedy: Words }): Problem {
  const fault: Fault = { path: [], at: 'value', message, remedy }
  const [problem] = locate({ file, text: '', value: null, offsets: () => [0] }, [fault])
  return problem ?? { file, line: 1, column: 1, path: '', message, remedy }
}

const empty = {
  message: { nl: 'Dit bestand is leeg.', en: 'This file is empty.' },
  remedy: {
    nl: "Begin met één regel: 'name: ' en de naam van het bedrijf.",
    en: "Begin with one line: 'name: ' and the name of the company.",
  },
}

function firstCharacter(content: string | Uint8Array): string | undefined {
  const start =
    typeof content === 'string' ? content.slice(0, 1000) : new TextDecoder().decode(content.subarray(0, 1000))
  return start.replace(/^\ufeff/, '').trimStart()[0]
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
