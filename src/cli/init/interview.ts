import { cancel, intro, isCancel, log, note, outro, select } from '@clack/prompts'
import { screenWidth, wrap } from '../wrap.ts'
import type { Answers, Key } from './answers.ts'
import { ask } from './ask.ts'
import { loadProgress, saveProgress } from './progress.ts'
import { applies, type Question, questions } from './questions.ts'
import { lacksSpeakUp, speakUpNote } from './speak-up.ts'
import { initWords } from './words.ts'

/**
 * Asks what was not given, shows the answers, and lets them be changed until they are right. What was answered is kept at once; null
 * when the person leaves.
 */
export async function interview(given: Answers, target: string, lang: 'nl' | 'en'): Promise<Answers | null> {
  const say = initWords[lang]
  const kept = loadProgress(target)
  // The last answer is asked once more: that is where somebody who left was.
  const reached = Math.max(0, ...questions.map(({ key }, i) => (key in kept ? i : 0)))
  const asked = new Set<Key>(questions.slice(0, reached).map(({ key }) => key))
  intro(framed(Object.keys(kept).length > 0 ? say.welcomeBack : say.welcome))
  let answers: Answers = { ...kept, ...given }
  const put = async (question: Question): Promise<boolean> => {
    const answer = await ask(question, answers, lang)
    if (answer !== null) {
      asked.add(question.key)
      answers = withAnswer(answers, question.key, answer)
      if (question.key === 'compliance' && lacksSpeakUp(answers))
        log.warn(wrapped(speakUpNote(answers, lang)).join('\n'))
    }
    saveProgress(target, answers)
    return answer !== null
  }
  for (;;) {
    const next = questions.find((one) => !(one.key in given) && !asked.has(one.key) && applies(one, answers))
    if (next) {
      if (await put(next)) continue
      return leave(target, lang)
    }
    answers = onlyWhatApplies(answers)
    note(summary(answers, lang), say.summary, { format: (line) => line })
    const change = await whatToChange(answers, lang)
    if (change === null) return leave(target, lang)
    if (change === 'nothing') break
    if (!(await put(change))) return leave(target, lang)
  }
  outro(say.thanks)
  return answers
}

function leave(target: string, lang: 'nl' | 'en'): null {
  const out = target.endsWith('wellspoken.yaml') ? '' : ` --out ${target}`
  cancel(initWords[lang].left(out))
  return null
}

/** The question to ask again, 'nothing' when all is right, null when the person leaves. */
async function whatToChange(answers: Answers, lang: 'nl' | 'en'): Promise<Question | 'nothing' | null> {
  const say = initWords[lang]
  for (;;) {
    const right = await select<boolean>({
      message: say.isRight,
      showInstructions: false,
      options: [
        { value: true, label: say.write },
        { value: false, label: say.change },
      ],
    })
    if (isCancel(right)) return null
    if (right) return 'nothing'
    const key = await select<Key | 'back'>({
      message: say.which,
      showInstructions: false,
      maxItems: 12,
      options: [
        ...questions
          .filter((one) => applies(one, answers))
          .map((one) => ({ value: one.key, label: one.ask[lang], hint: shown(answers[one.key], lang) })),
        { value: 'back' as const, label: say.back },
      ],
    })
    if (isCancel(key)) return null
    const question = questions.find((one) => one.key === key)
    if (question) return question
  }
}

function summary(answers: Answers, lang: 'nl' | 'en'): string {
  const width = screenWidth() - 10
  return questions
    .filter((one) => applies(one, answers))
    .flatMap((one) => [
      ...wrap(one.ask[lang], width),
      ...wrap(shown(answers[one.key], lang), width - 2).map((line) => `  ${line}`),
    ])
    .join('\n')
}

function shown(answer: Answers[Key], lang: 'nl' | 'en'): string {
  const say = initWords[lang]
  if (typeof answer === 'boolean') return answer ? say.yes : say.no
  if (typeof answer === 'string') return answer
  return answer === undefined || answer.length === 0 ? say.none : answer.join(', ')
}

/** A ticker given before it turned out that there is no listing, and the like. */
function onlyWhatApplies(answers: Answers): Answers {
  return questions.reduce((left, one) => (applies(one, left) ? left : withAnswer(left, one.key, undefined)), answers)
}

/** Lines after the first get the bar of the frame, and none is wider than the screen. */
function framed(text: string): string {
  return wrapped(text).join('\n│  ')
}

function wrapped(text: string): readonly string[] {
  const width = screenWidth() - 4
  return text.split('\n').flatMap((line) => wrap(line, width))
}

function withAnswer(answers: Answers, key: Key, answer: Answers[Key]): Answers {
  const { [key]: _before, ...others } = answers
  return answer === undefined ? others : { ...others, [key]: answer }
}
