import type { FrameName, Lexicon } from './names.ts'
import { about } from './nl/about.ts'
import { acts } from './nl/acts.ts'
import { polarity } from './nl/polarity.ts'
import { when } from './nl/when.ts'
import { who } from './nl/who.ts'

/** The frame in Dutch: how people in the Netherlands and Flanders say it. */
export const nl: Lexicon<FrameName> = {
  ...who,
  ...acts,
  ...about,
  ...when,
  praise: [...when.positive, ...polarity.positive],
  blame: [...when.negative, ...polarity.negative],
}
