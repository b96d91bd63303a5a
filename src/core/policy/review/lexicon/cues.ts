/** Cues of one language by name: what a sentence of a policy may hold, as token patterns (decision 0003) over single words. */
export interface Cues {
  readonly [name: string]: readonly string[]
}
