import type { Canvas, Element } from './canvas.ts'

export interface Margins {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** What stands on a page below each other: it knows its height before it is drawn, and what it needs to begin. */
export interface Block {
  readonly height: number
  /** Height that must be left on the page for it to begin there. */
  readonly start: number
  /** Space above it; none at the top of a page. */
  readonly above: number
  /** A heading never stands alone at the foot of a page. */
  readonly withNext?: boolean
  readonly draw: (parent: Element) => void
}

/** The cursor on the pages: draws blocks, one below the other, and begins a page where one is full. */
export class Flow {
  readonly canvas: Canvas
  readonly margins: Margins
  y: number

  constructor(canvas: Canvas, margins: Margins) {
    this.canvas = canvas
    this.margins = margins
    this.y = Number.POSITIVE_INFINITY
  }

  get left(): number {
    return this.margins.left
  }

  get width(): number {
    return this.canvas.width - this.margins.left - this.margins.right
  }

  get bottom(): number {
    return this.canvas.height - this.margins.bottom
  }

  get room(): number {
    return this.bottom - this.y
  }

  newPage(): void {
    this.canvas.addPage()
    this.y = this.margins.top
  }

  /** Blocks below each other; what belongs together stays on one page as far as it fits. */
  place(blocks: readonly Block[], parent: Element): void {
    for (const [i, block] of blocks.entries()) {
      if (this.y > this.margins.top) this.y += block.above
      if (this.y + needOf(blocks, i) > this.bottom) this.newPage()
      block.draw(parent)
    }
  }
}

function needOf(blocks: readonly Block[], from: number): number {
  let need = 0
  for (let i = from; i < blocks.length; i++) {
    const block = blocks[i]
    if (!block) break
    if (i > from) need += block.above
    if (!block.withNext) return need + block.start
    need += block.height
  }
  return need
}
