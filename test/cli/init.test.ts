import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeYaml } from '../../src/cli/init/write-yaml.ts'
import { readCompany } from '../../src/company/index.ts'
import { inFolder, wellspoken } from './run.ts'

describe('init', () => {
  it('writes a file that check takes, without a keyboard', () => {
    inFolder({}, (cwd) => {
      const made = wellspoken(
        [
          'init',
          '--name',
          'Van Dijk "De Beste" Installatie',
          '--aliases',
          'Van Dijk, @vandijk',
          '--country',
          'NL',
          '--sector',
          'zorg',
          '--privacy-regulated',
          '--products',
          'Hybride Pro',
          '--communications',
          'Sanne <sanne@example.nl>',
          '--lang',
          'nl',
        ],
        { cwd },
      )
      expect(made).toMatchObject({ status: 0, err: '' })
      expect(readFileSync(join(cwd, 'wellspoken.yaml'), 'utf8')).toContain('sanne@example.nl')
      expect(wellspoken(['check'], { cwd, input: 'Vandaag in de zon geluncht.' }).status).toBe(0)
    })
  })

  it('says what it needs, and leaves a file that is there alone', () => {
    inFolder({ 'wellspoken.yaml': 'name: X\n' }, (cwd) => {
      expect(wellspoken(['init', '--name', 'Y'], { cwd }).status).toBe(64)
      expect(readFileSync(join(cwd, 'wellspoken.yaml'), 'utf8')).toBe('name: X\n')
      expect(wellspoken(['init', '--name', 'Y', '--force'], { cwd }).status).toBe(0)
    })
    inFolder({}, (cwd) => {
      const { status, err } = wellspoken(['init'], { cwd })
      expect(status).toBe(64)
      expect(err).toContain('--name')
      expect(existsSync(join(cwd, 'wellspoken.yaml'))).toBe(false)
    })
  })

  it.each([
    [['--country', 'XX'], '--country: '],
    [['--address', 'jij'], '--address: '],
    [['--pr', 'y'], '--pr y: '],
    [['--compliance', 'Sanne de Wit'], '--compliance Sanne de Wit: '],
    [['--ticker', 'TDWK'], '--ticker '],
    [['--logo', 'http://example.com/a.svg'], '--logo: '],
    [['--competitors', 'Zon,zon'], '--competitors: '],
  ])('blames %j on the option, not on a file that was never written', (args, says) => {
    inFolder({}, (cwd) => {
      const { status, err } = wellspoken(['init', '--name', 'Y', '--out', 'z.yaml', ...args], { cwd })
      expect([status, err.startsWith(says), err.includes('z.yaml')]).toEqual([64, true, false])
      expect(existsSync(join(cwd, 'z.yaml'))).toBe(false)
    })
  })

  it('says that a company of fifty or more lacks a place to report wrongdoing, and writes it down', () => {
    const made = (...args: readonly string[]) =>
      inFolder({}, (cwd) => {
        const { status, err } = wellspoken(['init', '-y', '--name', 'Y', ...args], { cwd })
        const yaml = readFileSync(join(cwd, 'wellspoken.yaml'), 'utf8')
        expect([status, readCompany(yaml, 'wellspoken.yaml').ok]).toEqual([0, true])
        return { err, noted: yaml.split('\n').filter((line) => line.includes('# ') && line.includes('compliance: {')) }
      })
    const dutch = made('--fifty-or-more', '--country', 'NL', '--lang', 'nl')
    expect(dutch.err).toMatch(/^Er is nog geen meldpunt .*2019\/1937.* desks: compliance\.\n$/)
    expect(dutch.noted).toEqual([expect.stringContaining('2019/1937')])
    const american = made('--fifty-or-more', '--country', 'US', '--pr', 'pr@y.example', '--lang', 'en')
    expect(american.err).toMatch(/^There is no contact .*In many countries.* desks: compliance\.\n$/)
    expect(american.noted).toEqual([expect.stringContaining('Where somebody reports wrongdoing')])
    expect(made('--fifty-or-more', '--compliance', 'meld@y.example')).toEqual({ err: '', noted: [] })
    expect(made('--country', 'NL')).toEqual({ err: '', noted: [] })
  })

  it('tells how to go on with the file under its own name, in the language it was made in', () => {
    inFolder({}, (cwd) => {
      const { out } = wellspoken(['init', '--name', 'Y', '--out', 'y.yaml', '--lang', 'nl', '--colour', '#123456'], {
        cwd,
      })
      expect(out).toContain('wellspoken check --company y.yaml')
      expect(readFileSync(join(cwd, 'y.yaml'), 'utf8')).toContain('colour: "#123456"')
      expect(wellspoken(['policy', '--company', 'y.yaml', '--card'], { cwd }).out).toMatch(/voordat je plaatst/)
      expect(wellspoken(['init', '--name', 'Y', '--lang', 'en'], { cwd }).out).toMatch(/wellspoken check\n/)
      expect(wellspoken(['policy', '--card'], { cwd }).out).toMatch(/^# Y: before/)
    })
  })

  it('writes YAML that reads back as it was answered, whatever was typed', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((text) => /\p{L}/u.test(text))
    const answers = fc.record({
      name: word,
      goals: fc.uniqueArray(word, { maxLength: 3 }),
      products: fc.uniqueArray(word, { maxLength: 2 }),
    })
    fc.assert(
      fc.property(answers, fc.constantFrom('nl', 'en'), (given, lang) => {
        const read = readCompany(writeYaml(given, lang), 'wellspoken.yaml')
        if (read.ok) expect(read.company).toMatchObject({ name: given.name })
        // What YAML takes but a company file does not (a doubled name, say) is told with its place.
        else expect(read.problems[0]?.line).toBeGreaterThan(0)
      }),
    )
  })
})
