import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export interface Found {
  readonly file: string
  readonly source: string
  readonly flags: string
}

const literal =
  /(?<=[=(,:;!&|?[{}\s]|return|^)\s*\/((?![*/])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuvy]*)(?=\s*[.,;)\]\s:?]|$)/gm

/** Every regular expression written in src, with its file. Read off the text: strings that look like one are harmless extras. */
export function regexesOfOurs(): readonly Found[] {
  const root = fileURLToPath(new URL('../src/', import.meta.url))
  const found: Found[] = []
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.ts') || /weights|examples/.test(entry.name)) continue
    const file = `${entry.parentPath}/${entry.name}`
    for (const match of readFileSync(file, 'utf8').matchAll(literal)) {
      const [, source = '', flags = ''] = match
      if (isRegex(source, flags)) found.push({ file: file.slice(root.length), source, flags })
    }
  }
  return found
}

function isRegex(source: string, flags: string): boolean {
  try {
    new RegExp(source, flags)
    return true
  } catch {
    return false
  }
}
