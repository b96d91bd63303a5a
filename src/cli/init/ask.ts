import { confirm, isCancel, select, text } from '@clack/prompts'
import { type Answers, listOf } from './answers.ts'
import type { Question } from './questions.ts'

/** Puts a question on the screen; undefined when it is passed over, null when the person leaves. */
export async function ask(
  question: Question,
  answers: Answers,
  lang: 'nl' | 'en',
): Promise<Answers[keyof Answers] | undefined | null> {
  const message = `${question.ask[lang]}\n│  ${question.why[lang]}`
  const given = await put(question, message, answers, lang)
  if (isCancel(given)) return null
  if (typeof given === 'boolean') return given
  if (typeof given !== 'string') return null
  const trimmed = given.trim()
  if (trimmed === '') return undefined
  return question.kind === 'list' ? listOf(trimmed) : trimmed
}

function put(
  question: Question,
  message: string,
  answers: Answers,
  lang: 'nl' | 'en',
): Promise<string | boolean | symbol> {
  const before = answers[question.key]
  if (question.kind === 'yes-no')
    return confirm({ message, initialValue: before === true, ...(lang === 'nl' && { active: 'ja', inactive: 'nee' }) })
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
  return text({
    message,
    ...(question.example && { placeholder: question.example[lang] }),
    ...(initial && { initialValue: initial }),
    validate: (value) =>
      question.required && !value?.trim() ? (lang === 'nl' ? 'Dit heb ik nodig.' : 'I need this one.') : undefined,
  })
}
