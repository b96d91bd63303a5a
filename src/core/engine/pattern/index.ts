export {
  buildPatternIndex,
  openPatterns,
  type PatternIndex,
  type Span,
  type WordInfo,
  type WordSymbols,
} from './build.ts'
export { findAll, type Match, type Scan } from './find.ts'
export { packPatterns } from './pack.ts'
export type { PackedPatterns } from './packed.ts'
export { type Atom, parsePattern } from './parse.ts'
export type { PatternSource } from './source.ts'
