import type { Profile } from '../../profile/profile.ts'
import type { SectionPlan } from '../section.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'
import { clauses } from './plan.ts'

export const regulated: SectionPlan = { id: 'regulated', head, clauses, texts: { nl, en } }

function head(profile: Profile): 'listed' | 'private' | 'both' {
  if (!profile.privacyRegulated) return 'listed'
  return profile.listed ? 'both' : 'private'
}
