import type { ClauseReview, Flag, Gap, Score } from './result.ts'
import { reviewTexts } from './texts.ts'

/** Sixty points for what is covered, forty for what nobody can object to. Every step is said. */
export function scoreOf(
  clauses: readonly ClauseReview[],
  flags: readonly Flag[],
  gaps: readonly Gap[],
  lang: 'nl' | 'en',
): Score {
  const covered = clauses.filter((clause) => clause.state === 'covered').length
  const partial = clauses.filter((clause) => clause.state === 'partial').length
  const forClauses = Math.round((60 * (covered + partial / 2)) / Math.max(1, clauses.length))
  const unlawful = flags.filter((flag) => flag.verdict === 'unlawful').length
  const contested = flags.length - unlawful
  const lost = Math.min(40, unlawful * 6 + contested * 2 + gaps.length * 4)
  const say = reviewTexts[lang].score
  return {
    points: forClauses + 40 - lost,
    explained: [
      say.clauses(covered, partial, clauses.length, forClauses),
      say.flags(unlawful, contested, gaps.length, 40 - lost),
    ],
  }
}
