import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { type ReadDocument, type Refusal, refuse } from './document.ts'
import { limits } from './limits.ts'
import { readDocument, tooLarge } from './read-document.ts'

/** Reads a document from disk. Its size is asked before a byte of it is read. */
export async function readDocumentFile(path: string): Promise<ReadDocument | Refusal> {
  const name = basename(path)
  try {
    const found = await stat(path)
    if (found.isDirectory()) return refuse(`${path} is een map, geen bestand.`, `${path} is a folder, not a file.`)
    if (!found.isFile()) return refuse(`${path} is geen gewoon bestand.`, `${path} is no ordinary file.`)
    if (found.size > limits.bytes) return tooLarge(name, found.size)
    return await readDocument(await readFile(path), name)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'ENOENT') return refuse(`${path} bestaat niet.`, `${path} does not exist.`)
    if (code === 'EACCES') return refuse(`${path} mag je niet lezen.`, `You may not read ${path}.`)
    return refuse(`${path} kan niet worden gelezen (${code}).`, `${path} cannot be read (${code}).`)
  }
}
