import { describe, expect, it } from 'vitest'
import { exampleGroups } from '../../src/cli/explain-examples.ts'
import { lawGroups } from '../../src/cli/explain-law.ts'
import { guidelinesNamed } from '../../src/cli/explain-names.ts'
import { exampleCompanies } from '../../src/core/guidelines/example.ts'
import { guidelines } from '../../src/core/index.ts'
import { lawEntries } from '../../src/core/policy/law/index.ts'
import { inFolder, wellspoken } from './run.ts'

describe('the name of a guideline', () => {
  it('may be its id or its title in either language, however it is spelt', () => {
    for (const { id, texts } of guidelines) {
      for (const name of [id, id.replaceAll('-', ' ').toUpperCase(), texts.nl.title, ` ${texts.en.title} `])
        expect(guidelinesNamed(name).map((one) => one.id)).toEqual([id])
    }
  })

  it.each([
    ['toon', 'tone'],
    ['Voorwetenschap', 'financial'],
    ['misleidende claim', 'misleading-claim'],
    ['Privé gesprek', 'private-conversation'],
  ])('%s is %s', (name, id) => {
    expect(guidelinesNamed(name).map((one) => one.id)).toEqual([id])
  })

  it('may be typed without quotation marks', () => {
    const { status, out } = wellspoken(['explain', 'misleidende', 'claim', '--lang', 'nl'])
    expect([status, out.split('\n')[0]]).toEqual([0, expect.stringContaining('misleading-claim')])
  })

  it.each([
    ['spam-links', ['spam']],
    ['privacy', ['customer-data', 'personal-data', 'private-conversation']],
    ['klant', ['customer-data']],
  ])('%s leaves it open: the nearest three, by id and title', (name, ids) => {
    const { status, out, err } = wellspoken(['explain', name, '--lang', 'nl'])
    expect([status, out]).toEqual([64, ''])
    const rows = err.trim().split('\n').slice(1)
    expect(rows).toHaveLength(3)
    for (const id of ids) {
      const title = guidelines.find((one) => one.id === id)?.texts.nl.title
      expect(rows.some((row) => row.startsWith(`  ${id} `) && row.endsWith(` ${title}`))).toBe(true)
    }
  })

  it('like none brings all of them', () => {
    expect(wellspoken(['explain', 'zzzz']).err).toContain('There are: disclosure, interest')
  })
})

describe('the law behind a guideline', () => {
  const names = (some: readonly { readonly lines: readonly string[] }[]) =>
    lawEntries.filter(({ name }) => some.some(({ lines }) => lines.some((line) => line.startsWith(name.en))))

  it('is that of the country of the company, and says which', () => {
    const here = { name: 'X', country: 'NL' }
    const found = names(guidelines.flatMap(({ seed }) => lawGroups(seed, here, 'en')))
    expect([...new Set(found.map(({ jurisdiction }) => jurisdiction))].sort()).toEqual(['CoE', 'EU', 'NL'])
    inFolder({ 'wellspoken.yaml': 'name: X\ncountry: NL\n' }, (cwd) => {
      const { out } = wellspoken(['explain', 'spam', '--lang', 'nl'], { cwd })
      expect(out).toContain('\nWaar het op rust in Nederland\n• ')
      expect(out).not.toContain('NLRB')
    })
  })

  it('without a company is told by country', () => {
    const titles = new Set(guidelines.flatMap(({ seed }) => lawGroups(seed, null, 'nl').map(({ title }) => title)))
    for (const title of ['Nederland', 'Europese Unie', 'Raad van Europa', 'Verenigde Staten'])
      expect(titles).toContain(title)
  })

  it('says so where nothing is known for the country, and how to narrow it where none is named', () => {
    inFolder({ 'j.yaml': 'name: X\ncountry: JP\n', 'n.yaml': 'name: X\n' }, (cwd) => {
      const explain = (file: string, lang: string) =>
        wellspoken(['explain', 'spam', '-c', file, '--lang', lang], { cwd })
      expect(explain('j.yaml', 'nl').out).toContain('geen bron in Japan die voor X geldt')
      expect(explain('n.yaml', 'en').out).toContain('Put country into the company file')
    })
  })
})

describe('examples', () => {
  const own = exampleCompanies.installer.name
  const some = [
    { text: 'Fine weather.' },
    { text: '⟦Noordlicht⟧ rocks.' },
    { text: 'A draft.', company: 'council' },
  ] as const

  it('that need another company are told to be from there', () => {
    const groups = exampleGroups(some, { name: 'X' }).map(({ company, examples }) => [company, examples.length])
    expect(groups).toEqual([
      [null, 1],
      [own, 1],
      [exampleCompanies.council.name, 1],
    ])
    expect(exampleGroups(some, exampleCompanies.installer)[0]?.examples).toHaveLength(2)
    expect(wellspoken(['explain', 'disclosure', '--lang', 'nl']).out).toContain(`\nBijvoorbeeld bij `)
    expect(wellspoken(['explain', 'disclosure', '--lang', 'en']).out).toContain(`\nFor instance at `)
  })
})
