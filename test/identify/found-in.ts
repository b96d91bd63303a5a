import { type IdentifierName, identify } from '../../src/core/engine/identify/index.ts'
import { tokenise } from '../../src/core/text/index.ts'

/** The typed words of every identifier of these names in a text. */
export function foundIn(text: string, ...names: readonly IdentifierName[]): readonly string[] {
  return identify(tokenise(text))
    .filter((one) => names.includes(one.name))
    .sort((a, b) => a.start - b.start)
    .map((one) => text.slice(one.start, one.end))
}
