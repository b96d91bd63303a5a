export type * from './document.ts'
export { authorityRanks, sectionIds, seedIds } from './document.ts'
export { type PolicyOptions, policy } from './policy.ts'
export { summary, walletCard } from './summary.ts'
