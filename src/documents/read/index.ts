export { type DocumentKind, documentKinds, isRefusal, type ReadDocument, type Refusal, type Said } from './document.ts'
export { limits as readLimits } from './limits.ts'
export { readDocument } from './read-document.ts'
export { readDocumentFile } from './read-file.ts'
