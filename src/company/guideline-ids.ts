import { guidelines } from '../core/guidelines/index.ts'
import type { Fault, Path } from './problem.ts'
import { nearest } from './schema/nearest.ts'
import { unknownKey } from './schema/wording.ts'

/** The clauses of the policy. Written out, so that a check does not load the policy; a test holds it against that. */
// biome-ignore format: a list of names
export const clauses: readonly string[] = [
  'acknowledge', 'ai-content', 'ask', 'attribution', 'check-data', 'competitor', 'confidential', 'crisis', 'criticism',
  'customer-data', 'data-leak', 'desks', 'disclosure', 'exits', 'expertise', 'financial', 'hearing', 'hostile',
  'inside-information', 'interest', 'ladder', 'legal-matter', 'media', 'misleading-claim', 'money-advice', 'monitoring',
  'neutrality', 'own-posts', 'own-privacy', 'own-voice', 'patients', 'permission', 'personal-data', 'private-conversation',
  'product-launch', 'protected-speech', 'quiet-period', 'regulator', 'report', 'review', 'reviews', 'scope', 'secret-in-report', 'sign-off',
  'spam', 'speak-up', 'tailored', 'tone', 'under-attack', 'vulnerabilities',
]

/** What may stand under `guidelines`. */
export const guidelineIds: readonly string[] = [...new Set([...guidelines.map(({ id }) => id), ...clauses])]

/** A setting for a guideline that does not exist would do nothing, in silence. With a wording of its own it is a clause of the company's. */
export function unknownGuidelines(settings: object, path: Path): readonly Fault[] {
  return Object.entries(settings).flatMap(([id, setting]) => {
    if (guidelineIds.includes(id)) return []
    const near = nearest(id, guidelineIds)
    const isOwn = typeof setting === 'object' && setting !== null && 'wording' in setting && Boolean(setting.wording)
    return isOwn && near === undefined ? [] : [unknownKey([...path, id], near, guidelineIds)]
  })
}
