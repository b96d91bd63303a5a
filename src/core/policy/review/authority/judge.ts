import { authorityRanks } from '../../document.ts'
import type { LawEntry } from '../../law/entry.ts'
import { lawEntries, rankTexts } from '../../law/index.ts'
import type { PatternId, Strength } from '../patterns/index.ts'
import type { Flag } from '../result.ts'
import { boardCounts, type ReviewSetting } from '../setting.ts'
import { behind, firmInEurope, passedUnderBoeing, priorReview } from './behind.ts'

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
  if (setting.code === 'US') return pattern === 'whistle-gag' || pattern === 'legal-matters' ? 'unlawful' : 'contested'
  return setting.jurisdictions.includes('EU') && firmInEurope.has(pattern) ? 'unlawful' : 'contested'
}

/** The packs that count here, the one that decides first; those for government only where government is the employer. */
function applicable(pattern: PatternId, setting: ReviewSetting): readonly LawEntry[] {
  const ids = behind[pattern]
  const all = ids.flatMap((id) => lawEntries.find((entry) => entry.id === id) ?? [])
  return all
    .filter((entry) => !setting.known || setting.jurisdictions.includes(entry.jurisdiction))
    .filter((entry) => setting.publicBody || !forGovernment.has(entry.id))
    .filter(
      (entry) =>
        !(setting.publicBody && setting.code === 'US' && entry.jurisdiction === 'US' && entry.id !== 'us-21f-17'),
    )
}

function byRank(one: LawEntry, other: LawEntry): number {
  return authorityRanks.indexOf(one.rank) - authorityRanks.indexOf(other.rank)
}

const forGovernment = new Set(['nl-grondwet-7', 'nl-ambtenarenwet-10', 'nl-aanwijzingen-13-15'])

function named(entry: LawEntry, lang: 'nl' | 'en'): string {
  return `${entry.name[lang]} (${rankTexts[entry.rank][lang]})`
}

const nothing = {
  nl: 'Voor dit land is geen bron nagekeken; in andere landen hield deze zin geen stand.',
  en: 'No authority of this country was looked at; in other countries such a sentence did not hold.',
} as const
