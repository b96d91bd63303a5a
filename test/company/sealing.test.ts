import { describe, expect, test } from 'vitest'
import { readCompany, sealCompany, sealedBy, sealMark } from '../../src/company/index.ts'
import { type Company, check, compile, sealTerm } from '../../src/core/index.ts'

const key = 'a key that nobody can guess'
const company: Company = {
  name: 'Van Dijk',
  registers: {
    codenames: ['Project Zilvermeeuw', 'Kw4rts'],
    customers: ['Bakkerij Ödland', { name: 'Hotel Zeezicht', aliases: ['Zeezicht'], reference: true }, { name: '!!!' }],
    competitors: [{ name: 'Zonnestroom' }],
  },
}
const sealed = sealCompany(company, key)

describe('a sealed company', () => {
  test('holds no secret term any more, and everything else as it was', () => {
    expect(JSON.stringify(sealed.registers)).not.toMatch(/zilvermeeuw|kw4rts|bakkerij|zeezicht/i)
    expect(sealed.registers?.competitors).toEqual(company.registers?.competitors)
    expect(sealed.registers?.customers).toHaveLength(3)
  })

  test('has the hashes of the core, with the consent of a customer on each of its names', () => {
    const sealedWith = sealMark(key)
    expect(sealed.registers?.codenames).toEqual([
      { ...sealTerm('project zilvermeeuw', key), sealedWith },
      { ...sealTerm('KW4RTS', key), sealedWith },
    ])
    expect(sealed.registers?.customers?.slice(1)).toEqual([
      { ...sealTerm('Hotel Zeezicht', key), sealedWith, reference: true },
      { ...sealTerm('Zeezicht', key), sealedWith, reference: true },
    ])
  })

  test('is a company file that can be read again, and sealing it again changes nothing', () => {
    expect(readCompany(JSON.stringify(sealed), 'sealed.json')).toEqual({ ok: true, company: sealed })
    expect(sealCompany(sealed, key)).toEqual(sealed)
  })

  test('with the key a draft gets the same verdict as before, without it the secret is not seen', () => {
    const draft = { text: 'Eindelijk mag ik iets doen voor Project Zilvermeeuw!', lang: 'nl' } as const
    const plain = check(draft, compile(company))
    expect(plain.findings.map(({ guideline }) => guideline)).toContain('confidential')
    expect(check(draft, compile(sealed, { key }))).toEqual(plain)
    expect(check(draft, compile(sealed)).findings.map(({ guideline }) => guideline)).not.toContain('confidential')
    expect(check(draft, compile(sealed, { key: `${key}!` })).findings.map(({ guideline }) => guideline)).not.toContain(
      'confidential',
    )
  })

  test('tells the right key from a wrong one, and gives neither away', () => {
    expect(sealedBy(sealed, key)).toEqual({ fitting: 5, other: 0, unmarked: 0 })
    expect(sealedBy(sealed, `${key}!`)).toEqual({ fitting: 0, other: 5, unmarked: 0 })
    const old: Company = { name: 'X', registers: { codenames: [sealTerm('Poolvos', key)] } }
    expect(sealedBy(old, key)).toEqual({ fitting: 0, other: 0, unmarked: 1 })
    expect(sealMark(key)).toMatch(/^[0-9a-f]{16}$/)
    expect(sealTerm('wellspoken: sealed with', key).sealed.startsWith(sealMark(key))).toBe(false)
  })

  test('a key that could be guessed is refused', () => {
    expect(() => sealCompany(company, 'short')).toThrow(RangeError)
  })
})
