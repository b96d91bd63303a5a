import type { Statement } from '../reading/statement.ts'
import { isCarveOut, officialOnly } from './context.ts'
import { found, type Pattern } from './pattern.ts'

/** Nobody may stand between an employee and a regulator. */
export const whistleGag: Pattern = {
  id: 'whistle-gag',
  find: (statement) => {
    const at = statement.hits('regulators').find((hit) => statement.binds(hit) && !statement.quoted(hit))
    if (!at || officialOnly(statement, at) || statement.near('ownchoice') || isCarveOut(statement)) return
    const barred = statement.forbids(at) && statement.close(at, 10, 'speak', 'tellon', 'contactact', 'wrongword')
    const leave =
      statement.requires(at) && statement.own('beforehand', 'approval') && statement.own('approvers', 'inside1')
    if (!barred && !leave) return
    if (statement.has('ownrole') && !statement.own('wrongword')) return
    return found(at, 'strong')
  },
}

/** "Nothing here limits your rights under the law" cures nothing. */
export const savingsClause: Pattern = {
  id: 'savings-clause',
  find: (statement) => {
    const at = statement.pair('savings', 'savedlaw', 14)
    if (!at || statement.quoted(at) || named(statement) || statement.neighbours.some((other) => isCarveOut(other)))
      return
    return found(at, 'soft')
  },
}

/** The subjects it saves are named. */
function named(statement: Statement): boolean {
  return statement.count('protectedtopic') >= 2
}
