import { compile } from 'zod/mini'
import type { Company } from '../core/engine/company.ts'
import type { Draft } from '../core/engine/draft.ts'
import { idInLine, idOf, withGoodLine } from './broken-line.ts'
import type { Fault, Problem } from './problem.ts'
import type { Read } from './read-company.ts'
import { batchLineShape, draftShape } from './schema/draft.ts'
import { fit } from './schema/fit.ts'
import { nearest } from './schema/nearest.ts'
import { readJson } from './source/read-json.ts'
import { locate, type Source } from './source/source.ts'

/** A draft with the name under which its answer goes out; `company` is a key of the companies file. */
export interface BatchLine {
  readonly id: string
  readonly draft: Draft
  readonly company?: string
}

/**
 * Validates a draft that was parsed already, as from the body of a request. `where` is what problems call it; without the text there is
 * no line to name, so they all say 1:1 and tell the key in `path`.
 */
export function readDraft(value: unknown, where: string): Read<{ readonly draft: Draft }> {
  const fitted = fit(draftShape, value)
  if (fitted.ok) return { ok: true, draft: fitted.value }
  return {
    ok: false,
    problems: locate({ file: where, text: '', value, offsets: (places) => places.map(() => 0) }, fitted.faults),
  }
}

/** The same for a draft as JSON text, with the place of everything that is wrong. */
export function readDraftText(text: string, file: string): Read<{ readonly draft: Draft }> {
  const source = readJson(text, file)
  if ('problems' in source) return { ok: false, problems: source.problems }
  const fitted = fit(draftShape, source.value)
  return fitted.ok ? { ok: true, draft: fitted.value } : { ok: false, problems: locate(source, fitted.faults) }
}

/** What a bad line still tells: its id, when that can be read, so that its answer can carry it. */
export type ReadLine =
  | ({ readonly ok: true } & BatchLine)
  | { readonly ok: false; readonly id: string | number | null; readonly problems: readonly Problem[] }

/** The shape as one function: five times as fast, and worth the making only for a batch. */
let compiled: typeof batchLineShape | undefined

/** Reads one line of a batch: a few microseconds for a good one. Never throws; positions are those of the whole file. */
export function readBatchLine(text: string, line: number, file = 'drafts.jsonl'): ReadLine {
  const source = readJson(text, file)
  if ('problems' in source) {
    const id = idInLine(text)
    return { ok: false, id, problems: withGoodLine(source.problems.map(onLine(line)), id) }
  }
  compiled ??= compile(batchLineShape)
  const fitted = fit(compiled, source.value)
  if (fitted.ok) return { ok: true, ...fitted.value }
  const id = idOf(source.value)
  return { ok: false, id, problems: withGoodLine(locate(source, fitted.faults).map(onLine(line)), id) }
}

/** The company of a draft, or why there is none. Without a key the only company is meant. */
export function companyFor(
  key: string | undefined,
  companies: ReadonlyMap<string, Company>,
  where: { readonly file: string; readonly line: number },
): Read<{ readonly company: Company }> {
  const [only] = companies.values()
  const company = key === undefined ? (companies.size === 1 ? only : undefined) : companies.get(key)
  if (company) return { ok: true, company }
  const known = [...companies.keys()]
  const near = key === undefined ? undefined : nearest(key, known)
  const fault: Fault = {
    path: ['company'],
    at: 'value',
    message:
      key === undefined
        ? {
            nl: "Hier staat niet bij welk bedrijf dit hoort: 'company' ontbreekt.",
            en: "This does not say which company it belongs to: 'company' is missing.",
          }
        : {
            nl: `Het bedrijf '${key}' staat niet in het bestand met bedrijven.`,
            en: `The company '${key}' is not in the companies file.`,
          },
    remedy: near
      ? { nl: `Bedoel je '${near}'?`, en: `Did you mean '${near}'?` }
      : { nl: `Bekend zijn: ${listed(known)}.`, en: `Known are: ${listed(known)}.` },
  }
  const source: Source = { file: where.file, text: '', value: null, offsets: () => [0] }
  return { ok: false, problems: locate(source, [fault]).map(onLine(where.line)) }
}

const onLine =
  (line: number) =>
  (problem: Problem): Problem => ({ ...problem, line: line + problem.line - 1 })

const listed = (keys: readonly string[]): string => keys.slice(0, 10).join(', ') + (keys.length > 10 ? ', …' : '')
