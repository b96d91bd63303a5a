import { readFileSync, statSync } from 'node:fs'
import type { Company } from '../core/engine/company.ts'
import type { Problem, Words } from './problem.ts'
import { type Read, readCompanies, readCompany } from './read-company.ts'
import { isJsonName, sizeProblem, whole } from './source/read-source.ts'

/** Reads a company file from disk. A file that is not there, cannot be read or is too large is a problem like any other. */
export function openCompany(file: string): Read<{ readonly company: Company }> {
  const opened = open(file)
  return 'problem' in opened ? { ok: false, problems: [opened.problem] } : readCompany(opened.bytes, file)
}

/** The same for a file with several companies. */
export function openCompanies(file: string): Read<{ readonly companies: ReadonlyMap<string, Company> }> {
  const opened = open(file)
  return 'problem' in opened ? { ok: false, problems: [opened.problem] } : readCompanies(opened.bytes, file)
}

function open(file: string): { readonly bytes: Uint8Array } | { readonly problem: Problem } {
  try {
    const { size } = statSync(file)
    const problem = sizeProblem(size, file, isJsonName(file))
    return problem ? { problem } : { bytes: readFileSync(file) }
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
    return { problem: whole(file, { message: reasons[code] ?? unreadable(code), remedy }) }
  }
}

const reasons: { readonly [code: string]: Words } = {
  ENOENT: { nl: 'Dit bestand bestaat niet.', en: 'This file does not exist.' },
  EISDIR: { nl: 'Dit is een map, geen bestand.', en: 'This is a folder, not a file.' },
  EACCES: { nl: 'Dit bestand mag je niet lezen.', en: 'You are not allowed to read this file.' },
}

const unreadable = (code: string): Words => ({
  nl: `Dit bestand is niet te lezen (${code}).`,
  en: `This file cannot be read (${code}).`,
})

const remedy: Words = {
  nl: 'Noem het bedrijfsbestand met --company, ga naar de map waar wellspoken.yaml staat, of maak er een met: wellspoken init',
  en: 'Name the company file with --company, go to the folder that holds wellspoken.yaml, or make one with: wellspoken init',
}
