import type { ClausePlan, SectionTexts } from '../section.ts'

export const clauses = [
  { key: 'hostile', seed: ['G08'], kind: 'advice', desk: 'pr' },
  { key: 'criticism', seed: ['G09'], kind: 'advice', desk: 'communications' },
  { key: 'crisis', seed: ['G12'], kind: 'rule', desk: 'pr' },
  { key: 'media', seed: ['R05'], kind: 'rule', desk: 'pr' },
  { key: 'under-attack', seed: [], kind: 'promise', desk: 'security' },
] as const satisfies readonly ClausePlan[]

export type WhenHard = SectionTexts<(typeof clauses)[number]['key']>
