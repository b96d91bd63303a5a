import { describe, expect, test } from 'vitest'
import {
  companyFor,
  type ReadLine,
  readBatchLine,
  readCompanies,
  readDraft,
  readDraftText,
} from '../../src/company/index.ts'
import { onlyProblem, places } from './places.ts'

const line = (draft: object, more: object = {}): ReadLine =>
  readBatchLine(JSON.stringify({ id: '1', draft, ...more }), 7)

/** Everything that formats.md allows. */
const full = {
  text: 'Morgen open dag',
  lang: 'nl',
  channel: 'linkedin',
  account: 'personal',
  author: {
    role: 'monteur',
    spokesperson: false,
    management: false,
    expertise: ['warmtepompen'],
    interests: [{ party: 'Zonnestroom BV', kind: 'shares' }],
    bio: 'Werkt met plezier',
  },
  inReplyTo: { text: 'Wanneer?', from: 'customer' },
  attachments: [{ kind: 'photo', description: 'de loods' }, { kind: 'video' }],
  at: '2026-11-22T10:00:00+01:00',
}

describe('a line of a batch', () => {
  test('comes back as it was', () => {
    expect(line(full, { company: 'a' })).toEqual({ ok: true, id: '1', draft: full, company: 'a' })
    expect(line({ text: '', inReplyTo: null })).toEqual({ ok: true, id: '1', draft: { text: '', inReplyTo: null } })
  })

  test.each(['\ud800', '\udc00x', '\0', '\u202e', 'a\u200bb', '😀', '\uffff'])('any text is a draft: %j', (text) => {
    expect(line({ text })).toEqual({ ok: true, id: '1', draft: { text } })
  })

  test.each([
    ['{"id":"1","draft":{"text":"a","txet":"b"}}', '7:31 draft.txet', "Did you mean 'text'?"],
    ['{"id":"1","draft":{"text":"a"},"compny":"b"}', '7:32 compny', "Did you mean 'company'?"],
    ['{"id":"1","draft":{"text":"a","channel":"linkdin"}}', '7:41 draft.channel', "Did you mean 'linkedin'?"],
    ['{"id":"1","draft":{"text":"a","lang":"de"}}', '7:38 draft.lang', 'Choose one of them.'],
    ['{"id":"1","draft":{"text":"a","at":"2026-02-30"}}', '7:36 draft.at', '2026-02-28'],
    ['{"id":"1","draft":{"text":3}}', '7:27 draft.text', 'Put quotation marks around it: "3".'],
    ['{"id":1,"draft":{"text":"a"}}', '7:7 id', 'Put quotation marks around it: "1".'],
    ['{"id":"1","draft":{"text":"a","author":null}}', '7:40 draft.author', 'leave the key out'],
    ['{"id":"1","draft":{"text":"a","author":{"expertise":"b"}}}', '7:53 draft.author.expertise', 'list'],
    ['{"id":"1","draft":{"text":"a","attachments":[{"kind":"gif"}]}}', '7:54 draft.attachments[0].kind', 'Choose'],
    ['{"id":"1","draft":{}}', '7:19 draft.text', "Add 'text'"],
    ['{"id":"1"}', '7:1 draft', "Add 'draft'"],
    ['{"text":"a"}', '7:2 text', 'Known here: id, draft, company.'],
    ['{"id":"1","draft":{"text":"a","text":"b"}}', '7:31 draft.text', 'Merge the two'],
    ['{"id":"1","draft":{"text":"a"}', '7:31', 'Repair'],
    ['["a"]', '7:1', 'block'],
    ['', '7:1', 'Repair'],
  ])('%s', (text, place, remedy) => {
    const read = readBatchLine(text, 7)
    expect(places(read)).toContain(place)
    expect(read.ok || read.problems.some((problem) => problem.remedy.en.includes(remedy))).toBe(true)
  })

  test('a bad line keeps its id, so that its answer can be told apart', () => {
    expect(line({ txt: 'a' })).toMatchObject({ ok: false, id: '1' })
    expect(readBatchLine('{"id":', 7)).toMatchObject({ ok: false, id: null })
  })

  test('names of the prototype are keys like any other', () => {
    expect(places(readBatchLine('{"id":"1","draft":{"text":"a","__proto__":{}}}', 7))).toEqual(['7:31 draft.__proto__'])
    expect(places(line({ text: 'a', constructor: 1 }))).toEqual(['7:31 draft.constructor'])
  })
})

describe('a draft without its text', () => {
  test('is read, or says which key is wrong', () => {
    expect(readDraft(full, 'body')).toEqual({ ok: true, draft: full })
    expect(onlyProblem(readDraft({ text: 'a', author: { rol: 'b' } }, 'body'))).toMatchObject({
      file: 'body',
      path: 'author.rol',
      remedy: { en: "Did you mean 'role'?" },
    })
  })

  test.each([null, undefined, 3, 'a', [], () => 1])('%s is none', (value) => {
    expect(readDraft(value, 'body').ok).toBe(false)
  })
})

test('a draft as JSON text tells the place of a fault', () => {
  expect(readDraftText('{ "text": "a" }', 'draft.json')).toEqual({ ok: true, draft: { text: 'a' } })
  expect(places(readDraftText('{\n  "text": "a",\n  "acount": "brand"\n}', 'draft.json'))).toEqual(['3:3 acount'])
  expect(places(readDraftText('{\n  "text": "a",\n}', 'draft.json'))).toEqual(['3:1'])
})

describe('the company of a draft', () => {
  const read = readCompanies('{"vandijk":{"name":"Van Dijk"},"zon":{"name":"Zon"}}', 'companies.json')
  const companies = read.ok ? read.companies : new Map()
  const where = { file: 'drafts.jsonl', line: 3 }

  test('is found by its key', () => {
    expect(companyFor('zon', companies, where)).toEqual({ ok: true, company: { name: 'Zon' } })
  })

  test('a key that is not there is told with its line', () => {
    const problem = onlyProblem(companyFor('vandik', companies, where))
    expect([problem.line, problem.remedy.en]).toEqual([3, "Did you mean 'vandijk'?"])
    expect(onlyProblem(companyFor('unheard', companies, where)).remedy.nl).toBe('Bekend zijn: vandijk, zon.')
  })

  test('no key will do only when there is one company', () => {
    expect(companyFor(undefined, new Map([['a', { name: 'A' }]]), where).ok).toBe(true)
    expect(onlyProblem(companyFor(undefined, companies, where)).message.en).toContain("'company' is missing")
  })

  test.each(['constructor', '__proto__', 'toString'])('%s is no company', (key) => {
    expect(companyFor(key, companies, where).ok).toBe(false)
  })
})
