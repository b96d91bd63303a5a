import type { Company } from '../core/engine/company.ts'
import { countryOf } from '../core/policy/index.ts'
import { unknownGuidelines } from './guideline-ids.ts'
import type { Fault, Problem } from './problem.ts'
import { brokenRules } from './rules.ts'
import { companiesShape, companyShape } from './schema/company.ts'
import { fit } from './schema/fit.ts'
import { readSource } from './source/read-source.ts'
import { locate } from './source/source.ts'

export type Read<Found> =
  | ({ readonly ok: true } & Found)
  | { readonly ok: false; readonly problems: readonly Problem[] }

/**
 * Reads a company file, YAML or JSON. `content` as bytes also finds out that they are not UTF-8; `file` is only named in problems
 * and tells JSON by its ending. Never throws. The country comes back as its code.
 */
export function readCompany(content: string | Uint8Array, file: string): Read<{ readonly company: Company }> {
  const source = readSource(content, file)
  if ('problems' in source) return { ok: false, problems: source.problems }
  const { value } = source
  if (holdsSeveral(value)) return { ok: false, problems: locate(source, [severalForOne]) }
  const fitted = fit(companyShape, value)
  if (!fitted.ok) return { ok: false, problems: locate(source, [...fitted.faults, ...unknownIn(value)]) }
  const faults = brokenRules(fitted.value)
  return faults.length > 0
    ? { ok: false, problems: locate(source, faults) }
    : { ok: true, company: settled(fitted.value) }
}

/** Reads several companies: an object of company files by key. A Map, so that no key of a draft can reach what is not a company. */
export function readCompanies(
  content: string | Uint8Array,
  file: string,
): Read<{ readonly companies: ReadonlyMap<string, Company> }> {
  const source = readSource(content, file)
  if ('problems' in source) return { ok: false, problems: source.problems }
  const { value } = source
  if (typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string') {
    return { ok: false, problems: locate(source, [oneForSeveral]) }
  }
  const fitted = fit(companiesShape, value)
  if (!fitted.ok) return { ok: false, problems: locate(source, fitted.faults) }
  const companies = Object.entries(fitted.value)
  const faults = companies.length === 0 ? [none] : companies.flatMap(([key, company]) => brokenRules(company, [key]))
  if (faults.length > 0) return { ok: false, problems: locate(source, faults) }
  return { ok: true, companies: new Map(companies.map(([key, company]) => [key, settled(company)])) }
}

/** The country as its code, whichever way it was written: the engine compares codes. */
function settled(company: Company): Company {
  return company.country === undefined ? company : { ...company, country: countryOf(company.country).code }
}

/** Misspelt guidelines of a file that has other mistakes too, so that one reading tells them all. */
function unknownIn(value: unknown): readonly Fault[] {
  const settings = typeof value === 'object' && value !== null && 'guidelines' in value ? value.guidelines : null
  if (typeof settings !== 'object' || settings === null || Array.isArray(settings)) return []
  return unknownGuidelines(settings, ['guidelines'])
}

function holdsSeveral(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || 'name' in value) return false
  const parts = Object.values(value)
  return parts.length > 0 && parts.every((part) => typeof part === 'object' && part !== null && 'name' in part)
}

const severalForOne: Fault = {
  path: [],
  at: 'value',
  message: {
    nl: 'Hier staan meerdere bedrijven in; verwacht was er één.',
    en: 'This holds several companies; one was expected.',
  },
  remedy: { nl: 'Geef dit bestand mee met --companies.', en: 'Give this file with --companies.' },
}

const oneForSeveral: Fault = {
  path: [],
  at: 'value',
  message: {
    nl: 'Dit is één bedrijf; verwacht waren bedrijven met elk een eigen sleutel.',
    en: 'This is one company; companies were expected, each under a key of its own.',
  },
  remedy: {
    nl: 'Zet het onder een sleutel: { "mijnbedrijf": { "name": … } }.',
    en: 'Put it under a key: { "mycompany": { "name": … } }.',
  },
}

const none: Fault = {
  path: [],
  at: 'value',
  message: { nl: 'Hier staat geen enkel bedrijf in.', en: 'There is no company in here.' },
  remedy: {
    nl: 'Zet er minstens één bij: { "mijnbedrijf": { "name": … } }.',
    en: 'Add at least one: { "mycompany": { "name": … } }.',
  },
}
