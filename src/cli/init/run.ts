import { existsSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Problem, readCompany } from '../../company/index.ts'
import { exitCodes } from '../exit-codes.ts'
import { answerLanguage } from '../language.ts'
import { fail, type Trouble } from '../trouble.ts'
import type { Answers, Key } from './answers.ts'
import { isReachable, unreachable } from './contact.ts'
import { flagOf } from './options.ts'
import { dropProgress } from './progress.ts'
import { questions } from './questions.ts'
import { lacksSpeakUp, speakUpNote } from './speak-up.ts'
import { initWords } from './words.ts'
import { writeYaml } from './write-yaml.ts'

export interface InitArguments extends Answers {
  readonly out?: string
  readonly force?: boolean
  readonly yes?: boolean
  readonly lang?: 'nl' | 'en'
}

/** `wellspoken init`: asks what the company file needs, or takes it from the options, and writes a commented wellspoken.yaml. */
export async function runInit(options: InitArguments): Promise<void> {
  const lang = answerLanguage(options.lang)
  const say = initWords[lang]
  const target = resolve(options.out ?? 'wellspoken.yaml')
  if (existsSync(target) && !options.force) return usage(say.exists(target))
  const { out: _out, force: _force, yes, lang: _lang, ...given } = options
  const interactive = process.stdin.isTTY === true && process.stdout.isTTY === true && !yes
  if (!interactive && !given.name?.trim()) return usage(say.needsName)
  if (!interactive && given.ticker !== undefined && given.listed !== true) return usage(say.tickerAlone)
  const wrong = unreachableIn(given)
  if (wrong !== undefined) return usage(`${flagOf(wrong)} ${given[wrong]}: ${unreachable[lang]}`)
  const answers = interactive ? await (await import('./interview.ts')).interview(given, target, lang) : given
  if (!answers) return
  const yaml = writeYaml(answers, lang)
  const read = readCompany(yaml, target)
  if (!read.ok) return fail(wrongAnswers(read.problems), lang)
  const trouble = write(target, yaml)
  if (trouble) return fail(trouble, lang)
  dropProgress(target)
  // The wizard said it when the question was passed over.
  if (!interactive && lacksSpeakUp(answers)) process.stderr.write(`${speakUpNote(answers, lang)}\n`)
  process.stdout.write(`${say.done(target, options.out)}\n`)
}

function usage(message: string): void {
  process.stderr.write(`${message}\n`)
  process.exitCode = exitCodes.usage
}

/** The first contact among the options that nobody could reach. */
function unreachableIn(given: Answers): Key | undefined {
  return questions.find(({ key, kind }) => {
    const value = given[key]
    return kind === 'contact' && typeof value === 'string' && value.trim() !== '' && !isReachable(value)
  })?.key
}

function write(target: string, yaml: string): Trouble | null {
  try {
    writeFileSync(target, yaml)
    return null
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    return {
      code: 'badInput',
      message: {
        nl: `${target} kan niet worden geschreven (${code}). Kies een andere plek met --out.`,
        en: `${target} cannot be written (${code}). Choose another place with --out.`,
      },
    }
  }
}

/** The file was never written, so its lines tell nobody anything: each problem is blamed on the option that gave the answer. */
function wrongAnswers(problems: readonly Problem[]): Trouble {
  const lines = (lang: 'nl' | 'en'): string =>
    problems.map(({ path, message, remedy }) => `${optionAt(path)}${message[lang]} ${remedy[lang]}`).join('\n')
  return { code: 'usage', message: { nl: lines('nl'), en: lines('en') } }
}

/** `registers.competitors[0].name` → `--competitors: `. */
function optionAt(path: string): string {
  const steps = path.split(/[.[]/)
  const question = questions.find(({ key }) => steps.includes(key))
  return question ? `${flagOf(question.key)}: ` : path === '' ? '' : `${path}: `
}
