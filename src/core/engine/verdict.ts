/** Mildest first: post as is, the author can fix it alone, a desk answers first, do not post this. */
export const verdicts = ['go', 'revise', 'ask', 'stop'] as const

export type Verdict = (typeof verdicts)[number]

/** The graver of two verdicts. */
export function graver(a: Verdict, b: Verdict): Verdict {
  return verdicts.indexOf(a) >= verdicts.indexOf(b) ? a : b
}

/** The milder of two verdicts. */
export function milder(a: Verdict, b: Verdict): Verdict {
  return verdicts.indexOf(a) <= verdicts.indexOf(b) ? a : b
}
