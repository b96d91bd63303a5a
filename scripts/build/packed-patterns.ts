import { join } from 'node:path'
import type { Plugin } from 'rolldown'
import { packGuidelines } from '../../src/core/engine/index.ts'
import { guidelines } from '../../src/core/guidelines/index.ts'

/**
 * Puts the patterns into a bundle as the numbers that a start reads, instead of the words of the lexicons, of which only the names of the cues stay:
 * reading some 57,000 patterns takes longer than all the rest of a start.
 */
export function packedPatterns(src: string): Plugin {
  const folder = join(src, 'core/guidelines')
  return {
    name: 'packed-patterns',
    load(id) {
      if (id !== join(folder, 'patterns.ts')) return null
      return `export const packedPatterns = () => (${JSON.stringify(packGuidelines(guidelines))})`
    },
    transform(code, id) {
      const [, guideline, lang] = id.startsWith(folder) ? (/[\\/]([a-z-]+)[\\/](nl|en)\.ts$/.exec(id) ?? []) : []
      const known = guidelines.find((one) => one.id === guideline)
      if (!known) return null
      const cues = Object.keys(lang === 'nl' ? known.lexicon.nl : known.lexicon.en)
      const bare = `export const lexicon = ${JSON.stringify(Object.fromEntries(cues.map((cue) => [cue, []])))}`
      const stripped = code.replace(/^export const lexicon\b[^=]*= \{$[\s\S]*?^\}[^\n]*$/m, () => bare)
      if (stripped === code) throw new Error(`${id}: no lexicon found`)
      return stripped
    },
  }
}
