import { carvedOut, officialOnly, voiced } from './context.ts'
import { found, type Pattern } from './pattern.ts'

/** A ban on naming the employer, or a duty to name it in whatever one writes. */
export const affiliation: Pattern = {
  id: 'affiliation',
  find: (statement) => {
    const at = statement.pair('identify', 'affiliate', 5)
    if (!at || statement.quoted(at) || officialOnly(statement, at) || carvedOut(statement)) return
    if (statement.within(at, 'product', 'commercial', 'others', 'disclaimer', 'customers')) return
    if (statement.forbids(at) && (statement.own('selfmention') || statement.own('restrain'))) return found(at, 'strong')
    if (statement.binds(at) && statement.own('approval')) return found(at, 'strong')
    if (statement.requires(at) && statement.own('selfmention') && statement.has('publish', 'speak'))
      return found(at, 'soft')
    return
  },
}

/** Writing without one's name is allowed; it protects those who speak about their work. */
export const realName: Pattern = {
  id: 'real-name',
  find: (statement) => {
    const at = statement.hits('realname').find((hit) => statement.binds(hit))
    if (!at || statement.quoted(at) || statement.own('trace') || !voiced(statement)) return
    if (
      statement.within(at, 'product', 'commercial', 'competitors') ||
      officialOnly(statement, at) ||
      carvedOut(statement)
    )
      return
    if (statement.own('tellon')) return
    return found(at, 'strong')
  },
}

/** A disclaimer on every post. One line in a profile, or an advice, is another matter. */
export const disclaimer: Pattern = {
  id: 'disclaimer',
  find: (statement) => {
    const at = statement
      .hits('disclaimer')
      .find((hit) => statement.requires(hit) || (statement.forbids(hit) && statement.own('require')))
    if (!at || statement.quoted(at) || statement.within(at, 'product', 'commercial')) return
    if ((statement.own('profileline', 'mistaken') && !statement.own('everypost')) || carvedOut(statement)) return
    return found(at, statement.own('everytime') ? 'strong' : 'soft')
  },
}

/** Any use of name, logo or pictures of the workplace. */
export const logosPhotos: Pattern = {
  id: 'logos-photos',
  find: (statement) => {
    const logo = statement
      .hits('logo')
      .find((hit) => statement.forbids(hit) || (statement.requires(hit) && statement.own('approval')))
    const picture = statement
      .hits('picture')
      .find((hit) => statement.forbids(hit) && statement.close(hit, 8, 'workplace', 'coworkers'))
    const at = logo ?? picture
    if (!at || statement.quoted(at) || officialOnly(statement, at) || carvedOut(statement)) return
    if (statement.within(at, 'commercial', 'secret', 'others', 'plainbad', 'hrdata')) return
    if (statement.within(at, 'customers', 'customerdata') && !(picture && statement.own('approval', 'coworkers')))
      return
    if (!logo && statement.own('security')) return
    return found(at, logo && !statement.has('speak', 'publish', 'approval') ? 'soft' : 'strong')
  },
}

/** "Any recording is forbidden." */
export const recording: Pattern = {
  id: 'recording',
  find: (statement) => {
    const at = statement
      .hits('record')
      .find((hit) => statement.forbids(hit) && statement.close(hit, 8, 'talkevent', 'workplace'))
    if (!at || statement.quoted(at) || carvedOut(statement)) return
    if (statement.within(at, 'customers', 'customerdata', 'secret', 'security', 'aslawsays', 'commercial', 'plainbad'))
      return
    return found(at, statement.own('others') ? 'soft' : 'strong')
  },
}

/** Who befriends whom is no business of an employer; pressure by those above is. */
export const friending: Pattern = {
  id: 'friending',
  find: (statement) => {
    const at = statement.hits('friend').find((hit) => statement.close(hit, 8, 'coworkers', 'managers'))
    if (!at || statement.quoted(at) || statement.own('customers', 'pressure') || statement.own('onlymanagers')) return
    const force = statement.force(at)
    if (statement.forbids(at)) return found(at, 'strong')
    return force === 'advise' && statement.own('thinktwice') ? found(at, 'soft') : undefined
  },
}
