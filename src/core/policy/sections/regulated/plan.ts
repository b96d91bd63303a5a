import type { ClausePlan, SectionTexts } from '../section.ts'

export const clauses = [
  {
    key: 'financial',
    seed: ['R01', 'R04'],
    kind: 'rule',
    desk: 'investor-relations',
    when: (profile) => profile.listed,
  },
  {
    key: 'quiet-period',
    seed: ['R01', 'R04'],
    kind: 'rule',
    desk: 'investor-relations',
    when: (profile) => profile.listed,
  },
  {
    key: 'inside-information',
    seed: ['R01', 'R04'],
    kind: 'rule',
    desk: 'investor-relations',
    when: (profile) => profile.listed,
  },
  {
    key: 'strict-privacy',
    id: 'customer-data',
    seed: ['R03'],
    kind: 'rule',
    desk: 'privacy',
    when: (p) => p.privacyRegulated,
  },
  { key: 'data-leak', seed: ['R03'], kind: 'advice', desk: 'privacy', when: (p) => p.privacyRegulated },
  { key: 'regulator', seed: ['R02'], kind: 'rule', desk: 'legal', when: (p) => p.listed || p.privacyRegulated },
] as const satisfies readonly ClausePlan[]

export type Regulated = SectionTexts<(typeof clauses)[number]['key'], 'listed' | 'private' | 'both'>
