import { aboutOutsiders, carvedOut, malicious, officialOnly, plainlyBad, voiced } from './context.ts'
import { found, type Pattern } from './pattern.ts'

/** "Do not disparage": criticism of the employer is the heart of what is protected. */
export const disparagement: Pattern = {
  id: 'disparagement',
  find: (statement) => {
    const strong = statement.first('disparage-strong')
    const weak = statement.own('answering') ? undefined : statement.first('disparage-weak')
    const at = strong && statement.forbids(strong) ? strong : weak
    if (!at || statement.quoted(at) || !statement.forbids(at)) return
    if (
      plainlyBad(statement) ||
      officialOnly(statement, at) ||
      malicious(statement) ||
      aboutOutsiders(statement) ||
      carvedOut(statement)
    )
      return
    if (at === strong && statement.own('answering') && !statement.has('company', 'managers', 'coworkers')) return
    if (at === weak && !voiced(statement) && !statement.has('company', 'managers')) return
    return found(at, statement.own('product') && !statement.own('managers', 'coworkers') ? 'soft' : 'strong')
  },
}

/** Vague duties of respect, and bans on what is "inappropriate". */
export const civility: Pattern = {
  id: 'civility',
  find: (statement) => {
    const vague = statement.hits('vague').find((hit) => statement.forbids(hit))
    const civil = statement
      .hits('civil')
      .find(
        (hit) =>
          statement.requires(hit) || (statement.forbids(hit) && statement.own('require') && !statement.own('vague')),
      )
    const at = vague ?? civil
    if (!at || statement.quoted(at)) return
    if (!vague && !voiced(statement) && !statement.has('company', 'managers', 'coworkers')) return
    if (plainlyBad(statement) || officialOnly(statement, at) || malicious(statement) || carvedOut(statement)) return
    if (aboutOutsiders(statement)) return
    if (
      !vague &&
      (statement.own('replying') || (statement.own('customers') && !statement.own('coworkers', 'company', 'managers')))
    )
      return
    return found(at, vague ? 'strong' : 'soft')
  },
}

/** "Do nothing that harms our reputation." */
export const reputation: Pattern = {
  id: 'reputation',
  find: (statement) => {
    const harmed = statement.pair('harm', 'repute', 6) ?? statement.pair('hurt', 'company', 4)
    const guarded = statement.pair('guard', 'repute', 6)
    const at =
      harmed && statement.forbids(harmed)
        ? harmed
        : guarded && statement.force(guarded) === 'require'
          ? guarded
          : undefined
    if (!at || statement.quoted(at) || isReason(statement, at.first)) return
    if (plainlyBad(statement) || officialOnly(statement, at) || malicious(statement) || carvedOut(statement)) return
    return found(at, 'strong')
  },
}

/** "… because it can damage our name" gives a reason for another rule; it is no rule itself. */
function isReason(statement: Parameters<Pattern['find']>[0], at: number): boolean {
  return statement.hits('reason').some((hit) => hit.first < at && hit.first >= at - 12)
}
