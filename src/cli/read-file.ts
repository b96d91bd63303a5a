import { readFileSync, statSync } from 'node:fs'
import type { Trouble } from './trouble.ts'

/** Reads a whole file, or says in both languages why not. `most` is in bytes. */
export function readFileOr(path: string, most: number): { readonly bytes: Uint8Array } | Trouble {
  try {
    const found = statSync(path)
    if (found.isDirectory()) return trouble(`${path} is een map, geen bestand.`, `${path} is a folder, not a file.`)
    if (found.size > most) {
      const [size, limit] = [found.size, most].map((bytes) => `${Math.round(bytes / 1_000_000)} MB`)
      return trouble(
        `${path} is te groot: ${size}; het mag ${limit} zijn. Knip het bestand op, of gebruik --batch.`,
        `${path} is too large: ${size}; the limit is ${limit}. Cut it up, or use --batch.`,
      )
    }
    return { bytes: readFileSync(path) }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'ENOENT') return trouble(`${path} bestaat niet.`, `${path} does not exist.`)
    if (code === 'EACCES') return trouble(`${path} mag je niet lezen.`, `You may not read ${path}.`)
    return trouble(`${path} kan niet worden gelezen (${code}).`, `${path} cannot be read (${code}).`)
  }
}

function trouble(nl: string, en: string): Trouble {
  return { code: 'badInput', message: { nl, en } }
}
