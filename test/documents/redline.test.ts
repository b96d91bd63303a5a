import { describe, expect, test } from 'vitest'
import { review } from '../../src/core/policy/review/index.ts'
import { readZip } from '../../src/documents/docx/zip.ts'
import { redlineDocx } from '../../src/documents/redline/index.ts'

const chilling = 'Do not discuss your salary with colleagues on social media.'
const policy = [
  '# Social media',
  '',
  'Be kind. Never post anything negative about the company. Thank you for reading.',
  '',
  '- Tell who you are.',
  `- ${chilling}`,
].join('\n')

describe('a policy with tracked changes', () => {
  const found = review(policy, { lang: 'en', country: 'US' })
  const make = () => redlineDocx(policy, { title: 'Read: policy.md', lang: 'en', review: found, unread: [] })

  test('has flags to show', () => {
    expect(found.flags.length).toBeGreaterThanOrEqual(2)
  })

  test('is a clean policy once all changes are accepted', async () => {
    const accepted = paragraphsOf(accept(part(await make(), 'word/document.xml')))
    const own = accepted.slice(accepted.indexOf('Social media'))
    const expected = found.flags.reduce((text, flag) => text.replace(flag.quote, () => flag.rewrite), policy)
    expect(own).toEqual(
      expected
        .split('\n')
        .map((line) => line.replace(/^(?:# |- )/, ''))
        .filter((line) => line !== ''),
    )
  })

  test('is the policy as it was once all changes are rejected', async () => {
    const rejected = paragraphsOf(reject(part(await make(), 'word/document.xml')))
    expect(rejected.slice(rejected.indexOf('Social media')).join('\n')).toBe(
      policy.replace(/^(?:# |- )/gm, '').replace(/\n+/g, '\n'),
    )
  })

  test('tells score and remarks before the policy, on a page of their own, under real headings', async () => {
    const [before = '', own = ''] = part(await make(), 'word/document.xml').split('</w:sectPr></w:pPr>')
    expect(before).toContain('<w:pStyle w:val="Title"/>')
    expect(before).toMatch(/<w:pStyle w:val="Heading1"\/>.{0,200}Score: \d+\/100/)
    expect(before).not.toContain('Be kind.')
    expect(own).not.toContain('Score')
  })

  test('gives the reason for each change as a comment, and nowhere else', async () => {
    const bytes = await make()
    const comments = part(bytes, 'word/comments.xml')
    const body = part(bytes, 'word/document.xml')
    expect(comments.match(/<w:comment /g)).toHaveLength(found.flags.length)
    expect(body.match(/<w:commentReference /g)).toHaveLength(found.flags.length)
    for (const { title } of found.flags) expect([comments.includes(title), body.includes(title)]).toEqual([true, false])
  })

  test('has the same bytes every time', async () => {
    expect(Buffer.from(await make()).equals(Buffer.from(await make()))).toBe(true)
  })
})

test('a sentence over two lines leaves no empty line behind', async () => {
  const text = 'First line.\n\nDo not discuss your salary\nwith colleagues on social media.\n\nLast line.'
  const start = text.indexOf('Do not')
  const end = text.indexOf('\n\nLast')
  const [flag] = review(chilling, { lang: 'en', country: 'US' }).flags
  if (!flag) throw new Error('nothing was flagged')
  const found = { ...review(text, { lang: 'en', country: 'US' }), flags: [{ ...flag, start, end, rewrite: 'New.' }] }
  const bytes = await redlineDocx(text, { title: 'T', lang: 'en', review: found, unread: [] })
  const accepted = paragraphsOf(accept(part(bytes, 'word/document.xml')))
  expect(accepted.slice(accepted.indexOf('First line.'))).toEqual(['First line.', 'New.', 'Last line.'])
})

function part(bytes: Uint8Array, name: string): string {
  const entry = readZip(Buffer.from(bytes)).find((one) => one.name === name)
  if (!entry) throw new Error(`no ${name}`)
  return new TextDecoder().decode(entry.data)
}

/** What Word does with "accept all": deletions go, insertions stay, a deleted end of paragraph joins it with the next. */
function accept(xml: string): string {
  return xml
    .replace(/<w:p>(?=<w:pPr>(?:(?!<\/w:pPr>).)*<w:del )(?:(?!<\/w:p>).)*<\/w:p>/g, '')
    .replace(/<w:del [^>]*>(?:(?!<\/w:del>).)*<\/w:del>/g, '')
}

function reject(xml: string): string {
  return xml.replace(/<w:ins [^>]*>(?:(?!<\/w:ins>).)*<\/w:ins>/g, '').replaceAll('w:delText', 'w:t')
}

function paragraphsOf(xml: string): readonly string[] {
  return [...xml.matchAll(/<w:p>(.*?)<\/w:p>/g)].map(([, inner = '']) =>
    [...inner.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''),
  )
}
