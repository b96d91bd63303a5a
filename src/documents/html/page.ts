import { createHash } from 'node:crypto'
import type { Language } from '../../core/policy/index.ts'
import type { Look } from '../look/open-look.ts'
import { documentWords } from '../words.ts'
import { html, Markup, type Value } from './markup.ts'

interface Page {
  readonly lang: Language
  readonly title: string
  readonly style: string
  readonly body: Value
}

/** A self-contained page: no script, nothing fetched, and a policy in its head that keeps it so. */
export function page({ lang, title, style, body }: Page): string {
  const hash = createHash('sha256').update(style).digest('base64')
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Wellspoken">
<title>${title}</title>
<style>${new Markup(style)}</style>
</head>
<body>
${body}
</body>
</html>
`.text
}

const mediaTypes = { png: 'image/png', jpeg: 'image/jpeg', svg: 'image/svg+xml' } as const

/** The logo inside the page; as a picture it can run nothing and fetch nothing. */
export function logoImage({ logo }: Look, company: string, lang: Language): Markup | undefined {
  if (logo === undefined) return undefined
  const source = `data:${mediaTypes[logo.kind]};base64,${Buffer.from(logo.bytes).toString('base64')}`
  const width = Math.round((logo.width / logo.height) * 64)
  return html`<img class="logo" src="${source}" alt="${documentWords[lang].logoOf(company)}" width="${`${width}`}" height="64">`
}
