import type { Judged } from './corpus.ts'

/** How often out of how many. */
export interface Share {
  readonly hits: number
  readonly of: number
}

export interface Score {
  readonly verdict: Share
  readonly problem: Share
  readonly falseAlarms: Share
  readonly nearMissAlarms: Share
  readonly protectedStopped: Share
  readonly desk: Share
  readonly guidelines: ReadonlyMap<string, { readonly precision: Share; readonly recall: Share; readonly place: Share }>
}

/** Counts what was right. A finding is found when its guideline is among the answer's; its place is right when the two overlap. */
export function score(judged: readonly Judged[]): Score {
  const count = (rows: readonly Judged[], holds: (one: Judged) => boolean): Share => ({
    hits: rows.filter(holds).length,
    of: rows.length,
  })
  const innocent = judged.filter(({ expected }) => expected.verdict === 'go')
  return {
    verdict: count(judged, ({ expected, answer }) => answer.verdict === expected.verdict),
    problem: count(judged, ({ expected, answer }) => (answer.verdict === 'go') === (expected.verdict === 'go')),
    falseAlarms: count(innocent, ({ answer }) => answer.verdict !== 'go'),
    nearMissAlarms: count(
      innocent.filter(({ expected }) => expected.kind === 'near-miss'),
      ({ answer }) => answer.verdict !== 'go',
    ),
    protectedStopped: count(
      judged.filter(({ expected }) => expected.protected),
      ({ answer }) => answer.verdict === 'stop' || answer.verdict === 'ask',
    ),
    desk: count(
      judged.filter(({ expected, answer }) => expected.ask !== null && answer.ask !== null),
      ({ expected, answer }) => answer.ask === expected.ask,
    ),
    guidelines: new Map(idsOf(judged).map((id) => [id, scoreGuideline(judged, id)])),
  }
}

function idsOf(judged: readonly Judged[]): readonly string[] {
  const ids = judged.flatMap(({ expected, answer }) =>
    [...expected.findings, ...answer.findings].map(({ guideline }) => guideline),
  )
  return [...new Set(ids)].sort()
}

function scoreGuideline(judged: readonly Judged[], id: string): { precision: Share; recall: Share; place: Share } {
  const both = judged.map(({ expected, answer }) => ({
    wanted: expected.findings.filter((one) => one.guideline === id),
    given: answer.findings.filter((one) => one.guideline === id),
  }))
  const found = both.filter(({ wanted, given }) => wanted.length > 0 && given.length > 0)
  const placed = found.filter(({ wanted, given }) =>
    wanted.some((a) => given.some((b) => a.start < b.end && b.start < a.end)),
  )
  return {
    precision: { hits: found.length, of: both.filter(({ given }) => given.length > 0).length },
    recall: { hits: found.length, of: both.filter(({ wanted }) => wanted.length > 0).length },
    place: { hits: placed.length, of: found.length },
  }
}

/** The Wilson score interval at 95 %, as two shares (E. B. Wilson, 1927). */
export function interval({ hits, of }: Share): readonly [number, number] {
  if (of === 0) return [0, 1]
  const z = 1.96
  const p = hits / of
  const middle = (p + (z * z) / (2 * of)) / (1 + (z * z) / of)
  const reach = (z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of))) / (1 + (z * z) / of)
  return [Math.max(0, middle - reach), Math.min(1, middle + reach)]
}
