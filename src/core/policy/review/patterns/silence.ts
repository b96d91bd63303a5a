import type { CueHit } from '../reading/scan.ts'
import type { Statement } from '../reading/statement.ts'
import { atWorkOnly, carvedOut, officialOnly, plainlyBad, voiced } from './context.ts'
import { found, type Pattern } from './pattern.ts'

/** Nothing about work at all, or no social media at all. */
export const blanketBan: Pattern = {
  id: 'blanket-ban',
  find: (statement) => {
    if (carvedOut(statement) || plainlyBad(statement)) return
    const spoken = statement
      .hits('speak')
      .find((hit) => statement.forbids(hit) && statement.close(hit, 9, 'workall') && statement.own('anyplatform'))
    // "… are prohibited from using social media to:" only introduces what is meant.
    const used = /:\s*$/.test(statement.text)
      ? undefined
      : statement.hits('usesocial').find((hit) => statement.forbids(hit))
    const at = spoken ?? used
    if (
      !at ||
      statement.quoted(at) ||
      narrowed(statement, at) ||
      officialOnly(statement, at) ||
      atWorkOnly(statement, at)
    )
      return
    if (
      spoken &&
      !statement.own('nosubject') &&
      !statement.hits('about').some((hit) => statement.close(hit, 6, 'workall')) &&
      !statement.own('anything')
    )
      return
    return found(at, 'strong')
  },
}

/** There is something more particular than "work" that is meant. */
function narrowed(statement: Statement, at: CueHit): boolean {
  return statement.within(
    at,
    'secret',
    'customers',
    'customerdata',
    'hrdata',
    'inside',
    'plainbad',
    'malice',
    'product',
    'others',
    'legal',
    'crisis',
    'media',
    'picture',
    'logo',
    'untruth',
    'disclaimer',
    'commercial',
    'competitors',
    'baresecret',
    'doubt',
    'privatetied',
    'friend',
    'ownrole',
  )
}

/** No word to any journalist. */
export const mediaBan: Pattern = {
  id: 'media-ban',
  find: (statement) => {
    const at = statement.hits('media').find((hit) => statement.binds(hit) && !statement.quoted(hit))
    if (!at) return
    if (
      statement.own('social') &&
      statement.count('media') < 2 &&
      statement.hits('social').some((hit) => Math.abs(hit.last - at.first) <= 1)
    )
      return
    if (officialOnly(statement, at) || carvedOut(statement) || positionOnly(statement)) return
    if (statement.forbids(at) && !statement.own('refer')) return found(at, 'strong')
    return statement.own('refer', 'approval') ? found(at, 'soft') : undefined
  },
}

function positionOnly(statement: Statement): boolean {
  return statement.near('position')
}

/** No word on legal matters, though they may be one's own. */
export const legalMatters: Pattern = {
  id: 'legal-matters',
  find: (statement) => {
    const at = statement.hits('legal').find((hit) => statement.binds(hit) && !statement.quoted(hit))
    if (!at || !(voiced(statement) || statement.has('answering', 'contactact'))) return
    if (
      statement.within(at, 'legaltied', 'privatetied', 'secret') ||
      officialOnly(statement, at) ||
      carvedOut(statement)
    )
      return
    if (statement.own('doubt') && !statement.own('beforehand')) return
    if (statement.requires(at) && !statement.own('beforehand') && !statement.own('approval')) return
    return found(at, 'strong')
  },
}

/** Silence when it matters most. */
export const crisisSilence: Pattern = {
  id: 'crisis-silence',
  find: (statement) => {
    const at = statement.hits('crisis').find((hit) => statement.forbids(hit) && !statement.quoted(hit))
    if (!at || !voiced(statement) || plainlyBad(statement)) return
    if (
      statement.near('crisistied') ||
      officialOnly(statement, at) ||
      carvedOut(statement) ||
      statement.within(at, 'customerdata', 'product')
    )
      return
    return found(at, 'strong')
  },
}

/** Politics and other heated subjects, in one's own time. */
export const politics: Pattern = {
  id: 'politics',
  find: (statement) => {
    const at = statement.hits('politics').find((hit) => statement.forbids(hit) && !statement.quoted(hit))
    if (!at || !voiced(statement) || plainlyBad(statement)) return
    if (
      officialOnly(statement, at) ||
      atWorkOnly(statement, at) ||
      statement.within(at, 'commercial', 'ownaccountofbody') ||
      carvedOut(statement)
    )
      return
    return found(at, 'strong')
  },
}

/** "Stay with your own subject" as a duty. */
export const expertise: Pattern = {
  id: 'expertise',
  find: (statement) => {
    const at = statement
      .hits('expertise')
      .find((hit) => statement.force(hit) === 'exclusive' || (statement.forbids(hit) && statement.own('outsidefield')))
    if (
      !at ||
      statement.quoted(at) ||
      !statement.has('speak', 'publish') ||
      officialOnly(statement, at) ||
      statement.own('professionaladvice')
    )
      return
    return found(at, 'soft')
  },
}
