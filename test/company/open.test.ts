import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openCompanies, openCompany } from '../../src/company/index.ts'
import { onlyProblem } from './places.ts'

const folder = mkdtempSync(join(tmpdir(), 'wellspoken-'))
afterAll(() => rmSync(folder, { recursive: true }))

function put(name: string, content: string): string {
  const file = join(folder, name)
  writeFileSync(file, content)
  return file
}

test('a company on disk, in YAML and in JSON', () => {
  expect(openCompany(put('a.yaml', 'name: A\ncountry: nederland'))).toEqual({
    ok: true,
    company: { name: 'A', country: 'NL' },
  })
  expect(openCompany(put('a.json', '{"name":"A"}'))).toEqual({ ok: true, company: { name: 'A' } })
  expect(openCompany(put('b.yaml', '{"name":"A"}'))).toEqual({ ok: true, company: { name: 'A' } })
  const both = openCompanies(put('both.yaml', 'a: { name: A }\nb: { name: B }'))
  expect(both.ok && [...both.companies.keys()]).toEqual(['a', 'b'])
})

test('a file that is not there', () => {
  const problem = onlyProblem(openCompany(join(folder, 'none.yaml')))
  expect(problem.message).toEqual({ nl: 'Dit bestand bestaat niet.', en: 'This file does not exist.' })
  expect(problem.remedy.en).toContain('--company')
  expect(problem.file).toContain('none.yaml')
})

test('a folder', () => {
  expect(onlyProblem(openCompany(folder)).message.en).toBe('This is a folder, not a file.')
})

test('50 MB is refused without reading it', () => {
  const file = put('large.yaml', 'name: A')
  truncateSync(file, 50_000_000)
  const start = performance.now()
  expect(onlyProblem(openCompanies(file)).message.en).toContain('too large')
  expect(performance.now() - start).toBeLessThan(50)
})
