import { en } from './en.ts'
import { nl } from './nl.ts'
import type { PatternTexts } from './rewrite.ts'

/** What each pattern is called, why it is trouble and what could stand there instead. */
export const patternTexts: { readonly nl: PatternTexts; readonly en: PatternTexts } = { nl, en }
