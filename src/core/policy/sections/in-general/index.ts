import type { SectionPlan } from '../section.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'
import { clauses } from './plan.ts'

export const inGeneral: SectionPlan = { id: 'in-general', head: () => 'usual', clauses, texts: { nl, en } }
