import type { ClausePlan, SectionTexts } from '../section.ts'

export const clauses = [
  { key: 'protected-speech', seed: ['A04', 'G11', 'G12', 'C01', 'R02', 'R05'], kind: 'right' },
  { key: 'speak-up', seed: ['R02'], kind: 'right', desk: 'compliance', deskOnly: true },
  { key: 'own-posts', seed: ['C04'], kind: 'right', when: (profile) => !profile.noPriorReview },
  {
    key: 'own-posts-public',
    id: 'own-posts',
    seed: ['C04'],
    kind: 'right',
    when: (profile) => profile.noPriorReview,
  },
] as const satisfies readonly ClausePlan[]

export type YourRights = SectionTexts<(typeof clauses)[number]['key']>
