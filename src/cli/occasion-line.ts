import type { Channel } from '../core/engine/draft.ts'
import type { Draft } from '../core/index.ts'

const names: { readonly [channel in Channel]: string } = {
  linkedin: 'LinkedIn',
  x: 'X',
  facebook: 'Facebook',
  instagram: 'Instagram',
  bluesky: 'Bluesky',
  mastodon: 'Mastodon',
  tiktok: 'TikTok',
  youtube: 'YouTube',
  forum: 'forum',
  review: 'review',
  whatsapp: 'WhatsApp',
  other: '',
}

const texts = {
  nl: {
    accounts: { personal: 'persoonlijk account', brand: 'account van het bedrijf', anonymous: 'anoniem account' },
    senders: {
      customer: 'een klant',
      journalist: 'een journalist',
      competitor: 'een concurrent',
      colleague: 'een collega',
      stranger: 'een onbekende',
    },
    reply: 'antwoord aan',
    someone: 'iemand',
    months: 'januari februari maart april mei juni juli augustus september oktober november december',
  },
  en: {
    accounts: { personal: 'personal account', brand: 'company account', anonymous: 'anonymous account' },
    senders: {
      customer: 'a customer',
      journalist: 'a journalist',
      competitor: 'a competitor',
      colleague: 'a colleague',
      stranger: 'a stranger',
    },
    reply: 'reply to',
    someone: 'somebody',
    months: 'January February March April May June July August September October November December',
  },
} as const

/** When, where and by whom a draft is posted, on one line: the same words may be fine on another day or from another account. */
export function occasionLine({ at, channel, account, author, inReplyTo }: Draft, lang: 'nl' | 'en'): string {
  const say = texts[lang]
  return [
    at === undefined ? '' : moment(at, say.months.split(' ')),
    channel === undefined ? '' : names[channel],
    account === undefined ? '' : say.accounts[account],
    author?.role ?? '',
    inReplyTo ? `${say.reply} ${inReplyTo.from === undefined ? say.someone : say.senders[inReplyTo.from]}` : '',
  ]
    .filter(Boolean)
    .join(' · ')
}

/** The clock of the place it was written for: no time zone of the reader comes in between. */
function moment(at: string, months: readonly string[]): string {
  const [year = '', month = '', rest = ''] = at.split('-')
  const time = /T(\d\d:\d\d)/.exec(at)?.[1]
  return `${Number(rest.slice(0, 2))} ${months[Number(month) - 1] ?? month} ${year}${time === undefined ? '' : `, ${time}`}`
}
