import { once } from 'node:events'
import { createReadStream, existsSync } from 'node:fs'
import { companyFor, decodeText, idInLine, openCompanies, readBatchLine } from '../../company/index.ts'
import { type Company, type CompiledCompany, check, compile } from '../../core/index.ts'
import { exitCodes } from '../exit-codes.ts'
import { answerLanguage } from '../language.ts'
import { readKey } from '../read-key.ts'
import { fail, type Trouble } from '../trouble.ts'
import { words } from '../words.ts'
import { linesOf } from './lines.ts'
import { loadCompany, problemsTrouble } from './load-company.ts'
import type { CheckArguments } from './options.ts'
import { sealedWarning, wrongKey } from './sealed-warning.ts'

/**
 * `check --batch`: one draft a line in, one line out in the same order, in constant memory. A bad line becomes a line with its
 * number and what is wrong, here and on standard error; the others are still judged.
 */
export async function runBatch(files: readonly string[], options: CheckArguments): Promise<void> {
  const lang = answerLanguage(options.lang)
  const key = readKey(options.keyFile)
  if (typeof key === 'object') return fail(key, lang)
  const companies = compileCompanies(options, key)
  if ('message' in companies) return fail(companies, lang)
  const missing = files.find((file) => file !== '-' && !existsSync(file))
  if (missing !== undefined) {
    return fail(
      { code: 'badInput', message: { nl: `${missing} bestaat niet.`, en: `${missing} does not exist.` } },
      lang,
    )
  }
  const all = [...companies.byKey.values(), ...(companies.only ? [companies.only.company] : [])]
  const wrong = wrongKey(all, key)
  if (wrong) return fail(wrong, lang)
  const warning = sealedWarning(all, key, lang)
  if (warning) process.stderr.write(`${warning}\n`)
  const progress = makeProgress(lang)
  let count = 0
  let bad = 0
  for (const file of files.length === 0 ? ['-'] : files) {
    const input = file === '-' ? process.stdin : createReadStream(file)
    let lineNumber = 0
    for await (const bytes of linesOf(input)) {
      lineNumber++
      if (bytes.length === 0 || (bytes.length < 3 && bytes.toString().trim() === '')) continue
      count++
      const judged = judgeLine(bytes, lineNumber, file, companies, options, lang)
      if (judged.problem) {
        bad++
        process.stderr.write(`${judged.problem}\n`)
      }
      if (!process.stdout.write(`${judged.out}\n`)) await once(process.stdout, 'drain')
      progress.tell(count)
    }
  }
  progress.done(count, bad)
  process.exitCode = bad === 0 ? exitCodes.go : exitCodes.badInput
}

interface Companies {
  readonly byKey: ReadonlyMap<string, Company>
  readonly compiled: ReadonlyMap<Company, CompiledCompany>
  /** The company all lines are judged for when --company named one. */
  readonly only: CompiledCompany | null
}

function compileCompanies(options: CheckArguments, key: string | undefined): Companies | Trouble {
  const opened = key === undefined ? {} : { key }
  if (options.companies === undefined) {
    const loaded = loadCompany(options.company ?? 'wellspoken.yaml')
    return 'message' in loaded
      ? loaded
      : { byKey: new Map(), compiled: new Map(), only: compile(loaded.company, opened) }
  }
  const result = openCompanies(options.companies)
  if (!result.ok) return problemsTrouble(result.problems)
  const compiled = new Map([...result.companies.values()].map((company) => [company, compile(company, opened)]))
  return { byKey: result.companies, compiled, only: null }
}

interface JudgedLine {
  readonly out: string
  readonly problem?: string
}

function judgeLine(
  bytes: Uint8Array,
  lineNumber: number,
  file: string,
  companies: Companies,
  options: CheckArguments,
  lang: 'nl' | 'en',
): JudgedLine {
  const name = file === '-' ? 'stdin' : file
  const refuse = (id: string | number | null, trouble: Trouble): JudgedLine => {
    const problem = trouble.message[lang]
    return { out: JSON.stringify({ id, line: lineNumber, error: problem }), problem }
  }
  const decoded = decodeText(bytes, name)
  if ('problem' in decoded) {
    const id = idInLine(new TextDecoder().decode(bytes.subarray(0, 1000)))
    return refuse(id, problemsTrouble([{ ...decoded.problem, line: lineNumber }]))
  }
  const read = readBatchLine(decoded.text, lineNumber, name)
  if (!read.ok) return refuse(read.id, problemsTrouble(read.problems))
  let company = companies.only
  if (!company) {
    const named = companyFor(read.company, companies.byKey, { file: name, line: lineNumber })
    if (!named.ok) return refuse(read.id, problemsTrouble(named.problems))
    company = companies.compiled.get(named.company) ?? null
  }
  if (!company) throw new RangeError('every company was compiled')
  return {
    out: JSON.stringify({ id: read.id, ...check(read.draft, company, options.lang ? { lang: options.lang } : {}) }),
  }
}

/** Says now and then how far it is, to a terminal only. */
function makeProgress(lang: 'nl' | 'en'): {
  readonly tell: (count: number) => void
  readonly done: (count: number, bad: number) => void
} {
  const shown = process.stderr.isTTY === true && !process.stdout.isTTY
  let next = 2000
  return {
    tell: (count) => {
      if (!shown || count < next) return
      next += 2000
      process.stderr.write(`\r${words[lang].progress(count)}`)
    },
    done: (count, bad) => {
      if (shown) process.stderr.write(`\r\x1b[K${words[lang].judged(count, bad)}\n`)
    },
  }
}
