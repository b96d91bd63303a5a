import type { SectionPlan } from '../section.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'
import { clauses } from './plan.ts'

export const whenHard: SectionPlan = { id: 'when-hard', head: () => 'usual', clauses, texts: { nl, en } }
