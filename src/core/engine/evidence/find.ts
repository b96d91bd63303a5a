import type { Found } from '../detect.ts'
import type { Guideline } from '../guideline.ts'
import type { Reading } from '../reading.ts'
import type { Verdict } from '../verdict.ts'
import type { Evidence } from './model.ts'

/** The message key of a finding that rests on learnt evidence: see check.ts for its words. */
export const evidenceMessage = 'evidence'

/**
 * What a draft looks like when no row of any table fired. Evidence never decides alone: it needs a cue in the text to point at,
 * and it only ever adds a finding where the tables found none.
 */
export function findByEvidence(
  reading: Reading,
  guidelines: readonly Guideline[],
  evidence: Evidence,
): readonly Found[] {
  const { place } = evidence
  if (!evidence.isEnough || !place) return []
  const guideline = guidelines.find(({ id }) => id === evidence.guideline)
  const settings = reading.facts.company.guidelines?.[evidence.guideline]
  if (!guideline || settings?.enabled === false || guideline.unless?.(reading) || guideline.evidenceUnless?.(reading))
    return []
  return [
    {
      guideline,
      verdict: settings?.weight ?? cautious(reading, evidence),
      desk: settings?.desk ?? guideline.desk,
      message: evidenceMessage,
      start: place.start,
      end: place.end,
      suggestion: null,
      always: false,
    },
  ]
}

const sure = 0.8
const maybeProtected = 0.1

/** Likeness alone does not stop a post: that takes near-certainty, or the company or one of its registers in the text. */
function cautious(reading: Reading, evidence: Evidence): Verdict {
  // What may be speech about one's own work is never more than advice.
  if (evidence.shielded >= maybeProtected) return 'revise'
  if (evidence.verdict !== 'stop' || evidence.something >= sure) return evidence.verdict
  return reading.has('own', 'own-tag', 'product', 'employer', 'customer', 'competitor', 'project', 'crisis', 'party')
    ? 'stop'
    : 'ask'
}
