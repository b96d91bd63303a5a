import type { Company } from '../core/index.ts'

type Language = 'nl' | 'en'

/**
 * The language the command line speaks: what was asked for, else that of the text at hand, else the company's first, else that of the
 * shell, else English.
 */
export function answerLanguage(
  asked: string | undefined,
  known: { readonly text?: Language | null; readonly company?: Company | null } = {},
): Language {
  if (asked === 'nl' || asked === 'en') return asked
  const shell = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || ''
  return known.text ?? known.company?.languages?.[0] ?? (shell.startsWith('nl') ? 'nl' : 'en')
}
