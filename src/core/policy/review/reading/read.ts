import { languageOfText, sumOf } from './language.ts'
import { type Block, outlineOf } from './outline.ts'
import { scan } from './scan.ts'
import { Statement } from './statement.ts'

export interface ReadPolicy {
  readonly text: string
  /** The language most of it is written in, unless given. */
  readonly lang: 'nl' | 'en'
  /** In reading order, headings included. */
  readonly statements: readonly Statement[]
}

/** More sentences than this are a document, though it may have no headings. */
const longestClause = 8

/** A policy as statements, each with its place in the structure. Linear in the text. */
export function readPolicy(text: string, given?: 'nl' | 'en'): ReadPolicy {
  const { view, blocks } = outlineOf(text)
  const { tokens, sentences, evidence } = scan(view, given)
  const inBlock: Statement[][] = blocks.map(() => [])
  const statements: Statement[] = []
  let at = 0
  for (const sentence of sentences) {
    while (at + 1 < blocks.length && (blocks[at + 1]?.start ?? 0) <= sentence.start) at++
    const block = blocks[at]
    if (!block || sentence.start >= block.end) continue
    const above = { lead: inBlock[block.lead]?.at(-1), heading: inBlock[block.heading]?.at(-1) }
    const statement = new Statement(sentence, block, tokens, text, above)
    inBlock[at]?.push(statement)
    statements.push(statement)
  }
  const isDocument = statements.length > longestClause || blocks.some((block) => block.heading >= 0)
  for (const [index, own] of inBlock.entries()) {
    const around = placesAround(index, blocks).flatMap((place) => inBlock[place] ?? [])
    for (const statement of own) {
      statement.setAround(around)
      statement.inDocument = isDocument
    }
  }
  return { text, lang: given ?? languageOfText(sumOf(evidence)), statements }
}

/** The block itself, the list it belongs to or introduces, and the paragraphs next to it under the same heading. */
function placesAround(index: number, blocks: readonly Block[]): readonly number[] {
  const block = blocks[index]
  if (!block) return []
  const places = new Set([index])
  const sameList = (other: Block | undefined): boolean =>
    other?.kind === 'item' && other.list === block.list && block.kind === 'item'
  for (let i = index - 1; i >= 0 && i > index - 40 && sameList(blocks[i]); i--) places.add(i)
  for (let i = index + 1; i < index + 40 && sameList(blocks[i]); i++) places.add(i)
  if (block.lead >= 0) places.add(block.lead)
  if (block.kind === 'text') {
    for (let i = index + 1; i < index + 40 && blocks[i]?.lead === index; i++) places.add(i)
    for (const i of [index - 1, index + 1])
      if (blocks[i]?.kind === 'text' && blocks[i]?.heading === block.heading) places.add(i)
  } else {
    const last = Math.max(...places)
    if (blocks[last + 1]?.kind === 'text' && blocks[last + 1]?.heading === block.heading) places.add(last + 1)
  }
  return [...places].sort((a, b) => a - b)
}
