/** The language the command line speaks: what was asked for, else that of the shell, else English. */
export function answerLanguage(asked: string | undefined): 'nl' | 'en' {
  if (asked === 'nl' || asked === 'en') return asked
  const shell = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || ''
  return shell.startsWith('nl') ? 'nl' : 'en'
}
