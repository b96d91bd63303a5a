import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Extent } from '../../src/documents/index.ts'
import { difficult, type Lang, write, writeDemo } from './editions.ts'

const places = [process.env.CHROMIUM ?? '', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const executablePath = places.find((place) => place !== '' && existsSync(place))
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
if (!executablePath)
  console.warn('Left out: the documents in a real page. They need Chromium (Debian: apt-get install chromium).')

describe.runIf(executablePath)('in a real page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wellspoken-pages-'))
  let browser: Browser

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath ?? '', chromiumSandbox: false })
    const wanted: readonly (readonly [string, Promise<Buffer>])[] = [
      ...(['nl', 'en'] as const).flatMap((lang) =>
        (['whole', 'summary', 'card'] as const).map(
          (extent) => [`${lang}-${extent}`, writeDemo(lang, 'html', extent)] as const,
        ),
      ),
      ['difficult', write({ company: difficult, lang: 'nl', format: 'html' })],
    ]
    for (const [name, page] of wanted) writeFileSync(join(folder, `${name}.html`), await page)
  }, 60_000)

  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const open = async (
    name: string,
    colorScheme: 'light' | 'dark',
    width: number,
  ): Promise<{ readonly page: Page; readonly said: readonly string[] }> => {
    // The test runs axe inside the page, which the page's own policy would forbid.
    const page = await browser.newPage({
      colorScheme,
      viewport: { width, height: 900 },
      bypassCSP: true,
      reducedMotion: 'reduce',
    })
    const said: string[] = []
    page.on('console', (message) => said.push(message.text()))
    page.on('request', (request) => {
      if (!/^(file|data):/.test(request.url())) said.push(request.url())
    })
    await page.goto(pathToFileURL(join(folder, `${name}.html`)).href)
    return { page, said }
  }

  const views = (['light', 'dark'] as const).flatMap((scheme) => [1280, 360].map((width) => ({ scheme, width })))
  const short = (['nl', 'en'] as const).flatMap((lang: Lang) =>
    (['summary', 'card'] as const).map((extent: Extent) => `${lang}-${extent}`),
  )
  const seen = [
    ...['nl-whole', 'en-whole'].flatMap((name) => views.map((view) => ({ name, ...view }))),
    // Each view once in each language is enough for what is short.
    ...[...short, 'difficult'].flatMap((name, i) =>
      [views[i % 4], views[(i + 3) % 4]].flatMap((view) => (view ? [{ name, ...view }] : [])),
    ),
  ]
  test.each(seen)(
    'axe finds nothing in $name, $scheme, $width wide',
    async ({ name, scheme, width }) => {
      const { page, said } = await open(name, scheme, width)
      await page.addScriptTag({ content: axe })
      const found = await page.evaluate(
        `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then((result) =>
          result.violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map((node) => node.html + ' ' + node.failureSummary).join(' | ')))`,
      )
      expect(found).toEqual([])
      // Nothing sticks out sideways, whatever the width.
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
      expect(said).toEqual([])
      await page.close()
    },
    60_000,
  )

  test('axe would find it: grey on grey and a picture without words are named', async () => {
    const page = await browser.newPage()
    await page.setContent(
      '<!doctype html><html lang="nl"><title>a</title><main><h1 style="color:#999;background:#aaa">Een hele kop</h1><img src="data:,"></main>',
    )
    await page.addScriptTag({ content: axe })
    const found = await page.evaluate('axe.run().then((result) => result.violations.map(({ id }) => id))')
    expect(found).toEqual(expect.arrayContaining(['color-contrast', 'image-alt']))
    await page.close()
  })

  test('its own policy lets its style through', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    const said: string[] = []
    page.on('console', (message) => said.push(message.text()))
    await page.goto(pathToFileURL(join(folder, 'nl-whole.html')).href)
    expect(await page.evaluate("getComputedStyle(document.querySelector('.cover')).borderTopWidth")).not.toBe('0px')
    expect(await page.evaluate("document.querySelector('.logo').naturalWidth")).toBeGreaterThan(0)
    expect(said).toEqual([])
    await page.close()
  })

  test('a reader with a keyboard can skip the contents, and everything that takes focus shows it', async () => {
    const { page } = await open('nl-whole', 'light', 1280)
    await page.keyboard.press('Tab')
    const skip = await page.evaluate(
      'document.activeElement.getBoundingClientRect().left >= 0 && document.activeElement.className',
    )
    expect(skip).toBe('skip')
    await page.keyboard.press('Enter')
    expect(page.url()).toMatch(/#text$/)
    await page.keyboard.press('Tab')
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid')
    await page.close()
  })

  test.each(['nl-summary', 'en-summary', 'nl-card', 'en-card'])('%s prints on one sheet', async (name) => {
    const { page } = await open(name, 'dark', 1280)
    const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4', printBackground: true })
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
    await page.close()
  })

  test('on paper the page is light, has room to sign, and no cover without its title', async () => {
    const { page } = await open('nl-whole', 'dark', 1280)
    await page.emulateMedia({ media: 'print' })
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)')
    expect(await page.evaluate("getComputedStyle(document.querySelector('.signatures')).display")).toBe('table')
    expect(await page.evaluate("getComputedStyle(document.querySelector('.skip')).display")).toBe('none')
    await page.close()
  })
})
