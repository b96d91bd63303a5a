import { existsSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { readCompany } from '../../company/index.ts'
import { problemsTrouble } from '../check/load-company.ts'
import { exitCodes } from '../exit-codes.ts'
import { answerLanguage } from '../language.ts'
import { fail } from '../trouble.ts'
import type { Answers, Key } from './answers.ts'
import { dropProgress, loadProgress, saveProgress } from './progress.ts'
import { questions } from './questions.ts'
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
  const answers = interactive ? await interview(given, target, lang) : given
  if (!answers) return
  const yaml = writeYaml(answers, lang)
  const read = readCompany(yaml, target)
  if (!read.ok) return fail(problemsTrouble(read.problems), lang)
  writeFileSync(target, yaml)
  dropProgress(target)
  process.stdout.write(`${say.done(target)}\n`)
}

function usage(message: string): void {
  process.stderr.write(`${message}\n`)
  process.exitCode = exitCodes.usage
}

/** Asks what was not given. What was answered is kept at once; null when the person leaves. */
async function interview(given: Answers, target: string, lang: 'nl' | 'en'): Promise<Answers | null> {
  const { cancel, intro, outro } = await import('@clack/prompts')
  const { ask } = await import('./ask.ts')
  const say = initWords[lang]
  const kept = loadProgress(target)
  let answers: Answers = { ...kept, ...given }
  intro(Object.keys(kept).length > 0 ? say.welcomeBack : say.welcome)
  for (const question of questions) {
    if (question.key in given || (question.when && !question.when(answers))) continue
    if (
      question.key in kept &&
      kept[question.key] !== undefined &&
      Object.keys(kept).indexOf(question.key) < Object.keys(kept).length - 1
    )
      continue
    const answer = await ask(question, answers, lang)
    if (answer === null) {
      saveProgress(target, answers)
      cancel(say.left)
      return null
    }
    answers = withAnswer(answers, question.key, answer)
    saveProgress(target, answers)
  }
  outro(say.thanks)
  return answers
}

function withAnswer(answers: Answers, key: Key, answer: Answers[Key]): Answers {
  const { [key]: _before, ...others } = answers
  return answer === undefined ? others : { ...others, [key]: answer }
}
