import { expect, test } from 'vitest'
import type { Company } from '../../src/core/engine/company.ts'
import { authorityRanks, clauseIds, type LawReference, lawBehind, policy } from '../../src/core/policy/index.ts'
import { lawEntries } from '../../src/core/policy/law/index.ts'
import { profiles } from './profiles.ts'

/** Authorities nobody has read for this product yet: they may guide it, and may not be cited. */
const unread = [
  /GDPR|\bAVG\b|2016\/679|\bUAVG\b/,
  /1833|DTSA|Defend Trade Secrets|Speak Out Act|PSLRA|16 CFR 465|206\(4\)|\b2210\b|17a-4/,
  /2022\/2065|\bDSA\b|2016\/943|2023\/970|6:193|Wet bescherming|7:653|7:678|2024\/1689/,
  /Heinisch|Halet|Pickering|Hatch|201-i|31-51q|232\.5|1102\.5/,
]

test('nothing is cited that was not read', () => {
  const found = profiles().flatMap((company) => {
    const text = JSON.stringify([policy(company, { lang: 'nl' }), policy(company, { lang: 'en' })])
    return unread.flatMap((pattern) => pattern.exec(text)?.[0] ?? [])
  })
  expect(found).toEqual([])
})

test('each citation names its rank, source and day of review, the heaviest first', () => {
  for (const company of profiles()) {
    for (const clause of policy(company, { lang: 'nl' }).sections.flatMap((section) => section.clauses)) {
      const ranks = clause.law.map((law) => authorityRanks.indexOf(law.rank))
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
      const odd = clause.law.filter(
        ({ source, rankText, date, effective = '2000' }) =>
          source.length < 5 ||
          rankText === '' ||
          !/^\d{4}-\d{2}-\d{2}$/.test(date) ||
          !/^\d{4}(-\d{2}){0,2}$/.test(effective),
      )
      expect(odd).toEqual([])
    }
  }
})

test('a country gets the law that holds there', () => {
  expect(jurisdictions({ country: 'NL' })).toEqual(['CoE', 'EU', 'NL'])
  expect(jurisdictions({ country: 'Nederland' })).toEqual(['CoE', 'EU', 'NL'])
  expect(jurisdictions({ country: 'BE' })).toEqual(['CoE', 'EU'])
  expect(jurisdictions({ country: 'DE' })).toEqual(['CoE', 'EU'])
  expect(jurisdictions({ country: 'US' })).toEqual(['US'])
  expect(jurisdictions({ country: 'UK' })).toEqual(['CoE'])
  expect(jurisdictions({ country: 'GB' })).toEqual(['CoE'])
  expect(jurisdictions({})).toEqual([])
})

test('a document says of which country nobody read the law', () => {
  const note = (country?: string, lang: 'nl' | 'en' = 'en') =>
    policy({ name: 'Van Dijk', ...(country === undefined ? {} : { country }) }, { lang }).lawNote
  expect(note('NL')).toBeUndefined()
  expect(note('US')).toBeUndefined()
  expect(note('UK')).toContain('laws and rulings of the United Kingdom itself have not been read')
  expect(note('BE', 'nl')).toContain('van België zelf zijn voor dit document nog niet gelezen')
  expect(note('FR')).toContain('of this country itself')
  expect(note('JP')).toContain('That is why none is named')
  expect(note()).toContain('names no country')
})

test('regulators are named where the country is known', () => {
  const speakUp = (country: string) =>
    policy({ name: 'Van Dijk', country }, { lang: 'en' })
      .sections.flatMap(({ clauses }) => clauses)
      .find(({ id }) => id === 'speak-up')?.rule
  expect(speakUp('UK')).toContain('Health and Safety Executive (HSE)')
  expect(speakUp('BE')).toContain('Federal Ombudsman')
})

test('a source is told by who published it, not by an address alone', () => {
  const sources = profiles().flatMap((company) =>
    (['nl', 'en'] as const).flatMap((lang) =>
      policy(company, { lang }).sections.flatMap(({ clauses }) => clauses.flatMap(({ law }) => law)),
    ),
  )
  expect(sources.filter(({ source }) => /(?:^|[;,] )[\w-]+\.(?:nl|com|org)\b/.test(source))).toEqual([])
})

test('market law comes with a listing, labour board law with a private employer', () => {
  expect(ids({ country: 'NL', listed: true })).toContain('eu-mar-10')
  expect(ids({ country: 'NL' })).not.toContain('eu-mar-10')
  expect(ids({ country: 'US' })).toContain('us-stericycle')
  expect(ids({ country: 'US', publicBody: true })).not.toContain('us-stericycle')
  expect(ids({ country: 'US', sector: 'bank' })).toContain('us-finra-11-39')
  expect(ids({ country: 'US', sector: 'bakery' })).not.toContain('us-finra-11-39')
})

test('the labour board’s standard is marked as one that may change', () => {
  const law = laws({ country: 'US' }).find((reference) => reference.id === 'us-stericycle')
  expect(law?.contested).toContain('2023')
  expect(law?.effective).toBe('2023-08-02')
})

test('every authority belongs to clauses that exist', () => {
  expect(lawEntries.flatMap((entry) => entry.clauses.filter((id) => !clauseIds.includes(id)))).toEqual([])
  expect(new Set(lawEntries.map((entry) => entry.id)).size).toBe(lawEntries.length)
})

test('the law behind a clause of the seed is named in both languages, the heaviest first', () => {
  const dutch = lawBehind(['G01'], 'nl')
  expect(dutch.join('\n')).toContain('Nederlandse Reclame Code')
  expect(lawBehind(['G01'], 'en')).toHaveLength(dutch.length)
  expect(lawBehind(['A04'], 'en')[0]).toContain('(statute or treaty)')
  expect(lawBehind([], 'nl')).toEqual([])
})

function laws(company: Omit<Company, 'name'>): readonly LawReference[] {
  const document = policy({ name: 'Van Dijk', ...company }, { lang: 'en' })
  return document.sections.flatMap((section) => section.clauses.flatMap((clause) => clause.law))
}

function ids(company: Omit<Company, 'name'>): readonly string[] {
  return laws(company).map((law) => law.id)
}

function jurisdictions(company: Omit<Company, 'name'>): readonly string[] {
  return [...new Set(laws(company).map((law) => law.jurisdiction))].sort()
}
