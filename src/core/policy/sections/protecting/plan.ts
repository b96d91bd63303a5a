import type { ClausePlan, SectionTexts } from '../section.ts'

export const clauses = [
  { key: 'confidential', seed: ['C01'], kind: 'rule', desk: 'legal' },
  { key: 'secret-in-report', seed: [], kind: 'right', when: ({ country }) => country.code === 'US' },
  { key: 'product-launch', seed: ['C03'], kind: 'rule', desk: 'communications' },
  { key: 'personal-data', seed: ['G13', 'C02'], kind: 'rule', desk: 'privacy' },
  { key: 'own-privacy', seed: ['G13', 'C02'], kind: 'advice', desk: 'security' },
  {
    key: 'customer-data',
    seed: ['R03'],
    kind: 'rule',
    desk: 'privacy',
    when: (profile) => !profile.privacyRegulated,
  },
  { key: 'figures', id: 'financial', seed: ['R01', 'R04'], kind: 'rule', desk: 'legal', when: (p) => !p.listed },
  { key: 'legal-matter', seed: ['G11', 'R02'], kind: 'rule', desk: 'legal' },
  { key: 'attribution', seed: ['G07', 'C05', 'C06'], kind: 'rule', desk: 'ip' },
] as const satisfies readonly ClausePlan[]

export type Protecting = SectionTexts<(typeof clauses)[number]['key']>
