import type { Hit, Reading } from '../../engine/index.ts'

/** Days away beside a place that nobody looks after. */
export const isLeft = (reading: Reading, hit: Hit): boolean =>
  isTold(reading, hit) && !reading.inSentence(hit, 'past') && reading.around(hit, 'personal-data.unwatched')

/** Alone, with the hour and the place in the same sentence. */
export const isAlone = (reading: Reading, hit: Hit): boolean =>
  isTold(reading, hit) &&
  reading.inSentence(hit, 'number', 'time') &&
  /\s(?:at|in|on|bij|op|aan|langs) (?:(?:the|de|het) )?\p{Lu}/u.test(reading.words(reading.sentence(hit)))

/** A name with a number to it, where somebody lives: "14 Elm", "Kerkpad 3". */
export const isNumbered = (reading: Reading, hit: Hit): boolean =>
  isTold(reading, hit) &&
  !reading.inSentence(hit, 'personal-data.venue') &&
  /(?<![\d.,])\d{1,4}[a-z]?,? \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+ \d{1,4}[a-z]?(?![\d.,%])/u.test(
    reading.words(reading.sentence(hit)),
  )

/** From the word for a number to the number right after it; null when there is none, or nobody to whom it could belong. */
export function numberAfter(reading: Reading, hit: Hit): { readonly start: number; readonly end: number } | null {
  if (!isTold(reading, hit)) return null
  const after = reading.text.slice(hit.start, hit.end + 40)
  const long =
    /\d[\d .()-]{4,}\d/.exec(after) ??
    /(?<![\w.,€£$])(?=[A-Z0-9 -]{0,12}\d)(?=[A-Z0-9 -]{0,12}[A-Z])[A-Z0-9]{1,4}[ -]?[A-Z0-9]{2,4}(?:[ -]?[A-Z0-9]{1,4})?(?!\w)/.exec(
      after,
    )
  const found =
    long ??
    (reading.inSentence(hit, 'i', 'they', 'person', 'first-name')
      ? /\d{2,}/.exec(after.slice(0, hit.end - hit.start + 30))
      : null)
  return found ? { start: hit.start, end: hit.start + found.index + found[0].length } : null
}

const isTold = (reading: Reading, hit: Hit): boolean =>
  !reading.facts.brand && !reading.asked(hit) && !reading.around(hit, 'already-public', 'link')
