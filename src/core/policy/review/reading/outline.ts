import { type Line, linesOf } from './lines.ts'

/** A heading, a paragraph or an item of a list. `start` and `end` are UTF-16 offsets of its words in the text, end exclusive. */
export interface Block {
  readonly kind: Line['kind']
  readonly start: number
  readonly end: number
  /** Number of the list an item belongs to; -1 outside lists. */
  readonly list: number
  /** Index of the paragraph or item that introduces the list ("You may not:"); -1 when there is none. */
  readonly lead: number
  /** Index of the heading above it; -1 when there is none. */
  readonly heading: number
}

export interface Outline {
  /** The text with marks blanked and wrapped lines joined: as long as the text, so that offsets stay. A block is a line. */
  readonly view: string
  readonly blocks: readonly Block[]
}

/** The structure of a policy in plain text or Markdown. Linear; never throws. */
export function outlineOf(text: string): Outline {
  const view = text.split('')
  const blocks: Block[] = []
  let heading = -1
  let list = -1
  let lists = 0
  let lead = -1
  let open: { kind: Line['kind']; start: number; end: number; indent: number } | undefined
  let listIndent = 0

  const close = (): void => {
    if (!open) return
    const { kind, start, end } = open
    const index = blocks.length
    if (kind === 'item' && list < 0) {
      list = lists++
      lead = introduces(text, blocks[index - 1]) ? index - 1 : -1
      listIndent = open.indent
    } else if (kind === 'item' && open.indent > listIndent + 1 && introduces(text, blocks[index - 1])) {
      lead = index - 1
      listIndent = open.indent
    } else if (kind !== 'item') list = -1
    blocks.push({ kind, start, end, list, lead: kind === 'item' ? lead : -1, heading })
    if (kind === 'heading') heading = index
    open = undefined
  }

  for (const line of linesOf(text)) {
    for (let at = line.from; at < line.start; at++) view[at] = ' '
    if (line.kind === 'blank') {
      close()
      continue
    }
    const continues = open !== undefined && line.kind === 'text' && open.kind !== 'heading' && !line.fresh
    if (continues && open) {
      for (let at = open.end; at < line.start; at++) view[at] = ' '
      open.end = line.end
    } else {
      close()
      if (line.kind === 'text' && list >= 0 && line.fresh) list = -1
      open = { kind: line.kind, start: line.start, end: line.end, indent: line.indent }
    }
    if (line.kind === 'heading') close()
  }
  close()
  return { view: blanked(view, blocks, text), blocks }
}

/** Whether a list belongs to what stands above it. */
function introduces(text: string, block: Block | undefined): boolean {
  return block !== undefined && /[:…]\s*$/.test(text.slice(block.start, block.end).replace(/[*_]+$/, ''))
}

/** Marks of Markdown become blanks; every block ends in a line end of its own. */
function blanked(view: string[], blocks: readonly Block[], text: string): string {
  for (const block of blocks) {
    for (let at = block.start; at < block.end; at++) {
      const char = text[at]
      if (char === '*' || char === '`' || (char === '_' && (text[at + 1] === '_' || text[at - 1] === '_')))
        view[at] = ' '
      else if (char === '|') view[at] = '\n'
    }
    // "Tone: be polite" is a label and a rule.
    const label = /^[*_]{0,2}\p{Lu}[^.:!?]{1,40}:(?=[*_]{0,2}\s+\S)/u.exec(
      text.slice(block.start, Math.min(block.end, block.start + 50)),
    )?.[0]
    if (label && label.trim().split(/\s+/).length <= (label.startsWith('**') ? 4 : 2))
      view[block.start + label.length - 1] = '\n'
    if (block.end < view.length) view[block.end] = '\n'
  }
  return view.join('')
}
