import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { type Review, review } from '../core/policy/review/index.ts'
import { isRefusal, readDocumentFile } from '../documents/read/index.ts'
import { companyNearby } from './company-nearby.ts'
import { answerLanguage } from './language.ts'
import { makePaint, wantsColour } from './paint.ts'
import { reviewReport } from './review-report.ts'
import { reviewWords } from './review-words.ts'
import { fail } from './trouble.ts'
import { screenWidth } from './wrap.ts'
import { formatOf, wrongReviewOptions } from './wrong-review-options.ts'

export interface ReviewFlags {
  readonly json?: boolean
  readonly lang?: 'nl' | 'en'
  readonly company?: string
  readonly country?: string
  readonly publicBody?: boolean
  readonly at?: string
  readonly format?: 'html' | 'docx'
  readonly out?: string
}

/** `wellspoken review`: audits an existing policy. Leaves 0 when it was read, 65 when it could not be, 64 when it was asked wrongly. */
export async function runReview(path: string, flags: ReviewFlags): Promise<void> {
  const wrong = wrongReviewOptions(path, flags)
  if (wrong) return fail(wrong, answerLanguage(flags.lang))
  const format = formatOf(flags)
  const nearby = nearbyFor(flags)
  if ('message' in nearby) return fail(nearby, answerLanguage(flags.lang))
  const document = await readDocumentFile(path)
  if (isRefusal(document)) {
    return fail({ code: 'badInput', message: document.refused }, answerLanguage(flags.lang, nearby))
  }
  const country = flags.country ?? nearby.company?.country
  const found = review(document.text, {
    ...(flags.lang === undefined ? {} : { lang: flags.lang }),
    ...(country === undefined ? {} : { country }),
    ...(flags.publicBody === true || nearby.company?.publicBody === true ? { publicBody: true } : {}),
    ...(flags.at === undefined ? {} : { at: flags.at }),
  })
  const { lang } = found
  const unread = document.unread.map((one) => one[lang])
  const say = reviewWords[lang]
  const source =
    country === undefined
      ? say.noCountry
      : flags.country === undefined
        ? say.countryFrom(country, nearby.file ?? '')
        : null
  if (format === 'json') await deliver(`${json(found, unread)}\n`, flags.out, lang)
  else if (format === 'text') {
    const paint = makePaint(flags.out === undefined && wantsColour(process.stdout))
    const width = screenWidth()
    await deliver(
      reviewReport(
        { name: basename(path), text: document.text, review: found, unread, country: source },
        lang,
        paint,
        width,
      ),
      flags.out,
      lang,
    )
  } else {
    const head = { title: reviewWords[lang].title(basename(path)), lang, review: found, unread }
    const { redlineDocx, redlineHtml } = await import('../documents/redline/index.ts')
    const made = format === 'html' ? redlineHtml(document.text, head) : await redlineDocx(document.text, head)
    await deliver(made, flags.out, lang)
    if (source !== null) process.stderr.write(`${source}\n`)
  }
}

/** A country that was asked for needs no company file. */
function nearbyFor({ company, country }: ReviewFlags): ReturnType<typeof companyNearby> {
  return company === undefined && country !== undefined ? { company: null, file: null } : companyNearby(company)
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
