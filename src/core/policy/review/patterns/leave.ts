import type { CueHit } from '../reading/scan.ts'
import type { Statement } from '../reading/statement.ts'
import { carvedOut, officialOnly } from './context.ts'
import { found, type Pattern } from './pattern.ts'

/** A yes first, for posts of one's own. */
export const priorApproval: Pattern = {
  id: 'prior-approval',
  find: (statement, { publicBody }) => {
    const at = statement.hits('approval').find((hit) => statement.binds(hit) && statement.close(hit, 12, 'prior'))
    const asked = statement
      .hits('ask')
      .find((hit) => statement.requires(hit) && statement.own('beforehand') && statement.close(hit, 8, 'approvers'))
    const place = at ?? asked
    if (!place || statement.quoted(place) || statement.own('doubt') || carvedOut(statement)) return
    if (!statement.has('publish', 'speak') || limited(statement, place)) return
    if (statement.own('thispolicy')) return
    if (at && !statement.own('approvers') && statement.has('others')) return
    if (!at && statement.own('legal')) return
    return found(place, publicBody || statement.has('publish') ? 'strong' : 'soft')
  },
}

/** "When in doubt, ask first" or "do not post": a leave requirement in other words. */
export const whenInDoubt: Pattern = {
  id: 'when-in-doubt',
  find: (statement) => {
    const at = statement.first('doubt')
    if (!at || statement.quoted(at) || (statement.own('tellon') && !statement.own('ask'))) return
    if (carvedOut(statement)) return
    const silent = statement.first('dontpost')
    if (silent && statement.force(silent) !== 'advise') return found(at, 'strong')
    const asked = statement.hits('ask').find((hit) => statement.requires(hit))
    if (!asked || limited(statement, asked)) return
    return statement.own('beforehand') ? found(at, 'strong') : undefined
  },
}

/** Only for what is said for the company, for secrets, rights of others, customers, the stock market, or for certain people. */
function limited(statement: Statement, at: CueHit): boolean {
  if (officialOnly(statement, at)) return true
  if (statement.within(at, 'secret', 'inside', 'commercial', 'ownrole', 'customerdata', 'privatetied')) return true
  return statement.within(at, 'others') && !statement.own('workall')
}

/** Raise it inside first. */
export const internalFirst: Pattern = {
  id: 'internal-first',
  find: (statement) => {
    const at = statement.hits('concern').find((hit) => statement.binds(hit))
    if (!at || statement.quoted(at) || (statement.own('answering') && !statement.own('firstly'))) return
    if (statement.own('customers') && !statement.own('coworkers', 'managers', 'company')) return
    if (carvedOut(statement) || officialOnly(statement, at)) return
    const aired = statement.forbids(at) && statement.own('outside') && statement.has('speak', 'publish')
    const inside =
      statement.own('inside1') && statement.own('firstly') && (statement.requires(at) || statement.forbids(at))
    if (!aired && !inside) return
    if (aired && !inside && !statement.close(at, 10, 'speak', 'outside')) return
    return found(at, inside || statement.own('workall') ? 'strong' : 'soft')
  },
}
