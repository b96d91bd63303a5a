import { readFileOr } from './read-file.ts'
import type { Trouble } from './trouble.ts'

/** The key of sealed registers: from the named file, else from WELLSPOKEN_KEY, else none. */
export function readKey(file: string | undefined): string | undefined | Trouble {
  if (file === undefined) return process.env.WELLSPOKEN_KEY || undefined
  const read = readFileOr(file, 10_000)
  return 'message' in read ? read : new TextDecoder().decode(read.bytes).trim()
}
