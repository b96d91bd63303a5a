import { type Piece, type RedLine, type RedlineHead, reasonOf, redLines, redlineWords } from './pieces.ts'

/** The policy as one page with what is struck out, what could stand there and why. No script, nothing loaded. */
export function redlineHtml(text: string, head: RedlineHead): string {
  const { review, lang, title, unread } = head
  const say = redlineWords[lang]
  const remarks = [
    ...review.score.explained,
    ...review.gaps.map((gap) => `${say.missing}: ${gap.text}`),
    ...unread.map((one) => `${say.unread}: ${one}`),
    review.standard,
  ]
  const body = redLines(text, review.flags)
    .map((line) => lineHtml(line, lang))
    .join('\n')
  return `<!doctype html>
<html lang="${review.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<header lang="${lang}">
<p class="name">${escapeHtml(title)}</p>
<p class="notice">${escapeHtml(review.notice)}</p>
<p><strong>${say.score}: ${review.score.points}/100</strong></p>
<ul>
${remarks.map((remark) => `<li>${escapeHtml(remark)}</li>`).join('\n')}
</ul>
</header>
<main>
${body}
</main>
</body>
</html>
`
}

function lineHtml({ kind, pieces }: RedLine, lang: 'nl' | 'en'): string {
  const inner = pieces.map((piece) => pieceHtml(piece, lang)).join('')
  if (kind === 'heading') return `<h2>${inner}</h2>`
  return kind === 'item' ? `<p class="item">${inner}</p>` : `<p>${inner}</p>`
}

function pieceHtml(piece: Piece, lang: 'nl' | 'en'): string {
  if ('text' in piece) return escapeHtml(piece.text)
  const { flag, struck, last } = piece
  const del = `<del class="${flag.verdict}">${escapeHtml(struck)}</del>`
  if (!last) return del
  return `${del} <ins>${escapeHtml(flag.rewrite)}</ins> <small lang="${lang}">${escapeHtml(reasonOf(flag, lang))}</small>`
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

const style = `
:root { color-scheme: light dark; --ink: #1d1d1f; --paper: #fff; --soft: #57575c; --gone: #a3142a; --new: #12603a; --line: #d8d8de }
@media (prefers-color-scheme: dark) { :root { --ink: #ececf0; --paper: #17171a; --soft: #b3b3bc; --gone: #ff9aa8; --new: #7fdcab; --line: #3a3a42 } }
body { font: 1.05rem/1.6 system-ui, sans-serif; color: var(--ink); background: var(--paper); max-width: 44rem; margin: 2rem auto; padding: 0 1.2rem }
header { border-bottom: 1px solid var(--line); padding-bottom: 1rem; margin-bottom: 2rem }
.name { font-size: 1.5rem; font-weight: 700 }
.notice, small { color: var(--soft) }
h2 { font-size: 1.2rem; margin-top: 2rem }
.item { margin-left: 1.5rem; text-indent: -1rem }
.item::before { content: "•"; display: inline-block; width: 1rem; text-indent: 0 }
del { color: var(--gone) } ins { color: var(--new); text-decoration-thickness: 1px }
small { display: block; font-size: .88rem; text-indent: 0; border-left: 3px solid var(--line); padding-left: .8rem; margin: .3rem 0 .8rem }
@media print { body { max-width: none } }
`
