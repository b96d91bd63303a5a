import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { inFolder, wellspoken } from '../cli/run.ts'
import { demoFiles } from './editions.ts'

const company = 'name: Van Dijk\nlanguages: [nl]\nproducts: [Hybride Pro]\nregisters:\n  codenames: [Poolvos]\n'

describe('policy', () => {
  test('prints Markdown in the language of the company file', () => {
    inFolder({ 'wellspoken.yaml': company }, (cwd) => {
      const { status, out, err } = wellspoken(['policy'], { cwd })
      expect([status, err]).toEqual([0, ''])
      expect(out).toMatch(/^# Sociale media bij Van Dijk\n/)
      expect(wellspoken(['policy', '--lang', 'en'], { cwd }).out).toMatch(/^# Social media at Van Dijk\n/)
    })
  })

  test.each([
    ['html', '<!doctype html>'],
    ['pdf', '%PDF-1.7'],
    ['docx', 'PK'],
  ])('writes %s, as the name of the file says or as asked', (format, start) => {
    inFolder({ 'wellspoken.yaml': company }, (cwd) => {
      const named = wellspoken(['policy', '--out', `a.${format}`, '--effective', '2027-01-01'], { cwd })
      expect(named).toMatchObject({ status: 0, out: '' })
      expect(named.err).toContain(`a.${format}`)
      const bytes = readFileSync(join(cwd, `a.${format}`))
      expect(bytes.toString('latin1').startsWith(start)).toBe(true)
      wellspoken(['policy', '--format', format, '-o', 'b.bin', '--effective', '2027-01-01'], { cwd })
      expect(readFileSync(join(cwd, 'b.bin')).equals(bytes)).toBe(true)
    })
  })

  test('gives the summary and the card', () => {
    inFolder({ 'wellspoken.yaml': company }, (cwd) => {
      expect(
        wellspoken(['policy', '--card'], { cwd })
          .out.split('\n')
          .filter((line) => line.startsWith('- ')),
      ).toHaveLength(8)
      const summary = wellspoken(['policy', '--summary'], { cwd }).out
      expect(summary.length).toBeLessThan(5000)
      expect(summary).toContain('## Wat je altijd mag')
    })
  })

  test('finds the logo beside the company file, from wherever it is called', () => {
    inFolder({}, (cwd) => {
      const { out } = wellspoken(['policy', '--company', demoFiles.nl, '--format', 'html'], { cwd })
      expect(out).toContain('data:image/svg+xml;base64,')
    })
  })

  test.each([
    [['policy', '--summary', '--card'], 64, 'Choose'],
    [['policy', '--effective', '2027-02-30'], 64, "'2027-02-30' is no day that exists"],
    [['policy', '--effective', 'soon'], 64, 'Write a day as 2027-01-01'],
    [['policy', '--format', 'odt'], 64, 'md, html, pdf, docx'],
    [['policy', '--out', 'wellspoken.yaml'], 64, 'is the company file itself'],
    [['policy', '--out', 'nowhere/a.pdf'], 65, 'die map bestaat niet'],
    [['policy', '--out', 'folder'], 65, 'is een map'],
    [['policy', '--company', 'b.yaml'], 65, 'b.yaml:1:1: This file does not exist.'],
    [['policy', '--company', 'logo.yaml'], 65, "logo.yaml:2:16: brand.logo: The logo 'weg.png' is not there."],
  ])('%j is refused with what to do', (args, status, says) => {
    inFolder({ 'wellspoken.yaml': company, 'logo.yaml': 'name: A\nbrand: { logo: weg.png }\n' }, (cwd) => {
      mkdirSync(join(cwd, 'folder'))
      const ran = wellspoken(args, { cwd })
      expect(ran).toMatchObject({ status, out: '' })
      expect(ran.err).toContain(says)
      expect(readFileSync(join(cwd, 'wellspoken.yaml'), 'utf8')).toBe(company)
      expect(existsSync(join(cwd, 'nowhere'))).toBe(false)
    })
  })

  test('says which characters the font lacks', () => {
    inFolder({ 'wellspoken.yaml': 'name: Van Dijk 日本\n' }, (cwd) => {
      expect(wellspoken(['policy', '-o', 'a.pdf', '--card', '--lang', 'nl'], { cwd }).err).toContain(
        'kent deze tekens niet: 日 本',
      )
    })
  })
})

describe('policy diff', () => {
  const after = company
    .replace('[Poolvos]', '[Basalt]')
    .concat('guidelines:\n  tone: { wording: { nl: Wees aardig. } }\n')

  test('tells what changed in the text and for which drafts', () => {
    inFolder({ 'a.yaml': company, 'b.yaml': after }, (cwd) => {
      const { status, out } = wellspoken(['policy', 'diff', 'a.yaml', 'b.yaml', '--lang', 'nl'], { cwd })
      expect(status).toBe(0)
      expect(out).toContain('ANDERS  In het algemeen › Mensen heel laten · tone')
      expect(out).toContain('Wees aardig')
      expect(out).toMatch(/\d+ van de \d+ concepten krijgen een ander oordeel/)
      expect(out).toMatch(/NIET PLAATSEN → /)
    })
  })

  test('judges drafts that are brought, and tells of the lines that are none', () => {
    const drafts =
      '{"id":"1","draft":{"text":"Vandaag aan Poolvos gewerkt."}}\n\nnonsense\n{"id":"2","draft":{"text":"Zon!"}}\n'
    inFolder({ 'a.yaml': company, 'b.yaml': after, 'd.jsonl': drafts }, (cwd) => {
      const { status, out, err } = wellspoken(['policy', 'diff', 'a.yaml', 'b.yaml', '--drafts', 'd.jsonl', '--json'], {
        cwd,
      })
      expect(status).toBe(65)
      expect(err).toContain('d.jsonl:3:')
      const answer = JSON.parse(out)
      expect(answer).toMatchObject({ drafts: 2, verdicts: [{ id: '1', before: { verdict: 'stop' } }] })
      expect(answer.clauses.map(({ id }: { id: string }) => id)).toEqual(['tone'])
    })
  })

  test('of a file with itself finds nothing', () => {
    inFolder({ 'a.yaml': company }, (cwd) => {
      const { out } = wellspoken(['policy', 'diff', 'a.yaml', 'a.yaml', '--lang', 'en'], { cwd })
      expect(out).toContain('The text of the guidelines is the same in both.')
      expect(out).toMatch(/None of the \d+ drafts gets another verdict/)
    })
  })

  test.each([
    [['policy', 'diff', 'a.yaml'], 64],
    [['policy', 'diff', 'a.yaml', 'weg.yaml'], 65],
    [['policy', 'diff', 'a.yaml', 'a.yaml', '--drafts', 'weg.jsonl'], 65],
  ])('%j is refused', (args, status) => {
    inFolder({ 'a.yaml': company }, (cwd) => {
      const ran = wellspoken(args, { cwd })
      expect(ran.status).toBe(status)
      expect(ran.err).not.toBe('')
    })
  })

  test('never prints control characters of a company file or a draft', () => {
    const drafts = `${JSON.stringify({ id: '1', draft: { text: 'Poolvos \u001b[31m is klaar\u0007' } })}\n`
    inFolder({ 'a.yaml': company, 'b.yaml': after, 'd.jsonl': drafts }, (cwd) => {
      const { out } = wellspoken(['policy', 'diff', 'a.yaml', 'b.yaml', '--drafts', 'd.jsonl'], { cwd })
      expect(out).toContain('Poolvos')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
      expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/)
    })
  })
})
