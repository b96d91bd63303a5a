import type { Words } from './country.ts'
import type { SectorId } from './sector.ts'

/** What is special about telling stories in this trade; a paragraph of the introduction. */
export const sectorTones: { readonly [sector in SectorId]: Words } = {
  public: {
    nl: 'We werken voor alle inwoners. Laat gerust zien hoe dat gaat, ook als het stroef loopt: uitleg wint het van mooie woorden.',
    en: 'We work for all residents. Do show how that goes, also when it is tough: explaining beats fine words.',
  },
  health: {
    nl: 'Zorg is mensenwerk en daar mag [je|u] over vertellen. Vertel over het vak en over elkaar, en laat wie ziek is buiten beeld.',
    en: 'Care is the work of people, and you may tell about it. Tell about the trade and about each other, and keep those who are ill out of view.',
  },
  finance: {
    nl: 'Mensen vertrouwen ons hun geld toe. Uitleg in gewone taal is goud waard, een belofte over rendement niet.',
    en: 'People trust us with their money. An explanation in plain language is worth gold, a promise of returns is not.',
  },
  tech: {
    nl: 'Wie laat zien hoe iets gemaakt is, helpt het hele vak vooruit. Deel dus gerust wat [je|u] leerde, en laat sleutels en klanten thuis.',
    en: 'Showing how something was made helps the whole trade. So do share what you learned, and leave keys and customers at home.',
  },
  consumer: {
    nl: 'Klanten praten de hele dag over ons. Een eerlijk antwoord van iemand die er werkt, is daarin het mooiste wat er is.',
    en: 'Customers talk about us all day. An honest answer by somebody who works here is the best thing in it.',
  },
}

export const sectorNames: { readonly [sector in SectorId]: Words } = {
  public: { nl: 'de overheid', en: 'government' },
  health: { nl: 'de zorg', en: 'health care' },
  finance: { nl: 'de financiële sector', en: 'finance' },
  tech: { nl: 'de techniek', en: 'technology' },
  consumer: { nl: 'de consumentenmarkt', en: 'consumer goods' },
}

/** A position that every organisation of the trade has, for an example. */
export const sectorRoles: { readonly [sector in SectorId]: Words } = {
  public: { nl: 'Beleidsadviseur', en: 'Policy adviser' },
  health: { nl: 'Verpleegkundige', en: 'Nurse' },
  finance: { nl: 'Adviseur', en: 'Adviser' },
  tech: { nl: 'Ontwikkelaar', en: 'Engineer' },
  consumer: { nl: 'Teamleider', en: 'Team leader' },
}

export const anyRole: Words = { nl: 'Planner', en: 'Planner' }
