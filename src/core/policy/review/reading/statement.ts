import type { Token } from '../../../text/index.ts'
import { blockForce, type Force, type ForceHits, forceIn, partOf } from './force.ts'
import type { Block } from './outline.ts'
import type { CueHit, Sentence } from './scan.ts'

/** One sentence of a policy with its place in the whole: what introduces it, what stands around it. */
export class Statement {
  readonly sentence: Sentence
  readonly block: Block
  /** Where the sentence stands in the text, its end mark included. */
  readonly start: number
  readonly end: number
  readonly text: string
  /** What introduces it: the last sentence above its list. */
  readonly lead: Statement | undefined
  /** The heading above it. */
  readonly heading: Statement | undefined
  private readonly tokens: readonly Token[]
  private around: readonly Statement[] = []
  /** It is part of a whole policy, not a clause by itself. */
  inDocument = false

  constructor(
    sentence: Sentence,
    block: Block,
    tokens: readonly Token[],
    text: string,
    above: { readonly lead: Statement | undefined; readonly heading: Statement | undefined },
  ) {
    this.sentence = sentence
    this.block = block
    this.tokens = tokens
    this.start = Math.max(block.start, withOpening(text, sentence.start))
    this.end = Math.min(block.end, withMark(text, sentence.end))
    this.text = text.slice(this.start, this.end)
    this.lead = above.lead
    this.heading = above.heading
  }

  /** Says which sentences stand around this one: its paragraph or its list, and what follows directly. */
  setAround(statements: readonly Statement[]): void {
    this.around = statements
  }
  get neighbours(): readonly Statement[] {
    return this.around
  }

  /** The words of the sentence as they were matched: folded, without marks. */
  get words(): readonly string[] {
    return this.tokens.slice(this.sentence.first, this.sentence.last + 1).map((token) => token.word)
  }

  hits(name: string): readonly CueHit[] {
    return this.sentence.hits.get(name) ?? none
  }
  first(...names: readonly string[]): CueHit | undefined {
    for (const name of names) {
      const hit = this.hits(name)[0]
      if (hit) return hit
    }
    return undefined
  }
  /** In the sentence itself. */
  own(...names: readonly string[]): boolean {
    return names.some((name) => this.sentence.hits.has(name))
  }
  /** In the sentence, or in what introduces it. */
  has(...names: readonly string[]): boolean {
    return this.own(...names) || (this.lead?.own(...names) ?? false)
  }
  /** In the part of the sentence where the hit stands, between words like "but", or in what introduces it. */
  within(hit: CueHit, ...names: readonly string[]): boolean {
    const [first, last] = partOf(this.forceHits(), hit)
    const inPart = names.some((name) => this.hits(name).some((one) => one.first >= first && one.last <= last))
    return inPart || (this.lead?.own(...names) ?? false)
  }
  /** In the sentence, or around it in the same paragraph or list. */
  near(...names: readonly string[]): boolean {
    return this.has(...names) || this.around.some((other) => other.own(...names))
  }
  /** How many different words of a cue stand in the sentence. */
  count(name: string): number {
    return new Set(this.hits(name).map((hit) => this.tokens[hit.first]?.word.slice(0, 6))).size
  }
  /** Whether any of the names starts within `most` tokens after the hit. */
  after(hit: CueHit, most: number, ...names: readonly string[]): boolean {
    return names.some((name) => this.hits(name).some((one) => one.first > hit.first && one.first <= hit.last + most))
  }
  /** Whether any of the names ends within `most` tokens before the hit. */
  before(hit: CueHit, most: number, ...names: readonly string[]): boolean {
    return names.some((name) => this.hits(name).some((one) => one.last < hit.last && one.last >= hit.first - most))
  }
  close(hit: CueHit, most: number, ...names: readonly string[]): boolean {
    return this.after(hit, most, ...names) || this.before(hit, most, ...names)
  }
  /** The pairs of hits of two names that stand within `most` tokens of one another. */
  pair(one: string, other: string, most: number): CueHit | undefined {
    return this.hits(one).find((hit) =>
      this.hits(other).some((second) => second !== hit && distance(hit, second) <= most),
    )
  }
  quoted(hit: CueHit): boolean {
    return this.tokens[hit.first]?.quoted === true
  }

  /** What the sentence does at this place: forbids, requires, allows … Said by its own part, else by the part before, the lead or the heading. */
  force(hit: CueHit): Force {
    return forceIn(this.forceHits(), hit) ?? this.inherited()
  }
  forbids(hit: CueHit): boolean {
    const force = this.force(hit)
    return force === 'prohibit' || force === 'exclusive'
  }
  requires(hit: CueHit): boolean {
    const force = this.force(hit)
    return force === 'require' || force === 'exclusive' || (force === 'prohibit' && this.within(hit, 'require'))
  }
  binds(hit: CueHit): boolean {
    return this.forbids(hit) || this.requires(hit)
  }

  private inherited(): Force {
    const said = this.lead ? blockForce(this.lead.forceHits()) : undefined
    return said ?? (this.heading ? (headingForce(this.heading) ?? 'none') : 'none')
  }
  forceHits(): ForceHits {
    return {
      first: this.sentence.first,
      last: this.sentence.last,
      hits: (name) => this.hits(name),
      semicolons: this.semicolons(),
    }
  }
  /** Tokens that follow a semicolon, or the question that they answer. */
  private semicolons(): readonly number[] {
    const found: number[] = []
    for (let at = this.sentence.first + 1; at <= this.sentence.last; at++) {
      const from = (this.tokens[at - 1]?.end ?? 0) - this.start
      if (this.text.slice(from, (this.tokens[at]?.start ?? 0) - this.start).match(/[;?]/)) found.push(at)
    }
    return found
  }
}

/** A heading speaks for what stands under it only when it says nothing but that: "Don’ts", "Wat niet mag", "Tips". */
function headingForce(heading: Statement): Force | undefined {
  const words = heading.sentence.last - heading.sentence.first + 1
  if (words > 5) return undefined
  return heading.own('prohibit') && !heading.own('exempt') ? 'prohibit' : blockForce(heading.forceHits())
}

function distance(one: CueHit, other: CueHit): number {
  return Math.max(one.first - other.last, other.first - one.last, 0)
}

function withMark(text: string, end: number): number {
  return (
    end +
    (/^(?:['’]\p{L}{1,3})?["”’')\]*_]{0,3}[.!?:;…]{0,3}["”’')\]]?/u.exec(text.slice(end, end + 12))?.[0].length ?? 0)
  )
}

function withOpening(text: string, start: number): number {
  return start - (/["“‘'(]$/.exec(text.slice(Math.max(0, start - 1), start))?.[0].length ?? 0)
}

const none: readonly CueHit[] = []
