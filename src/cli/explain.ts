import type { Example } from '../core/guidelines/example.ts'
import { examplesOf } from '../core/guidelines/examples.ts'
import { guidelines } from '../core/index.ts'
import { lawBehind } from '../core/policy/index.ts'
import { exitCodes } from './exit-codes.ts'
import { explainWords } from './explain-words.ts'
import { answerLanguage } from './language.ts'
import { makePaint, type Paint, wantsColour } from './paint.ts'
import { wrap } from './wrap.ts'

/** `wellspoken explain`: the list of guidelines, or one with its clause, reason, examples and law. */
export async function runExplain(id: string | undefined, options: { readonly lang?: 'nl' | 'en' }): Promise<void> {
  const lang = answerLanguage(options.lang)
  const paint = makePaint(wantsColour(process.stdout))
  if (id === undefined) return printList(lang, paint)
  const guideline = guidelines.find((one) => one.id === id)
  if (!guideline) {
    process.stderr.write(
      `${explainWords[lang].unknown(
        id,
        guidelines.map((one) => one.id),
      )}\n`,
    )
    process.exitCode = exitCodes.usage
    return
  }
  const say = explainWords[lang]
  const width = Math.min(process.stdout.columns ?? 80, 100)
  const texts = guideline.texts[lang]
  const examples = await examplesOf(guideline.id)
  const out = [
    paint.bold(`${texts.title}  `) + paint.dim(`${guideline.id} · ${guideline.seed.join(', ')}`),
    '',
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
  process.stdout.write(`${out.join('\n')}\n`)
}

function printList(lang: 'nl' | 'en', paint: Paint): void {
  const widest = Math.max(...guidelines.map(({ id }) => id.length))
  for (const { id, texts } of guidelines)
    process.stdout.write(`${paint.bold(id.padEnd(widest))}  ${texts[lang].title}\n`)
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
