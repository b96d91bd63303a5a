import type { PolicyDocument, PolicySummary, WalletCard } from '../../core/policy/index.ts'
import { versionLines } from '../law-lines.ts'
import type { Look } from '../look/open-look.ts'
import { documentWords } from '../words.ts'
import { html } from './markup.ts'
import { logoImage, page } from './page.ts'
import { cardStyle, summaryStyle } from './style.ts'

/** The summary as a page that prints on one sheet. */
export function summaryAsHtml(
  { lang, title, parts, notice }: PolicySummary,
  document: PolicyDocument,
  look: Look,
): string {
  const { company, labels } = document
  const body = html`<header class="cover">
<p class="company">${logoImage(look, company, lang)}<span>${company}</span></p>
<h1>${title}</h1>
<p class="subtitle">${labels.summary}</p>
</header>
<main class="parts">
${parts.map(
  (part) => html`<section aria-labelledby="${part.id}"><h2 id="${part.id}">${part.title}</h2>
<ul>${part.lines.map((line) => html`<li>${line}</li>`)}</ul></section>
`,
)}
</main>
<footer><p>${documentWords[lang].more}</p><p class="small">${notice}</p>
<p class="small">${versionLines(document)
    .map(({ label, text }) => `${label} ${text}`)
    .join(' · ')}</p></footer>`
  return page({ lang, title: `${title}: ${labels.summary.toLowerCase()}`, style: summaryStyle(look.palette), body })
}

/** The wallet card as a page: the size of a bank card, twice that when unfolded. */
export function cardAsHtml({ lang, title, lines }: WalletCard, document: PolicyDocument, look: Look): string {
  const half = Math.ceil(lines.length / 2)
  const list = (part: readonly string[]) => html`<ul>${part.map((line) => html`<li>${line}</li>`)}</ul>`
  const body = html`<main class="wallet">
<div class="face"><div class="head">${logoImage(look, document.company, lang)}<h1>${title}</h1></div>${list(lines.slice(0, half))}</div>
<div class="face">${list(lines.slice(half))}</div>
</main>
<footer><p class="small">${documentWords[lang].cut}</p></footer>`
  return page({ lang, title, style: cardStyle(look.palette), body })
}
