import { annotate, type CompiledCompany, type Draft } from '../../core/index.ts'

/** The beginning tells, and a long text is not read twice. */
const enough = 5000

/** The language a draft is in, as it says itself or as its words tell; null where they leave it open. */
export function draftLanguage(draft: Draft, compiled: CompiledCompany): 'nl' | 'en' | null {
  if (draft.lang) return draft.lang
  const { reading } = annotate({ ...draft, text: draft.text.slice(0, enough) }, compiled)
  return reading.language === 1 ? 'nl' : reading.language === 2 ? 'en' : null
}
