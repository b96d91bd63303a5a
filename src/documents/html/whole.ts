import type { PolicyDocument } from '../../core/policy/index.ts'
import { lawLine, versionLines } from '../law-lines.ts'
import type { Look } from '../look/open-look.ts'
import { anchorOf, type Outline, outlineOf } from '../outline.ts'
import { signersOf } from '../signers.ts'
import { documentWords } from '../words.ts'
import { clauseAsHtml, paragraphsAsHtml } from './clause.ts'
import { html, type Markup } from './markup.ts'
import { logoImage, page } from './page.ts'
import { styleOf } from './style.ts'

/** The whole document as one page. */
export function wholeAsHtml(document: PolicyDocument, look: Look): string {
  const outline = outlineOf(document)
  const { lang, labels } = document
  const say = documentWords[lang]
  const body = html`<a class="skip" href="#text">${say.skip}</a>
${cover(document, look)}
<div class="frame">
${contents(outline, document)}
<main id="text">
${outline.sections.map(
  ({ section, number, clauses }) => html`<section id="${section.id}" aria-labelledby="title.${section.id}">
<h2 id="title.${section.id}"><span class="number">${number}</span> ${section.title}</h2>
<div class="intro">${section.intro.map(paragraphsAsHtml)}</div>
${clauses.map((one) => clauseAsHtml(one, document))}
</section>
`,
)}
${authorities(outline, document)}
</main>
</div>
<footer>
<p><strong>${labels.notice}.</strong> ${document.notice}</p>
<p class="small"><a href="#contents">${say.toContents}</a></p>
</footer>`
  return page({ lang, title: document.title, style: styleOf(look.palette), body })
}

function cover(document: PolicyDocument, look: Look): Markup {
  const { lang, company } = document
  return html`<header class="cover">
<p class="company">${logoImage(look, company, lang)}<span>${company}</span></p>
<h1>${document.title}</h1>
<p class="subtitle">${document.subtitle}</p>
<dl class="version">${versionLines(document).map(({ label, text }) => html`<div><dt>${label}</dt><dd>${text}</dd></div>`)}</dl>
${signatures(document)}
</header>`
}

/** A row for each who has to sign. */
function signatures(document: PolicyDocument): Markup | undefined {
  const say = documentWords[document.lang]
  const signers = signersOf(document)
  if (signers.length === 0) return undefined
  const rows = signers.map((desk) => html`<tr><th scope="row">${desk}</th><td></td><td></td><td></td></tr>`)
  return html`<table class="signatures"><thead><tr><th scope="col">${say.signed}</th><th scope="col">${say.name}</th><th scope="col">${say.signature}</th><th scope="col">${say.date}</th></tr></thead><tbody>${rows}</tbody></table>`
}

function contents({ sections, lawIntro }: Outline, { labels }: PolicyDocument): Markup {
  const items = sections.map(
    ({
      section,
      number,
      clauses,
    }) => html`<li><a href="#${section.id}"><span class="number">${number}</span> ${section.title}</a>
<ol>${clauses.map(({ clause, number: sub, anchor }) => html`<li><a href="#${anchor}"><span class="number">${sub}</span> ${clause.title}</a></li>`)}</ol></li>
`,
  )
  const law =
    lawIntro.length === 0
      ? undefined
      : html`<li><a href="#law"><span class="number">${lawNumber(sections)}</span> ${labels.law}</a></li>`
  return html`<nav class="contents" id="contents" aria-labelledby="title.contents">
<h2 id="title.contents">${labels.contents}</h2>
<ol>${items}${law}</ol>
</nav>`
}

function authorities(
  { sections, authorities: ranks, lawIntro }: Outline,
  document: PolicyDocument,
): Markup | undefined {
  if (lawIntro.length === 0) return undefined
  const { labels } = document
  return html`<section id="law" class="authorities" aria-labelledby="title.law">
<h2 id="title.law"><span class="number">${lawNumber(sections)}</span> ${labels.law}</h2>
<div class="intro">${lawIntro.map((text) => html`<p>${text}</p>`)}</div>
${ranks.map(
  ({ title, entries }) => html`<h3>${title}</h3>
<ul>${entries.map(
    (entry) => html`<li id="${anchorOf(entry)}"><strong>${entry.name}.</strong> ${entry.about}
${entry.contested === undefined ? undefined : html`<span class="contested">${labels.contested}: ${entry.contested}</span>`}
<span class="source">${lawLine(entry, document)}</span></li>
`,
  )}</ul>`,
)}
</section>`
}

function lawNumber(sections: Outline['sections']): string {
  return `${sections.length + 1}`
}
