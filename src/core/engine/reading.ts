import type { Token } from '../text/index.ts'
import type { Company } from './company.ts'
import type { Draft, Interest, Sender } from './draft.ts'
import type { Entry } from './registers/entries.ts'

/** Where a cue, register entry or identifier was found. `start` and `end` are UTF-16 offsets of the typed text, end exclusive. */
export interface Hit {
  readonly name: string
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
  readonly sentence: number
  readonly entry?: Entry
  /** The tie the author declared, of a party they name. */
  readonly interest?: Interest
}

export interface Sentence {
  readonly index: number
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
  /** Language bits: 1 Dutch, 2 English, 3 could be both. */
  readonly language: number
  readonly question: boolean
  readonly exclaimed: boolean
}

/** What rules may know of the company and the moment without asking a register. */
export interface Facts {
  readonly company: Company
  readonly at: number | undefined
  readonly listed: boolean
  readonly privacyRegulated: boolean
  readonly publicBody: boolean
  readonly regulated: boolean
  readonly quiet: boolean
  readonly brand: boolean
  readonly anonymous: boolean
  readonly spokesperson: boolean
  readonly management: boolean
  readonly replyFrom: Sender | undefined
  readonly isReply: boolean
  readonly role: string
  readonly bio: string
}

/** A draft with everything that was found in it, and the questions rules ask of it. Pure: built once per draft, never changed. */
export class Reading {
  readonly draft: Draft
  readonly text: string
  readonly facts: Facts
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly emoji: readonly string[]
  /** Language bits of the draft as a whole. */
  readonly language: number
  /** What it answers, read the same way; null when it answers nothing. */
  readonly thread: Reading | null
  /** What is said of each attachment, read the same way. */
  readonly attached: readonly Reading[]
  private readonly isWord: (word: string) => boolean
  private readonly byName: ReadonlyMap<string, readonly Hit[]>

  constructor(parts: {
    readonly draft: Draft
    readonly facts: Facts
    readonly tokens: readonly Token[]
    readonly sentences: readonly Sentence[]
    readonly emoji: readonly string[]
    readonly language: number
    readonly thread: Reading | null
    readonly attached: readonly Reading[]
    readonly isWord: (word: string) => boolean
    readonly byName: ReadonlyMap<string, readonly Hit[]>
  }) {
    this.draft = parts.draft
    this.text = parts.draft.text
    this.facts = parts.facts
    this.tokens = parts.tokens
    this.sentences = parts.sentences
    this.emoji = parts.emoji
    this.language = parts.language
    this.thread = parts.thread
    this.attached = parts.attached
    this.isWord = parts.isWord
    this.byName = parts.byName
  }

  /** All hits of a cue (`guideline.cue`), frame, register or identifier, in reading order. */
  hits(name: string): readonly Hit[] {
    return this.byName.get(name) ?? none
  }
  /** The names of everything that was found, in the order of finding. */
  names(): readonly string[] {
    return [...this.byName.keys()]
  }
  /** Whether any of the names occurs anywhere in the draft. */
  has(...names: readonly string[]): boolean {
    for (const name of names) if (this.byName.has(name)) return true
    return false
  }
  /** Whether any of the names occurs in the sentence of the hit. */
  inSentence(hit: Hit, ...names: readonly string[]): boolean {
    for (const name of names) for (const one of this.hits(name)) if (one.sentence === hit.sentence) return true
    return false
  }
  /** Whether any of the names occurs in the sentence of the hit or the one before or after. */
  around(hit: Hit, ...names: readonly string[]): boolean {
    for (const name of names)
      for (const one of this.hits(name)) if (Math.abs(one.sentence - hit.sentence) <= 1) return true
    return false
  }
  /** Whether any of the names starts within `most` tokens of the hit, on either side, in its sentence. */
  near(hit: Hit, most: number, ...names: readonly string[]): boolean {
    for (const name of names)
      for (const one of this.hits(name))
        if (one.sentence === hit.sentence && one.first <= hit.last + most && one.last >= hit.first - most) return true
    return false
  }
  /** Whether any of the names ends within `most` tokens before the hit, in its sentence. */
  justBefore(hit: Hit, most: number, ...names: readonly string[]): boolean {
    for (const name of names)
      for (const one of this.hits(name))
        if (one.sentence === hit.sentence && one.last < hit.first && one.last >= hit.first - most) return true
    return false
  }
  /** Whether any of the names starts within `most` tokens after the hit, in its sentence. */
  justAfter(hit: Hit, most: number, ...names: readonly string[]): boolean {
    for (const name of names)
      for (const one of this.hits(name))
        if (one.sentence === hit.sentence && one.first > hit.last && one.first <= hit.last + most) return true
    return false
  }
  /** The place of the hit stretched to the nearest of the names within `most` tokens in its sentence; its own place when there is none. */
  stretch(hit: Hit, most: number, ...names: readonly string[]): { readonly start: number; readonly end: number } {
    const away = (one: Hit): number => Math.max(one.first - hit.last, hit.first - one.last, 0)
    const nearby = names
      .flatMap((name) => this.hits(name))
      .filter((one) => one.sentence === hit.sentence && away(one) <= most)
      .sort((a, b) => away(a) - away(b))[0]
    return nearby ? { start: Math.min(hit.start, nearby.start), end: Math.max(hit.end, nearby.end) } : hit
  }
  sentence(hit: Hit): Sentence {
    return this.sentences[hit.sentence] ?? nowhere
  }
  /** Whether the hit stands in a question. */
  asked(hit: Hit): boolean {
    return this.sentence(hit).question
  }
  /** Whether the hit stands between quotation marks. */
  quoted(hit: Hit): boolean {
    return this.tokens[hit.first]?.quoted === true && this.tokens[hit.last]?.quoted === true
  }
  /** Whether a negation stands within four tokens before the hit, or inside it. */
  negated(hit: Hit): boolean {
    return this.hits('negation').some(
      (one) => one.sentence === hit.sentence && one.last >= hit.first - 4 && one.first <= hit.last,
    )
  }
  /** Whether the first letter of the hit was typed as a capital. */
  capital(hit: Hit): boolean {
    return /^\P{L}*\p{Lu}/u.test(this.text.slice(hit.start, hit.end))
  }
  /** Whether every word of the hit is one the lexicons know: then it may be meant as that. */
  ordinary(hit: Hit): boolean {
    return this.tokens.slice(hit.first, hit.last + 1).every((token) => this.isWord(token.word))
  }
  /** The words of a hit as they were matched, disguises undone. */
  folded(hit: Hit): readonly string[] {
    return this.tokens.slice(hit.first, hit.last + 1).map((token) => token.word)
  }
  /** The typed words of a hit. */
  words(hit: { readonly start: number; readonly end: number }): string {
    return this.text.slice(hit.start, hit.end)
  }
}

const none: readonly Hit[] = []
const nowhere: Sentence = {
  index: 0,
  first: 0,
  last: 0,
  start: 0,
  end: 0,
  language: 3,
  question: false,
  exclaimed: false,
}
