import { sealMark } from '../company/index.ts'
import { sealTerm } from '../core/index.ts'
import { answerLanguage } from './language.ts'
import { readKey } from './read-key.ts'
import { fail } from './trouble.ts'
import { usage } from './usage.ts'

export interface SealArguments {
  readonly keyFile?: string
  readonly lang?: 'nl' | 'en'
}

/** Shorter could be guessed; the same bound as for sealing a whole company. */
const shortestKey = 16
const mostBytes = 10_000_000

/**
 * `wellspoken seal`: terms from the arguments or from standard input, one a line, as entries for a register. Neither the key nor a term
 * is ever printed.
 */
export async function runSeal(terms: readonly string[], options: SealArguments): Promise<void> {
  const lang = answerLanguage(options.lang)
  const key = readKey(options.keyFile)
  if (typeof key === 'object') return fail(key, lang)
  if (key === undefined || key.length < shortestKey) return fail(noKey, lang)
  const given = terms.length > 0 ? terms : await termsFromInput(lang)
  if (given === null) return fail(tooLong, lang)
  const sealed = given.map((term) => term.trim()).map((term) => ({ term, ...sealTerm(term, key) }))
  const wanted = sealed.filter(({ term }) => term !== '')
  if (wanted.length === 0) return fail(noTerms, lang)
  const empty = wanted.findIndex(({ words }) => words === 0)
  if (empty >= 0) return fail(nothingIn(empty + 1), lang)
  // Two spellings that fold alike have one hash, and a register takes each once.
  const mark = sealMark(key)
  const entries = new Set(
    wanted.map(({ sealed, words }) => `- { sealed: ${sealed}, words: ${words}, sealedWith: "${mark}" }\n`),
  )
  process.stdout.write([...entries].join(''))
  if (process.stdout.isTTY) process.stderr.write(`${paste[lang]}\n`)
}

async function termsFromInput(lang: 'nl' | 'en'): Promise<readonly string[] | null> {
  if (process.stdin.isTTY) process.stderr.write(`${typeHere[lang]}\n`)
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of process.stdin) {
    size += part.length
    if (size > mostBytes) return null
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8').split('\n')
}

const noKey = usage(
  `Er is geen sleutel van minstens ${shortestKey} tekens. Zet hem in WELLSPOKEN_KEY of geef een bestand met --key-file. Een nieuwe maak je met: openssl rand -hex 32`,
  `There is no key of at least ${shortestKey} characters. Put it into WELLSPOKEN_KEY or give a file with --key-file. Make a new one with: openssl rand -hex 32`,
)
const noTerms = usage(
  'Er is niets om te verzegelen. Typ de termen, één per regel.',
  'There is nothing to seal. Type the terms, one a line.',
)
const nothingIn = (number: number) =>
  usage(
    `In term ${number} staat geen letter of cijfer; die is nooit te herkennen. Laat hem weg.`,
    `Term ${number} has no letter or digit; it could never be recognised. Leave it out.`,
  )
const tooLong = usage(
  'Dit is meer dan 10 MB aan termen. Knip de lijst op.',
  'These are more than 10 MB of terms. Cut the list up.',
)
const typeHere = {
  nl: 'Eén term per regel. Sluit af met Ctrl-D op een nieuwe regel.',
  en: 'One term a line. End with Ctrl-D on a new line.',
} as const
const paste = {
  nl: 'Zet deze regels in het bedrijfsbestand onder registers: codenames: of customers:. Bewaar de sleutel ergens anders; check leest hem uit WELLSPOKEN_KEY of --key-file.',
  en: 'Put these lines into the company file under registers: codenames: or customers:. Keep the key elsewhere; check reads it from WELLSPOKEN_KEY or --key-file.',
} as const
