import type { Command } from 'commander'
import { type Key, listOf } from './answers.ts'
import { questions } from './questions.ts'

/** An option for every question, so that `init` also runs without a keyboard; the question is its explanation. */
export function addInitOptions(command: Command, lang: 'nl' | 'en'): Command {
  for (const { key, kind, ask } of questions) {
    const flag = flagOf(key)
    if (kind === 'yes-no') command.option(flag, ask[lang])
    else if (kind === 'list') command.option(`${flag} <a,b>`, ask[lang], listOf)
    else command.option(`${flag} <text>`, ask[lang])
  }
  return command
}

/** `privacyRegulated` → `--privacy-regulated`. */
export function flagOf(key: Key): string {
  return `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}
