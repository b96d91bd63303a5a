import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { escapeHtml, html } from '../../src/documents/html/markup.ts'
import { companyOf, demoCompany, difficult, documentOf, missing, textsOf, write, writeDemo } from './editions.ts'

test('a template escapes every value, wherever it stands', () => {
  const value = `"><script>alert('&')</script>`
  expect(html`<p title="${value}">${[value, undefined, html`<b>${'<'}</b>`]}</p>`.text).toBe(
    '<p title="&quot;&gt;&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;">&quot;&gt;&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;<b>&lt;</b></p>',
  )
  expect(escapeHtml('a\u0000b\u001b[31m\tc\n')).toBe('ab[31m\tc\n')
})

describe.each(['nl', 'en'] as const)('the page in %s', (lang) => {
  test('says everything', async () => {
    const page = (await writeDemo(lang, 'html')).toString()
    expect(missing(textsOf(documentOf(demoCompany(lang), lang, '2027-01-01')), readable(page))).toEqual([])
    expect(page).toMatch(new RegExp(`^<!doctype html>\\n<html lang="${lang}">`))
    expect(page).toContain(
      lang === 'nl' ? '<dt>Geldt vanaf</dt><dd>1 januari 2027</dd>' : '<dt>In force from</dt><dd>1 January 2027</dd>',
    )
  })

  test('stands by itself: no script, nothing from elsewhere, and a policy that keeps it so', async () => {
    for (const extent of ['whole', 'summary', 'card'] as const) {
      const page = (await writeDemo(lang, 'html', extent)).toString()
      expect(page).not.toMatch(/<(script|link|iframe|object|embed|form)\b|\son\w+=|@import|url\(/i)
      const sources = [...page.matchAll(/\b(?:src|href)="([^"]*)"/g)].map(([, source]) => source ?? '')
      expect(sources.filter((source) => !/^(#|mailto:|tel:|data:image\/svg\+xml;base64,)/.test(source))).toEqual([])
      const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? ''
      expect(page).toContain(`style-src &#39;sha256-${createHash('sha256').update(style).digest('base64')}&#39;`)
    }
  })

  test('has anchors that are unique, and links that all arrive', async () => {
    const page = (await writeDemo(lang, 'html')).toString()
    const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id ?? '')
    expect(new Set(ids).size).toBe(ids.length)
    const targets = [...page.matchAll(/href="#([^"]*)"/g)].map(([, target]) => target ?? '')
    expect(targets.length).toBeGreaterThan(50)
    expect(targets.filter((target) => !ids.includes(target))).toEqual([])
    expect(ids).toEqual(expect.arrayContaining(['disclosure', 'protected-speech', 'your-rights']))
  })
})

describe('a difficult company', () => {
  test('cannot put markup into the page', async () => {
    const page = (await write({ company: difficult, lang: 'nl', format: 'html' })).toString()
    expect(page).not.toMatch(/<(script|b>|img src=x)/i)
    expect(page).toContain('Jansen &amp; Zn &lt;b&gt;&quot;x&quot;&lt;/b&gt;')
    expect(page).not.toContain('href="javascript')
    const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id ?? '')
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => /\s|["<>]/.test(id))).toEqual([])
  })

  test('has its own words told apart, with their language', async () => {
    const page = (await write({ company: difficult, lang: 'en', format: 'html' })).toString()
    expect(page).toContain('<span class="own">In our company’s own words, in Dutch</span>')
    expect(page).toContain('<div lang="nl"><p># kop</p>')
    const dutch = (await write({ company: difficult, lang: 'nl', format: 'html' })).toString()
    expect(dutch).toContain('<span class="own">In de woorden van ons bedrijf</span>')
    expect(dutch).toContain('<div lang="en"><p>Only in English.</p></div>')
  })

  test('shows what was switched off, what could not be, and where authorities differ', async () => {
    const page = (await write({ company: difficult, lang: 'en', format: 'html' })).toString()
    const document = documentOf(difficult, 'en')
    const clause = (id: string) => document.sections.flatMap(({ clauses }) => clauses).find((one) => one.id === id)
    const part = (id: string): string =>
      readable(page.split('<article').find((one) => one.includes(`id="${id}"`)) ?? '')
    expect(missing([clause('spam')?.off?.text ?? '?', clause('spam')?.off?.why ?? '?'], part('spam'))).toEqual([])
    expect(missing([clause('spam')?.rule ?? '?'], part('spam'))).toHaveLength(1)
    expect(missing([clause('own-posts')?.kept ?? '?', clause('own-posts')?.rule ?? '?'], part('own-posts'))).toEqual([])
    const contested = clause('tone')?.law.find((entry) => entry.contested !== undefined)
    expect(contested).toBeDefined()
    expect(missing([document.labels.contested, contested?.contested ?? '?'], part('tone'))).toEqual([])
  })
})

test('who need not sign is not asked to', async () => {
  const signed = (await writeDemo('nl', 'html')).toString()
  expect(readable(signed)).toContain('Getekend')
  const company = companyOf({ name: 'A', guidelines: { 'sign-off': { enabled: false } } })
  expect(readable((await write({ company, lang: 'nl', format: 'html' })).toString())).not.toContain('Getekend')
})

/** What a reader sees, without tags. */
function readable(page: string): string {
  return page
    .replace(/<style>[\s\S]*?<\/style>|<[^>]*>/g, ' ')
    .replace(
      /&(lt|gt|quot|amp|#39);/g,
      (_, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'" })[name] ?? '',
    )
}
