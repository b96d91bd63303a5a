import { type Facts, fill } from '../fill.ts'
import { askOf, deskNames, reached } from './ask.ts'
import { listed } from './list.ts'
import type { Profile } from './profile.ts'
import { anyRole, sectorNames, sectorRoles, sectorTones } from './sector-tone.ts'
import { cultureText, goalsText, ownWords } from './voice.ts'

/** Every `{name}` that a text may use, already in the right language and address. */
export function factsOf(profile: Profile): Facts {
  const { company, lang, country, address } = profile
  const own: Facts = { company: company.name }
  const ready = (text: string): string => fill(text, own, address)
  const desk = (id: 'communications' | 'pr' | 'legal' | 'privacy' | 'investor-relations'): string =>
    deskNames[reached(id, profile)][lang]
  return {
    ...own,
    product: company.products?.[0] ?? words.product[lang],
    ...customerWords(profile),
    role: roleText(profile),
    council: country.council[lang],
    representatives: ready(country.representatives[lang].join(', ')),
    representativesOr: ready(country.representatives[lang].join(words.or[lang])),
    authorities: country.authorities[lang],
    consent: country.consent[lang],
    clock: country.jurisdictions.includes('EU') ? ready(words.clock[lang]) : '',
    ...insiderFacts(profile, ready, desk('investor-relations')),
    gate: listed(gate(profile), lang),
    culture: ready(cultureText(profile)),
    goals: ready(goalsText(profile)),
    sectorTone: ready(profile.sectors.map((sector) => sectorTones[sector][lang]).join(' ')),
    profile: profileText(profile),
    callCommunications: askOf('communications', profile, false).text,
    communications: desk('communications'),
    pr: desk('pr'),
    legal: desk('legal'),
    privacy: desk('privacy'),
    ir: desk('investor-relations'),
  }
}

const words = {
  or: { nl: ' of ', en: ' or ' },
  product: { nl: 'onze service', en: 'our service' },
  clock: {
    nl: ' Binnen zeven dagen is er een ontvangstbericht, en binnen drie maanden [hoor je|hoort u] wat we ermee doen.',
    en: ' Within seven days you get a confirmation, and within three months you hear what we do with it.',
  },
  insiderGate: {
    nl: ' [Sta je|Staat u] op onze insiderlijst, leg een bericht over onze resultaten of plannen dan eerst voor aan ',
    en: ' If you are on our insider list, first show a post about our results or plans to ',
  },
  insiderLimit: {
    nl: ' Voorleggen is er alleen voor de insiderlijst, en alleen voor resultaten en plannen.',
    en: ' Showing it first is only for the insider list, and only for results and plans.',
  },
  insiders: { nl: ' of staat iemand op de insiderlijst', en: ' or is on the insider list' },
} as const

/** Insiders show some posts first, but never at a public body that may not vet what its people write. */
function insiderFacts(
  { lang, listed: onExchange, noPriorReview }: Profile,
  ready: (text: string) => string,
  desk: string,
): Facts {
  if (!onExchange || noPriorReview) return { insiders: '', insiderGate: '', insiderLimit: '' }
  return {
    insiders: words.insiders[lang],
    insiderGate: `${ready(words.insiderGate[lang])}${desk}.`,
    insiderLimit: words.insiderLimit[lang],
  }
}

/** Whose posts need a yes first: nobody's private ones. */
function gate({ company, lang, listed: onExchange, noPriorReview, sectors }: Profile): readonly string[] {
  const nl = [
    `wie namens ${company.name} spreekt`,
    ...(onExchange && !noPriorReview ? ['wie op de insiderlijst staat en over resultaten of plannen schrijft'] : []),
    ...(sectors.includes('finance') ? ['wie voor het werk een financieel product aanbiedt'] : []),
  ]
  const en = [
    `those who speak on behalf of ${company.name}`,
    ...(onExchange && !noPriorReview ? ['those on the insider list who write about results or plans'] : []),
    ...(sectors.includes('finance') ? ['those who offer a financial product as part of their work'] : []),
  ]
  return lang === 'nl' ? nl : en
}

function profileText(profile: Profile): string {
  const { lang, country } = profile
  const sector = sectorText(profile)
  const nl = [
    (profile.publicBody ? 'een overheidsorganisatie' : 'een werkgever') +
      (country.name.nl === '' ? '' : ` in ${country.name.nl}`),
    ...(sector === '' ? [] : [`actief in ${sector}`]),
    profile.listed ? 'met een beursnotering' : 'zonder beursnotering',
    profile.privacyRegulated ? 'met extra strenge privacyregels' : 'met de gewone privacyregels',
  ]
  const en = [
    (profile.publicBody ? 'a public body' : 'an employer') + (country.name.en === '' ? '' : ` in ${country.name.en}`),
    ...(sector === '' ? [] : [`active in ${sector}`]),
    profile.listed ? 'listed on a stock exchange' : 'not listed on a stock exchange',
    profile.privacyRegulated ? 'with extra strict privacy rules' : 'with the usual privacy rules',
  ]
  return (lang === 'nl' ? nl : en).join(', ')
}

/** The name of the pack, else the company's own word; empty when there is neither. */
function sectorText(profile: Profile): string {
  const { lang, company, sectors } = profile
  const written = company.sector?.trim() ?? ''
  if (sectors.length === 0) return written === '' ? '' : ownWords(written, profile)
  const names = sectors.filter((sector) => sector !== 'public').map((sector) => sectorNames[sector][lang])
  return listed(names, lang)
}

/** Somebody who may well work here. */
function roleText({ lang, sectors }: Profile): string {
  const sector = sectors.find((one) => one !== 'public') ?? sectors[0]
  return (sector === undefined ? anyRole : sectorRoles[sector])[lang]
}

function customerWords({ lang, publicBody, sectors }: Profile): Facts {
  const kind = sectors.includes('health') ? 'patient' : publicBody ? 'resident' : 'customer'
  const [one, many] = customers[kind][lang]
  return { customer: one, customers: many, Customers: many.slice(0, 1).toUpperCase() + many.slice(1) }
}

const customers = {
  customer: { nl: ['klant', 'klanten'], en: ['customer', 'customers'] },
  resident: { nl: ['inwoner', 'inwoners'], en: ['resident', 'residents'] },
  patient: { nl: ['patiënt', 'patiënten'], en: ['patient', 'patients'] },
} as const
