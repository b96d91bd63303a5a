import { describe, expect, it } from 'vitest'
import { draftOf, type Example, exampleCompanies } from '../src/core/guidelines/example.ts'
import { examplesOf } from '../src/core/guidelines/examples.ts'
import { guidelines } from '../src/core/guidelines/index.ts'
import { check, compile } from '../src/core/index.ts'

const companies = new Map(Object.entries(exampleCompanies).map(([key, company]) => [key, compile(company)]))

function judge(example: Example) {
  const { draft, start, end } = draftOf(example)
  const company = companies.get(example.company ?? 'installer')
  if (!company) throw new RangeError(`no example company ${example.company}`)
  return { answer: check(draft, company, { lang: 'en' }), start, end }
}

for (const guideline of guidelines) {
  describe(guideline.id, async () => {
    const examples = await examplesOf(guideline.id)
    for (const lang of ['nl', 'en'] as const) {
      const { breaches, passes } = examples[lang]
      it(`has its examples in ${lang}`, () => {
        expect(breaches.length).toBeGreaterThanOrEqual(12)
        expect(passes.length).toBeGreaterThanOrEqual(12)
        expect(passes.filter((pass) => pass.note).length).toBeGreaterThanOrEqual(6)
      })
      for (const breach of breaches) {
        it(`${guideline.protects ? 'does not shield' : 'finds'} in ${lang}: ${breach.text}`, () => {
          const { answer, start, end } = judge(breach)
          if (guideline.protects) return expect(answer.protected).toBe(false)
          const own = answer.findings.filter((finding) => finding.guideline === guideline.id)
          expect(own.map((finding) => finding.verdict)).toContain(breach.verdict)
          expect(own.some((finding) => finding.start < end && start < finding.end)).toBe(true)
        })
      }
      for (const pass of passes) {
        it(`passes in ${lang}: ${pass.text}`, () => {
          const { answer } = judge(pass)
          if (guideline.protects) {
            expect(answer.protected).toBe(true)
            expect(['go', 'revise']).toContain(answer.verdict)
          } else expect(answer.findings.filter((finding) => finding.guideline === guideline.id)).toEqual([])
        })
      }
    }
  })
}
