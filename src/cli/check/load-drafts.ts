import { decodeText, readDraft, readDraftText } from '../../company/index.ts'
import { longestText } from '../../core/index.ts'
import { readFileOr, sizeIn } from '../read-file.ts'
import type { Trouble } from '../trouble.ts'
import { words } from '../words.ts'
import { problemsTrouble } from './load-company.ts'
import { type CheckArguments, type NamedDraft, occasion } from './options.ts'

const mostBytes = 4 * longestText

/** The drafts of the named files, or the one on standard input. A .json file holds a draft with its context. */
export async function loadDrafts(
  files: readonly string[],
  options: CheckArguments,
  lang: 'nl' | 'en',
): Promise<{ readonly drafts: readonly NamedDraft[] } | Trouble> {
  const drafts: NamedDraft[] = []
  for (const file of files.length === 0 ? ['-'] : files) {
    const bytes = file === '-' ? await readStandardInput(lang) : readFileOr(file, mostBytes)
    if ('message' in bytes) return bytes
    const loaded = draftFrom(bytes.bytes, file === '-' ? 'stdin' : file, options)
    if ('message' in loaded) return loaded
    drafts.push(loaded)
  }
  return { drafts }
}

function draftFrom(bytes: Uint8Array, name: string, options: CheckArguments): NamedDraft | Trouble {
  const decoded = decodeText(bytes, name)
  if ('problem' in decoded) return problemsTrouble([decoded.problem])
  const { text } = decoded
  if (name.endsWith('.json')) return jsonDraft(text, name)
  const read = readDraft({ text: text.replace(/\r?\n$/, ''), ...occasion(options, new Date()) }, name)
  return read.ok ? { name, draft: read.draft } : problemsTrouble(read.problems)
}

function jsonDraft(text: string, name: string): NamedDraft | Trouble {
  const read = readDraftText(text, name)
  return read.ok ? { name, draft: read.draft } : problemsTrouble(read.problems)
}

async function readStandardInput(lang: 'nl' | 'en'): Promise<{ readonly bytes: Uint8Array } | Trouble> {
  if (process.stdin.isTTY) process.stderr.write(`${words[lang].typeHere}\n`)
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of process.stdin) {
    size += part.length
    if (size > mostBytes) {
      return {
        code: 'badInput',
        message: {
          nl: `De tekst is te lang: meer dan ${sizeIn('nl', mostBytes)}. Knip hem op, of gebruik --batch.`,
          en: `The text is too long: more than ${sizeIn('en', mostBytes)}. Cut it up, or use --batch.`,
        },
      }
    }
    parts.push(part)
  }
  return { bytes: Buffer.concat(parts) }
}
