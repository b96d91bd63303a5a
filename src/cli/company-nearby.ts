import { existsSync } from 'node:fs'
import type { Company } from '../core/index.ts'
import { loadCompany } from './check/load-company.ts'
import type { Trouble } from './trouble.ts'

/** The company that was named, else that of ./wellspoken.yaml, else none: for verbs that can do without. `file` is null when there is none. */
export function companyNearby(
  named: string | undefined,
): { readonly company: Company; readonly file: string } | { readonly company: null; readonly file: null } | Trouble {
  const file = named ?? 'wellspoken.yaml'
  if (named === undefined && !existsSync(file)) return { company: null, file: null }
  const loaded = loadCompany(file)
  return 'message' in loaded ? loaded : { ...loaded, file }
}
