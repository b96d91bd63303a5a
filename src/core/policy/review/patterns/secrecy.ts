import type { Statement } from '../reading/statement.ts'
import { carvedOut, officialOnly, voiced } from './context.ts'
import { found, type Pattern } from './pattern.ts'

/** Pay and working conditions may be talked about by everybody. */
export const paySecrecy: Pattern = {
  id: 'pay-secrecy',
  find: (statement) => {
    const at = statement.hits('pay').find((hit) => statement.forbids(hit) && !statement.quoted(hit))
    if (!at || (!voiced(statement) && !statement.has('baresecret', 'compare')) || officialOnly(statement) || carvedOut(statement)) return
    if (statement.own('customers') || statement.has('ownrole')) return
    return found(at, statement.has('hrdata') && !statement.own('coworkers') ? 'soft' : 'strong')
  },
}

/** Secrecy without a border: everything internal, anything about the company. */
export const confidentiality: Pattern = {
  id: 'confidentiality',
  find: (statement) => {
    const wide = statement.hits('widesecret').find((hit) => statement.forbids(hit) && !statement.quoted(hit))
    const bare = statement.hits('baresecret').find((hit) => statement.binds(hit) && !statement.quoted(hit))
    if ((!voiced(statement) && !statement.has('baresecret')) || officialOnly(statement) || carvedOut(statement)) return
    if (statement.has('crisistied', 'ownrole')) return
    if (wide && !narrow(statement) && !statement.has('inside')) return found(wide, statement.has('customerdata', 'hrdata') ? 'soft' : 'strong')
    if (bare && statement.forbids(bare) && !bounded(statement)) return found(bare, 'soft')
    return
  },
}

/** Only what is named, each of it a real secret. */
function narrow(statement: Statement): boolean {
  const real = statement.count('secret') + statement.count('customerdata') + statement.count('hrdata')
  return (real >= 1 && !statement.own('openlist') && !statement.own('pay')) || (statement.has('suchas') && real >= 1)
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
    if (!at || !voiced(statement) || statement.has('privatetied', 'secret', 'customerdata')) return
    if (officialOnly(statement) || carvedOut(statement)) return
    return found(at, 'strong')
  },
}

/** "Personal information of colleagues", undefined. */
export const coworkersPrivacy: Pattern = {
  id: 'coworkers-privacy',
  find: (statement) => {
    const at = statement.hits('persondata').find((hit) => statement.binds(hit) && statement.close(hit, 10, 'coworkers', 'managers'))
    if (!at || statement.quoted(at) || !(voiced(statement) || statement.has('identify', 'guard', 'picture'))) return
    if (statement.near('hrdata', 'throughwork') || statement.has('others', 'plainbad', 'secret') || carvedOut(statement)) return
    return found(at, statement.own('customers') || !statement.forbids(at) ? 'soft' : 'strong')
  },
}
