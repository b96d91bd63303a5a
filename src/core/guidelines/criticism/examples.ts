import type { Examples } from '../example.ts'

export const examples: Examples = { nl: { breaches: [], passes: [] }, en: { breaches: [], passes: [] } }
