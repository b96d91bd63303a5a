import { type $ZodIssue, type $ZodType, type output, safeParse } from 'zod/v4/core'
import { type Fault, type Path, spell } from '../problem.ts'
import { aboutAt, keysAt } from './inside.ts'
import { nearest } from './nearest.ts'
import { badForm, missingKey, notAChoice, objected, unknownKey, wrongType } from './wording.ts'

export type Fit<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/** Nobody reads more. */
const most = 100

/** Holds a value against a shape: a copy of it when it fits, otherwise what is wrong with it. At most a hundred issues are told. */
export function fit<Shape extends $ZodType>(shape: Shape, value: unknown): Fit<output<Shape>> {
  // A register that is wrong throughout would cost seconds and gigabytes: its first entries tell enough.
  const first = hasLongList(value) ? fit(shape, beginning(value)) : undefined
  if (first && !first.ok) return first
  try {
    const quick = safeParse(shape, value)
    if (quick.success) return { ok: true, value: quick.data }
    // Keeping what was found costs as much again, so it is done only where there is something to tell.
    const result = safeParse(shape, value, { reportInput: true })
    if (result.success) return { ok: true, value: result.data }
    const issues = result.error.issues.slice(0, most).flatMap(likeliest)
    return { ok: false, faults: faultsOf(issues, shape) }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    // Zod hands issues on as arguments, and some hundred thousand of them overflow the stack.
    return { ok: false, faults: [endless] }
  }
}

function hasLongList(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 10_000
  return typeof value === 'object' && value !== null && Object.values(value).some(hasLongList)
}

/** The value with at most a thousand parts in every list and block. */
function beginning(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 1000).map(beginning)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .slice(0, 1000)
      .map(([key, part]) => [key, beginning(part)]),
  )
}

const endless: Fault = {
  path: [],
  at: 'value',
  message: {
    nl: 'Dit bestand bevat meer dan honderdduizend fouten.',
    en: 'This file has more than a hundred thousand faults.',
  },
  remedy: { nl: 'Kijk of het wel het goede bestand is.', en: 'See whether it is the right file.' },
}

function faultsOf(issues: readonly $ZodIssue[], shape: $ZodType): readonly Fault[] {
  const faults: Fault[] = []
  /** Keys that a misspelt one stands for: that they are missing as well goes without saying. */
  const meant = new Set<string>()
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue
    const path = pathOf(issue)
    const known = keysAt(shape, path)
    for (const key of issue.keys.slice(0, most)) {
      const near = nearest(key, known)
      if (near !== undefined) meant.add(spell([...path, near]))
      faults.push(unknownKey([...path, key], near, known))
    }
  }
  for (const issue of issues) {
    const path = pathOf(issue)
    if (issue.code === 'unrecognized_keys') continue
    if (issue.code === 'invalid_type' && issue.input === undefined) {
      if (!meant.has(spell(path))) faults.push(missingKey(path, aboutAt(shape, path)))
    } else if (issue.code === 'invalid_value') faults.push(notAChoice(path, issue.input, issue.values.map(String)))
    else if (issue.code === 'custom') faults.push(objected(path, issue.params))
    else if (issue.code === 'invalid_format') faults.push(badForm(path, aboutAt(shape, path)?.form))
    else if (issue.code === 'invalid_union') faults.push(wrongType(path, expectedBy(issue.errors.flat()), issue.input))
    else faults.push(wrongType(path, issue.code === 'invalid_type' ? [issue.expected] : ['int'], issue.input))
  }
  return faults
}

/** Where a value may be one of several things, the faults of the one that it most looks like; the union itself when it is none of them. */
function likeliest(issue: $ZodIssue): readonly $ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const options = issue.errors.filter(
    (errors) => !errors.some((one) => one.code === 'invalid_type' && one.path.length === 0),
  )
  const [best] = options.toSorted((a, b) => strangers(a) - strangers(b) || a.length - b.length)
  return best ? best.map((one) => ({ ...one, path: [...issue.path, ...one.path] })) : [issue]
}

const strangers = (issues: readonly $ZodIssue[]): number =>
  issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 0), 0)

const expectedBy = (issues: readonly $ZodIssue[]): readonly string[] =>
  issues.flatMap((issue) => (issue.code === 'invalid_type' ? [issue.expected] : []))

const pathOf = (issue: $ZodIssue): Path => issue.path.map((step) => (typeof step === 'number' ? step : String(step)))
