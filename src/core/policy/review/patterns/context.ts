import type { CueHit } from '../reading/scan.ts'
import type { Statement } from '../reading/statement.ts'

/** Stands in a list of plainly bad conduct: two other kinds of it in the sentence, or most of the list it is in. */
export function plainlyBad(statement: Statement): boolean {
  const own = statement.count('plainbad') + (statement.lead?.count('plainbad') ?? 0)
  if (own >= 2) return true
  if (statement.block.kind !== 'item') return defined(statement)
  const siblings = statement.neighbours.filter(
    (other) => other.block.list === statement.block.list && other !== statement,
  )
  const bad = siblings.filter((other) => other.own('plainbad')).length
  return siblings.length >= 2 && bad + own >= Math.max(2, siblings.length * 0.6)
}

/** The next sentence says what is meant, and means plainly bad conduct. */
function defined(statement: Statement): boolean {
  return statement.neighbours.some(
    (other) =>
      other !== statement &&
      other.sentence.index === statement.sentence.index + 1 &&
      other.own('suchas') &&
      other.count('plainbad') >= 2,
  )
}

/** Limited to what is said for the company, and not stretched to private accounts again. */
export function officialOnly(statement: Statement, at: CueHit): boolean {
  const inText = statement.within(at, 'official') || underOfficialHeading(statement)
  return inText && !statement.within(at, 'alsoprivate')
}

function underOfficialHeading(statement: Statement): boolean {
  return statement.heading?.own('official') === true && !statement.heading.own('alsoprivate')
}

/** A limit on work itself: company time, tools and systems. */
export function atWorkOnly(statement: Statement, at: CueHit): boolean {
  return statement.within(at, 'worktime') && !statement.own('alsoprivate')
}

/** Beside it stands what it does not touch, in so many words: at least two of the subjects nobody may take away. */
export function carvedOut(statement: Statement): boolean {
  return statement.neighbours.some((other) => isCarveOut(other)) || isCarveOut(statement)
}

/** A specific carve-out, unlike a general sentence on "your rights". */
export function isCarveOut(statement: Statement): boolean {
  return statement.count('protectedtopic') >= 2 && grants(statement, 'protectedtopic', 2)
}

/** Says that one may speak of pay, if of nothing else: little, yet no silence on what is protected. */
export function grantsSpeech(statement: Statement): boolean {
  return isCarveOut(statement) || (grants(statement, 'pay', 1) && statement.own('speak', 'publish', 'freely'))
}

/** What is named at least so often is left free. "You can talk about it" is no advice where nothing in the sentence binds. */
function grants(statement: Statement, name: string, least: number): boolean {
  const spoken = statement.own('freely') && !statement.own('prohibit', 'exclusive', 'restrain')
  const free = statement.hits(name).filter((hit) => {
    const force = statement.force(hit)
    return force === 'exempt' || force === 'permit' || (spoken && force !== 'prohibit')
  })
  return free.length >= least
}

/** Knowing and reckless untruth is never protected. */
export function malicious(statement: Statement): boolean {
  return statement.near('malice')
}

/** About people outside the company: rivals and customers, without naming the company or those who work there. */
export function aboutOutsiders(statement: Statement): boolean {
  return (
    statement.own('competitors', 'customers') && !statement.own('coworkers', 'managers') && !statement.own('company')
  )
}

/** Says something about speaking: saying it, posting it, or keeping it back. */
export function voiced(statement: Statement): boolean {
  return (
    statement.has('speak', 'publish', 'restrain', 'outside', 'social') || statement.heading?.own('publish') === true
  )
}
