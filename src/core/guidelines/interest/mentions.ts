import type { Hit, Interest, Reading } from '../../engine/index.ts'

/** A place where the author names a party with which they declared a tie. */
export interface Mention extends Hit {
  readonly interest: Interest
}

/** All mentions of declared parties, in the order of the text. */
export function mentions(reading: Reading): readonly Mention[] {
  return reading.hits('interest').flatMap((hit) => (hit.interest ? [{ ...hit, interest: hit.interest }] : []))
}
