import { styleText } from 'node:util'
import { isCancel, select, text } from '@clack/prompts'
import { type Answers, listOf } from './answers.ts'
import { isReachable, unreachable } from './contact.ts'
import type { Question } from './questions.ts'
import { initWords } from './words.ts'

/** Puts a question on the screen; undefined when it is passed over, null when the person leaves. */
export async function ask(
  question: Question,
  answers: Answers,
  lang: 'nl' | 'en',
): Promise<Answers[keyof Answers] | undefined | null> {
  const given = await put(question, answers, lang)
  if (isCancel(given)) return null
  if (typeof given === 'boolean') return given
  if (typeof given !== 'string') return null
  const trimmed = given.trim()
  if (trimmed === '') return undefined
  return question.kind === 'list' ? listOf(trimmed) : trimmed
}

function put(question: Question, answers: Answers, lang: 'nl' | 'en'): Promise<string | boolean | symbol> {
  const before = answers[question.key]
  // A choice gets its bar from the prompt itself, a line to type on does not.
  const message = `${question.ask[lang]}\n${question.why[lang]}`
  if (question.kind === 'yes-no') {
    // Not `confirm`: left with Esc it would show a yes that nobody gave.
    const [yes, no] = lang === 'nl' ? ['ja', 'nee'] : ['yes', 'no']
    return select<boolean>({
      message,
      showInstructions: false,
      initialValue: typeof before === 'boolean' ? before : (question.likely?.(answers) ?? false),
      options: [
        { value: true, label: yes },
        { value: false, label: no },
      ],
    })
  }
  if (question.kind === 'address') {
    return select({
      message,
      showInstructions: false,
      initialValue: before === 'u' ? 'u' : 'je',
      options: [
        { value: 'je', label: 'je' },
        { value: 'u', label: 'u' },
      ],
    })
  }
  if (question.kind === 'country') {
    const names =
      lang === 'nl'
        ? ['Nederland', 'België', 'Duitsland', 'Verenigd Koninkrijk', 'Verenigde Staten', 'een ander land']
        : ['Netherlands', 'Belgium', 'Germany', 'United Kingdom', 'United States', 'another country']
    const codes = ['NL', 'BE', 'DE', 'UK', 'US', '']
    return select({
      message,
      showInstructions: false,
      initialValue: typeof before === 'string' ? before : lang === 'nl' ? 'NL' : 'UK',
      options: codes.map((value, i) => ({ value, label: names[i] ?? value })),
    })
  }
  const initial = Array.isArray(before) ? before.join(', ') : typeof before === 'string' ? before : ''
  const objection = objectionTo(question, lang)
  return text({
    message: `${question.ask[lang]}\n${styleText('gray', '│')}  ${question.why[lang]}`,
    ...(question.example && { placeholder: question.example[lang] }),
    ...(initial && { initialValue: initial }),
    validate: (value) => objection(value?.trim() ?? ''),
  })
}

const mailAddress = /[^\s<>@,]{1,64}@[^\s<>@,]{1,200}\.[a-z]{2,20}/i

/** What to say of an answer before it is taken. Of a doubt only once: who gives the same answer again means it. */
export function objectionTo(question: Question, lang: 'nl' | 'en'): (value: string) => string | undefined {
  const say = initWords[lang]
  let doubted: string | undefined
  return (value) => {
    if (value === '') return question.required ? say.required : undefined
    if (question.form && !question.form.pattern.test(value)) return question.form.remedy[lang]
    if (question.kind === 'contact') return isReachable(value) ? undefined : unreachable[lang]
    if (!mailAddress.test(value) || value === doubted) return undefined
    doubted = value
    return say.mailAddress
  }
}
