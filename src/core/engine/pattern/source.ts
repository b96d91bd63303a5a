/** Patterns of one cue in one language; `phase` 1 for the shared frames, 2 for what may refer to their spans. */
export interface PatternSource {
  readonly name: string
  readonly language: number
  readonly phase: 1 | 2
  readonly patterns: readonly string[]
  /** Names `[x]` may refer to before the shared ones: the cues of the same guideline, as `x` → full name. */
  readonly local?: ReadonlyMap<string, string>
}
