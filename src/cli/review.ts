import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { type Review, review } from '../core/policy/review/index.ts'
import { isRefusal, readDocumentFile } from '../documents/read/index.ts'
import { answerLanguage } from './language.ts'
import { makePaint, wantsColour } from './paint.ts'
import { reviewReport } from './review-report.ts'
import { reviewWords } from './review-words.ts'
import { fail } from './trouble.ts'

export interface ReviewFlags {
  readonly json?: boolean
  readonly lang?: 'nl' | 'en'
  readonly country?: string
  readonly publicBody?: boolean
  readonly at?: string
  readonly format?: 'html' | 'docx'
  readonly out?: string
}

/** `wellspoken review`: audits an existing policy. Leaves 0 when it was read, 65 when it could not be, 64 when it was asked wrongly. */
export async function runReview(path: string, flags: ReviewFlags): Promise<void> {
  const lang = answerLanguage(flags.lang)
  if (flags.format === 'docx' && flags.out === undefined) {
    return fail({ code: 'usage', message: { nl: reviewWords.nl.outMissing, en: reviewWords.en.outMissing } }, lang)
  }
  const document = await readDocumentFile(path)
  if (isRefusal(document)) return fail({ code: 'badInput', message: document.refused }, lang)
  // A program gets the language of the text unless it asks for another; a person always gets their own.
  const answer = flags.json === true ? flags.lang : lang
  const found = review(document.text, {
    ...(answer === undefined ? {} : { lang: answer }),
    ...(flags.country === undefined ? {} : { country: flags.country }),
    ...(flags.publicBody === true ? { publicBody: true } : {}),
    ...(flags.at === undefined ? {} : { at: flags.at }),
  })
  const unread = document.unread.map((one) => one[answer ?? found.lang])
  if (flags.json === true) await deliver(`${json(found, unread)}\n`, flags.out, lang)
  else if (flags.format === undefined) {
    const paint = makePaint(flags.out === undefined && wantsColour(process.stdout))
    const width = Math.min(process.stdout.columns ?? 80, 100)
    await deliver(
      reviewReport({ name: basename(path), text: document.text, review: found, unread }, lang, paint, width),
      flags.out,
      lang,
    )
  } else {
    const head = { title: reviewWords[lang].title(basename(path)), lang, review: found, unread }
    const { redlineDocx, redlineHtml } = await import('../documents/redline/index.ts')
    const made = flags.format === 'html' ? redlineHtml(document.text, head) : await redlineDocx(document.text, head)
    await deliver(made, flags.out, lang)
  }
}

function json({ clauses, flags, ...rest }: Review, unread: readonly string[]): string {
  return JSON.stringify({ clauses, flags, ...rest, unread })
}

async function deliver(content: string | Uint8Array, out: string | undefined, lang: 'nl' | 'en'): Promise<void> {
  if (out === undefined) {
    process.stdout.write(content)
    return
  }
  try {
    await writeFile(out, content)
    process.stderr.write(`${reviewWords[lang].written(out)}\n`)
  } catch {
    fail(
      { code: 'badInput', message: { nl: reviewWords.nl.unwritable(out), en: reviewWords.en.unwritable(out) } },
      lang,
    )
  }
}
