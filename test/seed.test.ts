import { describe, expect, it } from 'vitest'
import { exampleCompanies } from '../src/core/guidelines/example.ts'
import { guidelines } from '../src/core/index.ts'
import { policy, seedIds } from '../src/core/policy/index.ts'

/** Clauses of the seed nobody answers for. */
function unanswered(named: Iterable<string>): readonly string[] {
  const known = new Set(named)
  return seedIds.filter((id) => !known.has(id))
}

const byGuidelines = guidelines.flatMap(({ seed }) => seed)
const byPolicy = policy({ ...exampleCompanies.listed, privacyRegulated: true }, { lang: 'en' }).sections.flatMap(
  ({ clauses }) => clauses.flatMap(({ seed }) => seed),
)

describe('every clause of the seed', () => {
  it('is named by a guideline or a clause of the policy', () => {
    expect(unanswered([...byGuidelines, ...byPolicy])).toEqual([])
  })
  it('that is not named would be noticed', () => {
    expect(unanswered([...byGuidelines, ...byPolicy].filter((id) => id !== 'G07'))).toEqual(['G07'])
  })
  it('a guideline names exists', () => {
    expect(byGuidelines.filter((id) => !seedIds.some((known) => known === id))).toEqual([])
  })
})

describe('the guidelines', () => {
  it('are the twenty, each with a desk, texts and a table or a shield', () => {
    expect(guidelines.map(({ id }) => id)).toEqual([
      'disclosure',
      'interest',
      'misleading-claim',
      'tone',
      'spam',
      'private-conversation',
      'expertise',
      'attribution',
      'hostile',
      'criticism',
      'competitor',
      'legal-matter',
      'crisis',
      'personal-data',
      'confidential',
      'product-launch',
      'financial',
      'customer-data',
      'media',
      'protected-speech',
    ])
    for (const { rules, protects, texts } of guidelines) {
      expect(rules.length > 0 || protects !== undefined).toBe(true)
      for (const rule of rules) {
        expect(texts.nl.messages[rule.message]).toBeTypeOf('string')
        expect(texts.en.messages[rule.message]).toBeTypeOf('string')
      }
    }
  })
})
