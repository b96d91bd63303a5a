import { describe, expect, test } from 'vitest'
import { readCompanies, readCompany } from '../../src/company/index.ts'
import { onlyProblem, places } from './places.ts'

const yaml = (text: string | Uint8Array) => readCompany(text, 'wellspoken.yaml')
const json = (text: string) => readCompany(text, 'company.json')

describe('a wrong key', () => {
  test.each([
    ['name: A\nproduct: [B]', '2:1 product', "Did you mean 'products'?"],
    ['name: A\nregisters:\n  competitor: []', '3:3 registers.competitor', "Did you mean 'competitors'?"],
    [
      'name: A\nregisters:\n  crises:\n    - { topic: B, untill: 2026-01-01 }',
      '4:19 registers.crises[0].untill',
      "'until'",
    ],
    ['name: A\nprivacyregulated: true', '2:1 privacyregulated', "Did you mean 'privacyRegulated'?"],
    ['name: A\nklanten: []', '2:1 klanten', 'Known here: name, aliases'],
    ['name: A\nregisters:\n  klanten: []', '3:3 registers.klanten', "Did you mean 'customers'?"],
    ['naam: A', '1:1 naam', "Did you mean 'name'?"],
    ['name: A\ndesks:\n  investor_relations: { name: B }', '3:3 desks.investor_relations', "'investor-relations'"],
    [
      'name: A\nguidelines:\n  competitors: { weight: ask }',
      '3:3 guidelines.competitors',
      "Did you mean 'competitor'?",
    ],
    ['name: A\nguidelines:\n  nonsense: { weight: ask }', '3:3 guidelines.nonsense', 'Known here:'],
    ['name: A\nguidelines:\n  tone: { wieght: ask }', '3:11 guidelines.tone.wieght', "Did you mean 'weight'?"],
    ['name: A\nregisters:\n  customers:\n    - { nam: B }', '4:9 registers.customers[0].nam', "Did you mean 'name'?"],
  ])('%j', (text, place, remedy) => {
    const read = yaml(text)
    expect(places(read)).toEqual([place])
    expect(onlyProblem(read).remedy.en).toContain(remedy)
  })

  test('of a guideline is told together with the other mistakes', () => {
    expect(places(yaml('name: A\nlisted: maybe\nguidelines:\n  competitors: { weight: ask }'))).toEqual([
      '2:9 listed',
      '4:3 guidelines.competitors',
    ])
  })

  test('of a country that does not exist is told, and any that does is taken', () => {
    expect(places(yaml('name: A\ncountry: XX'))).toEqual(['2:10 country'])
    for (const country of ['NL', 'uk', 'GB', 'België', 'JP']) expect(yaml(`name: A\ncountry: ${country}`).ok).toBe(true)
  })

  test('in JSON it has the same place', () => {
    expect(places(json('{\n  "name": "A",\n  "product": ["B"]\n}'))).toEqual(['3:3 product'])
  })
})

describe('a bad date', () => {
  const claim = (until: string) => yaml(`name: A\nregisters:\n  claims:\n    - text: B\n      until: ${until}`)
  test.each([
    ['2026-02-30', 'The last day of that month is 2026-02-28.'],
    ['2025-02-29', 'The last day of that month is 2025-02-28.'],
    ['2026-04-31', 'The last day of that month is 2026-04-30.'],
    ['2026-13-01', 'A month runs from 01 to 12.'],
    ['2026-00-10', 'A month runs from 01 to 12.'],
    ['2026-11-00', 'The last day of that month is 2026-11-30.'],
    ['30-11-2026', 'Write a day as 2026-11-22'],
    ['2026-1-5', 'Write a day as 2026-11-22'],
    ['tomorrow', 'Write a day as 2026-11-22'],
    ['2026-11-22T10:00', 'Add the offset from UTC: 2026-11-22T10:00+01:00.'],
    ['2026-11-22 10:00:00', 'Add the offset from UTC: 2026-11-22T10:00:00+01:00.'],
    ['2026-11-22T24:01:00Z', 'A time runs from 00:00 to 23:59'],
    ['2026-11-22T10:00:00+15:00', 'an offset from -14:59 to +14:59'],
  ])('%s', (date, remedy) => {
    const read = claim(date)
    expect(places(read)).toEqual(['5:14 registers.claims[0].until'])
    expect(onlyProblem(read).remedy.en).toContain(remedy)
  })

  test.each(['2026-02-28', '2028-02-29', '2000-02-29', '2026-11-22T10:00Z', '2026-11-22T10:00:00.123+05:30'])(
    '%s is a date',
    (date) => expect(places(claim(date))).toEqual([]),
  )

  test('an end before the beginning is at the end', () => {
    const read = yaml('name: A\nregisters:\n  quietPeriods:\n    - { from: 2026-12-01, until: 2026-11-01 }')
    expect(places(read)).toEqual(['4:34 registers.quietPeriods[0].until'])
    expect(onlyProblem(read).message.nl).toContain('2026-11-01')
  })

  test('an end on the day of the beginning is fine', () => {
    expect(
      places(yaml('name: A\nregisters:\n  crises:\n    - { topic: B, from: 2026-12-01T10:00Z, until: 2026-12-01 }')),
    ).toEqual([])
  })
})

describe('a duplicate', () => {
  test.each([
    ['competitors', '- name: B\n    - name: b', 5],
    ['codenames', '- Blue  Fox\n    - blue fox', 5],
    ['customers', '- B\n    - C\n    - { name: B, reference: true }', 6],
    ['projects', '- B\n    - { name: B }', 5],
    ['spokespersons', '- Ann\n    - ＡＮＮ', 5],
    ['litigation', '- { party: B, matter: c }\n    - { party: B, matter: c }', 5],
    ['permissions', `- sha256: ${'a'.repeat(64)}\n    - sha256: ${'a'.repeat(64)}`, 5],
  ])('in %s', (register, entries, line) => {
    const problem = onlyProblem(yaml(`name: A\nregisters:\n  ${register}:\n    ${entries}`))
    expect(problem.line).toBe(line)
    expect(problem.message.en).toContain('The first is on line 4.')
    expect(problem.message.nl).toContain('De eerste staat op regel 4.')
  })

  test('one party may have two cases', () => {
    expect(
      places(yaml('name: A\nregisters:\n  litigation:\n    - { party: B, matter: c }\n    - { party: B, matter: d }')),
    ).toEqual([])
  })

  test.each([
    ['name: A\nlisted: true\nname: B', '3:1 name'],
    ['name: A\ndesks:\n  pr: { name: B, name: C }', '3:18 desks.pr.name'],
  ])('key in YAML: %j', (text, place) => expect(places(yaml(text))).toEqual([place]))

  test.each([
    ['{"name":"A","name":"B"}', '1:13 name'],
    ['{"name":"A",\n"registers":{"claims":[{"text":"B","te\\u0078t":"C"}]}}', '2:36 registers.claims[0].text'],
  ])('key in JSON: %j', (text, place) => expect(places(json(text))).toEqual([place]))
})

describe('broken YAML', () => {
  test.each([
    ['name: A\nproducts: [B', '2:13', 'a comma, a bracket or a quotation mark is missing'],
    ['name: A\n\tlisted: true', '2:1', 'a tab is used for indentation'],
    ['name: A\naliases: [@a]', '2:11', 'text cannot begin with this character'],
    ['name: A\nhashtags: [#a]', '2:12', 'text with a # stands here without quotation marks'],
    ['name: A: B', '1:7', 'a value and a new key at once'],
    ['name: A\nlisted true', '2:1', 'cannot be read as a key and a value'],
    ['name: A\n listed: true', '1:7', 'a value and a new key at once'],
    ['name: "\\q"', '1:8', 'not a valid escape'],
    ['name: A\n}', '2:1', 'this cannot stand here'],
    ['name: !!js/function A', '1:7', 'a tag with ! is not known'],
  ])('%j', (text, place, message) => {
    const problem = onlyProblem(yaml(text))
    expect(`${problem.line}:${problem.column}`).toBe(place)
    expect(problem.message.en).toContain(message)
  })

  test('several documents', () => {
    const problem = onlyProblem(yaml('name: A\n---\nname: B'))
    expect([problem.line, problem.message.en]).toEqual([2, 'A second document begins here in the same file.'])
  })

  test('an alias of nothing', () => {
    expect(places(yaml('name: A\nsector: *b'))).toEqual(['2:9 sector'])
  })

  test('an alias stands for what it names', () => {
    const read = yaml('name: A\nproducts: &p [B]\naliases: *p')
    expect(read.ok && read.company.aliases).toEqual(['B'])
  })

  test('a fault inside an anchor is told where the anchor stands', () => {
    expect(places(yaml('name: A\nproducts: &p [3]\naliases: *p'))).toEqual(['2:15 aliases[0]', '2:15 products[0]'])
  })

  test('an alias that holds itself', () => {
    expect(places(yaml('name: A\nproducts: &p [*p]'))).toEqual(['2:15 products[0]'])
  })
})

describe('broken JSON', () => {
  test.each([
    ['{"name":"A",}', '1:13', 'Remove the comma before it.'],
    ['{"name":"A"', '1:12', 'Repair'],
    ["{'name':'A'}", '1:2', 'Use double quotation marks.'],
    ['{"name":"A" // b\n}', '1:13', 'JSON has no comments'],
    ['{"name":"A"}\n{}', '2:1', 'Repair'],
    ['{"name":\n"A\nB"}', '2:1', 'Repair'],
    ['{"name":"\\x"}', '1:10', 'Repair'],
    ['{"name":truee}', '1:9', 'Repair'],
  ])('%j', (text, place, remedy) => {
    const problem = onlyProblem(json(text))
    expect(`${problem.line}:${problem.column}`).toBe(place)
    expect(problem.remedy.en).toContain(remedy)
  })
})

describe('what is no company', () => {
  test.each(['', ' \n\n', '# only a comment\n', '---\n', 'null', '\ufeff'])('an empty file: %j', (text) => {
    const problem = onlyProblem(yaml(text))
    expect([problem.line, problem.column, problem.message.en, problem.message.nl]).toEqual([
      1,
      1,
      'This file is empty.',
      'Dit bestand is leeg.',
    ])
  })

  test.each(['- a\n- b', 'just text', '12', '[]'])('not a block: %j', (text) => {
    expect(onlyProblem(yaml(text)).message.en).toMatch(/^The whole is a block of keys; this is /)
  })

  test('a block without a name', () => {
    expect(onlyProblem(yaml('listed: true')).message).toEqual({ nl: "'name' ontbreekt.", en: "'name' is missing." })
  })

  test('several companies where one is expected, and the reverse', () => {
    expect(onlyProblem(json('{"a":{"name":"A"},"b":{"name":"B"}}')).remedy.en).toContain('--companies')
    expect(onlyProblem(readCompanies('{"name":"A"}', 'companies.json')).remedy.en).toContain('mycompany')
    expect(onlyProblem(readCompanies('{}', 'companies.json')).message.en).toBe('There is no company in here.')
  })
})

describe('a value of the wrong kind', () => {
  test.each([
    ['name: 3', '1:7 name', '"3"'],
    ['name: A\nlisted: yes', '2:9 listed', 'true or false, without quotation marks'],
    ['name: A\nlisted: "true"', '2:9 listed', 'true or false, without quotation marks'],
    ['name: A\nproducts: B', '2:11 products', '[one, two]'],
    ['name: A\nproducts:', '2:1 products', 'leave the key out'],
    ['name: A\nhashtags:\n  - #b', '3:3 hashtags[0]', 'begins with # belongs in quotation marks'],
    ['name: A\nlanguages: [nl, de]', '2:17 languages[1]', 'Choose one of them.'],
    ['name: A\nguidelines:\n  tone: { weight: stopp }', '3:19 guidelines.tone.weight', "Did you mean 'stop'?"],
    ['name: A\nregisters:\n  competitors: [B]', '3:17 registers.competitors[0]', '{ key: value }'],
    ['name: A\nregisters:\n  customers: [3]', '3:15 registers.customers[0]', '"3"'],
    [
      'name: A\nregisters:\n  codenames: [{ sealed: b, words: 1 }]',
      '3:25 registers.codenames[0].sealed',
      '64 characters',
    ],
    ['name: A\nticker: B', '2:1 ticker', "'listed: true'"],
    ['name: A\ncountry: Atlantis', '2:10 country', 'two letters'],
    ['name: " "', '1:7 name', 'leave it out'],
    ['name: "A\\0"', '1:7 name', 'Type the text again'],
  ])('%j', (text, place, remedy) => {
    const read = yaml(text)
    expect(places(read)).toEqual([place])
    expect(onlyProblem(read).remedy.en).toContain(remedy)
  })

  test('all of them at once, in the order of the file', () => {
    const read = yaml('listed: yes\nname: 3\nregisters:\n  crises:\n    - { topic: A, from: 2026-02-30 }\nproduct: [B]')
    expect(places(read)).toEqual(['1:9 listed', '2:7 name', '5:25 registers.crises[0].from', '6:1 product'])
  })
})

describe('bytes that are not UTF-8', () => {
  const bytes = (...parts: readonly (string | number)[]) =>
    new Uint8Array(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...new TextEncoder().encode(part)])))
  test.each([
    ['Latin-1', bytes('name: A\nsector: caf', 0xe9, '\n'), '2:12', 'byte 19 is E9'],
    ['a sequence that breaks off', bytes('name: é', 0xe2, 0x82), '1:8', 'byte 8 is E2'],
    ['a surrogate', bytes('name: ', 0xed, 0xa0, 0x80), '1:7', 'byte 6 is ED'],
    ['an overlong form', bytes('name: ', 0xc0, 0xaf), '1:7', 'byte 6 is C0'],
    ['at the very beginning', bytes(0x80, 'name: A'), '1:1', 'byte 0 is 80'],
    ['UTF-16', bytes(0xff, 0xfe, 'n', 0, 'a', 0), '1:1', 'saved as UTF-16'],
  ])('%s', (_, content, place, message) => {
    const problem = onlyProblem(yaml(content))
    expect(`${problem.line}:${problem.column}`).toBe(place)
    expect(problem.message.en).toContain(message)
    expect(problem.remedy.nl).toContain('UTF-8')
  })

  test('a byte order mark does no harm', () => {
    expect(places(yaml(bytes(0xef, 0xbb, 0xbf, 'name: A\nfoo: 1')))).toEqual(['2:1 foo'])
  })
})
