import { describe, expect, test } from 'vitest'
import { readCompany } from '../../src/company/index.ts'
import { onlyProblem, places } from './places.ts'

const read = (text: string, file = 'wellspoken.yaml') => readCompany(text, file)

/** Milliseconds of a call; limits are ten times what it takes, so that a slow machine passes and an explosion does not. */
function time(act: () => void): number {
  const start = performance.now()
  act()
  return performance.now() - start
}

describe('too large is refused before it is parsed', () => {
  test('50 MB of YAML', () => {
    const text = `name: A\n${'#'.repeat(50_000_000)}`
    expect(
      time(() =>
        expect(onlyProblem(read(text)).message.en).toBe('This file is too large: 50 MB, and the limit is 5 MB.'),
      ),
    ).toBeLessThan(500)
    expect(onlyProblem(read(text)).message.nl).toBe('Dit bestand is te groot: 50 MB, en de grens is 5 MB.')
    expect(onlyProblem(read(text)).remedy.en).toContain('.json')
  })

  test('the same as bytes', () => {
    expect(onlyProblem(readCompany(new Uint8Array(50_000_000).fill(0x20), 'wellspoken.yaml')).message.en).toContain(
      'too large',
    )
  })

  test('JSON over 200 MB', () => {
    const problem = onlyProblem(readCompany(new Uint8Array(200_000_001), 'company.json'))
    expect(problem.message.en).toContain('the limit is 200 MB')
  })
})

describe('what is made to exhaust a parser', () => {
  const nine = (anchor: string, part: string) => `${anchor}: &${anchor} [${Array(9).fill(part).join(', ')}]\n`
  const bomb = `name: A\n${nine('a', 'x')}${[...'bcdefghi'].map((one, i) => nine(one, `*${'abcdefghi'[i]}`)).join('')}products: *i`
  test.each([
    ['an alias bomb', bomb, 'millions of parts'],
    ['brackets', '['.repeat(1_000_000), 'nested too deeply'],
    ['braces', '{a: '.repeat(250_000), 'nested too deeply'],
    ['dashes', '- '.repeat(500_000), 'nested too deeply'],
    ['question marks', '? '.repeat(500_000), 'nested too deeply'],
    ['a fault in every second character', '[]'.repeat(100_000), 'cannot stand here'],
    ['anchors', '&a '.repeat(100_000), 'cannot stand here'],
    ['documents', '---\n'.repeat(100_000), 'second document'],
  ])('%s', (_, text, message) => {
    let problem = ''
    expect(time(() => (problem = onlyProblem(read(text)).message.en))).toBeLessThan(5_000)
    expect(problem).toContain(message)
  })

  test.each([
    ['JSON brackets', '['.repeat(20_000_000)],
    ['JSON braces', '{"a":'.repeat(1_000_000)],
  ])('%s', (_, text) => {
    expect(
      time(() => expect(onlyProblem(read(text, 'a.json')).message.en).toContain('nested too deeply')),
    ).toBeLessThan(1_000)
  })

  test('thousands of unknown keys give the first fifty', () => {
    const text = `name: A\n${Array.from({ length: 5_000 }, (_, i) => `key${i}: b\n`).join('')}`
    const found = places(read(text))
    expect(found).toHaveLength(50)
    expect(found[0]).toBe('2:1 key0')
  })

  test.each([
    ['name: A\n__proto__: { listed: true }', 'wellspoken.yaml', '2:1 __proto__'],
    ['{"name":"A","__proto__":{"listed":true}}', 'a.json', '1:13 __proto__'],
    ['name: A\nguidelines:\n  __proto__: { weight: go }', 'wellspoken.yaml', '3:3 guidelines.__proto__'],
    ['{"name":"A","guidelines":{"__proto__":{"weight":"go"}}}', 'a.json', '1:27 guidelines.__proto__'],
  ])('a key that reaches for the prototype: %j', (text, file, place) => {
    expect(places(read(text, file))).toEqual([place])
  })

  test('names of methods are ordinary unknown keys', () => {
    expect(places(read('name: A\nconstructor: 1\ntoString: 2'))).toEqual(['2:1 constructor', '3:1 toString'])
  })
})

describe('a register of two hundred thousand', () => {
  const entries: readonly unknown[] = Array.from({ length: 200_000 }, (_, i) =>
    i % 2 ? `Klant ${i}` : { name: `Klant ${i}`, reference: true },
  )
  const text = (customers: readonly unknown[]) => JSON.stringify({ name: 'A', registers: { customers } })

  test('is read', () => {
    const found = read(text(entries), 'a.json')
    expect(found.ok && found.company.registers?.customers?.length).toBe(200_000)
  })

  test('one bad entry is found in it', () => {
    expect(places(read(text(entries.with(150_001, 7)), 'a.json'))).toEqual([
      `1:${text(entries.slice(0, 150_001)).length - 1} registers.customers[150001]`,
    ])
  })

  test('a double at its end is found', () => {
    expect(onlyProblem(read(text([...entries, 'klant 3']), 'a.json')).path).toBe('registers.customers[200000]')
  })

  test('one that is wrong throughout gives the first fifty, not a stack overflow', () => {
    const found = read(text(entries.map(() => ({ nam: 'B' }))), 'a.json')
    expect(places(found)).toHaveLength(50)
    expect(found.ok || found.problems[0]?.remedy.en).toBe("Did you mean 'name'?")
  })
})
