import type { LawEntry } from '../entry.ts'

/** Government as an employer. */
export const government: readonly LawEntry[] = [
  {
    id: 'us-oge-15-03',
    jurisdiction: 'US',
    rank: 'guidance',
    name: { nl: 'Office of Government Ethics, LA-15-03', en: 'Office of Government Ethics, LA-15-03' },
    about: {
      nl: 'Voor de federale overheid: een functie in de bio mag, maar niet als steun voor een mening.',
      en: 'For the federal government: a title in the bio is fine, but not as support for a view.',
    },
    effective: '2015',
    source: 'OGE LA-15-03',
    checked: 'secondary',
    clauses: ['own-posts', 'neutrality'],
    when: (profile) => profile.publicBody,
  },
  {
    id: 'us-pickering',
    jurisdiction: 'US',
    rank: 'court',
    name: {
      nl: 'Hooggerechtshof 1968, Pickering v. Board of Education',
      en: 'Supreme Court 1968, Pickering v. Board of Education',
    },
    about: {
      nl: 'Wie voor de overheid werkt, mag als burger spreken over kwesties van algemeen belang; wat hij ambtshalve zegt, valt daar niet onder.',
      en: 'Whoever works for government may speak as a citizen on matters of public concern; what is said as part of the job is not covered.',
    },
    effective: '1968',
    source: {
      nl: 'Freedom Forum Institute (freedomforuminstitute.org) en advocatenkantoor Federal Practice Group (fedpractice.com)',
      en: 'Freedom Forum Institute (freedomforuminstitute.org) and law firm Federal Practice Group (fedpractice.com)',
    },
    checked: 'secondary',
    clauses: ['protected-speech', 'own-posts', 'neutrality', 'ladder'],
    when: (profile) => profile.publicBody,
  },
  {
    id: 'us-hatch',
    jurisdiction: 'US',
    rank: 'statute',
    name: { nl: 'Hatch Act', en: 'Hatch Act' },
    about: {
      nl: 'Voor de federale overheid: geen partijpolitiek tijdens het werk, op de werkplek of vanuit de functie; een eigen mening over een kwestie mag wel.',
      en: 'For the federal government: no party politics on duty, in the workplace or in an official capacity; an opinion of one’s own on an issue is fine.',
    },
    source: {
      nl: 'vakblad Federal Times (federaltimes.com), 10 februari 2017',
      en: 'trade journal Federal Times (federaltimes.com), 10 February 2017',
    },
    checked: 'secondary',
    clauses: ['neutrality', 'own-posts'],
    when: (profile) => profile.publicBody,
  },
]
