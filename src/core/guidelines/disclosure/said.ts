import type { Hit, Reading } from '../../engine/index.ts'

/** Readers see a post of 280 characters whole, of a longer one the first 200 before "more". */
export const foldOf = (length: number): number => (length <= 280 ? 280 : 200)

/** Whether the post says, where readers see it, that its author works here. */
export const isDisclosed = (reading: Reading): boolean =>
  disclosures(reading).some((hit) => hit.start < foldOf(reading.text.length))

/** Whether the post only says it behind "more". */
export const saysItLate = (reading: Reading): boolean => !isDisclosed(reading) && disclosures(reading).length > 0

function disclosures(reading: Reading): readonly Hit[] {
  const said = reading.hits('disclosure.said').filter((hit) => !reading.quoted(hit) && !isVacancy(reading, hit))
  const tags = reading.hits('own-tag').filter((hit) => plainTag.test(reading.words(hit)))
  if (reading.has('disclosure.poses')) return [...said.filter((hit) => plainWork.test(reading.words(hit))), ...tags]
  if (reading.has('disclosure.buyer')) return [...said, ...tags]
  const ours = reading
    .hits('disclosure.ours')
    .filter((hit) => reading.around(hit, 'own', 'product') || reading.sentences.length <= 2)
  return [...said, ...tags, ...ours]
}

/** "A job as engineer at …" tells of the job, unless it is the writer's. */
function isVacancy(reading: Reading, hit: Hit): boolean {
  return reading.inSentence(hit, 'disclosure.vacancy') && !reading.inSentence(hit, 'i', 'we')
}

/** Beside a pose only plain words disclose: customers too are "with" a bank or have been "years at" a shop. */
const plainWork = /werk|work|employ|collega|colleague|team|job|baan|staff|salaris|payroll/i

/** A tag of the company that says by itself that its user works there; a campaign's slogan does not. */
const plainTag = /werk|work|team|crew|staff|employee|medewerker|collega|onze|ons|our|wij|mijnbaan|myjob/i
