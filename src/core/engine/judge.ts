import { hex, sha256, utf8 } from '../text/index.ts'
import type { Found } from './detect.ts'
import type { Guideline, Protection } from './guideline.ts'
import type { Reading } from './reading.ts'
import { graver, milder, type Verdict, verdicts } from './verdict.ts'
import { isDuring } from './when.ts'

/** What is left of the findings once shield, permission, role and place have had their say. */
export interface Judged {
  readonly verdict: Verdict
  readonly protected: boolean
  readonly found: readonly Found[]
}

/** The table: protected speech first, then the permission, then the public body; more findings never make it milder. */
export function judge(reading: Reading, found: readonly Found[], isProtected: boolean): Judged {
  let kept = onePlaceOneGuideline(found)
  if (isProtected) kept = shield(kept)
  if (kept.length > 0 && hasPermission(reading)) kept = kept.filter((one) => one.always)
  if (isPrivateOfficial(reading)) kept = kept.map((one) => ({ ...one, verdict: milder(one.verdict, 'revise') }))
  kept = [...kept].filter((one) => one.verdict !== 'go').sort((a, b) => a.start - b.start || a.end - b.end)
  return {
    verdict: kept.reduce<Verdict>((worst, one) => graver(worst, one.verdict), 'go'),
    protected: isProtected,
    found: kept,
  }
}

/** What the shield's own table says of a draft. */
export function protectionOf(reading: Reading, guidelines: readonly Guideline[]): Protection {
  return guidelines.map((guideline) => guideline.protects?.(reading)).find((one) => one !== undefined) ?? 'no'
}

/** The share of likeness from which speech is taken to be protected. */
export const alike = 0.45

/**
 * Whether the draft is speech the law protects: because the shield's table is sure, or because it looks like such speech (`likeness`, 0 to 1;
 * the table's opinion is part of it). Without a likeness the table decides. A threat or a slur forfeits the shield; criticism, however sharp, does not.
 */
export function isShielded(protection: Protection, found: readonly Found[], likeness: number | undefined): boolean {
  const stops = found.filter((one) => one.verdict === 'stop')
  if (stops.some((one) => one.always)) return false
  if (protection === 'surely' || (likeness ?? 0) >= alike) return true
  return likeness === undefined && protection === 'likely' && stops.length === 0
}

/** Protected speech is never stopped and never sent to a desk: what must stay out of it is advice to leave that fact out. */
function shield(found: readonly Found[]): readonly Found[] {
  return found
    .filter((one) => one.guideline.whenProtected === 'advise')
    .map((one) => ({ ...one, verdict: milder(one.verdict, 'revise') }))
}

/** Approval of exactly this text, by its SHA-256, for this channel and moment. */
function hasPermission(reading: Reading): boolean {
  const permissions = reading.facts.company.registers?.permissions ?? []
  if (permissions.length === 0) return false
  const digest = hex(sha256(utf8(reading.text)))
  return permissions.some(
    (one) =>
      one.sha256.toLowerCase() === digest &&
      (one.channel === undefined || one.channel === reading.draft.channel) &&
      isDuring(reading.facts.at, undefined, one.until),
  )
}

/** An official of a Dutch public body who does not speak for it: an opinion is not reviewed beforehand (article 7 of the Constitution). */
function isPrivateOfficial(reading: Reading): boolean {
  const { company, publicBody, brand, spokesperson } = reading.facts
  return publicBody && (company.country ?? 'NL') === 'NL' && !brand && !spokesperson
}

/** Where two guidelines mark the same place the more specific stays; of one guideline's own overlapping findings the gravest. */
function onePlaceOneGuideline(found: readonly Found[]): readonly Found[] {
  return found.filter(
    (one, i) => !found.some((other, j) => i !== j && overlaps(one, other) && givesWay(one, other, i > j)),
  )
}

const overlaps = (a: Found, b: Found): boolean => a.start < b.end && b.start < a.end

function givesWay(one: Found, other: Found, isLater: boolean): boolean {
  const grave = verdicts.indexOf(other.verdict) - verdicts.indexOf(one.verdict)
  if (one.guideline === other.guideline) return grave > 0 || (grave === 0 && isLater)
  if (other.guideline.beats?.includes(one.guideline.id)) return grave >= 0
  return false
}
