import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type PatternId, review } from '../../src/core/policy/review/index.ts'
import { compileCues } from '../../src/core/policy/review/reading/scan.ts'
import { alarmWordsIn } from './alarm-words.ts'
import { clauses } from './clauses.ts'
import { fourthClauses } from './clauses-fourth.ts'
import { lawfulClauses } from './clauses-lawful.ts'
import { secondClauses } from './clauses-second.ts'
import { thirdClauses } from './clauses-third.ts'

const all = [...clauses, ...secondClauses, ...thirdClauses, ...fourthClauses, ...lawfulClauses]
const patternsIn = (text: string, options: Parameters<typeof review>[1] = {}): readonly PatternId[] =>
  review(text, options).flags.flatMap((flag) => [flag.pattern, ...flag.also])

test('every cue is a pattern that compiles', () => {
  expect(compileCues).not.toThrow()
})

describe('clauses written for the rules: what held once, keeps holding', () => {
  for (const lang of ['nl', 'en'] as const) {
    const bad = all.filter((one) => one.label === 'bad' && one.lang === lang)
    const fine = all.filter((one) => one.label === 'fine' && one.lang === lang)
    const flagged = (text: string): boolean => review(text, { lang }).flags.length > 0
    test(`unlawful ones are found, lawful ones left alone, and a list of words does worse: ${lang}`, () => {
      const found = bad.filter((one) => flagged(one.text)).length / bad.length
      const wrong = fine.filter((one) => flagged(one.text)).map((one) => one.text)
      const words = bad.filter((one) => alarmWordsIn(one.text).length > 0).length / bad.length
      expect(found).toBeGreaterThan(0.84)
      expect(wrong.length / fine.length, wrong.join('\n')).toBeLessThan(0.02)
      expect(found).toBeGreaterThan(words + 0.3)
    })
  }
})

describe('the same words, in another context', () => {
  const pairs: readonly (readonly [PatternId, bad: string, fine: string])[] = [
    [
      'disparagement',
      'Do not post disparaging remarks about the company.',
      'Do not post threatening, obscene, harassing or disparaging remarks aimed at a person’s faith.',
    ],
    [
      'truthfulness',
      'All your statements must be true and not misleading.',
      'Do not make statements that you know to be false.',
    ],
    [
      'confidentiality',
      'Do not share internal information.',
      'Do not share internal information such as source code and customer lists.',
    ],
    [
      'media-ban',
      'Employees may not speak to the press.',
      'Employees may not speak to the press on behalf of the company.',
    ],
    [
      'logos-photos',
      'Employees may not use the company logo or name in anything they post.',
      'Do not use our logo to sell your own products.',
    ],
    [
      'prior-approval',
      'Every post about work must be approved by Communications first.',
      'Every post on our official page must be approved by Communications first.',
    ],
    [
      'politics',
      'Employees do not discuss politics on social media.',
      'On the company account we do not discuss politics.',
    ],
    [
      'civility',
      'Plaats geen ongepaste berichten.',
      'Plaats geen ongepaste berichten, dat wil zeggen: bedreiging, discriminatie of seksuele intimidatie.',
    ],
    [
      'legal-matters',
      'Praat niet over rechtszaken van het bedrijf.',
      'Deel geen juridisch advies dat je via je werk kent. Je eigen zaak mag je altijd bespreken.',
    ],
    ['pay-secrecy', 'Praat niet met collega’s over je salaris.', 'Je mag met collega’s over je salaris praten.'],
    [
      'friending',
      'Word geen vrienden met collega’s op Facebook.',
      'Leidinggevenden sturen geen vriendschapsverzoeken aan hun team.',
    ],
    [
      'disclaimer',
      'Zet bij elk bericht een disclaimer.',
      'Je kunt in je profiel een disclaimer zetten, maar dat hoeft niet.',
    ],
  ]
  for (const [pattern, bad, fine] of pairs) {
    test(pattern, () => {
      expect(patternsIn(bad)).toContain(pattern)
      expect(patternsIn(fine)).toEqual([])
    })
  }

  test('a list under a heading or a sentence that forbids', () => {
    const list =
      'Employees may not:\n\n- speak badly about the company\n- discuss their salary\n- share customer data\n'
    const { flags } = review(list)
    expect(flags.map((flag) => flag.quote)).toEqual(['speak badly about the company', 'discuss their salary'])
    expect(
      patternsIn('## Wat niet mag\n\n- Kritiek op je leidinggevende op sociale media\n- Klantgegevens delen\n'),
    ).toContain('disparagement')
  })

  test('a heading says what its list does, a numbered or Roman heading is none of the rules, and a carve-out is no fault', () => {
    expect(patternsIn('# Regels\n\nHallo.\n\n## Liever niet\n\n- Ongepaste berichten\n')).toContain('civility')
    expect(patternsIn('Intro.\n\nIII. LITIGATION\n\nAsk Legal for forms.\n')).toEqual([])
    const free = 'Over je salaris, werkdruk en leidinggevenden kun je openlijk praten.'
    expect(patternsIn(free)).toEqual([])
    expect(review(free).gaps.map((gap) => gap.id)).not.toContain('protected-speech')
  })

  test('a carve-out beside the rule that names what it saves', () => {
    const rule = 'Do not share internal information.'
    expect(patternsIn(rule)).toContain('confidentiality')
    expect(
      patternsIn(
        `${rule} This does not cover your pay, your hours, safety or union matters: you may always talk about those.`,
      ),
    ).toEqual([])
    expect(patternsIn(`${rule} Nothing in this policy limits your rights under the law.`)).toEqual(
      expect.arrayContaining(['confidentiality', 'savings-clause']),
    )
  })
})

describe('law by country and day', () => {
  const vague = 'Employees may not post anything inappropriate.'
  const approval = 'Every post about work must be approved by your manager first.'
  const first = (text: string, options: Parameters<typeof review>[1]) => review(text, options).flags[0]

  test('the board’s standard changed, and says so', () => {
    expect(first(vague, { country: 'US' })).toMatchObject({ verdict: 'unlawful', dependsOnDate: true, rank: 'board' })
    expect(first(vague, { country: 'US', at: '2020-05-01' })).toMatchObject({ verdict: 'contested' })
    expect(first(vague, { country: 'US', at: '2010-05-01' })).toMatchObject({ verdict: 'unlawful' })
  })

  test('in the Netherlands it is weighed, but a public body may never review beforehand', () => {
    expect(first(vague, { country: 'NL' })).toMatchObject({ verdict: 'contested', dependsOnDate: false })
    const official = first(approval, { country: 'NL', publicBody: true, lang: 'en' })
    expect(official?.verdict).toBe('unlawful')
    expect(official?.authority).toContain('Dutch Constitution, article 7')
    expect(
      first('Employees are not allowed to talk to regulators about the company.', { country: 'NL', lang: 'en' })
        ?.authority,
    ).toContain('2019/1937, article 24')
  })

  test('watching staff in the Netherlands asks for the works council', () => {
    const watching = 'De werkgever controleert de socialmedia-accounts van medewerkers.'
    expect(review(watching, { country: 'NL' }).gaps.map((gap) => gap.id)).toContain('works-council')
    expect(review(watching, { country: 'US' }).gaps.map((gap) => gap.id)).not.toContain('works-council')
  })

  test('the rewrite speaks the language of the sentence, the reason that of the reader', () => {
    const flag = first(vague, { lang: 'nl' })
    expect(flag?.rewrite).toMatch(/no threats/)
    expect(flag?.why).toMatch(/grens/)
  })

  test('no rewrite is flagged itself', () => {
    for (const { text } of all.filter((one) => one.label === 'bad')) {
      for (const flag of review(text).flags)
        expect(review(flag.rewrite).flags.map((one) => `${flag.pattern}: ${one.quote}`)).toEqual([])
    }
  })
})

describe('coverage', () => {
  test('a sentence answers its clause, and is quoted as it stands', () => {
    const text =
      '# Policy\n\nName the photographer when you share a picture.\n\nQuestions from journalists go to the press office.\n'
    const found = review(text)
    const covered = found.clauses.filter((clause) => clause.state === 'covered').map((clause) => clause.requirement)
    expect(covered).toContain('G07')
    expect(covered).toContain('R05')
    expect(covered).not.toContain('G10')
    for (const { quote, start, end } of found.clauses) expect(text.slice(start, end)).toBe(quote)
    expect(found.clauses).toHaveLength(30)
  })

  test('an empty text misses everything and the score says why', () => {
    const found = review('')
    expect(found.clauses.every((clause) => clause.state === 'missing')).toBe(true)
    expect(found.gaps.map((gap) => gap.id)).toEqual(['whistle-blower-exit', 'protected-speech'])
    expect(found.score.points).toBe(32)
    expect(found.score.explained).toHaveLength(2)
  })
})

test('every quote stands where it says, whatever the text', () => {
  const words = fc.constantFrom(
    'Do not',
    'post',
    'negative',
    'comments',
    '**',
    '-',
    '\n',
    '\n\n',
    '# ',
    'Verboden',
    'collega’s',
    'logo',
    '?',
    '.',
    ':',
    '|',
    '“',
    '😀',
    '\u0000',
    'e\u0301',
  )
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
      const text = parts.join(' ')
      const { flags, clauses: found } = review(text)
      for (const { quote, start, end } of [...flags, ...found]) expect(text.slice(start, end)).toBe(quote)
    }),
    { numRuns: 150 },
  )
})

test('two hundred pages take little time', () => {
  const page = all
    .slice(0, 40)
    .map((one) => one.text)
    .join('\n\n')
  const book = Array.from({ length: 130 }, (_, number) => `## Chapter ${number}\n\n${page}`).join('\n\n')
  expect(book.length).toBeGreaterThan(350_000)
  review(page)
  const start = performance.now()
  const { flags } = review(book)
  expect(performance.now() - start).toBeLessThan(8000)
  expect(flags.length).toBeGreaterThan(1000)
})
