import type { ClausePlan, SectionTexts } from '../section.ts'

export const clauses = [
  { key: 'ask', seed: ['C04', 'C06', 'A03'], kind: 'promise', desk: 'communications' },
  { key: 'permission', seed: ['G05', 'G10'], kind: 'rule', desk: 'communications' },
  { key: 'report', seed: ['G03'], kind: 'advice', desk: 'communications' },
  { key: 'desks', seed: ['A03', 'C04', 'C06'], kind: 'promise', desk: 'communications', points: 'desks' },
] as const satisfies readonly ClausePlan[]

export type WhoHelps = SectionTexts<(typeof clauses)[number]['key']>
