import { describe, expect, it } from 'vitest'
import { inFolder, wellspoken } from './run.ts'

const company =
  'name: Van Dijk Installatie\naliases: [Van Dijk]\nproducts: [Hybride Pro]\nregisters:\n  codenames: [Poolvos]\n'
const leak = 'Vandaag met het hele team aan Poolvos gewerkt, ssst.'
const plain = 'Vandaag in de zon op het dak gegeten.'

describe('check', () => {
  it('answers a person in words, with the words underlined and the verdict as exit status', () => {
    inFolder({ 'wellspoken.yaml': company }, (cwd) => {
      const { status, out } = wellspoken(['check', '--lang', 'nl'], { cwd, input: leak })
      expect(status).toBe(3)
      expect(out).toContain('NIET PLAATSEN')
      expect(out).toMatch(/Vandaag met het hele team aan Poolvos gewerkt.*\n\s+~+/)
    })
  })

  it('answers a program in JSON whose spans point into the text', () => {
    inFolder({ 'wellspoken.yaml': company }, (cwd) => {
      const { status, out } = wellspoken(['check', '--json'], { cwd, input: leak })
      const answer = JSON.parse(out)
      expect(status).toBe(3)
      expect(Object.keys(answer)).toEqual(['id', 'verdict', 'ask', 'protected', 'findings'])
      for (const finding of answer.findings) {
        expect(Object.keys(finding)).toEqual([
          'guideline',
          'verdict',
          'desk',
          'start',
          'end',
          'text',
          'message',
          'why',
          'suggestion',
          'seed',
        ])
        expect(leak.slice(finding.start, finding.end)).toBe(finding.text)
      }
    })
  })

  it('lets an innocent draft go', () => {
    inFolder({ 'wellspoken.yaml': company, 'post.txt': plain }, (cwd) => {
      expect(wellspoken(['check', 'post.txt'], { cwd })).toMatchObject({ status: 0 })
    })
  })

  it('never prints control characters of a draft, and leaves colour out on request', () => {
    inFolder({ 'wellspoken.yaml': company }, (cwd) => {
      const { out } = wellspoken(['check'], { cwd, input: `${leak}\u001b[31m\u0007` })
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
      expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/)
      expect(wellspoken(['check'], { cwd, input: leak, env: { NO_COLOR: '', FORCE_COLOR: '1' } }).out).toContain(
        '\u001b[4m',
      )
    })
  })

  it('gives a valid SARIF log', () => {
    inFolder({ 'wellspoken.yaml': company, 'post.txt': leak }, (cwd) => {
      const log = JSON.parse(wellspoken(['check', 'post.txt', '--sarif'], { cwd }).out)
      expect(log.version).toBe('2.1.0')
      const [result] = log.runs[0].results
      const { charOffset, charLength } = result.locations[0].physicalLocation.region
      expect(leak.slice(charOffset, charOffset + charLength)).toMatch(/Poolvos/)
    })
  })

  it('takes a draft with its context from a JSON file', () => {
    const draft = JSON.stringify({ text: leak, at: '2026-11-22T10:00:00+01:00', account: 'personal' })
    inFolder({ 'wellspoken.yaml': company, 'draft.json': draft, 'bad.json': '{"text":"x","colour":"red"}' }, (cwd) => {
      expect(wellspoken(['check', 'draft.json'], { cwd }).status).toBe(3)
      const bad = wellspoken(['check', 'bad.json'], { cwd })
      expect(bad).toMatchObject({ status: 65, out: '' })
      expect(bad.err).toContain('colour')
    })
  })
})

describe('check --batch', () => {
  const companies = JSON.stringify({ vandijk: { name: 'Van Dijk Installatie', registers: { codenames: ['Poolvos'] } } })
  const line = (id: string, text: string, key = 'vandijk'): string =>
    JSON.stringify({ id, draft: { text }, company: key })

  it('judges every line in order and exits 0', () => {
    const drafts = [line('a', leak), line('b', plain), line('c', leak)].join('\n')
    inFolder({ 'c.json': companies, 'd.jsonl': drafts }, (cwd) => {
      const { status, out } = wellspoken(['check', '--batch', 'd.jsonl', '--companies', 'c.json'], { cwd })
      const answers = out
        .trim()
        .split('\n')
        .map((one) => JSON.parse(one))
      expect(status).toBe(0)
      expect(answers.map(({ id, verdict }) => [id, verdict])).toEqual([
        ['a', 'stop'],
        ['b', 'go'],
        ['c', 'stop'],
      ])
    })
  })

  it('tells a bad line by its number and judges the others', () => {
    const bytes = Buffer.concat([
      Buffer.from(`${line('a', plain)}\n{"id":\n`),
      Buffer.from([0x22, 0xff, 0x0a]),
      Buffer.from(`${line('d', plain, 'nobody')}\n${line('e', leak)}\n`),
    ])
    inFolder({ 'c.json': companies, 'd.jsonl': bytes }, (cwd) => {
      const { status, out, err } = wellspoken(['check', '--batch', 'd.jsonl', '--companies', 'c.json'], { cwd })
      const answers = out
        .trim()
        .split('\n')
        .map((one) => JSON.parse(one))
      expect(status).toBe(65)
      expect(answers).toHaveLength(5)
      expect(answers.map(({ verdict }) => verdict ?? 'error')).toEqual(['go', 'error', 'error', 'error', 'stop'])
      for (const number of [2, 3, 4]) expect(err).toContain(`d.jsonl:${number}:`)
    })
  })

  it('keeps the id of a bad line wherever it can be read, and shows a good one', () => {
    const bytes = Buffer.concat([
      Buffer.from(
        '{"id":"7","draft":{}}\n{"id":8,"draft":{"text":"x"}}\n{"id":"9","draft":{"text":"x"\n{"id":"10","x":"',
      ),
      Buffer.from([0xff, 0x22, 0x7d, 0x0a]),
      Buffer.from('hello\n'),
    ])
    inFolder({ 'c.json': companies, 'd.jsonl': bytes }, (cwd) => {
      for (const [lang, good] of [
        ['nl', 'Een goede regel'],
        ['en', 'A good line'],
      ] as const) {
        const { out } = wellspoken(['check', '--batch', 'd.jsonl', '--companies', 'c.json', '--lang', lang], { cwd })
        const answers = out
          .trim()
          .split('\n')
          .map((one) => JSON.parse(one))
        expect(answers.map(({ id }) => id)).toEqual(['7', 8, '9', '10', null])
        expect(answers[0].error).toContain(`${good}: {"id": "7", "draft": {"text": "…"}}`)
        expect(answers[4].error).toContain(`${good}: {"id": "1", "draft": {"text": "…"}}`)
      }
    })
  })
})

describe('bad input is a clear error, exit 64 or 65, and nothing on standard output', () => {
  const cases: readonly (readonly [string, Record<string, string | Uint8Array>, readonly string[], number, RegExp])[] =
    [
      ['an option nobody knows', {}, ['check', '--colour'], 64, /--colour/],
      ['a verb nobody knows', {}, ['chekc'], 64, /chekc/],
      ['a language nobody speaks', { 'wellspoken.yaml': company }, ['check', '--lang', 'fr'], 64, /nl, en/],
      ['no company file', {}, ['check'], 65, /wellspoken\.yaml/],
      [
        'a wrong key',
        { 'wellspoken.yaml': 'name: X\nprodcuts: [Y]\n' },
        ['check'],
        65,
        /wellspoken\.yaml:2:1.*products/,
      ],
      ['broken YAML', { 'wellspoken.yaml': 'name: [X\n' }, ['check'], 65, /wellspoken\.yaml:\d+:\d+/],
      ['an empty file', { 'wellspoken.yaml': '' }, ['check'], 65, /wellspoken\.yaml:1:1/],
      [
        'a bad date',
        { 'wellspoken.yaml': 'name: X\nregisters:\n  quietPeriods: [{ from: 2026-02-30, until: 2026-03-01 }]\n' },
        ['check'],
        65,
        /:3:/,
      ],
      ['a duplicate', { 'wellspoken.yaml': 'name: X\nregisters:\n  codenames: [Kei, Kei]\n' }, ['check'], 65, /:3:/],
      ['no UTF-8', { 'wellspoken.yaml': Uint8Array.of(0x6e, 0xff, 0xfe) }, ['check'], 65, /UTF-8/],
      ['a draft that is not there', { 'wellspoken.yaml': company }, ['check', 'gone.txt'], 65, /gone\.txt/],
      [
        'a file of 50 MB',
        { 'wellspoken.yaml': company, 'big.txt': new Uint8Array(50_000_000).fill(97) },
        ['check', 'big.txt'],
        65,
        /50 MB/,
      ],
      ['a moment that is none', { 'wellspoken.yaml': company }, ['check', '--at', 'tomorrow'], 64, /^--at tomorrow: /],
    ]
  it.each(cases)('%s', (_name, files, args, status, says) => {
    inFolder(files, (cwd) => {
      const english = wellspoken(args, { cwd, input: plain })
      expect(english.status).toBe(status)
      expect(english.out).toBe('')
      expect(english.err).toMatch(says)
      expect(english.err).not.toMatch(/ {4}at /)
    })
  })

  it('speaks Dutch to who speaks Dutch', () => {
    inFolder({}, (cwd) => {
      expect(wellspoken(['check'], { cwd, env: { LANG: 'nl_NL.UTF-8' } }).err).toMatch(/bestaat niet/)
    })
  })
})

describe('explain, schema', () => {
  it('explains every guideline in both languages', () => {
    const list = wellspoken(['explain'])
      .out.trim()
      .split('\n')
      .map((row) => row.split(/\s/)[0] ?? '')
    expect(list.length).toBe(20)
    for (const lang of ['nl', 'en']) {
      const { status, out } = wellspoken(['explain', list[0] ?? '', '--lang', lang])
      expect(status).toBe(0)
      expect(out.split('\n').length).toBeGreaterThan(15)
    }
    expect(wellspoken(['explain', 'nonsense'])).toMatchObject({ status: 64, out: '' })
  })
  it('prints a JSON Schema', () => {
    expect(JSON.parse(wellspoken(['schema']).out)).toMatchObject({ type: 'object', additionalProperties: false })
  })
})
