import type { Hit, Reading } from '../../engine/index.ts'

/** Readers see a post of 280 characters whole, of a longer one the first 200 before "more". */
export const foldOf = (length: number): number => (length <= 280 ? 280 : 200)

/** Whether the post says, where readers see it, that its author works here. */
export const isDisclosed = (reading: Reading): boolean => disclosures(reading).some((hit) => hit.start < foldOf(reading.text.length))

/** Whether the post only says it behind "more". */
export const saysItLate = (reading: Reading): boolean => !isDisclosed(reading) && disclosures(reading).length > 0

function disclosures(reading: Reading): readonly Hit[] {
  const said = reading.hits('disclosure.said').filter((hit) => !reading.quoted(hit))
  const tags = reading.hits('own-tag').filter((hit) => plainTag.test(reading.words(hit)))
  if (reading.has('disclosure.poses', 'disclosure.buyer')) return [...said, ...tags]
  const ours = reading.hits('disclosure.ours').filter((hit) => reading.around(hit, 'own', 'product') || reading.sentences.length <= 2)
  return [...said, ...tags, ...ours]
}

/** A tag of the company that says by itself that its user works there; a campaign's slogan does not. */
const plainTag = /werk|work|team|crew|staff|employee|medewerker|collega|onze|ons|our|wij|mijnbaan|myjob/i
