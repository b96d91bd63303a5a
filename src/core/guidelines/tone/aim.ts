import type { Hit, Reading } from '../../engine/index.ts'

/** Whether the words are the author's own and meant: not quoted, not told to condemn them, not denied. */
export function isMeant(reading: Reading, hit: Hit): boolean {
  return !reading.quoted(hit) && !reading.inSentence(hit, 'tone.condemns') && !isQuotedTalk(reading, hit)
}

/** An insult that hits somebody else: the author may call themselves what they like, and "no idiot" is no insult. */
export function isAimed(reading: Reading, hit: Hit): boolean {
  return (
    isMeant(reading, hit) &&
    !isTeasing(reading, hit) &&
    !reading.negated(hit) &&
    !reading.justBefore(hit, 3, 'tone.self') &&
    !overlaps(reading, hit, 'tone.self')
  )
}

/** An insult in a figure of speech, which a denial may be part of: "not the sharpest". */
export function isSlight(reading: Reading, hit: Hit): boolean {
  return isSlur(reading, hit) && !isTeasing(reading, hit)
}

/** A threat that is one: not a saying, not a move in a game, a match or a film. */
export function isThreat(reading: Reading, hit: Hit): boolean {
  return (
    isMeant(reading, hit) &&
    !reading.near(hit, 3, 'tone.mild') &&
    !overlaps(reading, hit, 'tone.mild') &&
    !reading.around(hit, 'tone.play')
  )
}

/** A slur that its own people use of themselves, or that is written down to condemn it, hurts nobody. */
export function isSlur(reading: Reading, hit: Hit): boolean {
  return isMeant(reading, hit) && !reading.justBefore(hit, 4, 'tone.self') && !overlaps(reading, hit, 'tone.self')
}

/** A group that is run down: not asked about, and nobody speaks up for it in the same sentence or the next. */
export function runsDown(reading: Reading, hit: Hit): boolean {
  return isSlur(reading, hit) && !reading.asked(hit) && !reading.around(hit, 'tone.advocacy')
}

/** Friends call each other names. */
function isTeasing(reading: Reading, hit: Hit): boolean {
  if (reading.inSentence(hit, 'tone.fond')) return true
  return (
    reading.facts.replyFrom === 'colleague' &&
    (reading.has('joke') || reading.emoji.some((char) => '😂🤣😄😁😉😘😜❤'.includes(char)))
  )
}

function overlaps(reading: Reading, hit: Hit, name: string): boolean {
  return reading.hits(name).some((one) => one.first <= hit.last && hit.first <= one.last)
}

/** Words between quotation marks somewhere in the hit, in a draft that tells of others' words. */
function isQuotedTalk(reading: Reading, hit: Hit): boolean {
  const some = reading.tokens.slice(hit.first, hit.last + 1).some((token) => token.quoted)
  return some && reading.around(hit, 'tone.condemns', 'quote-to-condemn', 'say')
}
