import { dateProblem } from '../../company/index.ts'
import type { Trouble } from '../trouble.ts'
import { notBoth, usage } from '../usage.ts'
import type { CheckArguments } from './options.ts'

/** What is wrong with the options of `check` themselves, or with the way they are combined. */
export function wrongOptions(files: readonly string[], options: CheckArguments): Trouble | undefined {
  const { at, from, replyTo, json, sarif, debug, company, companies } = options
  const batch = options.batch === true || companies !== undefined
  const [occasion] = Object.entries(occasionFlags).flatMap(([key, flag]) => (key in options ? [flag] : []))
  if (batch && sarif) return notBoth('--batch', '--sarif')
  if (json && sarif) return notBoth('--json', '--sarif')
  if (company !== undefined && companies !== undefined) return notBoth('--company', '--companies')
  if (debug && (batch || json || sarif)) return notBoth('--debug', batch ? '--batch' : json ? '--json' : '--sarif')
  if (occasion !== undefined && batch)
    return usage(
      `${occasion} geldt niet bij --batch: zet het per regel in het concept.`,
      `${occasion} does not count with --batch: put it into the draft, line by line.`,
    )
  const inFile = files.find((file) => file.endsWith('.json'))
  if (occasion !== undefined && inFile !== undefined)
    return usage(
      `${occasion} geldt niet voor ${inFile}: zet het in dat bestand.`,
      `${occasion} does not count for ${inFile}: put it into that file.`,
    )
  if (from !== undefined && replyTo === undefined)
    return usage(
      '--from zegt van wie de tekst bij --reply-to is. Geef die tekst er ook bij.',
      '--from says whose text stands at --reply-to. Give that text too.',
    )
  return at === undefined ? undefined : wrongDate('--at', at)
}

/** Options that say something of the occasion of one draft. */
const occasionFlags = {
  channel: '--channel',
  account: '--account',
  role: '--role',
  spokesperson: '--spokesperson',
  at: '--at',
  replyTo: '--reply-to',
  from: '--from',
} as const

/** A date that does not exist or is written otherwise, blamed on the option that gave it. */
export function wrongDate(flag: string, value: string): Trouble | undefined {
  const wrong = dateProblem(value)
  if (!wrong) return undefined
  const { message, remedy } = wrong
  return usage(`${flag} ${value}: ${message.nl} ${remedy.nl}`, `${flag} ${value}: ${message.en} ${remedy.en}`)
}
