import type { TokenList } from '../../text/index.ts'
import { amounts } from './amounts.ts'
import type { Identified } from './names.ts'

export { type Identified, type IdentifierName, identifierNames } from './names.ts'

/** Everything in a text that is recognisable by its form, in reading order of the finders. Linear; bounded candidates. */
export function identify(list: TokenList): readonly Identified[] {
  return [...amounts(list)]
}
