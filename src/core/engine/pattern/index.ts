export {
  buildPatternIndex,
  type PatternIndex,
  type PatternSource,
  type Span,
  type WordInfo,
  type WordSymbols,
} from './build.ts'
export { findAll, type Match, type Scan } from './find.ts'
export { type Atom, parsePattern } from './parse.ts'
