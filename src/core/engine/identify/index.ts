import type { TokenList } from '../../text/index.ts'
import { addresses } from './address.ts'
import { amounts } from './amounts.ts'
import { birthDates } from './birth-date.ts'
import { cards } from './card.ts'
import { coordinates } from './coordinates.ts'
import { credentials } from './credential.ts'
import { digitRuns } from './digit-runs.ts'
import { emails } from './email.ts'
import { fileNumbers } from './file-number.ts'
import { ibans } from './iban.ts'
import type { Identified } from './names.ts'
import { bsns, ssns } from './national-number.ts'
import { people } from './person.ts'
import { phones } from './phone.ts'
import { plates } from './plate.ts'
import { postcodes } from './postcode.ts'

export { type Identified, type IdentifierName, identifierNames } from './names.ts'

/**
 * Everything in a text that is recognisable by its form, in reading order of the finders. Linear; bounded candidates;
 * finders that need a digit, an "@" or a capital only run when there is one.
 */
export function identify(list: TokenList): readonly Identified[] {
  const { text } = list
  const found: Identified[] = [...amounts(list), ...emails(list), ...credentials(text, list.tokens)]
  if (/\p{Lu}/u.test(text)) found.push(...people(list))
  found.push(...addresses(list))
  if (/\d/.test(text)) found.push(...numbers(text))
  return found
}

/** Whoever is one kind of number is no other: an account is no phone, a card no BSN. */
function numbers(text: string): readonly Identified[] {
  const runs = digitRuns(text)
  const sure = [...ibans(text, runs), ...cards(text, runs), ...fileNumbers(text), ...coordinates(text), ...birthDates(text), ...plates(text), ...postcodes(text)]
  const national = [...bsns(text, runs), ...ssns(text, runs)].filter((one) => !covers(sure, one))
  const taken = [...sure, ...national]
  return [...taken, ...phones(text, runs).filter((one) => !covers(taken, one))]
}

const covers = (known: readonly Identified[], one: Identified): boolean => known.some((other) => other.start < one.end && one.start < other.end)
