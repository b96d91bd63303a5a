import { guidelines } from '../core/guidelines/index.ts'
import type { Fault, Path } from './problem.ts'
import { nearest } from './schema/nearest.ts'
import { unknownKey } from './schema/wording.ts'

/** Clauses of the policy that no draft is checked for; a test holds this list against the policy itself. */
export const otherClauses: readonly string[] = []

/** What may stand under `guidelines`. */
export const guidelineIds: readonly string[] = [...guidelines.map(({ id }) => id), ...otherClauses]

/** A setting for a guideline that does not exist would do nothing, in silence. */
export function unknownGuidelines(settings: object, path: Path): readonly Fault[] {
  return Object.keys(settings)
    .filter((id) => !guidelineIds.includes(id))
    .map((id) => unknownKey([...path, id], nearest(id, guidelineIds), guidelineIds))
}
