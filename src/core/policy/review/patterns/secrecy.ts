import type { CueHit } from '../reading/scan.ts'
import type { Statement } from '../reading/statement.ts'
import { carvedOut, officialOnly, voiced } from './context.ts'
import { found, type Pattern } from './pattern.ts'

/** Pay and working conditions may be talked about by everybody. */
export const paySecrecy: Pattern = {
  id: 'pay-secrecy',
  find: (statement) => {
    const at = statement.hits('pay').find((hit) => statement.forbids(hit) && !statement.quoted(hit))
    if (
      !at ||
      (!voiced(statement) && !statement.has('baresecret', 'compare')) ||
      officialOnly(statement, at) ||
      carvedOut(statement)
    )
      return
    if (statement.within(at, 'customers', 'ownrole')) return
    return found(at, statement.has('hrdata') && !statement.own('coworkers') ? 'soft' : 'strong')
  },
}

/** Secrecy without a border: everything internal, anything about the company. */
export const confidentiality: Pattern = {
  id: 'confidentiality',
  find: (statement) => {
    const wide = statement
      .hits('widesecret')
      .find((hit) => statement.forbids(hit) && !statement.quoted(hit) && !narrow(statement, hit))
    const bare = statement.hits('baresecret').find((hit) => statement.binds(hit) && !statement.quoted(hit))
    const at = wide ?? bare
    if (
      !at ||
      (!voiced(statement) && !statement.has('baresecret')) ||
      officialOnly(statement, at) ||
      carvedOut(statement)
    )
      return
    if (statement.within(at, 'crisistied', 'ownrole')) return
    if (wide && !statement.within(wide, 'inside'))
      return found(wide, statement.within(wide, 'customerdata', 'hrdata') ? 'soft' : 'strong')
    if (bare && statement.forbids(bare) && !bounded(statement)) return found(bare, 'soft')
    return
  },
}

/** Only what is named, each of it a real secret. */
function narrow(statement: Statement, hit: CueHit): boolean {
  if (statement.own('openlist') || statement.own('pay')) return false
  const named =
    statement.after(hit, 14, 'secret', 'customerdata', 'hrdata') ||
    statement.neighbours.some((other) => other.lead === statement && other.own('secret', 'customerdata'))
  if (statement.has('suchas') && named) return true
  return statement.close(hit, 5, 'customerdata', 'hrdata', 'secret') && !statement.close(hit, 5, 'coworkers', 'company')
}

/** Bare "confidential" is bounded when the text around says what is meant. */
function bounded(statement: Statement): boolean {
  return statement.near('secret', 'customerdata', 'hrdata', 'inside')
}

/** Conversations, mails and meetings "meant to be internal". */
export const internalCommunications: Pattern = {
  id: 'internal-communications',
  find: (statement) => {
    const at = statement.hits('private').find((hit) => statement.binds(hit) && !statement.quoted(hit))
    if (!at || !voiced(statement) || statement.near('privatetied', 'secret', 'customerdata')) return
    if (officialOnly(statement, at) || carvedOut(statement)) return
    return found(at, 'strong')
  },
}

/** "Personal information of colleagues", undefined. */
export const coworkersPrivacy: Pattern = {
  id: 'coworkers-privacy',
  find: (statement) => {
    const at = statement
      .hits('persondata')
      .find((hit) => statement.binds(hit) && statement.close(hit, 10, 'coworkers', 'managers'))
    if (!at || statement.quoted(at) || !(voiced(statement) || statement.has('identify', 'guard', 'picture'))) return
    if (
      statement.near('hrdata', 'throughwork') ||
      statement.within(at, 'others', 'plainbad', 'secret') ||
      carvedOut(statement)
    )
      return
    return found(at, statement.own('customers') || !statement.forbids(at) ? 'soft' : 'strong')
  },
}
