import { existsSync } from 'node:fs'
import { type Problem, readCompany } from '../../company/index.ts'
import type { Company } from '../../core/index.ts'
import { readFileOr } from '../read-file.ts'
import type { Trouble } from '../trouble.ts'

export const mostCompanyBytes = 250_000_000

/** The company file as data, or what is wrong with it, each problem with its place and remedy. */
export function loadCompany(path: string): { readonly company: Company } | Trouble {
  if (!existsSync(path)) {
    return {
      code: 'badInput',
      message: {
        nl: `Er is geen bedrijfsbestand ${path}. Maak er een met \`wellspoken init\`, of wijs er een aan met --company.`,
        en: `There is no company file ${path}. Make one with \`wellspoken init\`, or point to one with --company.`,
      },
    }
  }
  const read = readFileOr(path, mostCompanyBytes)
  if ('message' in read) return read
  const result = readCompany(read.bytes, path)
  return result.ok ? { company: result.company } : problemsTrouble(result.problems)
}

/** `file:line:column: what is wrong. What to do.`, a line each. */
export function problemsTrouble(problems: readonly Problem[]): Trouble {
  const lines = (lang: 'nl' | 'en'): string =>
    problems.map((one) => `${one.file}:${one.line}:${one.column}: ${one.path ? `${one.path}: ` : ''}${one.message[lang]} ${one.remedy[lang]}`).join('\n')
  return { code: 'badInput', message: { nl: lines('nl'), en: lines('en') } }
}
