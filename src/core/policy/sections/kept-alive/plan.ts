import type { ClausePlan, SectionTexts } from '../section.ts'

export const clauses = [
  { key: 'acknowledge', seed: ['A01'], kind: 'promise', desk: 'hr' },
  { key: 'review', seed: ['A02'], kind: 'promise', desk: 'communications' },
  { key: 'sign-off', seed: ['A05'], kind: 'promise', desk: 'compliance' },
  { key: 'tailored', seed: ['T01', 'A04'], kind: 'promise', desk: 'communications' },
  { key: 'ladder', seed: ['A01'], kind: 'promise', desk: 'hr' },
  { key: 'hearing', seed: ['A01'], kind: 'right', desk: 'hr' },
  { key: 'exits', seed: ['R02'], kind: 'right', desk: 'compliance', deskOnly: true },
  { key: 'check-data', seed: ['A01', 'G13'], kind: 'promise', desk: 'privacy' },
  { key: 'monitoring', seed: ['G03'], kind: 'promise', desk: 'privacy' },
] as const satisfies readonly ClausePlan[]

export type KeptAlive = SectionTexts<(typeof clauses)[number]['key']>
