import * as z from 'zod/mini'
import type { Words } from '../problem.ts'
import { datePattern, isDate } from './date.ts'
import { isReadable } from './readable.ts'

/** What each key is for, in both languages: the descriptions of the JSON Schema and the advice when a key is missing. */
export const about = z.registry<About>()

export interface About extends Words {
  /** For text of a fixed form: how it is written. */
  readonly form?: Words
  /** The same as a pattern, where a check of ours does not show in the JSON Schema. */
  readonly pattern?: string
}

/** Text with something in it: no control characters, no half characters. */
export const text = (nl: string, en: string) => z.string().check(isReadable).register(about, { nl, en, pattern: '\\S' })

/** What somebody typed: empty, half a character, NUL. The check says so; reading does not stumble over it. */
export const typed = (nl: string, en: string) => z.string().register(about, { nl, en })

export const date = (nl: string, en: string) =>
  z.string().check(isDate).register(about, { nl, en, pattern: datePattern })

export const flag = (nl: string, en: string) => z.boolean().register(about, { nl, en })

export const count = (nl: string, en: string) => z.int().check(z.minimum(1)).register(about, { nl, en })

export const texts = (nl: string, en: string) => list(text(nl, en), nl, en)

export const list = <Item extends z.ZodMiniType>(item: Item, nl: string, en: string) =>
  z.array(item).register(about, { nl, en })

export const choice = <const Values extends readonly string[]>(values: Values, nl: string, en: string) =>
  z.enum(values).register(about, { nl, en })

/** Lower-case hexadecimal: a whole SHA-256, or as many digits of one. */
export const hash = (nl: string, en: string, digits: 16 | 64 = 64) =>
  z
    .string()
    .check(z.regex(digits === 64 ? /^[0-9a-f]{64}$/ : /^[0-9a-f]{16}$/))
    .register(about, {
      nl,
      en,
      form: {
        nl: `Dit zijn ${digits} tekens: cijfers en de kleine letters a tot en met f.`,
        en: `These are ${digits} characters: digits and the small letters a to f.`,
      },
    })

/** A colour as `#b4530a` or `#b50`. */
export const hexColour = (nl: string, en: string) =>
  z
    .string()
    .check(z.regex(/^#([0-9a-f]{3}|[0-9a-f]{6})$/i))
    .register(about, {
      nl,
      en,
      form: {
        nl: 'Schrijf een kleur als "#b4530a": een hekje met zes cijfers of letters a tot en met f, tussen aanhalingstekens.',
        en: 'Write a colour as "#b4530a": a hash with six digits or letters a to f, in quotation marks.',
      },
    })

/** A block whose keys are all known: every other key is refused. */
export const block = <const Keys extends Record<string, z.ZodMiniType>>(keys: Keys, nl: string, en: string) =>
  z.strictObject(keys).register(about, { nl, en })

/** A block whose keys the writer chooses. */
export const map = <Value extends z.ZodMiniType>(value: Value, nl: string, en: string) =>
  z.record(z.string(), value).register(about, { nl, en })

/** A key that may be left out; it cannot be empty. */
export const maybe = z.exactOptional

export const orNull = z.nullable
