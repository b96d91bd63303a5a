import { grantsSpeech } from '../patterns/context.ts'
import type { PatternId } from '../patterns/index.ts'
import type { Statement } from '../reading/statement.ts'
import type { ReviewSetting } from '../setting.ts'

/**
 * What a linear model sees of a sentence of a policy: its cues (`n:`), words (`w:`), pairs of words (`2:`, and `g:` with one between), how
 * its longer words begin (`w:` with a dash), what is done to those (`y:`: forbidden, allowed …) and how they end (`e:`: in Dutch the word
 * that counts stands last in a compound), what introduces it (`l:`, `h:`), which patterns of the tables fit (`p:`; `p:free`
 * where it leaves speech free), and whether government is the
 * employer (`c:`). Of a sentence by itself also the cues before and after it (`b:`, `a:`): there they are its limits and examples, in a
 * document the next sentence is often the next rule.
 */
export function featuresOf(
  statement: Statement,
  patterns: readonly PatternId[],
  setting: ReviewSetting,
): ReadonlySet<string> {
  const all = new Set<string>()
  addSubject(statement, all)
  addWording(statement, all)
  if (statement.inDocument) all.add('o:document')
  else addNeighbours(statement, all)
  for (const pattern of patterns) all.add(`p:${pattern}`)
  all.add(patterns.length > 0 ? 'p:' : 'p:none')
  if (grantsSpeech(statement)) all.add('p:free')
  if (setting.publicBody) all.add('c:public')
  return all
}

/** Shorter words are their own stem. */
const longWord = 6
const stem = 5

function addWording(statement: Statement, all: Set<string>): void {
  const words = ['^', ...statement.words, '$']
  for (let i = 1; i < words.length; i++) all.add(`2:${words[i - 1]}_${words[i]}`)
  for (let i = 2; i < words.length; i++) all.add(`g:${words[i - 2]}_${words[i]}`)
  for (const [i, word] of statement.words.entries()) {
    if (word.length < longWord) continue
    const begin = word.slice(0, stem)
    const at = statement.sentence.first + i
    all.add(`w:${begin}-`).add(`y:${begin}:${statement.force({ name: '', first: at, last: at })}`)
    if (word.length > longWord) all.add(`e:${word.slice(-stem)}`)
  }
}

function addNeighbours(statement: Statement, all: Set<string>): void {
  for (const other of statement.neighbours) {
    const distance = other.sentence.index - statement.sentence.index
    if (distance === 0 || Math.abs(distance) > 2) continue
    for (const name of other.sentence.hits.keys()) all.add(`${distance < 0 ? 'b' : 'a'}:${name}`)
  }
}

/** What a sentence is about, whatever stands around it but what introduces it; `f:` what it does to each cue. */
export function contentOf(statement: Statement): ReadonlySet<string> {
  const all = new Set<string>()
  addSubject(statement, all)
  for (const [name, hits] of statement.sentence.hits)
    for (const hit of hits) all.add(`f:${name}:${statement.force(hit)}`)
  return all
}

function addSubject(statement: Statement, all: Set<string>): void {
  for (const name of statement.sentence.hits.keys()) all.add(`n:${name}`)
  for (const word of statement.words) all.add(`w:${word}`)
  for (const [mark, above] of [
    ['l', statement.lead],
    ['h', statement.heading],
  ] as const) {
    if (!above) continue
    for (const name of above.sentence.hits.keys()) all.add(`${mark}:${name}`)
    for (const word of above.words) all.add(`${mark}w:${word}`)
  }
  all.add(`k:${statement.block.kind}`)
}
