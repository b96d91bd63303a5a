import { describe, expect, test } from 'vitest'
import { type Language, policy } from '../../src/core/policy/index.ts'
import { review } from '../../src/core/policy/review/index.ts'
import { wholeAsMarkdown } from '../../src/documents/markdown/whole.ts'
import { described, profiles } from '../policy/profiles.ts'

describe('our own guidelines pass our own audit', () => {
  for (const lang of ['nl', 'en'] as const) {
    test(`no flag, no gap, every clause they answer for is covered: ${lang}`, { timeout: 120_000 }, () => {
      const faults: string[] = []
      const seen = new Set<string>()
      // Every fifth: with eight countries and eight sectors all values still meet.
      for (const company of profiles().filter((_, index) => index % 5 === 0)) {
        const document = policy(company, { lang })
        const text = wholeAsMarkdown(document)
        const found = review(text, {
          lang,
          ...(company.country === undefined ? {} : { country: company.country }),
          publicBody: company.publicBody === true,
        })
        const answered = new Set(
          document.sections.flatMap((section) => section.clauses.flatMap((clause) => clause.seed)),
        )
        for (const id of answered) seen.add(id)
        faults.push(
          ...found.flags.map((flag) => `${described(company)} ${flag.pattern}: ${flag.quote}`),
          ...found.gaps.map((gap) => `${described(company)} ${gap.id}`),
          ...found.clauses
            .filter((one) => answered.has(one.requirement) && one.state !== 'covered')
            .map((one) => `${described(company)} ${one.requirement} ${one.state}`),
        )
      }
      expect(faults).toEqual([])
      // All thirty clauses of the seed and its tone were answered for somewhere.
      expect(seen.size).toBe(31)
    })
  }
})

test('the texts of both languages differ', () => {
  const languages: readonly Language[] = ['nl', 'en']
  const [dutch, english] = languages.map((lang) => policy({ name: 'Van Dijk' }, { lang }).title)
  expect(dutch).not.toBe(english)
})
