import type { ClausePlan, SectionTexts } from '../section.ts'

export const clauses = [
  { key: 'disclosure', seed: ['G01'], kind: 'rule', desk: 'communications' },
  { key: 'interest', seed: ['G14', 'G01'], kind: 'rule', desk: 'communications' },
  { key: 'misleading-claim', seed: ['G02'], kind: 'rule', desk: 'communications' },
  { key: 'tone', seed: ['G04'], kind: 'rule', desk: 'communications' },
  { key: 'spam', seed: ['G04'], kind: 'advice', desk: 'communications' },
  { key: 'private-conversation', seed: ['G05'], kind: 'rule', desk: 'communications' },
  { key: 'expertise', seed: ['G06'], kind: 'advice', desk: 'communications' },
  { key: 'competitor', seed: ['G10'], kind: 'rule', desk: 'legal' },
  { key: 'ai-content', seed: [], kind: 'advice', desk: 'communications' },
  {
    key: 'neutrality',
    seed: ['T01', 'A04'],
    kind: 'rule',
    desk: 'communications',
    when: (profile) => profile.sectors.includes('public'),
  },
  {
    key: 'patients',
    seed: ['R03', 'A04'],
    kind: 'rule',
    desk: 'privacy',
    when: (profile) => profile.sectors.includes('health'),
  },
  {
    key: 'money-advice',
    seed: ['R01', 'A04'],
    kind: 'rule',
    desk: 'compliance',
    when: (profile) => profile.sectors.includes('finance'),
  },
  {
    key: 'vulnerabilities',
    seed: ['C01', 'A04'],
    kind: 'rule',
    desk: 'security',
    when: (profile) => profile.sectors.includes('tech'),
  },
  {
    key: 'reviews',
    seed: ['G01', 'A04'],
    kind: 'rule',
    desk: 'communications',
    when: (profile) => profile.sectors.includes('consumer'),
  },
] as const satisfies readonly ClausePlan[]

export type InGeneral = SectionTexts<(typeof clauses)[number]['key']>
