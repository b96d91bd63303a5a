import { describe, expect, test } from 'vitest'
import {
  type Clause,
  type PolicyDocument,
  policy,
  sectionIds,
  seedIds,
  summary,
  walletCard,
} from '../../src/core/policy/index.ts'
import { alarmsIn } from './alarm.ts'
import { described, profiles } from './profiles.ts'

const written = profiles().map((company) => ({
  name: described(company),
  company,
  nl: policy(company, { lang: 'nl' }),
  en: policy(company, { lang: 'en' }),
}))
const documents = written.flatMap(({ name, nl, en }) => [
  { name, document: nl },
  { name, document: en },
])

describe('for every combination of profile, sector and country', () => {
  test('each clause of the seed is named by a clause', () => {
    const missing = documents.flatMap(({ name, document }) => {
      const named = new Set<string>(clausesOf(document).flatMap((clause) => clause.seed))
      return seedIds.filter((id) => !named.has(id)).map((id) => `${name}: ${id}`)
    })
    expect(missing).toEqual([])
  })

  test('no template, hole or double space is left in the text', () => {
    const leftover = /undefined|null|NaN|\[object|[{}[\]|]| {2}|^\s|\s$|\.\.(?!\.)|\.[A-Z]| ,|,,|^$/
    const formal = written.map(({ name, company }) => ({
      name,
      document: policy({ ...company, address: 'u' }, { lang: 'nl' }),
    }))
    const found = [...documents, ...formal].flatMap(({ name, document }) =>
      textsOf(document)
        .filter((text) => leftover.test(text))
        .map((text) => `${name}: ${text}`),
    )
    expect(found).toEqual([])
  })

  test('Dutch and English have the same structure', () => {
    const different = written.filter(({ nl, en }) => JSON.stringify(shape(nl)) !== JSON.stringify(shape(en)))
    expect(different.map(({ name }) => name)).toEqual([])
  })

  test('the same profile gives the same text, byte for byte', () => {
    const different = written.filter(({ company, nl }) => {
      const again = policy(JSON.parse(JSON.stringify(company)), { lang: 'nl' })
      return JSON.stringify(again) !== JSON.stringify(nl)
    })
    expect(different.map(({ name }) => name)).toEqual([])
  })

  test('ids are unique, sections stand in their order, and rights stand before the first rule', () => {
    for (const { document } of documents) {
      const clauses = clausesOf(document)
      const ids = [...document.sections.map((section) => section.id), ...clauses.map((clause) => clause.id)]
      expect(new Set(ids).size).toBe(ids.length)
      const order = document.sections.map((section) => sectionIds.indexOf(section.id))
      expect(order).toEqual([...order].sort((a, b) => a - b))
      const firstRule = clauses.findIndex((clause) => clause.kind === 'rule')
      expect(clauses.findIndex((clause) => clause.id === 'protected-speech')).toBeLessThan(firstRule)
    }
  })

  test('each clause has a reason, both examples and a line for the summary; each rule says what it does not cover', () => {
    const bare = documents.flatMap(({ name, document }) =>
      clausesOf(document)
        .filter(
          (clause) =>
            clause.do.length === 0 ||
            clause.ratherNot.length === 0 ||
            clause.reason.length < 15 ||
            clause.short.length > 230 ||
            (clause.kind === 'rule' && (clause.carveOut ?? '').length < 20),
        )
        .map((clause) => `${name}: ${clause.id}`),
    )
    expect(bare).toEqual([])
  })

  test('no wording that chills lawful speech', () => {
    const found = documents.flatMap(({ name, document }) =>
      clausesOf(document).flatMap((clause) => {
        const { title, short, rule, points = [], reason, carveOut = '' } = clause
        const said = [title, short, rule, ...points, reason, carveOut].join('\n')
        return alarmsIn(said).map((alarm) => `${name}: ${clause.id}: ${alarm}`)
      }),
    )
    expect(found).toEqual([])
  })

  test('summary fits a page and the card has eight lines', () => {
    for (const { document } of documents) {
      const words = summary(document).parts.flatMap((part) => part.lines.join(' ').split(' '))
      expect(words.length).toBeLessThan(720)
      expect(walletCard(document).lines).toHaveLength(8)
    }
  })
})

test('the alarms have teeth: the wording of many a policy sets them off', () => {
  const planted = [
    'Always be respectful and professional.',
    'Do not disclose sensitive information.',
    'Avoid anything that harms our reputation.',
    'When in doubt, consult Legal before you post.',
    'Do not speak to the media without prior approval.',
    'Nothing in this policy restricts your rights.',
    'Blijf altijd respectvol en beleefd.',
    'Plaats niets zonder voorafgaande toestemming.',
    'Schaad onze reputatie niet.',
    'Zelfs anonieme berichten zijn te herleiden tot uw IP-adres.',
  ]
  for (const sentence of planted) expect([sentence, alarmsIn(sentence).length > 0]).toEqual([sentence, true])
})

test('the document is frozen all the way down', () => {
  const open: unknown[] = []
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if (!Object.isFrozen(value)) open.push(value)
    for (const part of Object.values(value)) visit(part)
  }
  visit(policy({ name: 'Van Dijk' }, { lang: 'nl' }))
  expect(open).toEqual([])
})

test('the bare minimum, a name, gives a whole document', () => {
  const document = policy({ name: 'Van Dijk' }, { lang: 'nl' })
  expect(document.sections.map((section) => section.id)).toEqual(sectionIds.filter((id) => id !== 'regulated'))
  expect(document.title).toBe('Sociale media bij Van Dijk')
})

test('the day it applies from is written out, and a version is known by its fingerprint', () => {
  const dutch = policy({ name: 'Van Dijk' }, { lang: 'nl', effective: '2027-01-01' })
  const english = policy({ name: 'Van Dijk' }, { lang: 'en', effective: '2027-01-01' })
  const other = policy({ name: 'Van Dijck' }, { lang: 'nl', effective: '2027-01-01' })
  expect([dutch.version.effectiveText, english.version.effectiveText]).toEqual(['1 januari 2027', '1 January 2027'])
  expect(dutch.version.fingerprint).toMatch(/^[0-9a-f]{16}$/)
  expect(new Set([dutch, english, other].map((document) => document.version.fingerprint)).size).toBe(3)
})

function clausesOf(document: PolicyDocument): readonly Clause[] {
  return document.sections.flatMap((section) => section.clauses)
}

/** Every text, but for the contact of a desk, which may be empty. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => (key === 'contact' ? [] : textsOf(part)))
}

/** What has to be the same in both languages: everything but the words. */
function shape(document: PolicyDocument): unknown {
  return document.sections.map((section) => ({
    id: section.id,
    clauses: section.clauses.map((clause) => ({
      id: clause.id,
      seed: clause.seed,
      kind: clause.kind,
      points: clause.points?.length,
      do: clause.do.map((example) => example.note !== undefined),
      ratherNot: clause.ratherNot.map((example) => example.note !== undefined),
      desk: clause.ask?.desk,
      law: clause.law.map((law) => [law.id, law.rank, law.effective, law.contested !== undefined]),
      carveOut: clause.carveOut !== undefined,
    })),
  }))
}
