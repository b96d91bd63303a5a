import { readFileSync, statSync } from 'node:fs'
import type { Trouble } from './trouble.ts'

/** Reads a whole file, or says in both languages why not. `most` is in bytes. */
export function readFileOr(path: string, most: number): { readonly bytes: Uint8Array } | Trouble {
  try {
    const found = statSync(path)
    if (found.isDirectory()) return trouble(`${path} is een map, geen bestand.`, `${path} is a folder, not a file.`)
    if (found.size > most) {
      return trouble(
        `${path} is te groot: ${sizeIn('nl', found.size)}; het mag ${sizeIn('nl', most)} zijn. Knip het bestand op, of gebruik --batch.`,
        `${path} is too large: ${sizeIn('en', found.size)}; the limit is ${sizeIn('en', most)}. Cut it up, or use --batch.`,
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

/** `400 kB`, `1.9 MB`: a size people can compare. */
export function sizeIn(lang: 'nl' | 'en', bytes: number): string {
  const isLarge = bytes >= 1_000_000
  const number = (bytes / (isLarge ? 1_000_000 : 1000)).toLocaleString(lang, { maximumFractionDigits: isLarge ? 1 : 0 })
  return `${number} ${isLarge ? 'MB' : 'kB'}`
}
