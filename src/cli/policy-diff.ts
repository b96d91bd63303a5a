import { decodeText, readBatchLine } from '../company/index.ts'
import { type Company, compile } from '../core/index.ts'
import { diffPolicies } from '../core/policy/diff.ts'
import { diffVerdicts, type NamedDraft } from '../core/policy/diff-verdicts.ts'
import { policy } from '../core/policy/index.ts'
import { loadCompany, problemsTrouble } from './check/load-company.ts'
import { wrongKey } from './check/sealed-warning.ts'
import { exitCodes } from './exit-codes.ts'
import { answerLanguage } from './language.ts'
import { makePaint, wantsColour } from './paint.ts'
import { printDiff } from './print-diff.ts'
import { readFileOr } from './read-file.ts'
import { readKey } from './read-key.ts'
import { sampleDrafts } from './sample-drafts.ts'
import { fail, type Trouble } from './trouble.ts'
import { screenWidth } from './wrap.ts'

export interface DiffArguments {
  readonly drafts?: string
  readonly lang?: 'nl' | 'en'
  readonly keyFile?: string
  readonly json?: boolean
}

const mostBytes = 100_000_000

/** `wellspoken policy diff A B`: what changed per clause, and which drafts are judged otherwise. */
export async function runPolicyDiff(before: string, after: string, options: DiffArguments): Promise<void> {
  const old = loadCompany(before)
  if ('message' in old) return fail(old, answerLanguage(options.lang))
  const now = loadCompany(after)
  if ('message' in now) return fail(now, answerLanguage(options.lang))
  const lang = answerLanguage(options.lang, now)
  const key = readKey(options.keyFile)
  if (typeof key === 'object') return fail(key, lang)
  const wrong = wrongKey([old.company, now.company], key)
  if (wrong) return fail(wrong, lang)
  const drafts =
    options.drafts === undefined ? await samples(old.company, now.company) : readDrafts(options.drafts, lang)
  if ('message' in drafts) return fail(drafts, lang)
  const diff = diffPolicies(policy(old.company, { lang }), policy(now.company, { lang }))
  const opened = key === undefined ? {} : { key }
  const verdicts = diffVerdicts(drafts.drafts, compile(old.company, opened), compile(now.company, opened), lang)
  const result = { lang, clauses: diff.changes, unchanged: diff.unchanged, drafts: drafts.drafts.length, verdicts }
  if (options.json) process.stdout.write(`${JSON.stringify(result)}\n`)
  else {
    const width = screenWidth()
    process.stdout.write(
      printDiff(result, { before, after, company: now.company, paint: makePaint(wantsColour(process.stdout)), width }),
    )
  }
  if (drafts.bad > 0) process.exitCode = exitCodes.badInput
}

interface Drafts {
  readonly drafts: readonly NamedDraft[]
  /** Lines that could not be read; each was told on standard error. */
  readonly bad: number
}

async function samples(before: Company, after: Company): Promise<Drafts> {
  return { drafts: await sampleDrafts(before, after), bad: 0 }
}

function readDrafts(file: string, lang: 'nl' | 'en'): Drafts | Trouble {
  const read = readFileOr(file, mostBytes)
  if ('message' in read) return read
  const decoded = decodeText(read.bytes, file)
  if ('problem' in decoded) return problemsTrouble([decoded.problem])
  const drafts: NamedDraft[] = []
  let bad = 0
  for (const [i, line] of decoded.text.split('\n').entries()) {
    if (line.trim() === '') continue
    const one = readBatchLine(line, i + 1, file)
    if (one.ok) drafts.push({ id: one.id, draft: one.draft })
    else {
      bad++
      process.stderr.write(`${problemsTrouble(one.problems).message[lang]}\n`)
    }
  }
  return { drafts, bad }
}
