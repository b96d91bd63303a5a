import type { Fault, Path, Words } from '../problem.ts'
import { nearest } from './nearest.ts'

export function unknownKey(path: Path, near: string | undefined, known: readonly string[]): Fault {
  const key = String(path.at(-1)).slice(0, 60)
  return {
    path,
    at: 'key',
    message: { nl: `'${key}' is hier geen bekend veld.`, en: `'${key}' is not a known key here.` },
    remedy: near
      ? { nl: `Bedoel je '${near}'?`, en: `Did you mean '${near}'?` }
      : { nl: `Hier kan staan: ${known.join(', ')}.`, en: `Known here: ${known.join(', ')}.` },
  }
}

export function missingKey(path: Path, what: Words | undefined): Fault {
  const key = String(path.at(-1) ?? '')
  return {
    path,
    at: 'value',
    message: { nl: `'${key}' ontbreekt.`, en: `'${key}' is missing.` },
    remedy: {
      nl: `Zet '${key}' erbij${what ? `: ${lower(what.nl)}` : '.'}`,
      en: `Add '${key}'${what ? `: ${lower(what.en)}` : '.'}`,
    },
  }
}

export function notAChoice(path: Path, input: unknown, values: readonly string[]): Fault {
  const near = typeof input === 'string' ? nearest(input, values) : undefined
  const list = values.join(', ')
  return {
    path,
    at: 'value',
    message: { nl: `${label(path).nl} is een van: ${list}.`, en: `${label(path).en} is one of: ${list}.` },
    remedy: near
      ? { nl: `Bedoel je '${near}'?`, en: `Did you mean '${near}'?` }
      : { nl: 'Kies er een uit.', en: 'Choose one of them.' },
  }
}

export function badForm(path: Path, form: Words | undefined): Fault {
  return {
    path,
    at: 'value',
    message: {
      nl: `${label(path).nl} heeft niet de goede vorm.`,
      en: `${label(path).en} does not have the right form.`,
    },
    remedy: form ?? { nl: 'Kijk hoe het in het voorbeeld staat.', en: 'See how the example has it.' },
  }
}

/** A check of ours brings its own words along. */
export function objected(path: Path, params: Readonly<Record<string, unknown>> | undefined): Fault {
  const { message, remedy } = params ?? {}
  return { path, at: 'value', message: words(message), remedy: words(remedy) }
}

export function wrongType(path: Path, expected: readonly string[], input: unknown): Fault {
  const names = [...new Set(expected)].map((one) => types[one] ?? types.string)
  const found = kindOf(input)
  const nl = names.map((one) => one.nl).join(' of ')
  const en = names.map((one) => one.en).join(' or ')
  return {
    path,
    at: 'value',
    message: {
      nl: `${label(path).nl} is ${nl}; hier staat ${found.nl}.`,
      en: `${label(path).en} is ${en}; this is ${found.en}.`,
    },
    remedy: remedyFor(expected, input),
  }
}

function remedyFor(expected: readonly string[], input: unknown): Words {
  if (input === null) {
    return {
      nl: 'Vul iets in of laat het veld weg. Tekst die met # begint, hoort tussen aanhalingstekens.',
      en: 'Fill something in or leave the key out. Text that begins with # belongs in quotation marks.',
    }
  }
  if (expected.includes('string') && (typeof input === 'number' || typeof input === 'boolean')) {
    return { nl: `Zet er aanhalingstekens om: "${input}".`, en: `Put quotation marks around it: "${input}".` }
  }
  if (expected.includes('boolean'))
    return {
      nl: 'Schrijf true of false, zonder aanhalingstekens.',
      en: 'Write true or false, without quotation marks.',
    }
  if (expected.includes('array'))
    return { nl: 'Maak er een lijst van: [een, twee].', en: 'Make it a list: [one, two].' }
  if (expected.includes('int')) return { nl: 'Schrijf een getal vanaf 1.', en: 'Write a number from 1.' }
  if (expected.includes('object') || expected.includes('record')) {
    return { nl: 'Maak er een blok van: { veld: waarde }.', en: 'Make it a block: { key: value }.' }
  }
  return { nl: 'Schrijf er tekst.', en: 'Write text here.' }
}

const types: { readonly [type: string]: Words } & { readonly string: Words } = {
  string: { nl: 'tekst', en: 'text' },
  boolean: { nl: 'true of false', en: 'true or false' },
  int: { nl: 'een geheel getal vanaf 1', en: 'a whole number from 1' },
  number: { nl: 'een getal', en: 'a number' },
  array: { nl: 'een lijst', en: 'a list' },
  object: { nl: 'een blok met velden', en: 'a block of keys' },
  record: { nl: 'een blok met velden', en: 'a block of keys' },
}

function kindOf(value: unknown): Words {
  if (value === null) return { nl: 'niets', en: 'nothing' }
  if (Array.isArray(value)) return { nl: 'een lijst', en: 'a list' }
  if (typeof value === 'number') return { nl: 'een getal', en: 'a number' }
  return types[typeof value] ?? { nl: 'iets anders', en: 'something else' }
}

/** What a message calls the thing: its key, or an item of the list with that key. */
function label(path: Path): Words {
  const last = path.at(-1)
  if (last === undefined) return { nl: 'Het geheel', en: 'The whole' }
  if (typeof last === 'string') return { nl: `'${last}'`, en: `'${last}'` }
  const list = path.findLast((step) => typeof step === 'string') ?? ''
  return { nl: `Een onderdeel van '${list}'`, en: `An item of '${list}'` }
}

function words(value: unknown): Words {
  if (typeof value === 'object' && value !== null && 'nl' in value && 'en' in value)
    return { nl: String(value.nl), en: String(value.en) }
  return { nl: '', en: '' }
}

const lower = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1)
