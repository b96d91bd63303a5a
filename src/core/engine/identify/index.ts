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
 * the finders of numbers only run when there is a digit.
 */
export function identify(list: TokenList): readonly Identified[] {
  const { text } = list
  const found: Identified[] = [
    ...amounts(list),
    ...emails(list),
    ...credentials(text, list.tokens),
    ...people(list),
    ...addresses(list),
  ]
  if (/\d/.test(text)) found.push(...numbers(list))
  return found
}

/** Whoever is one kind of number is no other: an account is no phone, a card no BSN. The surer kinds come first. */
function numbers(list: TokenList): readonly Identified[] {
  const { text } = list
  const runs = digitRuns(text)
  const found: Identified[] = []
  const taken = new Uint8Array(text.length)
  const add = (some: readonly Identified[]): void => {
    const free = some.filter((one) => !taken[one.start] && !taken[one.end - 1])
    for (const one of free) taken.fill(1, one.start, one.end)
    found.push(...free)
  }
  add([...ibans(text, runs), ...cards(text, runs)])
  let longest = 0
  let total = 0
  for (const run of runs) {
    for (const { digits } of run.groups) {
      total += digits.length
      if (digits.length > longest) longest = digits.length
    }
  }
  if (total >= 4) add(fileNumbers(list))
  if (longest >= 4 || text.includes('°')) add(coordinates(text))
  if (longest >= 4 || runs.some((run) => run.groups.length === 3)) add(birthDates(text))
  add(plates(text, list.tokens))
  add(postcodes(text, longest))
  add(bsns(text, runs))
  add(ssns(text, runs))
  add(phones(text, runs))
  return found
}
