import { authorityRanks } from '../../document.ts'
import type { LawEntry } from '../../law/entry.ts'
import { lawEntries, rankTexts } from '../../law/index.ts'
import type { PatternId, Strength } from '../patterns/index.ts'
import type { Flag } from '../result.ts'
import { boardCounts, type ReviewSetting } from '../setting.ts'
import {
  behind,
  firmInEurope,
  firmInUnitedKingdom,
  firmInUnitedStates,
  passedUnderBoeing,
  priorReview,
} from './behind.ts'

export type Judgement = Pick<Flag, 'verdict' | 'authority' | 'rank' | 'authorities' | 'dependsOnDate'>

/** What the law of this setting makes of a pattern: a verdict, and the authorities it stands on with their rank. */
export function judge(pattern: PatternId, strength: Strength, setting: ReviewSetting, lang: 'nl' | 'en'): Judgement {
  const entries = applicable(pattern, setting)
  const main = entries[0]
  return {
    verdict: verdictOf(pattern, strength, setting),
    authority: main ? named(main, lang) : nothing[lang],
    rank: main?.rank ?? 'none',
    authorities: [...entries].sort(byRank).map((entry) => named(entry, lang)),
    dependsOnDate: boardCounts(setting) && entries.some((entry) => entry.contested !== undefined),
  }
}

function verdictOf(pattern: PatternId, strength: Strength, setting: ReviewSetting): Flag['verdict'] {
  if (strength === 'soft') return 'contested'
  if (setting.code === 'NL' && setting.publicBody && priorReview.has(pattern)) return 'unlawful'
  if (boardCounts(setting))
    return setting.standard === 'boeing' && passedUnderBoeing.has(pattern) ? 'contested' : 'unlawful'
  return firmIn(setting)?.has(pattern) ? 'unlawful' : 'contested'
}

function firmIn({ jurisdictions }: ReviewSetting): ReadonlySet<PatternId> | undefined {
  if (jurisdictions.includes('US')) return firmInUnitedStates
  if (jurisdictions.includes('UK')) return firmInUnitedKingdom
  return jurisdictions.includes('EU') ? firmInEurope : undefined
}

/** The packs that count here, the one that decides first; each only for the kind of employer it speaks of. */
function applicable(pattern: PatternId, setting: ReviewSetting): readonly LawEntry[] {
  const all = behind[pattern].flatMap((id) => lawEntries.find((entry) => entry.id === id) ?? [])
  return all
    .filter((entry) => !setting.known || setting.jurisdictions.includes(entry.jurisdiction))
    .filter((entry) => (setting.publicBody ? speaksOfGovernment(entry, setting) : !forGovernment.has(entry.id)))
}

function speaksOfGovernment({ id, jurisdiction }: LawEntry, { code }: ReviewSetting): boolean {
  if (forGovernment.has(id)) return true
  return !(code === 'US' && jurisdiction === 'US' && !forAllInUnitedStates.has(id)) && !forPrivate.has(id)
}

function byRank(one: LawEntry, other: LawEntry): number {
  return authorityRanks.indexOf(one.rank) - authorityRanks.indexOf(other.rank)
}

const forGovernment = new Set([
  'nl-grondwet-7',
  'nl-ambtenarenwet-10',
  'nl-aanwijzingen-13-15',
  'be-grondwet-19',
  'be-vlaanderen',
  'be-whistleblowing-federal',
  'uk-hra-10',
  'uk-civil-service',
  'us-pickering',
  'us-hatch',
])

const forPrivate = new Set(['be-whistleblowing', 'be-cao-81'])

const forAllInUnitedStates = new Set(['us-21f-17', 'us-dtsa', 'us-speak-out'])

function named(entry: LawEntry, lang: 'nl' | 'en'): string {
  return `${entry.name[lang]} (${rankTexts[entry.rank][lang]})`
}

const nothing = {
  nl: 'Voor dit land is geen bron nagekeken; in andere landen hield deze zin geen stand.',
  en: 'No authority of this country was looked at; in other countries such a sentence did not hold.',
} as const
