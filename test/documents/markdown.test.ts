import { expect, test } from 'vitest'
import { summary } from '../../src/core/policy/index.ts'
import { escapeMarkdown } from '../../src/documents/markdown/escape.ts'
import { demoCompany, difficult, documentOf, type Lang, missing, textsOf, write, writeDemo } from './editions.ts'

test.each(['nl', 'en'] as const)('the whole document is there, in order, in %s', async (lang) => {
  const text = (await writeDemo(lang, 'md')).toString()
  const document = documentOf(demoCompany(lang), lang, '2027-01-01')
  expect(missing(textsOf(document), text)).toEqual([])
  const headings = [...text.matchAll(/^### \d+\.\d+ (.+)$/gm)].map(([, title]) => title)
  expect(headings).toEqual(document.sections.flatMap(({ clauses }) => clauses.map(({ title }) => title)))
  expect(text).toContain(lang === 'nl' ? 'Geldt vanaf: 1 januari 2027' : 'In force from: 1 January 2027')
})

test.each(['nl', 'en'] as const)('every link of the contents leads to a heading in %s', async (lang) => {
  const text = (await writeDemo(lang, 'md')).toString()
  // As GitHub makes anchors of headings.
  const anchors = [...text.matchAll(/^## (.+)$/gm)].map(([, title]) =>
    (title ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
  const links = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor)
  expect(links.length).toBeGreaterThanOrEqual(8)
  expect(links.filter((link) => !anchors.includes(link ?? ''))).toEqual([])
})

test('what a company writes stays text', async () => {
  const text = (await write({ company: difficult, lang: 'nl', format: 'md' })).toString()
  expect(text).toContain('\\# kop')
  expect(text).toContain('\\* lijst \\_kursief\\_ \\[link\\](javascript:alert(1)) \\<img src=x>\\\nregel twee')
  expect(text).not.toMatch(/(?<!\\)<\/?[a-z]/i)
  expect(text).toContain('Only in English.')
  expect(text).toContain('in het Engels')
})

test.each([
  ['1. eerst', '1\\. eerst'],
  ['- streep', '\\- streep'],
  ['a_b en _c_', 'a_b en \\_c\\_'],
  ['R&D &amp; meer', 'R&D \\&amp; meer'],
  ['2 < 3 [x] `y` \\', '2 \\< 3 \\[x\\] \\`y\\` \\\\'],
])('%j is written %j', (text, written) => {
  expect(escapeMarkdown(text)).toBe(written)
})

test.each(['summary', 'card'] as const)('the %s has every line', async (extent) => {
  for (const lang of ['nl', 'en'] as const satisfies readonly Lang[]) {
    const document = documentOf(demoCompany(lang), lang)
    const lines = { card: 8, summary: summary(document).parts.flatMap((part) => part.lines).length }
    expect(lines.summary).toBeGreaterThan(35)
    const text = (await writeDemo(lang, 'md', extent)).toString()
    expect(text.match(/^- /gm)?.length).toBe(lines[extent])
  }
})

test.each(['nl', 'en'] as const)(
  'there is a place to sign in %s, and none where that promise is switched off',
  async (lang) => {
    const rows = { nl: ['Juridische Zaken', 'Compliance'], en: ['Legal', 'Compliance'] }[lang]
    const text = (await writeDemo(lang, 'md')).toString()
    for (const row of rows) expect(text).toContain(`| ${row} |  |  |  |`)
    const off = { name: 'Van Dijk', country: 'NL', guidelines: { 'sign-off': { enabled: false } } }
    expect((await write({ company: off, lang, format: 'md' })).toString()).not.toContain('| --- |')
  },
)

test('a country without law of its own keeps the chapter, with what was not read', async () => {
  const text = (await write({ company: { name: 'Van Dijk', country: 'JP' }, lang: 'en', format: 'md' })).toString()
  expect(text).toMatch(
    /^## 8\. What this stands on\n\nPlease note: the laws and rulings of this country have not been read/m,
  )
  expect(text).not.toContain('last reviewed on')
})
