import { type PackedPatterns, packGuidelines } from '../engine/index.ts'
import { guidelines } from './index.ts'

/** The patterns of all guidelines as numbers. The build works them out and puts them in the place of this module: see scripts/build/packed-patterns.ts. */
export const packedPatterns = (): PackedPatterns => packGuidelines(guidelines)
