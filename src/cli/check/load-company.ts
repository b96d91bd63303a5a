import { openCompany, type Problem } from '../../company/index.ts'
import type { Company } from '../../core/index.ts'
import type { Trouble } from '../trouble.ts'

/** The company file as data, or what is wrong with it, each problem with its place and remedy. */
export function loadCompany(path: string): { readonly company: Company } | Trouble {
  const result = openCompany(path)
  return result.ok ? { company: result.company } : problemsTrouble(result.problems)
}

/** `file:line:column: key: what is wrong. What to do.`, a line each. */
export function problemsTrouble(problems: readonly Problem[]): Trouble {
  const lines = (lang: 'nl' | 'en'): string => problems.map((one) => line(one, lang)).join('\n')
  return { code: 'badInput', message: { nl: lines('nl'), en: lines('en') } }
}

function line(one: Problem, lang: 'nl' | 'en'): string {
  const key = one.path ? `${one.path}: ` : ''
  return `${one.file}:${one.line}:${one.column}: ${key}${one.message[lang]} ${one.remedy[lang]}`
}
