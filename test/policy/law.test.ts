import { describe, expect, test } from 'vitest'
import type { Company } from '../../src/core/engine/company.ts'
import {
  authorityRanks,
  clauseIds,
  type LawReference,
  lawBehind,
  lawLine,
  policy,
} from '../../src/core/policy/index.ts'
import { lawEntries } from '../../src/core/policy/law/index.ts'
import { behind } from '../../src/core/policy/review/authority/behind.ts'
import { review } from '../../src/core/policy/review/index.ts'
import { profiles } from './profiles.ts'

/** Authorities nobody has read for this product yet: they may guide it, and may not be cited. */
const unread = [
  /\bUAVG\b|2016\/679, (?:artikel(?:en)?|articles?) (?!5\b|9\b)|2024\/1689/,
  /17h|Wet bescherming bedrijfsgeheimen|7:653|6:193/,
  /PSLRA|206\(4\)|17a-4|201-i|31-51q/,
  /47B|103A|202A|British Waterways|\bNMC\b|Nursing and Midwifery/,
  /XI\.189|VI\.100|VI\.93|Strafwetboek|[Cc]ao nr\. (?:9|39)\b|\bFSMA\b/,
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
  expect(jurisdictions({ country: 'BE' })).toEqual(['BE', 'CoE', 'EU'])
  expect(jurisdictions({ country: 'België' })).toEqual(['BE', 'CoE', 'EU'])
  expect(jurisdictions({ country: 'DE' })).toEqual(['CoE', 'EU'])
  expect(jurisdictions({ country: 'US' })).toEqual(['US'])
  expect(jurisdictions({ country: 'UK' })).toEqual(['CoE', 'UK'])
  expect(jurisdictions({ country: 'GB' })).toEqual(['CoE', 'UK'])
  expect(jurisdictions({})).toEqual([])
})

test('a document says of which country nobody read the law', () => {
  const note = (country?: string, lang: 'nl' | 'en' = 'en') =>
    policy({ name: 'Van Dijk', ...(country === undefined ? {} : { country }) }, { lang }).lawNote
  for (const read of ['NL', 'BE', 'UK', 'GB', 'US']) expect(note(read), read).toBeUndefined()
  expect(note('DE')).toContain('laws and rulings of Germany itself have not been read')
  expect(note('DE', 'nl')).toContain('van Duitsland zelf zijn voor dit document nog niet gelezen')
  expect(note('FR')).toContain('of this country itself')
  expect(note('JP')).toContain('That is why none is named')
  expect(note()).toContain('names no country')
})

test('the rights at the top of a British or a Belgian document stand on their own law', () => {
  const rights = (country: string) => lawOf({ country }, 'protected-speech').concat(lawOf({ country }, 'speak-up'))
  expect(rights('UK')).toEqual(expect.arrayContaining(['uk-era-43j', 'uk-era-43b', 'uk-equality-77', 'uk-tulrca-146']))
  expect(rights('BE')).toEqual(expect.arrayContaining(['be-whistleblowing', 'eu-pay-transparency-7']))
  expect(rights('UK').filter((id) => /^(?:eu|nl|be|us)-/.test(id))).toEqual([])
  expect(rights('BE').filter((id) => /^(?:uk|nl|us)-/.test(id))).toEqual([])
  expect(lawOf({ country: 'BE' }, 'ladder')).toContain('be-arbeidsreglement')
  expect(lawOf({ country: 'UK' }, 'disclosure')).toContain('uk-cap-2')
})

test('law for government or for private employers goes to the one it speaks of', () => {
  expect(ids({ country: 'UK', publicBody: true })).toEqual(expect.arrayContaining(['uk-hra-10', 'uk-civil-service']))
  expect(ids({ country: 'UK' })).not.toContain('uk-hra-10')
  expect(ids({ country: 'BE', publicBody: true })).toEqual(
    expect.arrayContaining(['be-grondwet-19', 'be-whistleblowing-federal']),
  )
  expect(ids({ country: 'BE', publicBody: true })).not.toContain('be-whistleblowing')
  expect(ids({ country: 'BE', publicBody: true })).not.toContain('be-cao-81')
  expect(ids({ country: 'BE' })).not.toContain('be-grondwet-19')
  expect(ids({ country: 'BE' })).toContain('be-cao-81')
  expect(ids({ country: 'US', publicBody: true })).toEqual(expect.arrayContaining(['us-pickering', 'us-hatch']))
  expect(ids({ country: 'US' })).not.toContain('us-hatch')
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
  expect(ids({ country: 'UK', listed: true })).toContain('uk-mar-10')
  expect(ids({ country: 'UK' })).not.toContain('uk-mar-10')
  expect(ids({ country: 'UK', sector: 'bank' })).toContain('uk-fca-24-1')
  expect(ids({ country: 'UK', sector: 'ziekenhuis' })).toContain('uk-gmc')
  expect(ids({ country: 'BE', sector: 'ziekenhuis' })).toContain('be-orde-artsen')
  expect(ids({ country: 'BE', sector: 'bakery' })).not.toContain('be-orde-artsen')
})

test('the labour board’s standard is marked as one that may change', () => {
  const law = laws({ country: 'US' }).find((reference) => reference.id === 'us-stericycle')
  expect(law?.contested).toContain('2023')
  expect(law?.effective).toBe('2023-08-02')
})

test('every authority belongs to clauses that exist', () => {
  expect(lawEntries.flatMap((entry) => entry.clauses.filter((id) => !clauseIds.includes(id)))).toEqual([])
  expect(lawEntries.filter(({ clauses }) => clauses.length === 0 || new Set(clauses).size < clauses.length)).toEqual([])
  expect(new Set(lawEntries.map((entry) => entry.id)).size).toBe(lawEntries.length)
})

test('every authority says in both languages what it means and where it was read, in one short sentence', () => {
  for (const { id, name, about, source, contested } of lawEntries) {
    const told = [name, about, typeof source === 'string' ? { nl: source, en: source } : source, contested ?? name]
    expect(
      told.flatMap(({ nl, en }) => [nl, en]).filter((text) => text.trim() !== text || text.length < 5),
      id,
    ).toEqual([])
    expect(about.nl, id).not.toBe(about.en)
    for (const sentence of [about.nl, about.en]) {
      expect(sentence, id).toMatch(/^\p{Lu}.*\.$/u)
      expect(sentence.length, id).toBeLessThan(260)
    }
  }
})

test('an authority is filed under the country its id names', () => {
  const home = { nl: 'NL', be: 'BE', uk: 'UK', eu: 'EU', echr: 'CoE', us: 'US' } as const
  const astray = lawEntries.filter(
    ({ id, jurisdiction }) => home[id.slice(0, id.indexOf('-')) as keyof typeof home] !== jurisdiction,
  )
  expect(astray.map(({ id }) => id)).toEqual([])
})

describe('the audit', () => {
  const sentences = {
    gag: 'Employees are not allowed to talk to regulators about the company.',
    pay: 'Employees may not discuss their salary with anyone.',
  } as const
  const first = (sentence: keyof typeof sentences, country: string, publicBody = false) =>
    review(sentences[sentence], { lang: 'en', country, publicBody }).flags[0]

  test('names authorities that exist, each of them once', () => {
    const known = new Set(lawEntries.map((entry) => entry.id))
    expect(Object.values(behind).flatMap((list) => list.filter((id) => !known.has(id)))).toEqual([])
    expect(Object.values(behind).filter((list) => new Set(list).size < list.length)).toEqual([])
  })

  test('calls a gag on reports unlawful where a statute voids it, and names that statute', () => {
    expect(first('gag', 'UK')).toMatchObject({ pattern: 'whistle-gag', verdict: 'unlawful', rank: 'statute' })
    expect(first('gag', 'UK')?.authority).toContain('(section 43J)')
    expect(first('gag', 'BE')).toMatchObject({ pattern: 'whistle-gag', verdict: 'unlawful' })
    expect(first('gag', 'BE')?.authorities.join()).toContain('28 November 2022')
    expect(first('gag', 'BE', true)?.authorities.join()).toContain('8 December 2022')
    expect(first('gag', 'BE', true)?.authorities.join()).not.toContain('28 November 2022')
  })

  test('weighs pay secrecy where the statute covers one kind of talk, or is not yet law in the country', () => {
    expect(first('pay', 'UK')).toMatchObject({ pattern: 'pay-secrecy', verdict: 'contested' })
    expect(first('pay', 'UK')?.authority).toContain('(section 77)')
    expect(first('pay', 'NL')).toMatchObject({ pattern: 'pay-secrecy', verdict: 'contested' })
    expect(first('pay', 'NL')?.authority).toContain('Pay Transparency Directive')
    expect(first('pay', 'US')).toMatchObject({ pattern: 'pay-secrecy', verdict: 'unlawful' })
  })
})

test('the law behind a clause of the seed is named in both languages, the heaviest first', () => {
  const lines = (seed: readonly string[], lang: 'nl' | 'en') => lawBehind(seed).map((entry) => lawLine(entry, lang))
  expect(lines(['G01'], 'nl').join('\n')).toContain('Nederlandse Reclame Code')
  expect(lines(['A04'], 'en')[0]).toContain('(statute or treaty)')
  expect(lawBehind([])).toEqual([])
})

function laws(company: Omit<Company, 'name'>): readonly LawReference[] {
  const document = policy({ name: 'Van Dijk', ...company }, { lang: 'en' })
  return document.sections.flatMap((section) => section.clauses.flatMap((clause) => clause.law))
}

function lawOf(company: Omit<Company, 'name'>, clause: string): readonly string[] {
  return policy({ name: 'Van Dijk', ...company }, { lang: 'en' })
    .sections.flatMap((section) => section.clauses)
    .filter(({ id }) => id === clause)
    .flatMap(({ law }) => law.map(({ id }) => id))
}

function ids(company: Omit<Company, 'name'>): readonly string[] {
  return laws(company).map((law) => law.id)
}

function jurisdictions(company: Omit<Company, 'name'>): readonly string[] {
  return [...new Set(laws(company).map((law) => law.jurisdiction))].sort()
}
