import type { Trouble } from './trouble.ts'

/** An option that is wrong, or that does not go with another: nothing is done, exit status 64. */
export function usage(nl: string, en: string): Trouble {
  return { code: 'usage', message: { nl, en } }
}

/** Of two options that ask for different things. */
export function notBoth(one: string, other: string): Trouble {
  return usage(
    `${one} en ${other} gaan niet samen. Kies er een.`,
    `${one} and ${other} do not go together. Choose one.`,
  )
}
