import type { Example } from '../core/guidelines/example.ts'
import { examplesOf } from '../core/guidelines/examples.ts'
import { type Company, type Guideline, guidelines } from '../core/index.ts'
import { seedIds } from '../core/policy/index.ts'
import { contactOf } from './check/print-answer.ts'
import { companyNearby } from './company-nearby.ts'
import { exampleGroups } from './explain-examples.ts'
import { countryName, lawGroups } from './explain-law.ts'
import { guidelinesNamed, nearestGuidelines } from './explain-names.ts'
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
export async function runExplain(asked: string, options: ExplainArguments): Promise<void> {
  const nearby = companyNearby(options.company)
  if ('message' in nearby) return fail(nearby, answerLanguage(options.lang))
  const { company } = nearby
  const lang = answerLanguage(options.lang, nearby)
  const paint = makePaint(wantsColour(process.stdout))
  if (asked === '') return printList(company, lang, paint)
  const meant = guidelinesOf(asked)
  if ('message' in meant) return fail(meant, lang)
  const width = screenWidth()
  const explained = await Promise.all(meant.map((guideline) => explain(guideline, company, lang, paint, width)))
  process.stdout.write(explained.map((lines) => `${lines.join('\n')}\n`).join(`${paint.dim('─'.repeat(width))}\n`))
}

/** The guideline of that name, or those that answer first for a clause of the seed such as G01. */
function guidelinesOf(asked: string): readonly Guideline[] | Trouble {
  const clause = asked.trim().toUpperCase()
  const first = guidelines.filter((one) => one.seed[0] === clause)
  const naming = guidelines.filter((one) => one.seed.some((id) => id === clause))
  const bySeed = first.length > 0 ? first : naming
  if (bySeed.length > 0) return bySeed
  const named = guidelinesNamed(asked)
  if (named.length === 1) return named
  if (named.length > 1) return usage(several(asked, named, 'nl'), several(asked, named, 'en'))
  if (seedIds.some((id) => id === clause))
    return usage(explainWords.nl.clauseOnly(clause), explainWords.en.clauseOnly(clause))
  return usage(unknown(asked, 'nl'), unknown(asked, 'en'))
}

const mostNear = 3
/** From here on it is the same name, mistyped. */
const mistyped = 0.75
/** Below this nothing of the name is recognised. */
const strange = 0.4

function several(asked: string, named: readonly Guideline[], lang: 'nl' | 'en'): string {
  return `${explainWords[lang].several(asked)}\n${listed(named.slice(0, mostNear), lang)}`
}

function unknown(asked: string, lang: 'nl' | 'en'): string {
  const say = explainWords[lang]
  const [first, second, ...others] = nearestGuidelines(asked)
  const likeliest = first?.likeness ?? 0
  if (first && likeliest >= mistyped && likeliest > (second?.likeness ?? 0)) {
    return `${say.unknown(asked)} ${say.meant(first.guideline.id)}`
  }
  if (likeliest < strange) return `${say.unknown(asked)} ${say.known(guidelines.map(({ id }) => id))}`
  const near = [first, second, ...others].slice(0, mostNear).flatMap((one) => (one ? [one.guideline] : []))
  return `${say.unknown(asked)} ${say.nearest}\n${listed(near, lang)}`
}

function listed(some: readonly Guideline[], lang: 'nl' | 'en'): string {
  const widest = Math.max(...some.map(({ id }) => id.length))
  return some.map(({ id, texts }) => `  ${id.padEnd(widest)}  ${texts[lang].title}`).join('\n')
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
  const section = (title: string, some: readonly Example[], tint: Tint): readonly string[] => {
    const lines = exampleGroups(some, company).flatMap((group) => [
      ...(group.company === null ? [] : [paint.dim(say.at(group.company))]),
      ...group.examples.flatMap((example) => printExample(example, tint, width, paint)),
    ])
    return lines.length === 0 ? [] : [paint.bold(title), ...lines, '']
  }
  return [
    paint.bold(`${texts.title}  `) + paint.dim(`${guideline.id} · ${guideline.seed.join(', ')}`),
    '',
    ...ownSettings(guideline.id, company, lang, paint, width),
    ...wrap(texts.clause, width),
    '',
    ...wrap(`${say.why}: ${texts.why}`, width),
    '',
    ...section(guideline.protects ? say.protectedToo : say.rather, examples[lang].breaches, paint.red),
    ...section(say.fine, examples[lang].passes, paint.green),
    ...law(guideline, company, lang, paint, width),
    ...wrap(say.noAdvice, width).map(paint.dim),
  ]
}

/** The law of the company's country, or all of it by country where that is not known. */
function law(
  { seed }: Guideline,
  company: Company | null,
  lang: 'nl' | 'en',
  paint: Paint,
  width: number,
): readonly string[] {
  const say = explainWords[lang]
  const groups = lawGroups(seed, company, lang)
  const lines = groups.flatMap(({ title, lines }) => [
    ...(title === '' ? [] : [title]),
    ...lines.flatMap((line) => wrap(`• ${line}`, width)),
  ])
  if (company?.country === undefined) {
    return [paint.bold(say.law), ...lines, ...(company ? wrap(say.noCountry, width).map(paint.dim) : [])]
  }
  const country = countryName(company.country, lang)
  return lines.length === 0 ? wrap(say.noLaw(country, company.name), width) : [paint.bold(say.lawIn(country)), ...lines]
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

type Tint = (text: string) => string

function printExample(example: Example, tint: Tint, width: number, paint: Paint): string[] {
  const lines = wrap(`“${example.text.replace(/\s+/g, ' ')}”`, width - 2).map((line) => `  ${line}`)
  const marked = lines.map((line) => (paint.colour ? line.replace('⟦', '').replace('⟧', '') : line))
  const note = example.note ? wrap(example.note, width - 4).map((line) => paint.dim(`    ${line}`)) : []
  return [...marked.map((line, i) => (i === 0 ? tint('• ') + line.trimStart() : line)), ...note]
}
