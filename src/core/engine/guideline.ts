import type { Desk } from './desk.ts'
import type { Lexicon } from './lexicon/names.ts'
import type { Hit, Reading } from './reading.ts'
import type { Verdict } from './verdict.ts'

/** What a guideline says in one language. `{found}` in a message stands for the words that were found. */
export interface Texts<Message extends string = string> {
  readonly title: string
  readonly clause: string
  readonly why: string
  /** What was found and what to do about it, by the key a rule names. One or two short sentences. */
  readonly messages: { readonly [key in Message]: string }
}

/** A row of a guideline's table: when one of these cues is found and the context fits, say this. */
export interface Rule<Cue extends string = string, Message extends string = string> {
  /** Cues of the guideline, or names of frames, registers and identifiers. Each hit is looked at; one finding per sentence and rule. */
  readonly find: readonly Cue[]
  readonly where?: (reading: Reading, hit: Hit) => boolean
  readonly verdict: Verdict | ((reading: Reading, hit: Hit) => Verdict)
  readonly desk?: Desk | ((reading: Reading, hit: Hit) => Desk)
  readonly message: Message
  /** A text that may stand in the place of the found words so that this finding is gone; null when only the author can tell. */
  readonly suggest?: (reading: Reading, hit: Hit) => string | null
  /** A place for the finding other than the hit itself. */
  readonly place?: (reading: Reading, hit: Hit) => { readonly start: number; readonly end: number }
  /** As the guideline's `always`, for this row alone: a threat or a slur forfeits the shield, other rows of its guideline do not. */
  readonly always?: boolean
  /** Whether an entry of a register is surely meant, and no ordinary word of the same letters; where this is left out it is. */
  readonly isEntry?: (reading: Reading, hit: Hit) => boolean
}

/** `likely` gives way to a stop: where both are in doubt, somebody's secret or safety weighs more. */
export type Protection = 'surely' | 'likely' | 'maybe' | 'no'

export interface Guideline {
  readonly id: string
  /** Clauses of the seed it stands for. */
  readonly seed: readonly string[]
  readonly desk: Desk
  /** Its cues with their patterns; in a bundle their names alone, since the index has the patterns. */
  readonly lexicon: { readonly nl: Lexicon<string>; readonly en: Lexicon<string> }
  readonly texts: { readonly nl: Texts; readonly en: Texts }
  readonly rules: readonly Rule[]
  /** When this holds for the draft as a whole, none of the rules apply. */
  readonly unless?: (reading: Reading) => boolean
  /** When this holds, learnt evidence alone is no finding of this guideline. */
  readonly evidenceUnless?: (reading: Reading) => boolean
  /** Guidelines that give way when this one finds something in the same place. */
  readonly beats?: readonly string[]
  /** What stays of it in protected speech: nothing, or the advice to leave the fact out. */
  readonly whenProtected: 'silent' | 'advise'
  /** Whether the employer's own voice is no exemption and a permission does not cover it: threats, slurs. */
  readonly always?: boolean
  /** Only for the shield: how surely the draft is speech the law protects. */
  readonly protects?: (reading: Reading) => Protection
}

/** Types the keys of a guideline's table against its own texts and lexicon. */
export function defineGuideline(guideline: Guideline): Guideline {
  return Object.freeze(guideline)
}
