import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Read, readBatchLine, readCompany } from '../../src/company/index.ts'
import { readJson } from '../../src/company/source/read-json.ts'
import { positionAt } from '../../src/company/source/source.ts'

const sound = `name: Van Dijk
aliases: [VDI, "@vandijk"]
registers:
  crises:
    - { topic: brand, from: 2026-01-01, until: 2026-02-01T10:00:00+01:00 }
  customers: [&k Jan, { name: Piet, reference: true }]
guidelines:
  competitor: { weight: ask, desk: legal }
`
const pieces = [
  '[',
  ']',
  '{',
  '}',
  ': ',
  '\n',
  '- ',
  '"',
  "'",
  '#',
  '&a',
  '*a',
  '!',
  '|',
  '\t',
  '\0',
  '\ud800',
  '---\n',
  ',',
  '%',
  '\\',
  '?',
]

/** The text with a few things put in or taken out. */
const mutated = (text: string) =>
  fc
    .array(fc.tuple(fc.nat(text.length), fc.nat(3), fc.constantFrom('', ...pieces)), { minLength: 1, maxLength: 4 })
    .map((edits) => edits.reduce((now, [at, drop, put]) => now.slice(0, at) + put + now.slice(at + drop), text))

/** Every problem has both languages and a place inside the file. */
function expectSensible(text: string, read: Read<object>): void {
  if (read.ok) return
  expect(read.problems.length).toBeGreaterThan(0)
  const lines = text.split('\n')
  for (const { line, column, message, remedy } of read.problems) {
    expect(Math.min(message.nl.length, message.en.length, remedy.nl.length, remedy.en.length)).toBeGreaterThan(0)
    expect(line).toBeGreaterThanOrEqual(1)
    expect(line).toBeLessThanOrEqual(lines.length)
    expect(column).toBeGreaterThanOrEqual(1)
    expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1)
  }
}

describe('whatever the file, it is read or its problems have a place', () => {
  test('YAML that was spoilt', () => {
    fc.assert(
      fc.property(mutated(sound), (text) => expectSensible(text, readCompany(text, 'a.yaml'))),
      { numRuns: 500 },
    )
  })

  test('any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) =>
        expectSensible(text.replace(/^\ufeff/, ''), readCompany(text.replace(/^\ufeff/, ''), 'a.yaml')),
      ),
    )
  })

  test('any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        expect(typeof readCompany(bytes, 'a.yaml').ok).toBe('boolean')
      }),
    )
  })

  test('any value as JSON', () => {
    fc.assert(
      fc.property(fc.json({ noUnicodeString: false }), (text) => {
        expectSensible(text, readCompany(text, 'a.json'))
        expectSensible(text, readBatchLine(text, 1))
      }),
    )
  })

  test('a company whose parts are of any kind', () => {
    const company = fc.record(
      {
        name: fc.anything(),
        registers: fc.record({ customers: fc.array(fc.anything()), crises: fc.anything() }),
        guidelines: fc.dictionary(fc.string(), fc.anything()),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(company, (value) => {
        const text = JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? 1 : part))
        expectSensible(text, readCompany(text, 'a.json'))
      }),
    )
  })
})

test('JSON is refused exactly where JSON.parse refuses it', () => {
  const text = fc.oneof(mutated('{"a":[1,-2.5e3,true,null,"\\u00e9\\n"],"b":{"c":""}}'), fc.json(), fc.string())
  fc.assert(
    fc.property(text, (candidate) => {
      let value: unknown
      let sound = true
      try {
        value = JSON.parse(candidate)
      } catch {
        sound = false
      }
      const source = readJson(candidate, 'a.json')
      if ('value' in source) expect(source.value).toEqual(value)
      else if (sound) expect(source.problems[0]?.message.en).toMatch(/occurs twice|cannot be a key/)
      expect('value' in source && !sound).toBe(false)
    }),
    { numRuns: 1_000 },
  )
})

test('a line and a column lead back to their offset', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'é', '😀', '\n', '\r\n')), fc.nat(), (parts, n) => {
      const text = parts.join('')
      const offset = text.length === 0 ? 0 : n % (text.length + 1)
      const { line, column } = positionAt(text, offset)
      const before = text
        .split('\n')
        .slice(0, line - 1)
        .reduce((sum, one) => sum + one.length + 1, 0)
      expect(before + column - 1).toBe(offset)
    }),
  )
})
