import { readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Problem, Words } from '../../company/index.ts'
import { readSource } from '../../company/source/read-source.ts'
import { locate } from '../../company/source/source.ts'
import type { Company } from '../../core/index.ts'
import { type Logo, mostBytes, type Refusal, readLogo, tooHeavy } from './logo.ts'
import { type Palette, paletteOf } from './palette.ts'

/** What a company's documents look like. */
export interface Look {
  readonly palette: Palette
  readonly logo?: Logo
}

/** The look of a company, its logo read from beside its file. A logo that cannot be read is a problem with its place in that file. */
export function openLook(
  company: Company,
  file: string,
): { readonly look: Look } | { readonly problems: readonly Problem[] } {
  const palette = paletteOf(company.brand?.colour)
  const written = company.brand?.logo
  if (written === undefined) return { look: { palette } }
  const bytes = written.startsWith('data:') ? decodeUri(written) : openFile(join(dirname(file), written), written)
  const logo = 'message' in bytes ? bytes : readLogo(bytes)
  if (!('message' in logo)) return { look: { palette, logo } }
  return { problems: [problemOf(logo, file)] }
}

function openFile(path: string, written: string): Uint8Array | Refusal {
  try {
    const { size } = statSync(path)
    return size > mostBytes ? tooHeavy(size) : readFileSync(path)
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
    if (code === 'ENOENT') {
      return {
        message: { nl: `Het logo '${written}' is er niet.`, en: `The logo '${written}' is not there.` },
        remedy: {
          nl: `Zet het op ${path}, of haal 'logo' weg.`,
          en: `Put it at ${path}, or remove 'logo'.`,
        },
      }
    }
    return {
      message: {
        nl: `Het logo '${written}' is niet te lezen (${code}).`,
        en: `The logo '${written}' cannot be read (${code}).`,
      },
      remedy: { nl: 'Kijk of het een bestand is dat je mag openen.', en: 'See whether it is a file you may open.' },
    }
  }
}

function decodeUri(uri: string): Uint8Array | Refusal {
  const comma = uri.indexOf(',')
  const data = uri.slice(comma + 1)
  try {
    if (/;base64$/i.test(uri.slice(0, comma))) return Buffer.from(data, 'base64')
    if (comma > 0) return Buffer.from(decodeURIComponent(data))
  } catch {}
  return notData
}

const notData: Refusal = {
  message: { nl: 'Deze data-URI is niet te lezen.', en: 'This data URI cannot be read.' },
  remedy: { nl: 'Kopieer hem opnieuw, helemaal tot het eind.', en: 'Copy it again, right to its end.' } satisfies Words,
}

/** The file is read once more to find the line: only where there is something to tell. */
function problemOf(refusal: Refusal, file: string): Problem {
  const fault = { path: ['brand', 'logo'], at: 'value' as const, ...refusal }
  try {
    const source = readSource(readFileSync(file), file)
    const [problem] = 'problems' in source ? [] : locate(source, [fault])
    if (problem) return problem
  } catch {}
  return { file, line: 1, column: 1, path: 'brand.logo', ...refusal }
}
