import { carvedOut, officialOnly } from './context.ts'
import { found, type Pattern } from './pattern.ts'

/** "Even anonymous posts can be traced to your IP address." */
export const tracing: Pattern = {
  id: 'tracing',
  find: (statement) => {
    const at = statement.pair('trace', 'anonymous', 12)
    if (!at || statement.quoted(at) || statement.own('selfprotect') || statement.force(at) === 'exempt') return
    return found(at, 'strong')
  },
}

/** Watching what employees do online. */
export const monitoring: Pattern = {
  id: 'monitoring',
  find: (statement) => {
    const at = statement
      .hits('monitor')
      .find((hit) => statement.after(hit, 10, 'monitored') || statement.before(hit, 8, 'monitored'))
    if (!at || statement.quoted(at) || statement.force(at) === 'exempt' || statement.forbids(at)) return
    if (!statement.own('watcher') || !statement.own('publish', 'social', 'onlineuse')) return
    if (statement.own('ownname') && !statement.own('coworkers')) return
    if (statement.near('safeguard') && statement.near('announced')) return
    return found(at, statement.near('safeguard') ? 'soft' : 'strong')
  },
}

/** Passwords, friendship and a look along. */
export const passwords: Pattern = {
  id: 'passwords',
  find: (statement) => {
    const at = statement
      .hits('credential')
      .find(
        (hit) =>
          statement.force(hit) !== 'exempt' &&
          statement.own('require') &&
          !statement.forbids(hit) &&
          statement.close(hit, 10, 'handover'),
      )
    if (
      !at ||
      statement.quoted(at) ||
      !statement.own('alsoprivate', 'social', 'coworkers', 'managers') ||
      officialOnly(statement, at)
    )
      return
    return found(at, 'strong')
  },
}

/** Employees as watchers of one another. */
export const dutyToReport: Pattern = {
  id: 'duty-to-report',
  find: (statement) => {
    const at = statement
      .hits('tellon')
      .find(
        (hit) => statement.requires(hit) && statement.close(hit, 20, 'wrongs', 'disparage-strong', 'disparage-weak'),
      )
    if (!at || statement.quoted(at) || !statement.own('coworkers', 'harmfulcontent', 'company')) return
    if (
      statement.within(at, 'realharm', 'product', 'plainbad') ||
      statement.own('voluntary') ||
      carvedOut(statement) ||
      officialOnly(statement, at)
    )
      return
    if (!statement.own('publish', 'speak', 'wrongs', 'disparage-strong', 'disparage-weak')) return
    return found(at, statement.own('coworkers') ? 'strong' : 'soft')
  },
}
