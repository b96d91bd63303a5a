import type { Guideline } from '../engine/index.ts'
import { disclosure } from './disclosure/index.ts'
import { protectedSpeech } from './protected-speech/index.ts'

/** All guidelines, in the order of the policy. */
export const guidelines: readonly Guideline[] = [disclosure, protectedSpeech]
