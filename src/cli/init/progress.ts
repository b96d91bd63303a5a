import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Answers } from './answers.ts'

/** Answers given so far are kept beside the file to be, so that the wizard can be left and taken up again. */
export function progressFile(target: string): string {
  return join(dirname(target), '.wellspoken-init.json')
}

export function loadProgress(target: string): Answers {
  try {
    const kept: unknown = JSON.parse(readFileSync(progressFile(target), 'utf8'))
    return typeof kept === 'object' && kept !== null ? kept : {}
  } catch {
    return {}
  }
}

export function saveProgress(target: string, answers: Answers): void {
  writeFileSync(progressFile(target), `${JSON.stringify(answers, null, 2)}\n`, { mode: 0o600 })
}

export function dropProgress(target: string): void {
  rmSync(progressFile(target), { force: true })
}
