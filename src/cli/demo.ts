import { fileURLToPath } from 'node:url'
import { openCompany, readBatchLine } from '../company/index.ts'
import { check, compile } from '../core/index.ts'
import { problemsTrouble } from './check/load-company.ts'
import { printAnswer } from './check/print-answer.ts'
import { answerLanguage } from './language.ts'
import { occasionLine } from './occasion-line.ts'
import { makePaint, wantsColour } from './paint.ts'
import { readFileOr } from './read-file.ts'
import { fail, type Trouble } from './trouble.ts'
import { screenWidth, wrap } from './wrap.ts'

const demos = {
  nl: { company: 'zonnevaart.yaml', drafts: 'drafts.nl.jsonl' },
  en: { company: 'tidewick.yaml', drafts: 'drafts.en.jsonl' },
} as const

/** `wellspoken demo`: the demo company's sample drafts judged on the screen, and how to check your own. */
export function runDemo(options: { readonly lang?: 'nl' | 'en' }): void {
  const lang = answerLanguage(options.lang)
  const trouble = showDemo(lang)
  if (trouble) fail(trouble, lang)
}

function showDemo(lang: 'nl' | 'en'): Trouble | null {
  const folder = fileURLToPath(new URL('../../demo/', import.meta.url))
  const demo = demos[lang]
  const opened = openCompany(`${folder}${demo.company}`)
  if (!opened.ok) return problemsTrouble(opened.problems)
  const drafts = readFileOr(`${folder}${demo.drafts}`, 1_000_000)
  if ('message' in drafts) return drafts
  const compiled = compile(opened.company)
  const paint = makePaint(wantsColour(process.stdout))
  const width = screenWidth()
  for (const [i, line] of new TextDecoder().decode(drafts.bytes).split('\n').filter(Boolean).entries()) {
    const read = readBatchLine(line, i + 1, demo.drafts)
    if (!read.ok) return problemsTrouble(read.problems)
    process.stdout.write(`${paint.dim('─'.repeat(width))}\n`)
    process.stdout.write(`${wrap(occasionLine(read.draft, lang), width).map(paint.dim).join('\n')}\n`)
    process.stdout.write(`${wrap(read.draft.text, width).join('\n')}\n\n`)
    process.stdout.write(
      `${printAnswer(check(read.draft, compiled, { lang }), read.draft, opened.company, lang, paint, width)}\n`,
    )
  }
  process.stdout.write(`${paint.dim('─'.repeat(width))}\n${paint.bold(yourTurn[lang])}\n`)
  return null
}

const yourTurn = {
  nl: 'Nu jij: echo "Onze nieuwe app is de beste van Nederland" | npm run --silent wellspoken -- check --company demo/zonnevaart.yaml',
  en: 'Your turn: echo "Our new app is the best there is" | npm run --silent wellspoken -- check --company demo/tidewick.yaml',
} as const
