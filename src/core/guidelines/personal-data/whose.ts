import type { Hit, Reading } from '../../engine/index.ts'

/** Example data, a game, a book, an exercise: nobody's. */
export function isPlayed(reading: Reading, hit: Hit): boolean {
  return (
    reading.around(hit, 'fiction') || (/\d/.test(reading.words(hit)) && reading.around(hit, 'personal-data.sample'))
  )
}

/** The author's own: "mijn …", "ik …" in the sentence and nobody else named in it. */
export function isOwn(reading: Reading, hit: Hit): boolean {
  if (reading.inSentence(hit, 'personal-data.ownNumber')) return true
  return reading.inSentence(hit, 'i') && !isOfOther(reading, hit)
}

/** Somebody else is named or pointed at in the sentence. */
export function isOfOther(reading: Reading, hit: Hit): boolean {
  return reading.inSentence(hit, 'person', 'first-name', 'colleague', 'boss', 'client', 'they')
}

/** A published contact: a desk of the company, an office line, the brand's own post without a private person in it. */
export function isOffice(reading: Reading, hit: Hit): boolean {
  const typed = reading.words(hit)
  const desks = Object.values(reading.facts.company.desks ?? {})
  if (hit.name === 'email') {
    const domain = typed.split('@')[1]?.toLowerCase()
    const known = desks.map((desk) => desk.email?.split('@')[1]?.toLowerCase())
    if (domain !== undefined && known.includes(domain)) return true
  } else if (desks.some((desk) => desk.phone !== undefined && digitsOf(desk.phone) === digitsOf(typed))) return true
  const isMobile = /^(?:0|\+?31|\+?44|0031|0044)?(?:6|7[1-57-9])\d{8}$/.test(digitsOf(typed))
  if (
    !isMobile &&
    (reading.around(hit, 'personal-data.desk', 'personal-data.published', 'official') ||
      (reading.inSentence(hit, 'we') && !reading.inSentence(hit, 'i')))
  )
    return true
  return (
    reading.facts.brand &&
    !(
      reading.inSentence(hit, 'client', 'they', 'personal-data.home') ||
      (isMobile && reading.inSentence(hit, 'person', 'first-name'))
    )
  )
}

const digitsOf = (typed: string): string => typed.replace(/\D/g, '')

/** An address where somebody lives rather than where anybody may come. */
export function isHome(reading: Reading, hit: Hit): boolean {
  if (reading.inSentence(hit, 'personal-data.empty') && !reading.inSentence(hit, 'personal-data.venue')) return true
  if (reading.inSentence(hit, 'personal-data.home'))
    return !reading.inSentence(hit, 'personal-data.venue') || reading.inSentence(hit, 'personal-data.empty')
  if (reading.around(hit, 'personal-data.home') && !reading.around(hit, 'personal-data.venue')) return true
  if (reading.around(hit, 'personal-data.venue') || reading.facts.brand) return false
  return reading.inSentence(hit, 'person', 'first-name', 'they') && !reading.has('link')
}

/** An empty house that can be found: a street or a key is named, or it is the author's own and the days are told. */
export function isElsewhere(reading: Reading, hit: Hit): boolean {
  if (reading.facts.brand || reading.inSentence(hit, 'personal-data.venue') || reading.asked(hit)) return false
  if (reading.around(hit, 'address', 'street', 'postcode', 'coordinates')) return true
  if (/mat|pot|steen|stone|gnome|rock/.test(reading.words(hit))) return reading.around(hit, 'i', 'we')
  const owns = reading.inSentence(hit, 'i', 'we')
  return owns && reading.around(hit, 'date', 'number', 'period', 'future') && !reading.inSentence(hit, 'past')
}

/** A person other than the author's own family is the one it is said of: named, a manager, or "he" after a name. */
export function isSomebody(reading: Reading, hit: Hit): boolean {
  if (
    isOwnFamily(reading, hit, 'sentence') ||
    reading.inSentence(hit, 'official') ||
    reading.around(hit, 'personal-data.ownKid')
  )
    return false
  if (reading.around(hit, 'already-public', 'quote-to-condemn', 'link') || reading.has('customer-data.served'))
    return false
  const named = reading.inSentence(hit, 'person', 'first-name') || isBoss(reading, hit, 0)
  if (named) return true
  return (
    reading.inSentence(hit, 'they') &&
    (reading.around(hit, 'person', 'first-name') || isBoss(reading, hit, 1)) &&
    !isOwnFamily(reading, hit, 'around')
  )
}

/** Illness close to somebody who is not the author's family: a name, a colleague or "she". */
export function isToldOf(reading: Reading, hit: Hit): boolean {
  if (reading.facts.brand || /^.?#/.test(reading.text.slice(Math.max(0, hit.start - 1)))) return false
  if (reading.inSentence(hit, 'relative', 'official', 'condition', 'personal-data.ownKid')) return false
  if (reading.around(hit, 'already-public', 'quote-to-condemn', 'link') || reading.has('customer-data.served'))
    return false
  // A talk about it, a march against it: a subject, nobody's illness.
  const before = reading.tokens[hit.first - 1]?.word ?? ''
  if (/^(?:about|on|against|over|tegen|voor|for)$/.test(before)) return false
  if (hit.name === 'health')
    return (
      // Whoever is welcomed works there.
      !/welkom|welcome/i.test(reading.words(reading.sentence(hit))) &&
      reading.inSentence(hit, 'they', 'person', 'first-name') &&
      !reading.around(hit, 'thank', 'congratulate', 'client', 'hire')
    )
  if (isNamedNear(reading, hit, 6, 'person', 'first-name', 'colleague', 'boss')) return true
  return hit.name === 'personal-data.sick' && isNamedNear(reading, hit, 3, 'they')
}

/** Somebody is named close by; whoever is named before a colon is the one who says it. */
function isNamedNear(reading: Reading, hit: Hit, most: number, ...names: readonly string[]): boolean {
  return names.some((name) =>
    reading
      .hits(name)
      .some(
        (one) =>
          one.sentence === hit.sentence &&
          Math.abs(one.first - hit.first) <= most &&
          !(one.last >= hit.first && one.first <= hit.last) &&
          reading.text[one.end] !== ':',
      ),
  )
}

/** One superior, who readers can place: not "the management" or an employer in general. */
function isBoss(reading: Reading, hit: Hit, reach: number): boolean {
  return reading
    .hits('boss')
    .some(
      (one) =>
        Math.abs(one.sentence - hit.sentence) <= reach &&
        !/werkgever|directie|management|leadership|board|execs|bosses|managers|bazen|\bhr\b/i.test(reading.words(one)),
    )
}

/** The author's own family: "mijn zus", "our kids"; not "her late husband". */
export function isOwnFamily(reading: Reading, hit: Hit, where: 'sentence' | 'around'): boolean {
  return reading
    .hits('relative')
    .some(
      (one) =>
        Math.abs(one.sentence - hit.sentence) <= (where === 'sentence' ? 0 : 1) &&
        !/^(?:his|her|their|zijn|haar|hun)\s/i.test(reading.words(one)),
    )
}

/** A school that can be found: its name, a capital beside the words for it that is no person's. */
export function hasSchoolName(reading: Reading, hit: Hit): boolean {
  const people = [...reading.hits('person'), ...reading.hits('first-name')]
  for (
    let i = Math.max(reading.sentence(hit).first + 1, hit.first - 1);
    i <= Math.min(hit.last + 5, reading.sentence(hit).last);
    i++
  ) {
    const token = reading.tokens[i]
    if (
      token &&
      /\p{Lu}/u.test(reading.text[token.start] ?? '') &&
      !people.some((one) => one.first <= i && i <= one.last)
    )
      return true
  }
  return false
}

/** Nobody agreed to it and it is no example. */
export const isReal = (reading: Reading, hit: Hit): boolean => !isPlayed(reading, hit) && !isConsented(reading, hit)

/** The post itself says that whoever it is about agreed. */
export const isConsented = (reading: Reading, hit: Hit): boolean => reading.around(hit, 'consent')
