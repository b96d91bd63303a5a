import { nearest } from '../company/index.ts'
import type { Example } from '../core/guidelines/example.ts'
import { examplesOf } from '../core/guidelines/examples.ts'
import { type Company, type Guideline, guidelines } from '../core/index.ts'
import { lawBehind, seedIds } from '../core/policy/index.ts'
import { contactOf } from './check/print-answer.ts'
import { companyNearby } from './company-nearby.ts'
import { explainWords } from './explain-words.ts'
import { answerLanguage } from './language.ts'
import { makePaint, type Paint, wantsColour } from './paint.ts'
import { fail, type Trouble } from './trouble.ts'
import { usage } from './usage.ts'
import { words } from './words.ts'
import { screenWidth, wrap } from './wrap.ts'

export interface ExplainArguments {
  readonly company?: string
  readonly lang?: 'nl' | 'en'
}

/** `wellspoken explain`: the list of guidelines, or one with its clause, reason, examples and law, as the company changed it. */
export async function runExplain(asked: string | undefined, options: ExplainArguments): Promise<void> {
  const nearby = companyNearby(options.company)
  if ('message' in nearby) return fail(nearby, answerLanguage(options.lang))
  const { company } = nearby
  const lang = answerLanguage(options.lang, nearby)
  const paint = makePaint(wantsColour(process.stdout))
  if (asked === undefined) return printList(company, lang, paint)
  const meant = guidelinesOf(asked)
  if (meant.length === 0) return fail(unknown(asked), lang)
  const width = screenWidth()
  const explained = await Promise.all(meant.map((guideline) => explain(guideline, company, lang, paint, width)))
  process.stdout.write(explained.map((lines) => `${lines.join('\n')}\n`).join(`${paint.dim('─'.repeat(width))}\n`))
}

/** The guideline of that name, or those that answer first for a clause of the seed such as G01. */
function guidelinesOf(asked: string): readonly Guideline[] {
  const id = asked.toLowerCase()
  const named = guidelines.filter((one) => one.id === id)
  const first = guidelines.filter((one) => one.seed[0] === asked.toUpperCase())
  const any = guidelines.filter((one) => one.seed.includes(asked.toUpperCase()))
  return [named, first, any].find((found) => found.length > 0) ?? []
}

function unknown(asked: string): Trouble {
  if (seedIds.some((id) => id === asked.toUpperCase())) {
    const id = asked.toUpperCase()
    return usage(explainWords.nl.clauseOnly(id), explainWords.en.clauseOnly(id))
  }
  const ids = guidelines.map((one) => one.id)
  const near = nearest(asked, ids)
  const say = (lang: 'nl' | 'en'): string => {
    const texts = explainWords[lang]
    return `${texts.unknown(asked)} ${near === undefined ? texts.known(ids) : texts.meant(near)}`
  }
  return usage(say('nl'), say('en'))
}

async function explain(
  guideline: Guideline,
  company: Company | null,
  lang: 'nl' | 'en',
  paint: Paint,
  width: number,
): Promise<readonly string[]> {
  const say = explainWords[lang]
  const texts = guideline.texts[lang]
  const examples = await examplesOf(guideline.id)
  return [
    paint.bold(`${texts.title}  `) + paint.dim(`${guideline.id} · ${guideline.seed.join(', ')}`),
    '',
    ...ownSettings(guideline.id, company, lang, paint, width),
    ...wrap(texts.clause, width),
    '',
    ...wrap(`${say.why}: ${texts.why}`, width),
    '',
    ...section(guideline.protects ? say.protectedToo : say.rather, examples[lang].breaches, paint.red, width, paint),
    ...section(say.fine, examples[lang].passes, paint.green, width, paint),
    paint.bold(say.law),
    ...lawBehind(guideline.seed, lang).flatMap((line) => wrap(`• ${line}`, width)),
    ...wrap(say.noAdvice, width).map(paint.dim),
  ]
}

/** What the company file changes about the guideline, first of all: it is what holds there. */
function ownSettings(
  id: string,
  company: Company | null,
  lang: 'nl' | 'en',
  paint: Paint,
  width: number,
): readonly string[] {
  const own = company?.guidelines?.[id]
  if (!company || !own) return []
  const say = explainWords[lang]
  const wording = own.wording?.[lang] ?? own.wording?.nl ?? own.wording?.en
  const lines = [
    own.enabled === false ? say.off : '',
    wording ?? '',
    own.weight === undefined ? '' : say.weight(words[lang].verdicts[own.weight]),
    own.desk === undefined ? '' : say.desk(contactOf(own.desk, company, lang)),
    own.terms === undefined ? '' : say.terms(own.terms),
  ].filter(Boolean)
  if (lines.length === 0) return []
  return [paint.bold(say.own(company.name)), ...lines.flatMap((line) => wrap(line, width)), '']
}

function printList(company: Company | null, lang: 'nl' | 'en', paint: Paint): void {
  const say = explainWords[lang]
  const widest = Math.max(...guidelines.map(({ id }) => id.length))
  for (const { id, texts } of guidelines) {
    const own = company?.guidelines?.[id]
    const mark = own?.enabled === false ? say.offMark : own?.wording ? say.ownMark : ''
    const shown = mark === '' ? '' : paint.dim(` (${mark})`)
    process.stdout.write(`${paint.bold(id.padEnd(widest))}  ${texts[lang].title}${shown}\n`)
  }
}

const shown = 6

function section(
  title: string,
  examples: readonly Example[],
  tint: (text: string) => string,
  width: number,
  paint: Paint,
): string[] {
  if (examples.length === 0) return []
  const chosen = [...examples].sort((a, b) => Number(Boolean(b.note)) - Number(Boolean(a.note))).slice(0, shown)
  return [paint.bold(title), ...chosen.flatMap((example) => printExample(example, tint, width, paint)), '']
}

function printExample(example: Example, tint: (text: string) => string, width: number, paint: Paint): string[] {
  const lines = wrap(`“${example.text.replace(/\s+/g, ' ')}”`, width - 2).map((line) => `  ${line}`)
  const marked = lines.map((line) => (paint.colour ? line.replace('⟦', '').replace('⟧', '') : line))
  const note = example.note ? wrap(example.note, width - 4).map((line) => paint.dim(`    ${line}`)) : []
  return [...marked.map((line, i) => (i === 0 ? tint('• ') + line.trimStart() : line)), ...note]
}
