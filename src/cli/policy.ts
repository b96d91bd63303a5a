import { writeFileSync } from 'node:fs'
import { extname, resolve } from 'node:path'
import { policy } from '../core/policy/index.ts'
import { type Extent, type Format, formats, openLook, writePolicy } from '../documents/index.ts'
import { loadCompany, problemsTrouble } from './check/load-company.ts'
import { answerLanguage } from './language.ts'
import { policyWords } from './policy-words.ts'
import { fail, type Trouble } from './trouble.ts'
import { notBoth } from './usage.ts'

export interface PolicyArguments {
  readonly company?: string
  readonly format?: Format
  readonly lang?: 'nl' | 'en'
  readonly out?: string
  readonly summary?: boolean
  readonly card?: boolean
  readonly effective?: string
}

/** `wellspoken policy`: the company's guidelines as a document, to standard output or to a file. */
export async function runPolicy(options: PolicyArguments): Promise<void> {
  const file = options.company ?? 'wellspoken.yaml'
  const format = options.format ?? formatOf(options.out) ?? 'md'
  const wrong = wrongUse(options, format, file)
  if (wrong) return fail(wrong, answerLanguage(options.lang))
  const loaded = loadCompany(file)
  if ('message' in loaded) return fail(loaded, answerLanguage(options.lang))
  const { company } = loaded
  const lang = answerLanguage(options.lang, loaded)
  const look = openLook(company, file)
  if ('problems' in look) return fail(problemsTrouble(look.problems), lang)
  const document = policy(company, {
    lang,
    ...(options.effective === undefined ? {} : { effective: options.effective }),
  })
  const extent: Extent = options.summary ? 'summary' : options.card ? 'card' : 'whole'
  const { country } = company
  const written = await writePolicy(document, {
    format,
    extent,
    look: look.look,
    ...(country === undefined ? {} : { country }),
  })
  const trouble = deliver(written.bytes, options.out)
  if (trouble) return fail(trouble, lang)
  if (options.out !== undefined)
    process.stderr.write(`${policyWords[lang].written(options.out, written.bytes.length)}\n`)
  if (written.unshown.length > 0) process.stderr.write(`${policyWords[lang].unshown(written.unshown)}\n`)
}

const formatByEnding: { readonly [ending: string]: Format } = {
  '': 'md',
  ...Object.fromEntries(formats.map((format) => [`.${format}`, format])),
  '.htm': 'html',
  '.markdown': 'md',
}

/** As the name of the file says, Markdown where it has no ending; undefined for an ending of something else. */
function formatOf(out: string | undefined): Format | undefined {
  return formatByEnding[extname(out ?? '').toLowerCase()]
}

function wrongUse(
  { out, summary, card, effective, format: asked }: PolicyArguments,
  format: Format,
  company: string,
): Trouble | undefined {
  const usage = (key: 'both' | 'terminal' | 'date' | 'overwrite' | 'ending', value: string): Trouble => ({
    code: 'usage',
    message: { nl: policyWords.nl[key](value), en: policyWords.en[key](value) },
  })
  if (summary && card) return usage('both', '')
  if (effective !== undefined && !isDay(effective)) return usage('date', effective)
  if (out !== undefined && resolve(out) === resolve(company)) return usage('overwrite', out)
  const named = formatOf(out)
  const ending = extname(out ?? '')
  if (out !== undefined && asked === undefined && named === undefined) {
    return usage('ending', ending)
  }
  if (asked !== undefined && ending !== '' && named !== undefined && named !== asked) {
    return notBoth(`--format ${asked}`, `--out ${out}`)
  }
  const isBinary = format === 'pdf' || format === 'docx'
  return out === undefined && isBinary && process.stdout.isTTY ? usage('terminal', format) : undefined
}

function isDay(written: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(written)) return false
  const day = new Date(`${written}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(written)
}

function deliver(bytes: Uint8Array, out: string | undefined): Trouble | undefined {
  if (out === undefined) {
    process.stdout.write(bytes)
    return undefined
  }
  try {
    writeFileSync(out, bytes)
    return undefined
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    return {
      code: 'badInput',
      message: { nl: policyWords.nl.unwritable(out, code), en: policyWords.en.unwritable(out, code) },
    }
  }
}
