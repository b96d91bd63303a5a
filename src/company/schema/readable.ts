import * as z from 'zod/mini'
import type { Words } from '../problem.ts'

/** What is wrong with a value that has the right type; `readFaults` takes it from the issue. */
export interface Objection {
  readonly message: Words
  readonly remedy: Words
}

export function objection(input: unknown, params: Objection) {
  return { code: 'custom' as const, input, params: { ...params } }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const unreadable = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]/u

/** Control characters and halves of surrogate pairs cannot be matched, shown or stored. */
export const isReadable = z.check<string>((payload) => {
  if (!/\S/.test(payload.value)) payload.issues.push(objection(payload.value, blank))
  else if (unreadable.test(payload.value)) payload.issues.push(objection(payload.value, hidden))
})

const blank: Objection = {
  message: { nl: 'Hier staat lege tekst.', en: 'This text is empty.' },
  remedy: { nl: 'Vul iets in of laat het weg.', en: 'Fill something in or leave it out.' },
}

const hidden: Objection = {
  message: {
    nl: 'In deze tekst zit een onzichtbaar stuurteken of een half teken.',
    en: 'This text holds an invisible control character or half a character.',
  },
  remedy: {
    nl: 'Typ de tekst opnieuw in plaats van hem te plakken.',
    en: 'Type the text again instead of pasting it.',
  },
}
