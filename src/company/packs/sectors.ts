import type { Desk } from '../../core/engine/desk.ts'
import type { SectorId } from '../../core/policy/index.ts'

/** What a sector changes in judging a draft. How a sector is recognised in free words is settled by the policy's `sectorsOf`. */
export interface SectorPack {
  /** Claims of these kinds need an answer from a desk before they go out, not only a source; none in a sector that is not regulated. */
  readonly claims: readonly ClaimKind[]
  readonly claimsDesk: Desk
  /** Whoever speaks recognisably for the organisation leaves party politics alone. */
  readonly politics: boolean
}

export type ClaimKind = 'health' | 'safety' | 'return' | 'green'

export const sectorPacks: { readonly [sector in SectorId]: SectorPack } = {
  health: { claims: ['health', 'safety'], claimsDesk: 'legal', politics: false },
  finance: { claims: ['return', 'green'], claimsDesk: 'legal', politics: false },
  public: { claims: [], claimsDesk: 'communications', politics: true },
  tech: { claims: [], claimsDesk: 'communications', politics: false },
  consumer: { claims: [], claimsDesk: 'communications', politics: false },
}
