import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftOf, type Example, exampleCompanies } from '../src/core/guidelines/example.ts'
import { examplesOf } from '../src/core/guidelines/examples.ts'
import { type Company, check, compile, type Draft, guidelines, type Verdict, verdicts } from '../src/core/index.ts'

const companies = Object.fromEntries(Object.entries(exampleCompanies).map(([key, company]) => [key, compile(company)]))
const company = companies.installer ?? compile({ name: 'X' })
const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.lorem({ maxCount: 30 }))
const gravity = (verdict: Verdict): number => verdicts.indexOf(verdict)

/** Texts made of pieces the checker knows, so that guidelines do fire. */
const pieces = [
  'Noordlicht',
  'ThermoPlus',
  'Zonnestroom',
  'Poolvos',
  'liegt',
  'is waardeloos',
  'de beste',
  'guaranteed',
  'ik werk bij',
  '06-12345678',
  'jan@example.nl',
  'omzet',
  '12%',
  'idioot',
  '!',
  '?',
  '\n',
  '"',
  'salaris',
  'staking',
  '@x',
  '#tag',
  '😀',
  '\u200b',
]
const lively = fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((parts) => parts.join(' '))

const draft: fc.Arbitrary<Draft> = fc.record(
  {
    text: fc.oneof(anyText, lively),
    lang: fc.constantFrom('nl', 'en'),
    channel: fc.constantFrom('linkedin', 'x', 'review'),
    account: fc.constantFrom('personal', 'brand', 'anonymous'),
    author: fc.record(
      { role: fc.string(), spokesperson: fc.boolean(), management: fc.boolean() },
      { requiredKeys: [] },
    ),
    inReplyTo: fc.record(
      { text: fc.oneof(anyText, lively), from: fc.constantFrom('customer', 'journalist', 'competitor') },
      { requiredKeys: ['text'] },
    ),
    at: fc
      .date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString()),
  },
  { requiredKeys: ['text'] },
)

describe('check', () => {
  it('never throws, is deterministic, and every span is the exact text', () => {
    fc.assert(
      fc.property(draft, (one) => {
        const answer = check(one, company)
        expect(check(one, company)).toEqual(answer)
        for (const finding of answer.findings) expect(one.text.slice(finding.start, finding.end)).toBe(finding.text)
        expect(answer.ask === null).toBe(answer.verdict === 'go' || answer.verdict === 'revise')
      }),
      { numRuns: 400 },
    )
  })

  it('is as grave as its gravest finding: more findings never make it milder', () => {
    fc.assert(
      fc.property(draft, (one) => {
        const answer = check(one, company)
        expect(gravity(answer.verdict)).toBe(Math.max(0, ...answer.findings.map((finding) => gravity(finding.verdict))))
      }),
      { numRuns: 400 },
    )
  })

  it('never stops protected speech or sends it to a desk', () => {
    fc.assert(
      fc.property(draft, (one) => {
        const answer = check(one, company)
        if (answer.protected) expect(['go', 'revise']).toContain(answer.verdict)
      }),
      { numRuns: 400 },
    )
  })

  it('does not let a private official of a Dutch public body be asked or stopped', () => {
    const council = companies.council ?? company
    fc.assert(
      fc.property(draft, (one) => {
        if (one.account === 'brand' || one.author?.spokesperson) return
        const answer = check(one, council)
        if (answer.findings.some((finding) => finding.guideline === 'unreadable' || finding.guideline === 'media'))
          return
        expect(gravity(answer.verdict)).toBeLessThanOrEqual(1)
      }),
      { numRuns: 300 },
    )
  })

  it('survives names of object members and a company made of anything', () => {
    const odd = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf']
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...odd), fc.string()), { minLength: 1, maxLength: 6 }),
        anyText,
        (names, text) => {
          const strange: Company = {
            name: names[0] ?? 'x',
            aliases: names,
            products: names,
            registers: { codenames: names, customers: names, competitors: names.map((name) => ({ name })) },
          }
          expect(() => check({ text: `${names.join(' ')} ${text}` }, compile(strange))).not.toThrow()
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('a suggestion', async () => {
  const all: (Example & { readonly id: string })[] = []
  for (const { id } of guidelines) {
    const { nl, en } = await examplesOf(id)
    all.push(...[...nl.breaches, ...en.breaches].map((example) => ({ ...example, id })))
  }
  it('that is a rewrite re-checks clean of what it repairs', () => {
    let rewrites = 0
    for (const example of all) {
      const compiled = companies[example.company ?? 'installer'] ?? company
      const { draft: one } = draftOf(example)
      for (const finding of check(one, compiled).findings) {
        if (finding.suggestion === null) continue
        rewrites++
        const text = one.text.slice(0, finding.start) + finding.suggestion + one.text.slice(finding.end)
        const again = check({ ...one, text }, compiled).findings.filter(
          (other) => other.guideline === finding.guideline,
        )
        const end = finding.start + finding.suggestion.length
        expect(
          again.filter((other) => other.start < end && finding.start < other.end),
          `${finding.guideline}: ${text}`,
        ).toEqual([])
      }
    }
    expect(rewrites).toBeGreaterThan(20)
  })
})
