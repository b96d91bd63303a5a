import { exitCodes } from './exit-codes.ts'

/** Why a command cannot do its work: what is wrong, where, what to do. */
export interface Trouble {
  readonly code: 'usage' | 'badInput'
  readonly message: { readonly nl: string; readonly en: string }
}

/** Prints the trouble to standard error and leaves its exit status. Nothing else is written. */
export function fail(trouble: Trouble, lang: 'nl' | 'en'): void {
  process.stderr.write(`${trouble.message[lang]}\n`)
  process.exitCode = exitCodes[trouble.code]
}
