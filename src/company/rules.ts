import type { Company, Registers } from '../core/engine/company.ts'
import { isCountry } from './country.ts'
import { unknownGuidelines } from './guideline-ids.ts'
import type { Fault, Path } from './problem.ts'
import { millis } from './schema/date.ts'

/** What no single key can tell: ends before beginnings, entries that occur twice, a ticker without a listing, countries and guidelines that do not exist. */
export function brokenRules(company: Company, path: Path = []): readonly Fault[] {
  const registers = company.registers ?? {}
  const at = [...path, 'registers']
  return [
    ...(company.ticker !== undefined && company.listed !== true ? [tickerAlone([...path, 'ticker'])] : []),
    ...(company.country !== undefined && !isCountry(company.country) ? [strangeCountry([...path, 'country'])] : []),
    ...endsBeforeBegin(registers.crises, [...at, 'crises']),
    ...endsBeforeBegin(registers.quietPeriods, [...at, 'quietPeriods']),
    ...Object.entries(identities).flatMap(([register, identity]) => twice(identity(registers), [...at, register])),
    ...unknownGuidelines(company.guidelines ?? {}, [...path, 'guidelines']),
  ]
}

/** What makes an entry the same as another: a party may have two cases, a text one permission per channel. */
const identities: { readonly [register in keyof Required<Registers>]: (registers: Registers) => readonly string[] } = {
  competitors: (all) => (all.competitors ?? []).map((one) => one.name),
  litigation: (all) => (all.litigation ?? []).map((one) => `${one.party}\0${one.matter ?? ''}`),
  crises: (all) => (all.crises ?? []).map((one) => `${one.topic}\0${one.from ?? ''}`),
  embargoes: (all) => (all.embargoes ?? []).map((one) => one.name),
  projects: (all) => (all.projects ?? []).map((one) => (typeof one === 'string' ? one : one.name)),
  codenames: (all) => (all.codenames ?? []).map((one) => (typeof one === 'string' ? one : one.sealed)),
  customers: (all) =>
    (all.customers ?? []).map((one) => (typeof one === 'string' ? one : 'name' in one ? one.name : one.sealed)),
  quietPeriods: (all) => (all.quietPeriods ?? []).map((one) => `${one.from}\0${one.until}`),
  claims: (all) => (all.claims ?? []).map((one) => `${one.text}\0${one.market ?? ''}`),
  spokespersons: (all) => all.spokespersons ?? [],
  permissions: (all) => (all.permissions ?? []).map((one) => `${one.sha256}\0${one.channel ?? ''}`),
}

/** The first of them will do: nobody reads a million. */
const most = 100

function twice(identities: readonly string[], path: Path): readonly Fault[] {
  const seen = new Map<string, number>()
  const faults: Fault[] = []
  for (const [i, identity] of identities.entries()) {
    if (faults.length === most) break
    const key = fold(identity)
    const first = seen.get(key)
    if (first === undefined) seen.set(key, i)
    else faults.push({ ...doubled, path: [...path, i], first: [...path, first] })
  }
  return faults
}

/** Capitals, width and spaces make no other name. Plain names, of which there may be a million, take the short way. */
function fold(text: string): string {
  const lower = text.toLowerCase()
  return simple.test(lower)
    ? lower
    : lower
        .normalize('NFKC')
        .replace(/[^\S\0]+/g, ' ')
        .trim()
}
/** NUL stands between the parts of an identity. */
const simple = /^[!-~\0]+(?: [!-~\0]+)*$/

const doubled: Omit<Fault, 'path'> = {
  at: 'value',
  message: { nl: 'Dit staat twee keer in het register.', en: 'This is in the register twice.' },
  remedy: { nl: 'Voeg de twee samen of haal er een weg.', en: 'Merge the two or remove one.' },
}

function endsBeforeBegin(
  periods: readonly { readonly from?: string; readonly until?: string }[] | undefined,
  path: Path,
): readonly Fault[] {
  return (periods ?? []).flatMap(({ from, until }, i) => {
    if (from === undefined || until === undefined || millis(from, 'start') <= millis(until, 'end')) return []
    const fault: Fault = {
      path: [...path, i, 'until'],
      at: 'value',
      message: {
        nl: `Het einde (${until}) ligt voor het begin (${from}).`,
        en: `The end (${until}) comes before the beginning (${from}).`,
      },
      remedy: {
        nl: "Draai 'from' en 'until' om, of verbeter een van de twee.",
        en: "Swap 'from' and 'until', or correct one of them.",
      },
    }
    return [fault]
  })
}

function tickerAlone(path: Path): Fault {
  return {
    path,
    at: 'key',
    message: {
      nl: 'Hier staat een beurscode, maar het bedrijf is volgens dit bestand niet genoteerd.',
      en: 'There is a ticker, but according to this file the company is not listed.',
    },
    remedy: {
      nl: "Zet er 'listed: true' bij, of haal de beurscode weg.",
      en: "Add 'listed: true', or remove the ticker.",
    },
  }
}

function strangeCountry(path: Path): Fault {
  return {
    path,
    at: 'value',
    message: { nl: 'Dit land is niet bekend.', en: 'This country is not known.' },
    remedy: {
      nl: 'Schrijf de code van twee letters, zoals NL of UK.',
      en: 'Write its code of two letters, such as NL or UK.',
    },
  }
}
