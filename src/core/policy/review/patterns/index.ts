import { affiliation, disclaimer, friending, logosPhotos, realName, recording } from './identity.ts'
import { internalFirst, priorApproval, whenInDoubt } from './leave.ts'
import type { Pattern } from './pattern.ts'
import { savingsClause, whistleGag } from './rights.ts'
import { confidentiality, coworkersPrivacy, internalCommunications, paySecrecy } from './secrecy.ts'
import { blanketBan, crisisSilence, expertise, legalMatters, mediaBan, politics } from './silence.ts'
import { civility, disparagement, reputation } from './tone.ts'
import { truthfulness } from './truth.ts'
import { dutyToReport, monitoring, passwords, tracing } from './watch.ts'

export type { Found, Pattern, PatternId, Setting, Strength } from './pattern.ts'
export { patternIds } from './pattern.ts'

/** The most particular first: a sentence is named after the first that fits. */
export const patterns: readonly Pattern[] = [
  whistleGag,
  paySecrecy,
  tracing,
  passwords,
  monitoring,
  crisisSilence,
  mediaBan,
  legalMatters,
  whenInDoubt,
  internalFirst,
  recording,
  friending,
  disclaimer,
  realName,
  politics,
  disparagement,
  reputation,
  truthfulness,
  priorApproval,
  logosPhotos,
  coworkersPrivacy,
  internalCommunications,
  confidentiality,
  affiliation,
  dutyToReport,
  civility,
  blanketBan,
  expertise,
  savingsClause,
]
