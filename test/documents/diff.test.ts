import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sampleDrafts } from '../../src/cli/sample-drafts.ts'
import { compile } from '../../src/core/index.ts'
import { diffPolicies } from '../../src/core/policy/diff.ts'
import { diffVerdicts } from '../../src/core/policy/diff-verdicts.ts'
import { diffWords } from '../../src/core/policy/diff-words.ts'
import { companyOf, demoCompany, documentOf } from './editions.ts'

describe('words', () => {
  const side = (changes: ReturnType<typeof diffWords>, left: 'added' | 'removed'): string =>
    changes.flatMap(({ kind, text }) => (kind === left ? [] : [text])).join('')

  test('make both texts again, whatever they are', () => {
    const text = fc
      .array(fc.constantFrom('de', 'het', ' ', '  ', '\n\n', ',', '.', 'één', '😀', 'a'), { maxLength: 40 })
      .map((words) => words.join(''))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = diffWords(before, after)
        expect(side(changes, 'added')).toBe(before)
        expect(side(changes, 'removed')).toBe(after)
        if (before === after) expect(changes.every(({ kind }) => kind === 'same')).toBe(true)
      }),
    )
  })

  test('tell one new word from the rest', () => {
    expect(diffWords('vraag of je mag bellen', 'vraag rustig of je mag bellen')).toEqual([
      { kind: 'same', text: 'vraag ' },
      { kind: 'added', text: 'rustig ' },
      { kind: 'same', text: 'of je mag bellen' },
    ])
  })

  test('two new sentences are one change, not word by word', () => {
    expect(
      diffWords('Wij bellen elke dag terug.', 'Wij schrijven binnen drie weken.').filter(({ kind }) => kind !== 'same'),
    ).toHaveLength(2)
  })

  test('of very long texts take no time', () => {
    const long = 'woord en nog een '.repeat(20_000)
    const started = performance.now()
    const changes = diffWords(`A ${long}`, `${long.replaceAll('nog', 'geen')} B`)
    expect(performance.now() - started).toBeLessThan(3000)
    expect(side(changes, 'removed').endsWith(' B')).toBe(true)
  })
})

describe('two policies', () => {
  const base = {
    name: 'Van Dijk',
    country: 'NL',
    guidelines: { criticism: { wording: { nl: 'Bedank en vraag of je mag bellen.' } } },
  }
  const diff = (after: object, before: object = base) =>
    diffPolicies(documentOf(companyOf(before), 'nl'), documentOf(companyOf(after), 'nl'))

  test('that are the same have no differences', () => {
    expect(diff(base)).toMatchObject({ changes: [], unchanged: expect.any(Number) })
    expect(diff(base).unchanged).toBeGreaterThan(30)
  })

  test('differ by the words of one clause', () => {
    const { changes } = diff({
      ...base,
      guidelines: { criticism: { wording: { nl: 'Bedank, en vraag rustig of je mag bellen.' } } },
    })
    expect(changes).toMatchObject([{ kind: 'changed', id: 'criticism', parts: [{ part: 'rule' }] }])
    expect(changes[0]?.parts[0]?.words.filter(({ kind }) => kind === 'added')).toEqual([
      { kind: 'added', text: ',' },
      { kind: 'added', text: ' rustig' },
    ])
  })

  test('tell what was switched off, and on again', () => {
    const off = { ...base, guidelines: { ...base.guidelines, spam: { enabled: false } } }
    expect(diff(off).changes).toMatchObject([{ kind: 'switched-off', id: 'spam', parts: [] }])
    expect(diff(base, off).changes).toMatchObject([{ kind: 'switched-on', id: 'spam' }])
    // What does not hold in either may say what it likes.
    const other = { ...off, guidelines: { ...off.guidelines, spam: { enabled: false, wording: { nl: 'Anders.' } } } }
    expect(diff(other, off).changes).toEqual([])
  })

  test('tell clauses that came and went, with their section', () => {
    const listed = {
      ...base,
      listed: true,
      guidelines: { ...base.guidelines, 'eigen regel': { wording: { nl: 'Groet elkaar.' } } },
    }
    const { changes } = diff(listed)
    const came = changes.filter(({ kind }) => kind === 'added').map(({ id }) => id)
    expect(came).toEqual(expect.arrayContaining(['eigen regel', 'quiet-period', 'inside-information']))
    expect(
      diff(base, listed)
        .changes.filter(({ kind }) => kind === 'removed')
        .map(({ id }) => id),
    ).toEqual(expect.arrayContaining(came))
    expect(changes.find(({ id }) => id === 'eigen regel')).toMatchObject({
      title: 'Eigen regel',
      section: 'In het algemeen',
    })
  })

  test('tell another desk, another law and another introduction', () => {
    const parts = (after: object, id: string) =>
      diff(after)
        .changes.find((change) => change.id === id)
        ?.parts.map(({ part }) => part)
    expect(parts({ ...base, desks: { communications: { email: 'a@b.example' } } }, 'disclosure')).toContain('ask')
    expect(parts({ ...base, country: 'UK' }, 'own-posts')).toContain('law')
    expect(parts({ ...base, culture: ['vrolijk'] }, 'our-tone')).toEqual(['intro'])
  })
})

describe('drafts', () => {
  const before = demoCompany('nl')

  test('keep their verdict under the same policy', async () => {
    const drafts = await sampleDrafts(before, before)
    expect(drafts.length).toBeGreaterThan(500)
    expect(new Set(drafts.map(({ id }) => id)).size).toBe(drafts.length)
    expect(diffVerdicts(drafts, compile(before), compile(before), 'nl')).toEqual([])
  })

  test('speak of the company itself and no longer of the one in the examples', async () => {
    const texts = (await sampleDrafts(before, before)).map(({ draft }) => draft.text)
    expect(texts.some((text) => text.includes('Zonneroep'))).toBe(true)
    expect(texts.some((text) => text.includes('Lindewacht'))).toBe(true)
    expect(texts.filter((text) => /Poolvos|ThermoPlus(?! 2)|Harbourline/.test(text))).toEqual([])
  })

  test('about a codename are freed when it is no codename any more, and about a competitor when nobody minds', async () => {
    const after = {
      ...before,
      registers: { ...before.registers, codenames: ['Operatie Zandbank'] },
      guidelines: { ...before.guidelines, competitor: { enabled: false } },
    }
    const changes = diffVerdicts(await sampleDrafts(before, after), compile(before), compile(after), 'nl')
    const about = (word: string) => changes.filter(({ draft }) => draft.text.includes(word))
    expect(
      about('Vuurtoren').some(({ before: old, after: now }) => old.verdict === 'stop' && now.verdict !== 'stop'),
    ).toBe(true)
    expect(about('Lindewacht').length).toBeGreaterThan(3)
    expect(about('Operatie Zandbank')).toEqual([])
  })

  test('are told by their own words too', () => {
    const draft = { text: 'Vandaag weer aan Vuurtoren gewerkt, dat wordt wat.' }
    const after = { ...before, registers: { ...before.registers, codenames: [] } }
    expect(diffVerdicts([{ id: '7', draft }], compile(before), compile(after), 'nl')).toMatchObject([
      { id: '7', before: { verdict: 'stop' } },
    ])
  })
})
