import { about } from './en/about.ts'
import { acts } from './en/acts.ts'
import { polarity } from './en/polarity.ts'
import { when } from './en/when.ts'
import { who } from './en/who.ts'
import type { FrameName, Lexicon } from './names.ts'

/** The general vocabulary of English, shared by all guidelines; a guideline's own specifics live with the guideline. */
export const en: Lexicon<FrameName> = {
  ...who,
  ...acts,
  ...about,
  ...when,
  praise: [...when.positive, ...polarity.positive],
  blame: [...when.negative, ...polarity.negative],
}
