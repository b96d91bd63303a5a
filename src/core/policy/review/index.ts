export { type PatternId, patternIds } from './patterns/index.ts'
export type { ClauseReview, Flag, Gap, GapId, Review, ReviewOptions, Score } from './result.ts'
export { review } from './review.ts'
