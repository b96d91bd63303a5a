import type { ClausePlan, SectionTexts } from '../section.ts'

export const clauses = [
  { key: 'own-voice', seed: ['T01'], kind: 'advice', desk: 'communications' },
  { key: 'scope', seed: ['T01', 'A01'], kind: 'promise', desk: 'communications' },
] as const satisfies readonly ClausePlan[]

export type OurTone = SectionTexts<(typeof clauses)[number]['key']>
