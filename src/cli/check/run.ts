import { type CompiledCompany, check, compile, type Draft, verdicts } from '../../core/index.ts'
import { exitCodes } from '../exit-codes.ts'
import { answerLanguage } from '../language.ts'
import { makePaint, wantsColour } from '../paint.ts'
import { readKey } from '../read-key.ts'
import { fail } from '../trouble.ts'
import { screenWidth } from '../wrap.ts'
import { draftLanguage } from './draft-language.ts'
import { loadCompany } from './load-company.ts'
import { loadDrafts } from './load-drafts.ts'
import type { CheckArguments } from './options.ts'
import { printAnswer } from './print-answer.ts'
import { sealedWarning, wrongKey } from './sealed-warning.ts'
import { wrongOptions } from './wrong-options.ts'

/** `wellspoken check`: judges what it is given, prints the answer, and leaves the verdict as exit status. */
export async function runCheck(files: readonly string[], options: CheckArguments): Promise<void> {
  const wrong = wrongOptions(files, options)
  if (wrong) return fail(wrong, answerLanguage(options.lang))
  if (options.batch || options.companies) return (await import('./run-batch.ts')).runBatch(files, options)
  const company = loadCompany(options.company ?? 'wellspoken.yaml')
  if ('message' in company) return fail(company, answerLanguage(options.lang))
  const lang = answerLanguage(options.lang, company)
  const key = readKey(options.keyFile)
  if (typeof key === 'object') return fail(key, lang)
  const drafts = await loadDrafts(files, options, lang)
  if ('message' in drafts) return fail(drafts, lang)
  const wrongly = wrongKey([company.company], key)
  if (wrongly) return fail(wrongly, lang)
  const warning = sealedWarning([company.company], key, lang)
  if (warning) process.stderr.write(`${warning}\n`)
  const compiled = compile(company.company, key === undefined ? {} : { key })
  const judged = drafts.drafts.map(({ name, draft }) => {
    const spoken = answerLanguage(options.lang, { ...company, text: draftLanguage(draft, compiled) })
    return { name, draft, lang: spoken, answer: check(draft, compiled, { lang: spoken }) }
  })
  if (options.sarif) await printSarif(judged, judged[0]?.lang ?? lang)
  else if (options.json)
    for (const { name, answer } of judged) process.stdout.write(`${JSON.stringify({ id: name, ...answer })}\n`)
  else await printForPeople(judged, compiled, options)
  const worst = Math.max(...judged.map(({ answer }) => verdicts.indexOf(answer.verdict)))
  process.exitCode = exitCodes[verdicts[worst] ?? 'go']
}

type Judged = readonly {
  readonly name: string
  readonly draft: Draft
  readonly lang: 'nl' | 'en'
  readonly answer: ReturnType<typeof check>
}[]

async function printSarif(judged: Judged, lang: 'nl' | 'en'): Promise<void> {
  const { sarifLog } = await import('./sarif.ts')
  process.stdout.write(
    `${JSON.stringify(
      sarifLog(
        judged.map(({ name, answer }) => ({ file: name, answer })),
        lang,
      ),
      null,
      2,
    )}\n`,
  )
}

async function printForPeople(judged: Judged, compiled: CompiledCompany, options: CheckArguments): Promise<void> {
  const paint = makePaint(wantsColour(process.stdout))
  const width = screenWidth()
  for (const [i, { name, draft, lang, answer }] of judged.entries()) {
    if (judged.length > 1) process.stdout.write(`${i > 0 ? '\n' : ''}${paint.dim(name)}\n`)
    process.stdout.write(printAnswer(answer, draft, compiled.company, lang, paint, width))
    if (options.debug) process.stdout.write((await import('./print-frames.ts')).printFrames(draft, compiled))
  }
}
