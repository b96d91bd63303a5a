import { describe, expect, test } from 'vitest'
import { packsFor } from '../../src/company/index.ts'
import { countryPacks } from '../../src/company/packs/countries.ts'

const exits = (company: { sector?: string; country?: string; listed?: boolean }): readonly string[] =>
  packsFor({ name: 'A', ...company }).exits.map((exit) => exit.name.en)

describe('what sector and country add', () => {
  test.each(['zorg', 'ziekenhuis', 'thuiszorg', 'hospital', 'health care'])(
    '%s: claims on health ask legal',
    (sector) => {
      expect(packsFor({ name: 'A', sector })).toMatchObject({
        claims: ['health', 'safety'],
        claimsDesk: 'legal',
        politics: false,
      })
    },
  )

  test.each(['bank', 'verzekeraar', 'insurer', 'pension fund'])('%s: claims on returns ask legal', (sector) => {
    expect(packsFor({ name: 'A', sector })).toMatchObject({ claims: ['return', 'green'], claimsDesk: 'legal' })
  })

  test.each(['gemeente', 'municipality', 'public'])('%s: no politics', (sector) => {
    expect(packsFor({ name: 'A', sector })).toMatchObject({ claims: [], politics: true })
  })

  test('a sector that is not known adds nothing', () => {
    expect(packsFor({ name: 'A', sector: 'installation' })).toEqual({
      claims: [],
      claimsDesk: 'communications',
      politics: false,
      exits: [],
    })
  })

  test('the exit nearest to the field comes first', () => {
    expect(exits({ sector: 'zorg', country: 'NL' })[0]).toContain('IGJ')
    expect(exits({ sector: 'bank', country: 'Nederland' })[0]).toContain('AFM')
    expect(exits({ sector: 'bank', country: 'GB' })[0]).toContain('FCA')
    expect(exits({ country: 'US', listed: true })[0]).toContain('SEC')
    expect(exits({ country: 'US' })).not.toContain('SEC Office of the Whistleblower')
  })

  test('every exit is named in both languages and once only', () => {
    for (const [code, pack] of Object.entries(countryPacks)) {
      const all = [...pack.exits, ...Object.values(pack.sectorExits).flat()]
      for (const { name, for: what } of all)
        expect([name.nl, name.en, what.nl, what.en].every((one) => one.length > 2)).toBe(true)
      const named = exits({ country: code, listed: true, sector: 'bank' })
      expect(new Set(named).size).toBe(named.length)
    }
  })
})
