import { describe, expect, expectTypeOf, test } from 'vitest'
import * as z from 'zod'
import { clauses, guidelineIds } from '../../src/company/guideline-ids.ts'
import { companySchema, readCompany } from '../../src/company/index.ts'
import type { companyShape } from '../../src/company/schema/company.ts'
import type { draftShape } from '../../src/company/schema/draft.ts'
import type { registers } from '../../src/company/schema/registers.ts'
import type { Company, Registers } from '../../src/core/engine/company.ts'
import type { Author, Draft } from '../../src/core/engine/draft.ts'
import { guidelines } from '../../src/core/index.ts'
import { clauseIds } from '../../src/core/policy/index.ts'

test('the shapes have the keys of the types and no others', () => {
  expectTypeOf<keyof z.output<typeof companyShape>>().toEqualTypeOf<keyof Company>()
  expectTypeOf<keyof z.output<typeof registers>>().toEqualTypeOf<keyof Registers>()
  expectTypeOf<keyof z.output<typeof draftShape>>().toEqualTypeOf<keyof Draft>()
  expectTypeOf<keyof NonNullable<z.output<typeof draftShape>['author']>>().toEqualTypeOf<keyof Author>()
  expectTypeOf<z.output<typeof companyShape>>().toExtend<Company>()
})

test('settings may be given for every guideline and every clause of the policy', () => {
  expect([...clauses].sort()).toEqual([...clauseIds].sort())
  expect(guidelineIds).toEqual(expect.arrayContaining(guidelines.map(({ id }) => id)))
})

describe('the JSON Schema', () => {
  const schema = companySchema()

  test('is draft 2020-12 without an id, and describes every key in both languages', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(schema).not.toHaveProperty('$id')
    expect(schema).not.toHaveProperty('id')
    for (const lang of ['nl', 'en'] as const) {
      const without = undescribed(companySchema(lang), '')
      expect(without).toEqual([])
    }
    expect(companySchema('nl').description).not.toBe(companySchema('en').description)
  })

  test('refuses unknown keys everywhere but in the names of clauses', () => {
    const open: string[] = []
    walk(schema, '', (part, path) => {
      if (part.type === 'object' && part.additionalProperties !== false) open.push(path)
    })
    expect(open).toEqual(['.guidelines'])
  })

  // A reader of JSON Schema that is not ours, as an independent judge.
  const judge = z.fromJSONSchema(JSON.parse(JSON.stringify(schema)))
  test.each([
    ['{"name":"A"}', true],
    ['{"name":"A","registers":{"customers":["B",{"name":"C","reference":true}],"codenames":["D"]}}', true],
    ['{"name":"A","registers":{"quietPeriods":[{"from":"2026-01-01","until":"2026-02-01T10:00+01:00"}]}}', true],
    ['{"name":"A","guidelines":{"tone":{"weight":"ask","wording":{"nl":"Netjes"}}}}', true],
    [`{"name":"A","registers":{"permissions":[{"sha256":"${'0'.repeat(64)}","channel":"x"}]}}`, true],
    ['{}', false],
    ['{"name":3}', false],
    ['{"name":" "}', false],
    ['{"name":"A","product":[]}', false],
    ['{"name":"A","listed":"yes"}', false],
    ['{"name":"A","registers":{"quietPeriods":[{"from":"2026-01-01"}]}}', false],
    ['{"name":"A","registers":{"claims":[{"text":"B","until":"soon"}]}}', false],
    ['{"name":"A","registers":{"customers":[3]}}', false],
    ['{"name":"A","guidelines":{"tone":{"weight":"never"}}}', false],
    ['{"name":"A","registers":{"permissions":[{"sha256":"0"}]}}', false],
  ])('says the same of %s as the reader', (text, fits) => {
    expect(judge.safeParse(JSON.parse(text)).success).toBe(fits)
    expect(readCompany(text, 'a.json').ok).toBe(fits)
  })
})

type Part = Readonly<Record<string, unknown>>

function walk(part: unknown, path: string, visit: (part: Part, path: string) => void): void {
  if (typeof part !== 'object' || part === null) return
  const node = part as Part
  visit(node, path)
  for (const [key, below] of Object.entries((node.properties ?? {}) as Part)) walk(below, `${path}.${key}`, visit)
  walk(node.items, `${path}[]`, visit)
  if (typeof node.additionalProperties === 'object') walk(node.additionalProperties, `${path}.*`, visit)
  for (const option of Array.isArray(node.anyOf) ? node.anyOf : []) walk(option, path, visit)
}

/** Keys without a description; a choice between forms is described by its forms. */
function undescribed(schema: unknown, at: string): readonly string[] {
  const found: string[] = []
  walk(schema, at, (part, path) => {
    if (typeof part.description !== 'string' && !Array.isArray(part.anyOf)) found.push(path)
  })
  return found
}
