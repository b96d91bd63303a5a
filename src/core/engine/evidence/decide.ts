import type { Found } from '../detect.ts'
import type { Guideline } from '../guideline.ts'
import { alike } from '../judge.ts'
import { graver, milder, type Verdict, verdicts } from '../verdict.ts'
import type { Weighed } from './features.ts'
import type { Evidence } from './model.ts'

/** The message key of a finding that rests on learnt evidence: see check.ts for its words. */
export const evidenceMessage = 'evidence'

/**
 * A draft may be speech about the author's own work when the chance of that is more than this part of the chance that something is wrong:
 * then it gets advice at most. Where a row of the likeliest guideline fired and little else is possible it takes more, and more still where
 * the shield's own table sees nothing of the kind.
 */
const maybeProtected = { usually: 0.03, surely: 0.08, surelyNot: 0.2 }
/** So sure that a guideline's own doubts ("nobody is answered here") no longer count. */
const sure = 0.9
/** What a register says stands, and so does a threat or a slur, unless the rest of the draft leaves next to no doubt that nothing is wrong. */
const hardly = 0.04
/** Likeness alone stops a post only from here on; below it somebody who knows is asked. */
const strong = 0.85
/** A row of a guideline less likely than this is a stray word, where other rows stand. */
const stray = 0.02

/**
 * What is found once the evidence has been weighed. The rows of the tables say what, where and why; whether it is something, and how grave,
 * the evidence decides over the whole draft. Where no row fired the evidence finds for itself, in the words that weigh most.
 */
export function decide(weighed: Weighed, guidelines: readonly Guideline[], evidence: Evidence): readonly Found[] {
  const rows = evidence.isEnough
    ? likelyRows(weighed.rows, evidence)
    : weighed.rows.filter((row) => standsAlone(row, evidence))
  const found = rows.length > 0 ? weightedRows(rows, weighed, evidence) : byEvidence(weighed, guidelines, evidence)
  if (evidence.shielded < doubtOf(weighed, evidence) * evidence.something) return found
  return found.map((one) => (one.always ? one : { ...one, verdict: milder(one.verdict, 'revise') }))
}

/** How small a part of the chance that something is wrong the chance of protected speech may be without counting. */
function doubtOf({ rows, protection }: Weighed, { guideline, something }: Evidence): number {
  if (something < sure || !rows.some((row) => row.guideline.id === guideline)) return maybeProtected.usually
  return protection === 'no' || protection === 'maybe' ? maybeProtected.surelyNot : maybeProtected.surely
}

/** A threat or a slur does not stand alone in what looks like somebody telling of their own work: they may repeat what was said to them. */
function standsAlone(row: Found, { something, shielded }: Evidence): boolean {
  if (row.always) return something >= hardly && shielded < Math.min(alike, something)
  return row.listed && something >= hardly
}

/** Of several rows those of a guideline that this draft hardly looks like are left out: one stray word is no second problem. */
function likelyRows(rows: readonly Found[], evidence: Evidence): readonly Found[] {
  const likely = rows.filter((row) => row.listed || row.always || evidence.shareOf(row.guideline.id) >= stray)
  return likely.length > 0 ? likely : rows
}

/** The gravest of the rows asks for what a draft like this asks for; what a register or the company says of itself stays as it is. */
function weightedRows(rows: readonly Found[], { reading }: Weighed, evidence: Evidence): readonly Found[] {
  const isFixed = (row: Found): boolean =>
    row.always || row.listed || reading.facts.company.guidelines?.[row.guideline.id]?.weight !== undefined
  const most = rows.reduce<Verdict>((worst, row) => graver(worst, row.verdict), 'go')
  if (verdicts.indexOf(most) > verdicts.indexOf(evidence.verdict))
    return rows.map((row) => (isFixed(row) ? row : { ...row, verdict: milder(row.verdict, evidence.verdict) }))
  if (most === evidence.verdict) return rows
  const [main] = rows
    .filter((row) => !isFixed(row))
    .sort((a, b) => evidence.shareOf(b.guideline.id) - evidence.shareOf(a.guideline.id))
  return rows.map((row) => (row === main ? { ...row, verdict: evidence.verdict } : row))
}

function byEvidence({ reading }: Weighed, guidelines: readonly Guideline[], evidence: Evidence): readonly Found[] {
  if (!evidence.isEnough) return []
  const guideline = guidelines.find(({ id }) => id === evidence.guideline)
  const settings = reading.facts.company.guidelines?.[evidence.guideline]
  if (!guideline || settings?.enabled === false) return []
  if (evidence.something < sure && (guideline.unless?.(reading) || guideline.evidenceUnless?.(reading))) return []
  const place = evidence.place()
  if (!place) return []
  // Likeness alone stops a post only when it is strong; else somebody who knows is asked.
  const verdict = evidence.verdict === 'stop' && evidence.something < strong ? 'ask' : evidence.verdict
  return [
    {
      guideline,
      verdict: settings?.weight ?? verdict,
      desk: settings?.desk ?? guideline.desk,
      message: evidenceMessage,
      start: place.start,
      end: place.end,
      suggestion: null,
      always: false,
      listed: false,
    },
  ]
}
