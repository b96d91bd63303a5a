import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { openCompany, readBatchLine } from '../../src/company/index.ts'
import { registers } from '../../src/company/schema/registers.ts'
import { check, compile, verdicts } from '../../src/core/index.ts'

const folder = new URL('../../demo/', import.meta.url)

describe.each([
  { key: 'zonnevaart', lang: 'nl', country: 'NL', listed: false, privacyRegulated: true },
  { key: 'tidewick', lang: 'en', country: 'UK', listed: true, privacyRegulated: false },
])('the demo company $key', ({ key, lang, country, listed, privacyRegulated }) => {
  const read = openCompany(fileURLToPath(new URL(`${key}.yaml`, folder)))
  const company = read.ok ? read.company : { name: '' }
  const lines = readFileSync(new URL(`drafts.${lang}.jsonl`, folder), 'utf8')
    .trimEnd()
    .split('\n')
  const drafts = lines.flatMap((line, i) => {
    const draft = readBatchLine(line, i + 1)
    return draft.ok ? [draft] : []
  })

  test('is a good file with every register filled', () => {
    expect(read).toMatchObject({
      ok: true,
      company: { country, listed, privacyRegulated, languages: expect.any(Array) },
    })
    for (const register of Object.keys(registers.def.shape)) {
      expect([register, Object.entries(company.registers ?? {}).find(([name]) => name === register)?.[1]]).toEqual([
        register,
        expect.arrayContaining([expect.anything()]),
      ])
    }
  })

  test('has drafts that can be read, each for this company and with an id of its own', () => {
    expect(drafts).toHaveLength(lines.length)
    expect(new Set(drafts.map(({ id }) => id)).size).toBe(lines.length)
    expect(drafts.every((one) => one.company === key && one.draft.lang === lang)).toBe(true)
  })

  test('gave permission for exactly one of them', () => {
    const hashes = drafts.map(({ draft }) => createHash('sha256').update(draft.text).digest('hex'))
    const permitted = company.registers?.permissions?.map(({ sha256 }) => sha256) ?? []
    expect(hashes.filter((hash) => permitted.includes(hash))).toHaveLength(1)
  })

  test('shows one text before and after its embargo, with another verdict', () => {
    const texts = drafts.map(({ draft }) => draft.text)
    const twice = drafts.filter(({ draft }) => texts.indexOf(draft.text) !== texts.lastIndexOf(draft.text))
    const ready = compile(company)
    expect(twice.map(({ draft }) => check(draft, ready).verdict)).toEqual(['stop', 'go'])
  })

  test('shows every verdict, and protected speech that is never stopped nor sent to a desk', () => {
    const ready = compile(company)
    const answers = drafts.map(({ draft }) => check(draft, ready))
    expect(new Set(answers.map(({ verdict }) => verdict))).toEqual(new Set(verdicts))
    const shielded = answers.filter((answer) => answer.protected)
    expect(shielded.length).toBeGreaterThan(0)
    expect(shielded.every(({ verdict, ask }) => ask === null && verdict !== 'stop' && verdict !== 'ask')).toBe(true)
  })
})
