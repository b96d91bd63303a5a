import type { LawEntry } from '../entry.ts'
import { market } from './market.ts'
import { speech } from './speech.ts'
import { work } from './work.ts'

export const unitedKingdom: readonly LawEntry[] = [...work, ...speech, ...market]
