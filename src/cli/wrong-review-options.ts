import { extname, resolve } from 'node:path'
import { isCountry } from '../company/index.ts'
import { wrongDate } from './check/wrong-options.ts'
import type { ReviewFlags } from './review.ts'
import type { Trouble } from './trouble.ts'
import { notBoth, usage } from './usage.ts'

type ReviewFormat = 'text' | 'html' | 'docx' | 'json'

const formatByEnding: { readonly [ending: string]: ReviewFormat } = {
  '': 'text',
  '.txt': 'text',
  '.md': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.docx': 'docx',
  '.json': 'json',
}

/** What `review` makes: as asked, else as the name of the file says, else text. */
export function formatOf({ json, format, out }: ReviewFlags): ReviewFormat {
  return json === true ? 'json' : (format ?? formatByEnding[endingOf(out)] ?? 'text')
}

/** What is wrong with the options of `review` themselves, or with the way they are combined. */
export function wrongReviewOptions(path: string, flags: ReviewFlags): Trouble | undefined {
  const { json, format, out, country, at } = flags
  if (json === true && format !== undefined) return notBoth('--json', `--format ${format}`)
  if (format === 'docx' && out === undefined)
    return usage('Bij --format docx hoort --out BESTAND.', '--format docx needs --out FILE.')
  if (out !== undefined) {
    const ending = endingOf(out)
    const named = formatByEnding[ending]
    if (resolve(out) === resolve(path))
      return usage(
        `${out} is het beleid zelf. Kies een andere naam bij --out.`,
        `${out} is the policy itself. Choose another name for --out.`,
      )
    if (named === undefined)
      return usage(
        `review schrijft geen ${ending}. Eindig de naam bij --out op .txt, .md, .html, .docx of .json.`,
        `review writes no ${ending}. End the name at --out with .txt, .md, .html, .docx or .json.`,
      )
    const asked = json === true ? 'json' : format
    if (asked !== undefined && ending !== '' && named !== asked)
      return notBoth(asked === 'json' ? '--json' : `--format ${asked}`, `--out ${out}`)
  }
  if (country !== undefined && !isCountry(country))
    return usage(
      `--country ${country}: dit land is niet bekend. Schrijf de code van twee letters, zoals NL of UK.`,
      `--country ${country}: this country is not known. Write its code of two letters, such as NL or UK.`,
    )
  return at === undefined ? undefined : wrongDate('--at', at)
}

function endingOf(out: string | undefined): string {
  return extname(out ?? '').toLowerCase()
}
