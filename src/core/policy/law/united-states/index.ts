import type { LawEntry } from '../entry.ts'
import { government } from './government.ts'
import { labour } from './labour.ts'
import { market } from './market.ts'
import { reports } from './reports.ts'

export const unitedStates: readonly LawEntry[] = [...labour, ...reports, ...market, ...government]
