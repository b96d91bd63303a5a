import { reviewClauses } from './coverage/review-clauses.ts'
import { flagsOf } from './flags.ts'
import { gapsOf } from './gaps.ts'
import { readPolicy } from './reading/read.ts'
import type { Review, ReviewOptions } from './result.ts'
import { scoreOf } from './score.ts'
import { settingOf, standardText } from './setting.ts'
import { reviewTexts } from './texts.ts'

/**
 * Audits an existing policy in Dutch or English: which clauses of the seed it answers, and which sentences chill lawful speech,
 * with the authority and narrower wording. Pure; about linear in the text; never throws.
 */
export function review(text: string, options: ReviewOptions = {}): Review {
  const policy = readPolicy(text, options.lang)
  const setting = settingOf(options)
  const clauses = reviewClauses(policy)
  const flags = flagsOf(policy, setting)
  const gaps = gapsOf(policy, setting)
  return {
    lang: policy.lang,
    clauses,
    flags,
    gaps,
    score: scoreOf(clauses, flags, gaps, policy.lang),
    standard: standardText(setting, policy.lang),
    notice: reviewTexts[policy.lang].notice,
  }
}
