/** The plain list that an audit has to beat: words often seen in rejected clauses, and their Dutch counterparts. */
const words: readonly (readonly [en: string, nl: string])[] = [
  ['disparag', 'denigrer'],
  ['inappropriate', 'ongepast'],
  ['disrespect', 'respectloos'],
  ['reputation', 'reputatie'],
  ['negative', 'negatie'],
  ['non-public', 'niet-openba'],
  ['prior approval', 'voorafgaande goedkeuring'],
  ['permission', 'toestemming'],
  ['defam', 'laster'],
  ['rude', 'onbeleefd'],
  ['misleading', 'misleidend'],
  ['confidential', 'vertrouwelijk'],
  ['unprofessional', 'onprofessione'],
  ['offensive', 'aanstootgevend'],
  ['embarrass', 'diskrediet'],
  ['disclaimer', 'disclaimer'],
  ['in doubt', 'twijfel'],
  ['logo', 'logo'],
]

/** The alarm words that occur in a text, wherever they stand. */
export function alarmWordsIn(text: string): readonly string[] {
  const low = text.toLowerCase()
  return words.flatMap((pair) => pair.filter((word) => low.includes(word)))
}
