import type { Profile } from '../../profile/profile.ts'
import type { LawEntry } from '../entry.ts'

// The National Labor Relations Act does not speak of government as an employer.
const privateEmployer = (profile: Profile): boolean => !profile.publicBody

/** Talk about work, and the labour board that guards it. */
export const labour: readonly LawEntry[] = [
  {
    id: 'us-stericycle',
    jurisdiction: 'US',
    rank: 'board',
    name: { nl: 'NLRB, Stericycle, 372 NLRB No. 113', en: 'NLRB, Stericycle, 372 NLRB No. 113' },
    about: {
      nl: 'Een regel die een werknemer redelijkerwijs als rem op overleg over het werk kan lezen, is vermoedelijk onwettig, tenzij een groot belang niet smaller te dienen is.',
      en: 'A rule that an employee could reasonably read as a brake on talk about work is presumed unlawful, unless a substantial interest cannot be served more narrowly.',
    },
    effective: '2023-08-02',
    source: '372 NLRB No. 113 (2023)',
    checked: 'primary',
    contested: {
      nl: 'De maatstaf wisselde in 2004, 2017 en 2023 en kan opnieuw wisselen.',
      en: 'The standard changed in 2004, 2017 and 2023 and may change again.',
    },
    clauses: ['protected-speech', 'tone', 'confidential', 'personal-data', 'private-conversation', 'media', 'ladder'],
    when: privateEmployer,
  },
  {
    id: 'us-triple-play',
    jurisdiction: 'US',
    rank: 'court',
    name: { nl: 'Triple Play, hof van beroep (2d Cir.) 2015', en: 'Triple Play, 2d Cir. 2015' },
    about: {
      nl: 'Ook een duimpje bij een gesprek over het werk kan beschermd zijn, en een algemene voorbehoudszin maakt een te ruime regel niet goed.',
      en: 'A like under a talk about work can be protected too, and a general reservation does not repair a rule that is too wide.',
    },
    effective: '2015',
    source: 'Triple Play (2d Cir. 2015)',
    checked: 'primary',
    clauses: ['protected-speech', 'ladder'],
    when: privateEmployer,
  },
  {
    id: 'us-om-12-31',
    jurisdiction: 'US',
    rank: 'guidance',
    name: { nl: 'NLRB General Counsel, memo OM 12-31', en: 'NLRB General Counsel, memorandum OM 12-31' },
    about: {
      nl: 'Smalle regels met voorbeelden van wat er wel en niet onder valt houden stand; vooraf toestemming vragen en ‘intern eerst’ niet.',
      en: 'Narrow rules with examples of what is and is not covered hold; asking leave first and ‘inside first’ do not.',
    },
    effective: '2012-01-24',
    source: 'OM 12-31 (24 January 2012)',
    checked: 'primary',
    clauses: ['confidential', 'own-posts', 'speak-up', 'legal-matter', 'ask', 'attribution'],
    when: privateEmployer,
  },
  {
    id: 'us-om-11-74',
    jurisdiction: 'US',
    rank: 'guidance',
    name: { nl: 'NLRB General Counsel, memo OM 11-74', en: 'NLRB General Counsel, memorandum OM 11-74' },
    about: {
      nl: 'Een persregel die alleen over het standpunt van het bedrijf gaat, is toegestaan.',
      en: 'A press rule that is only about the company’s own position is allowed.',
    },
    effective: '2011-08-18',
    source: 'OM 11-74 (18 August 2011)',
    checked: 'primary',
    clauses: ['media', 'crisis'],
    when: privateEmployer,
  },
  {
    id: 'us-om-12-59',
    jurisdiction: 'US',
    rank: 'guidance',
    name: { nl: 'NLRB General Counsel, memo OM 12-59', en: 'NLRB General Counsel, memorandum OM 12-59' },
    about: {
      nl: 'Zes regelingen over sociale media vergeleken: te ruime waarheids-, meld- en rechtszaakregels hielden geen stand.',
      en: 'Six social media policies compared: rules on truth, reporting and legal matters that were too wide did not hold.',
    },
    effective: '2012-05-30',
    source: 'OM 12-59 (30 May 2012), summaries',
    checked: 'secondary',
    clauses: ['misleading-claim', 'report', 'legal-matter'],
    when: privateEmployer,
  },
  {
    id: 'us-ca-980',
    jurisdiction: 'US',
    rank: 'statute',
    name: { nl: 'Californië, Labor Code 980', en: 'California Labor Code 980' },
    about: {
      nl: 'Geldt in Californië: een werkgever mag niet om wachtwoorden of meekijken op sociale media vragen.',
      en: 'Applies in California: an employer may not ask for passwords or to look along on social media.',
    },
    source: 'California Labor Code, section 980',
    checked: 'primary',
    clauses: ['own-posts', 'monitoring'],
  },
  {
    id: 'us-ca-232',
    jurisdiction: 'US',
    rank: 'statute',
    name: { nl: 'Californië, Labor Code 232 en 232.5', en: 'California Labor Code 232 and 232.5' },
    about: {
      nl: 'Geldt in Californië: een werkgever mag niet verbieden over eigen loon of over de arbeidsomstandigheden te praten, en er niet om straffen.',
      en: 'Applies in California: an employer may not forbid talk of one’s own wages or of working conditions, nor punish it.',
    },
    source: 'California Labor Code, sections 232 and 232.5',
    checked: 'secondary',
    clauses: ['protected-speech', 'confidential'],
  },
  {
    id: 'us-ny-201-d',
    jurisdiction: 'US',
    rank: 'statute',
    name: { nl: 'New York, Labor Law 201-d', en: 'New York Labor Law 201-d' },
    about: {
      nl: 'Geldt in New York: politiek, vrije tijd en vakbond buiten werktijd zijn geen reden voor straf.',
      en: 'Applies in New York: politics, leisure and union outside working hours are no ground for a penalty.',
    },
    source: 'New York Labor Law, section 201-d',
    checked: 'primary',
    clauses: ['own-posts', 'scope'],
  },
]
