import type { Clause, Example, PolicyDocument } from '../../core/policy/index.ts'
import { linked } from '../linked.ts'
import { anchorOf, type NumberedClause } from '../outline.ts'
import { paragraphs } from '../paragraphs.ts'
import { documentWords } from '../words.ts'
import { html, type Markup, type Value } from './markup.ts'

/** One clause: what it is, the rule with what it does not touch beside it, why, how to and how rather not, whom to ask. */
export function clauseAsHtml({ clause, number, anchor }: NumberedClause, document: PolicyDocument): Markup {
  const { labels } = document
  const content = clause.off
    ? html`<div class="note off"><p><strong>${labels.off}.</strong> ${clause.off.text}</p><p>${clause.off.why}</p></div>`
    : standing(clause, document)
  return html`<article class="clause ${clause.kind}" id="${anchor}" aria-labelledby="title.${anchor}">
<p class="kind">${labels.kinds[clause.kind]}${ownLabel(clause, document)}</p>
<h3 id="title.${anchor}"><span class="number">${number}</span> ${clause.title}</h3>
${content}
</article>
`
}

function standing(clause: Clause, document: PolicyDocument): Markup {
  const { labels } = document
  return html`${rule(clause, document)}
${clause.points && html`<ul>${clause.points.map((point) => html`<li>${point}</li>`)}</ul>`}
${clause.kept === undefined ? undefined : html`<div class="note"><p>${clause.kept}</p></div>`}
${clause.carveOut === undefined ? undefined : html`<div class="note carve"><p><strong>${labels.carveOut}.</strong> ${clause.carveOut}</p></div>`}
<p class="why"><strong>${labels.why}.</strong> ${clause.reason}</p>
${cards(clause, document)}
${clause.ask && html`<p class="ask"><strong>${labels.ask}</strong> ${linked(clause.ask).map(piece)}</p>`}
${law(clause, document)}`
}

function ownLabel(clause: Clause, document: PolicyDocument): Value {
  if (clause.own === undefined || clause.off) return undefined
  const other = clause.own.lang === document.lang ? '' : `, ${documentWords[document.lang].ownOther}`
  return html` <span class="own">${document.labels.own}${other}</span>`
}

/** The company's own words carry their language, so that they are read aloud in it. */
function rule(clause: Clause, document: PolicyDocument): Markup {
  const content = paragraphsAsHtml(clause.rule)
  const other = clause.own && clause.own.lang !== document.lang ? clause.own.lang : undefined
  return other === undefined ? html`${content}` : html`<div lang="${other}">${content}</div>`
}

export function paragraphsAsHtml(text: string): readonly Markup[] {
  return paragraphs(text).map((lines) => html`<p>${lines.map((line, i) => (i === 0 ? line : html`<br>${line}`))}</p>`)
}

function cards({ do: good, ratherNot }: Clause, { labels }: PolicyDocument): Markup | undefined {
  if (good.length + ratherNot.length === 0) return undefined
  return html`<div class="cards">${card('do', labels.do, good)}${card('rather-not', labels.ratherNot, ratherNot)}</div>`
}

function card(kind: string, label: string, examples: readonly Example[]): Markup | undefined {
  if (examples.length === 0) return undefined
  const items = examples.map(
    ({ text, note }) =>
      html`<li>${text}${note === undefined ? undefined : html` <span class="remark">${note}</span>`}</li>`,
  )
  return html`<figure class="card ${kind}"><figcaption>${label}</figcaption><ul>${items}</ul></figure>`
}

function piece({ text, href }: { readonly text: string; readonly href?: string }): Value {
  return href === undefined ? text : html`<a href="${href}">${text}</a>`
}

function law({ law: entries }: Clause, { labels }: PolicyDocument): Markup | undefined {
  if (entries.length === 0) return undefined
  const items = entries.map((entry) => {
    const doubt =
      entry.contested === undefined
        ? undefined
        : html` <span class="contested">${labels.contested}: ${entry.contested}</span>`
    return html`<li><a href="#${anchorOf(entry)}">${entry.name}</a>${doubt}</li>`
  })
  return html`<div class="law"><p>${labels.law}</p><ul>${items}</ul></div>`
}
