import type { Company } from './company.ts'
import type { Draft } from './draft.ts'
import type { Facts } from './reading.ts'
import { isDuring, moment } from './when.ts'

const regulatedSector =
  /zorg|ziekenhuis|health|medic|pharma|farma|bank|financ|verzeker|insur|pensi|invest|belegg|energie|energy|utilit|food|voeding|aviation|airline|luchtvaart/i

/** What the company file and the occasion say, once per draft. */
export function factsOf(draft: Draft, company: Company): Facts {
  const at = moment(draft.at)
  const { author, account } = draft
  return {
    company,
    at,
    listed: company.listed === true,
    privacyRegulated: company.privacyRegulated === true,
    publicBody: company.publicBody === true,
    regulated: company.privacyRegulated === true || regulatedSector.test(company.sector ?? ''),
    quiet: (company.registers?.quietPeriods ?? []).some((period) => isDuring(at, period.from, period.until)),
    brand: account === 'brand',
    anonymous: account === 'anonymous',
    spokesperson: author?.spokesperson === true,
    management: author?.management === true,
    replyFrom: draft.inReplyTo?.from,
    isReply: draft.inReplyTo !== undefined && draft.inReplyTo !== null,
    role: author?.role ?? '',
    bio: author?.bio ?? '',
  }
}
