import { cpSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { printAnswer } from '../../src/cli/check/print-answer.ts'
import { occasionLine } from '../../src/cli/occasion-line.ts'
import { makePaint } from '../../src/cli/paint.ts'
import { sealMark } from '../../src/company/index.ts'
import { check, compile, sealTerm } from '../../src/core/index.ts'
import { inFolder, wellspoken } from './run.ts'

const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))
const noShell = { LANG: '', LC_ALL: '', LC_MESSAGES: '' }
const company = (languages: string): string =>
  `name: Van Dijk\nlanguages: [${languages}]\nproducts: [Hybride Pro]\nregisters: { codenames: [Poolvos] }\n`

describe('the language of an answer', () => {
  const ask = (text: string, languages: string, ...args: readonly string[]): string =>
    inFolder(
      { 'wellspoken.yaml': company(languages) },
      (cwd) => wellspoken(['check', ...args], { cwd, input: text, env: noShell }).out,
    )
  const dutch = 'Vandaag de hele dag aan Poolvos gewerkt met het team.'
  const english = 'Worked on Poolvos with the whole team today.'

  it('is that of the draft, unless another is asked for', () => {
    expect(ask(dutch, 'en')).toContain('NIET PLAATSEN')
    expect(ask(english, 'nl')).toContain('DO NOT POST')
    expect(ask(dutch, 'nl', '--lang', 'en')).toContain('DO NOT POST')
  })

  it('is the first of the company where the draft has none, and that of the shell without both', () => {
    expect(ask('', 'nl, en')).toContain('Niets te beoordelen')
    expect(ask('', 'en, nl')).toContain('Nothing to judge')
    inFolder({ 'wellspoken.yaml': 'name: X\n' }, (cwd) => {
      expect(wellspoken(['check'], { cwd, env: { LANG: 'nl_NL.UTF-8' } }).out).toContain('Niets te beoordelen')
    })
  })

  it('of a policy is the first of the company, of a review that of the file', () => {
    inFolder(
      { 'wellspoken.yaml': company('nl, en'), 'p.txt': 'Employees may never speak ill of us online.' },
      (cwd) => {
        expect(wellspoken(['policy'], { cwd, env: noShell }).out).toMatch(/^# Sociale media bij/)
        expect(wellspoken(['review', 'p.txt'], { cwd, env: { LANG: 'nl' } }).out).toMatch(/^Read: p\.txt/)
      },
    )
  })
})

describe('what check prints', () => {
  const here = { name: 'Van Dijk', registers: { competitors: [{ name: 'Zonnestroom' }], codenames: ['Poolvos'] } }
  const compiled = compile(here)
  const print = (text: string, lang: 'nl' | 'en' = 'en'): string =>
    printAnswer(check({ text }, compiled, { lang }), { text }, here, lang, makePaint(false), 80)

  it('shows the same words under the same guideline once, and counts the rest', () => {
    const out = print('The people at Zonnestroom are crooks.\n'.repeat(1200))
    expect(out.match(/· competitor/g)).toHaveLength(1)
    expect(out).toContain('… and 1,199 more places')
    expect(print('The people at Zonnestroom are crooks.')).not.toContain('more place')
    expect(print('De mensen van Zonnestroom zijn oplichters.\n'.repeat(3), 'nl')).toContain('… en nog 2 plekken')
  })

  it('does not ask where it says no', () => {
    expect(print('Worked on Poolvos today.')).toMatch(/DO NOT POST {2}Talk to: /)
  })

  it('says of a draft without words that it judged nothing', () => {
    for (const text of ['🔥🔥🔥', '👍', '…']) {
      expect(print(text)).toContain('There are no words in it')
      expect(print(text, 'nl')).toContain('Er staan geen woorden in')
    }
    expect(print('Lunch in the sun 👍')).toContain('Nothing found to look out for.')
  })

  it('gives the telephone number of a desk', () => {
    const reachable = { ...here, desks: { legal: { name: 'Legal', phone: '030 123 45 67' } } }
    const text = 'Worked on Poolvos today.'
    const answer = check({ text }, compile(reachable))
    expect(printAnswer(answer, { text }, reachable, 'en', makePaint(false), 80)).toContain(
      'Legal (Legal, 030 123 45 67)',
    )
  })

  it('names what cannot be read, and keeps the answer for a program as it was', () => {
    expect(print('Ich habe heute den ganzen Tag mit meinen Kollegen an der neuen Anlage gearbeitet.')).toContain(
      '? Cannot be read',
    )
    inFolder({ 'wellspoken.yaml': 'name: X\n' }, (cwd) => {
      expect(JSON.parse(wellspoken(['check', '--json'], { cwd }).out)).toMatchObject({
        verdict: 'ask',
        findings: [{ guideline: 'unreadable' }],
      })
    })
  })

  it('says when and from which account a demo draft is posted', () => {
    const draft = { text: 'x', at: '2026-12-02T09:30:00+01:00', channel: 'x', account: 'personal' } as const
    expect(occasionLine(draft, 'nl')).toBe('2 december 2026, 09:30 · X · persoonlijk account')
    expect(occasionLine({ text: 'x', at: '2026-03-01', inReplyTo: { text: 'y', from: 'customer' } }, 'en')).toBe(
      '1 March 2026 · reply to a customer',
    )
  })
})

describe('options that are wrong or do nothing are refused', () => {
  const cases: readonly (readonly [readonly string[], RegExp])[] = [
    [['check', '--at', 'gisteren'], /^--at gisteren: /],
    [['check', '--channel', 'linkdin'], /--channel/],
    [['check', '--batch', '--sarif'], /--batch and --sarif/],
    [['check', '--json', '--sarif'], /--json and --sarif/],
    [['check', '--json', '--debug'], /--debug and --json/],
    [['check', '--batch', '--at', '2026-01-01'], /--at .* --batch/],
    [['check', 'd.json', '--account', 'brand'], /--account .* d\.json/],
    [['check', '--from', 'customer'], /--reply-to/],
    [['policy', '--out', 'x.txt'], /\.txt/],
    [['policy', '--format', 'pdf', '--out', 'x.html'], /--format pdf and --out x\.html/],
    [['review', 'p.txt', '-o', 'x.pdf'], /\.pdf/],
    [['review', 'p.txt', '-o', 'p.txt'], /the policy itself/],
    [['review', 'p.txt', '--format', 'html', '-o', 'x.docx'], /--format html and --out x\.docx/],
    [['review', 'p.txt', '--json', '--format', 'html'], /--json and --format html/],
    [['review', 'p.txt', '--at', 'morgen'], /^--at morgen: /],
    [['review', 'p.txt', '--country', 'XX'], /^--country XX: /],
  ]
  it.each(cases)('%j', (args, says) => {
    inFolder({ 'wellspoken.yaml': 'name: X\n', 'p.txt': 'Be kind.', 'd.json': '{"text":"x"}' }, (cwd) => {
      const { status, out, err } = wellspoken(args, { cwd, input: 'hello' })
      expect([status, out]).toEqual([64, ''])
      expect(err).toMatch(says)
      expect(readFileSync(join(cwd, 'p.txt'), 'utf8')).toBe('Be kind.')
    })
  })

  it('tells a size people can compare', () => {
    inFolder({ 'wellspoken.yaml': 'name: X\n', 'big.txt': 'a'.repeat(1_900_000) }, (cwd) => {
      expect(wellspoken(['check', 'big.txt'], { cwd }).err).toContain('1.9 MB; the limit is 400 kB')
    })
  })
})

describe('review', () => {
  const policy = 'Medewerkers mogen nooit iets negatiefs over het bedrijf schrijven.'
  it('takes the country from the company file, and says so when there is none', () => {
    inFolder({ 'p.txt': policy, 'c.yaml': 'name: X\ncountry: NL\n' }, (cwd) => {
      expect(wellspoken(['review', 'p.txt'], { cwd }).out).toContain('--country NL')
      const named = wellspoken(['review', 'p.txt', '--company', 'c.yaml'], { cwd }).out
      expect(named).toContain('Het land (NL) komt uit c.yaml')
      expect(named).toContain('Beoordeeld naar Nederlands en Europees recht')
      cpSync(join(cwd, 'c.yaml'), join(cwd, 'wellspoken.yaml'))
      expect(wellspoken(['review', 'p.txt'], { cwd }).out).toContain('Het land (NL) komt uit wellspoken.yaml')
      expect(wellspoken(['review', 'p.txt', '--country', 'US'], { cwd }).out).toContain('arbeidsraad')
    })
  })
})

describe('explain', () => {
  it('knows the numbers of the seed and what was meant', () => {
    const { status, out } = wellspoken(['explain', 'g01'])
    expect(status).toBe(0)
    expect(out).toContain('disclosure · G01')
    expect(out).toContain('interest · G01')
    expect(wellspoken(['explain', 'disclosur'])).toMatchObject({ status: 64, out: '' })
    expect(wellspoken(['explain', 'disclosur']).err).toContain('Did you mean "disclosure"?')
  })

  it('shows what the company changed', () => {
    const own = 'name: X\nguidelines:\n  spam: { enabled: false }\n  tone: { wording: { en: Be kind to all. } }\n'
    inFolder({ 'x.yaml': own }, (cwd) => {
      const list = wellspoken(['explain', '--company', 'x.yaml'], { cwd }).out
      expect(list).toMatch(/^spam .*\(off\)$/m)
      expect(list).toMatch(/^tone .*\(own\)$/m)
      expect(wellspoken(['explain', 'tone', '-c', 'x.yaml'], { cwd }).out).toContain('At X\nBe kind to all.')
      expect(wellspoken(['explain', 'spam', '-c', 'x.yaml'], { cwd }).out).toContain('switched off')
    })
  })
})

describe('seal', () => {
  const key = 'a key that nobody can guess'
  it('makes entries that check recognises with the key, and prints neither key nor term', () => {
    inFolder({}, (cwd) => {
      const made = wellspoken(['seal'], {
        cwd,
        input: 'Poolvos\n\npoolvos\nProject Basalt\n',
        env: { WELLSPOKEN_KEY: key },
      })
      expect(made.out.split('\n')).toHaveLength(3)
      expect(made.out + made.err).not.toMatch(/poolvos|basalt|guess/i)
      const yaml = `name: X\nregisters:\n  codenames:\n${made.out.replace(/^- /gm, '    - ')}`
      inFolder({ 'wellspoken.yaml': yaml }, (other) => {
        const judge = (secret: string) =>
          wellspoken(['check'], {
            cwd: other,
            input: 'Vandaag met het hele team aan Poolvos gewerkt, ssst.',
            env: { WELLSPOKEN_KEY: secret },
          })
        expect(judge(key)).toMatchObject({ status: 3, err: '' })
        expect(judge('').status).not.toBe(3)
        expect(judge('').err).toContain('WELLSPOKEN_KEY')
      })
    })
  })

  describe('with a key', () => {
    const other = 'another key that nobody can guess'
    const entry = (secret: string, term: string) => {
      const { sealed, words } = sealTerm(term, secret)
      return `    - { sealed: ${sealed}, words: ${words}, sealedWith: "${sealMark(secret)}" }\n`
    }
    const file = (...entries: readonly string[]) => `name: X\nregisters:\n  codenames:\n${entries.join('')}`
    const files = {
      'wellspoken.yaml': file(entry(key, 'Poolvos')),
      'mixed.yaml': file(entry(key, 'Poolvos'), entry(other, 'Basalt')),
      'old.yaml': file(entry(key, 'Poolvos').replace(/, sealedWith: "[0-9a-f]{16}"/, '')),
      'd.jsonl': '{"id":"1","draft":{"text":"x"}}\n',
    }
    const ran = (secret: string, ...args: readonly string[]) =>
      inFolder(files, (cwd) => wellspoken(args, { cwd, input: 'Poolvos, ssst.', env: { WELLSPOKEN_KEY: secret } }))

    it.each([
      [['check', '--lang', 'nl'], /^Dit is niet de sleutel/],
      [['check', '--batch', 'd.jsonl'], /^This is not the key/],
      [['policy', 'diff', 'old.yaml', 'wellspoken.yaml', '--drafts', 'd.jsonl'], /another key/],
    ])('that is not the one, %j is refused', (args, says) => {
      const { status, out, err } = ran(other, ...args)
      expect([status, out]).toEqual([65, ''])
      expect(err).toMatch(says)
      expect(err).not.toContain(other)
    })

    it('that opens only some, check is refused too, with how many it does not', () => {
      const { status, out, err } = ran(key, 'check', '-c', 'mixed.yaml')
      expect([status, out]).toEqual([65, ''])
      expect(err).toMatch(/^Of the 2 sealed names one was /)
    })

    it('and a file from before there was a mark, check answers and says that it cannot tell', () => {
      for (const [lang, says] of [
        ['nl', /niet te zien of de sleutel klopt/],
        ['en', /cannot be seen whether the key is right/],
      ] as const) {
        const { status, err } = ran(key, 'check', '-c', 'old.yaml', '--lang', lang)
        expect(status).toBe(3)
        expect(err).toMatch(says)
      }
    })
  })

  it.each([
    ['', ['Poolvos'], 'WELLSPOKEN_KEY'],
    ['short', ['Poolvos'], 'WELLSPOKEN_KEY'],
    [key, ['!!!'], 'no letter or digit'],
    [key, [], 'nothing to seal'],
  ])('with key %j and terms %j is refused', (secret, terms, says) => {
    const { status, out, err } = wellspoken(['seal', ...terms], { env: { WELLSPOKEN_KEY: secret } })
    expect([status, out]).toEqual([64, ''])
    expect(err).toContain(says)
    if (secret !== '') expect(err).not.toContain(secret)
  })
})

describe('the command line as npm runs it', () => {
  it('reads files from where the caller stands, under no script but its own', () => {
    inFolder({ 'wellspoken.yaml': 'name: X\n', 'post.txt': 'Lunch in the sun.' }, (folder) => {
      const npm = { INIT_CWD: folder, npm_lifecycle_event: 'wellspoken', npm_package_name: 'wellspoken' }
      const cwd = dirname(main)
      expect(wellspoken(['check', 'post.txt'], { cwd, env: npm }).status).toBe(0)
      expect(wellspoken(['check', 'post.txt'], { cwd, env: { ...npm, npm_lifecycle_event: 'test' } }).status).toBe(65)
    })
  })

  it('speaks Dutch in all of its help', () => {
    for (const args of [[], ['check'], ['policy', 'diff'], ['seal']]) {
      const { out } = wellspoken([...args, '--help', '--lang', 'nl'])
      expect(out).toMatch(/^Gebruik: wellspoken/)
      expect(out).not.toMatch(/^(Usage|Options|Commands|Arguments):|\[(options|command)\]|<file>/m)
    }
  })
})
