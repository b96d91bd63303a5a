import type { Contact } from '../../engine/company.ts'
import { type Desk, desks } from '../../engine/desk.ts'
import type { Ask, Language } from '../document.ts'
import { fill } from '../fill.ts'
import type { Words } from './country.ts'
import type { Profile } from './profile.ts'

/** The desks as people call them. */
export const deskNames: { readonly [desk in Desk]: Words } = {
  communications: { nl: 'Communicatie', en: 'Communications' },
  pr: { nl: 'PR', en: 'PR' },
  legal: { nl: 'Juridische Zaken', en: 'Legal' },
  ip: { nl: 'Intellectueel Eigendom', en: 'Intellectual Property' },
  privacy: { nl: 'Privacy', en: 'Privacy' },
  hr: { nl: 'HR', en: 'HR' },
  'investor-relations': { nl: 'Investor Relations', en: 'Investor Relations' },
  security: { nl: 'Beveiliging', en: 'Security' },
  compliance: { nl: 'Compliance', en: 'Compliance' },
}

/** What each desk is for, in the list of people. */
const deskTasks: { readonly [desk in Desk]: Words } = {
  communications: { nl: 'alle vragen over een bericht', en: 'any question about a post' },
  pr: { nl: 'pers, crisis en boze discussies', en: 'press, crisis and angry discussions' },
  legal: { nl: 'rechtszaken, contracten en bedrijfsgeheimen', en: 'court cases, contracts and trade secrets' },
  ip: { nl: 'beeld, muziek en tekst van anderen', en: 'pictures, music and text by others' },
  privacy: { nl: 'gegevens van klanten en collega’s', en: 'data of customers and colleagues' },
  hr: { nl: 'vragen over het werk zelf', en: 'questions about work itself' },
  'investor-relations': { nl: 'cijfers, koers en beleggers', en: 'figures, share price and investors' },
  security: { nl: 'bedreigingen, lekken en toegang', en: 'threats, leaks and access' },
  compliance: { nl: 'meldpunt voor misstanden', en: 'speak-up desk for wrongdoing' },
}

/** The desk that answers: the one asked for, or Communications when only Communications can be reached. */
export function reached(desk: Desk, { company }: Profile): Desk {
  if (hasContact(company.desks?.[desk])) return desk
  return hasContact(company.desks?.communications) ? 'communications' : desk
}

/**
 * Whom to ask, with the contact written out. With `deskOnly` Communications only shows the way to a desk without contact of
 * its own, so that a report of wrongdoing does not land there.
 */
export function askOf(desk: Desk, profile: Profile, deskOnly: boolean): Ask {
  const answering = reached(desk, profile)
  const contact = profile.company.desks?.[answering]
  const name = deskNames[answering][profile.lang]
  const written = contactText(contact)
  return {
    desk,
    name,
    contact: written,
    text: deskOnly ? speakUpSentence(desk, answering, written, profile) : sentence(answering, written, profile.lang),
    ...(contact?.email === undefined ? {} : { email: contact.email }),
    ...(contact?.phone === undefined ? {} : { phone: contact.phone }),
  }
}

/** One line for each desk with a contact, in the order of the company's own life rather than of gravity. */
export function deskLines(profile: Profile): readonly string[] {
  const { lang, company } = profile
  const order: readonly Desk[] = ['communications', ...desks.filter((desk) => desk !== 'communications')]
  const reachable = order.filter((desk) => hasContact(company.desks?.[desk]))
  const shown = reachable.length === 0 ? (['communications'] as const) : reachable
  return shown.map((desk) => {
    const contact = contactText(company.desks?.[desk])
    const who = contact === '' ? deskNames[desk][lang] : `${deskNames[desk][lang]}, ${contact}`
    return `${who}: ${deskTasks[desk][lang]}`
  })
}

function sentence(desk: Desk, contact: string, lang: Language): string {
  const name = deskNames[desk][lang]
  return contact === '' ? `${name}.` : `${name}: ${contact}.`
}

function speakUpSentence(desk: Desk, answering: Desk, contact: string, { lang, address }: Profile): string {
  const name = `${speakUp.name[lang]} (${deskNames[desk][lang]})`
  if (contact === '') return `${name}. ${speakUp.missing[lang]}`
  if (answering === desk) return `${name}: ${contact}.`
  const [before, after] = [fill(speakUp.before[lang], {}, address), fill(speakUp.after[lang], {}, address)]
  return `${name}${before}: ${contact}. ${after}`
}

const speakUp: { readonly [part in 'name' | 'missing' | 'before' | 'after']: Words } = {
  name: { nl: 'Ons meldpunt', en: 'Our speak-up desk' },
  missing: { nl: 'Het adres staat hier nog niet.', en: 'Its address is not in here yet.' },
  before: {
    nl: ' heeft nog geen eigen adres. Communicatie wijst [je|u] de weg',
    en: ' has no address of its own yet. Communications shows you the way',
  },
  after: {
    nl: 'Waar het over gaat, [hoef je|hoeft u] daar niet te vertellen.',
    en: 'You need not tell them what it is about.',
  },
}

function contactText(contact: Contact | undefined): string {
  return [contact?.name, contact?.email, contact?.phone].filter((part) => part?.trim()).join(', ')
}

function hasContact(contact: Contact | undefined): boolean {
  return contactText(contact) !== ''
}
