import { readFileSync } from 'node:fs'

/** The texts of the working half of the corpus that would fit a short post. */
export function benchDrafts(): readonly string[] {
  return ['nl', 'en'].flatMap((lang) =>
    readFileSync(new URL(`../corpus/working/${lang}.jsonl`, import.meta.url), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line): string => JSON.parse(line).draft.text)
      .filter((text) => text.length <= 280),
  )
}
