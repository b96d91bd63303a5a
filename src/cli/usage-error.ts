import type { Command } from 'commander'
import { nearest } from '../company/schema/nearest.ts'
import { inDutch } from './help-format.ts'

/** What commander says of a wrong command line, in the language of the answer; of an unknown option also which one may be meant. */
export function usageError(text: string, command: Command, lang: 'nl' | 'en'): string {
  const unknown = /^error: unknown option '(.{1,200}?)'/.exec(text)?.[1]
  if (unknown !== undefined) return unknownOption(unknown, command, lang)
  return inLanguage(text, lang) + companyHint(text, command, lang)
}

function inLanguage(text: string, lang: 'nl' | 'en'): string {
  if (lang === 'en') return text
  for (const [pattern, dutch] of dutchErrors) {
    const found = pattern.exec(text)
    if (found) return text.replace(found[0], dutch(found))
  }
  return text
}

/** Where a command takes no file by itself, one that is typed is the company file. */
function companyHint(text: string, command: Command, lang: 'nl' | 'en'): string {
  const takesNone = /^error: too many arguments(?: for '[^'\n]{1,200}')?\. Expected 0 /.test(text)
  if (!takesNone || !command.options.some(({ long }) => long === '--company')) return ''
  return lang === 'nl'
    ? 'Het bedrijfsbestand geef je met --company <bestand>.\n'
    : 'The company file goes with --company <file>.\n'
}

function unknownOption(typed: string, command: Command, lang: 'nl' | 'en'): string {
  const flags = [...command.options.flatMap(({ long }) => long ?? []), '--help']
  const near = nearestFlag(typed, flags)
  const say = unknownWords[lang]
  return `${say.unknown(typed)}\n${near === undefined ? say.known(command.name(), flags) : say.meant(near)}\n`
}

/** The option that was most likely meant: another spelling, a Dutch word, a longer or a shorter form. */
function nearestFlag(typed: string, flags: readonly string[]): string | undefined {
  if (!typed.startsWith('--')) return undefined
  const word = bare(typed)
  const names = flags.map(bare)
  const forms = names.filter(
    (name) => name.length >= 3 && (word.startsWith(name) || (word.length >= 3 && name.startsWith(word))),
  )
  const [longest] = forms.toSorted((a, b) => b.length - a.length)
  const near = nearest(word, names) ?? longest
  return near === undefined ? undefined : `--${near}`
}

const bare = (flag: string): string => flag.replace(/^--/, '').replace(/=.*/s, '')

const unknownWords = {
  nl: {
    unknown: (flag: string) => `fout: onbekende optie '${flag}'`,
    meant: (flag: string) => `Bedoel je ${flag}?`,
    known: (command: string, flags: readonly string[]) => `Opties van ${command}: ${flags.join(', ')}`,
  },
  en: {
    unknown: (flag: string) => `error: unknown option '${flag}'`,
    meant: (flag: string) => `Did you mean ${flag}?`,
    known: (command: string, flags: readonly string[]) => `Options of ${command}: ${flags.join(', ')}`,
  },
} as const

const dutchErrors: readonly (readonly [RegExp, (found: RegExpExecArray) => string])[] = [
  [
    /^error: unknown command '([^\n]{1,200}?)'(?:\n\(Did you mean ([^\n]{1,200})\?\))?/,
    ([, typed, near]) => `fout: onbekende opdracht '${typed}'${near === undefined ? '' : `\nBedoel je ${near}?`}`,
  ],
  [
    /^error: option '([^'\n]{1,200})' argument missing/,
    ([, option = '']) => `fout: bij optie '${inDutch(option)}' hoort een waarde`,
  ],
  [
    /^error: too many arguments(?: for '([^'\n]{1,200})')?\. Expected (\d{1,9}) arguments? but got (\d{1,9})\./,
    ([, command, most, got]) =>
      `fout: te veel argumenten${command === undefined ? '' : ` bij ${command}`}: ${got} in plaats van ${most}`,
  ],
  [/^error: missing required argument '([^'\n]{1,200})'/, ([, name = '']) => `fout: '${inDutch(name)}' ontbreekt`],
  [
    /^error: option '([^'\n]{1,200})' argument '([^\n]{0,200}?)' is invalid\. [^\n]{0,300} is not one of ([^\n]{1,300})/,
    ([, option = '', typed, choices]) =>
      `fout: bij optie '${inDutch(option)}' hoort een van ${choices}, niet '${typed}'`,
  ],
]
