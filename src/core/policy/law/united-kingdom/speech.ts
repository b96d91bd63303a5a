import type { LawEntry } from '../entry.ts'

/** Posts of one’s own, and what an employer may do about them. */
export const speech: readonly LawEntry[] = [
  {
    id: 'uk-hra-10',
    jurisdiction: 'UK',
    rank: 'statute',
    name: {
      nl: 'Human Rights Act 1998 (artikel 10 EVRM)',
      en: 'Human Rights Act 1998 (article 10 of the Convention)',
    },
    about: {
      nl: 'Een overheid mag de vrijheid van meningsuiting alleen beperken volgens de wet, voor een erkend doel en niet verder dan nodig.',
      en: 'A public authority may only limit freedom of expression by law, for a recognised aim and no further than needed.',
    },
    source: {
      nl: 'British Institute of Human Rights (bihr.org.uk)',
      en: 'British Institute of Human Rights (bihr.org.uk)',
    },
    checked: 'secondary',
    clauses: ['protected-speech', 'own-posts', 'crisis', 'permission', 'neutrality'],
    when: (profile) => profile.publicBody,
  },
  {
    id: 'uk-civil-service',
    jurisdiction: 'UK',
    rank: 'guidance',
    name: {
      nl: 'Social media guidance for civil servants, en Propriety in digital and social media (Civil Service)',
      en: 'Social media guidance for civil servants, and Propriety in digital and social media (Civil Service)',
    },
    about: {
      nl: 'Geschreven voor de Civil Service: de gedragscode, met onpartijdigheid als kern, geldt online net zo, op het werk en privé.',
      en: 'Written for the Civil Service: its code, with impartiality at the core, holds online as well, at work and in private.',
    },
    effective: '2014-10-20',
    source: {
      nl: 'Cabinet Office (gov.uk) en Government Communication Service (gcs.civilservice.gov.uk)',
      en: 'Cabinet Office (gov.uk) and Government Communication Service (gcs.civilservice.gov.uk)',
    },
    checked: 'primary',
    clauses: ['own-posts', 'neutrality'],
    when: (profile) => profile.publicBody,
  },
  {
    id: 'uk-higgs',
    jurisdiction: 'UK',
    rank: 'court',
    name: {
      nl: 'Court of Appeal 12 februari 2025, Higgs v Farmor’s School (2025 EWCA Civ 109)',
      en: 'Court of Appeal 12 February 2025, Higgs v Farmor’s School (2025 EWCA Civ 109)',
    },
    about: {
      nl: 'Ontslag om berichten waarin iemand op haar eigen Facebookpagina haar overtuiging uitte, was discriminatie: de zorg om de reputatie was geen grond voor zo’n zware straf.',
      en: 'Dismissal over posts on her own Facebook page that expressed an employee’s beliefs was discrimination: concern for reputation did not justify so heavy a penalty.',
    },
    effective: '2025-02-12',
    source: {
      nl: 'advocatenkantoren Farrar’s Building (farrarsbuilding.co.uk) en Birketts (birketts.co.uk)',
      en: 'chambers Farrar’s Building (farrarsbuilding.co.uk) and law firm Birketts (birketts.co.uk)',
    },
    checked: 'secondary',
    clauses: ['protected-speech', 'own-posts', 'tone', 'ladder', 'hearing'],
  },
  {
    id: 'uk-smith-trafford',
    jurisdiction: 'UK',
    rank: 'court',
    name: {
      nl: 'High Court 16 november 2012, Smith v Trafford Housing Trust (2012 EWHC 3221)',
      en: 'High Court 16 November 2012, Smith v Trafford Housing Trust (2012 EWHC 3221)',
    },
    about: {
      nl: 'Een gematigde mening op een eigen Facebookpagina, buiten werktijd, was geen grond voor straf, ook al stond de werkgever in het profiel.',
      en: 'A moderate opinion on one’s own Facebook page, outside working hours, was no ground for a penalty, although the profile named the employer.',
    },
    effective: '2012-11-16',
    source: {
      nl: 'vakbladen Ecclesiastical Law Journal (cambridge.org) en Solicitors Journal (solicitorsjournal.com)',
      en: 'journals Ecclesiastical Law Journal (cambridge.org) and Solicitors Journal (solicitorsjournal.com)',
    },
    checked: 'secondary',
    clauses: ['protected-speech', 'own-posts', 'scope', 'tone'],
  },
  {
    id: 'uk-game-retail',
    jurisdiction: 'UK',
    rank: 'court',
    name: {
      nl: 'Employment Appeal Tribunal 2014, Game Retail v Laws (UKEAT/0188/14)',
      en: 'Employment Appeal Tribunal 2014, Game Retail v Laws (UKEAT/0188/14)',
    },
    about: {
      nl: 'Grove tweets op een eigen, open account dat winkels van de werkgever volgden, konden ontslag rechtvaardigen; beleid, ernst, eerdere waarschuwingen en schade tellen mee.',
      en: 'Offensive tweets on an open account of one’s own, followed by the employer’s shops, could justify dismissal; policy, gravity, earlier warnings and harm count.',
    },
    effective: '2014',
    source: {
      nl: 'advocatenkantoren Bird & Bird (twobirds.com) en Quantrills (quantrills.com)',
      en: 'law firms Bird & Bird (twobirds.com) and Quantrills (quantrills.com)',
    },
    checked: 'secondary',
    clauses: ['ladder', 'own-privacy', 'acknowledge'],
  },
  {
    id: 'uk-forbes',
    jurisdiction: 'UK',
    rank: 'court',
    name: {
      nl: 'Employment Appeal Tribunal, Forbes v LHR Airport (2019)',
      en: 'Employment Appeal Tribunal, Forbes v LHR Airport (2019)',
    },
    about: {
      nl: 'Een kwetsende afbeelding die een werknemer buiten het werk met eigen vrienden deelde, kwam niet voor rekening van de werkgever; dat hangt steeds van de feiten af.',
      en: 'An offensive image that an employee shared with friends outside work did not count as the employer’s; that always depends on the facts.',
    },
    effective: '2019',
    source: {
      nl: 'advocatenkantoren Brodies (brodies.com) en BDB Pitmans (bdbpitmans.com)',
      en: 'law firms Brodies (brodies.com) and BDB Pitmans (bdbpitmans.com)',
    },
    checked: 'secondary',
    clauses: ['tone', 'scope'],
  },
  {
    id: 'uk-ico-monitoring',
    jurisdiction: 'UK',
    rank: 'guidance',
    name: {
      nl: 'Information Commissioner’s Office, richtlijn over het volgen van werknemers (3 oktober 2023)',
      en: 'Information Commissioner’s Office, guidance on monitoring workers (3 October 2023)',
    },
    about: {
      nl: 'Werknemers volgen mag alleen zoals zij redelijkerwijs kunnen verwachten en zonder ongerechtvaardigd nadeel; een effectbeoordeling vooraf is aan te raden.',
      en: 'Workers may only be monitored in ways they would reasonably expect and without unjustified harm; an impact assessment beforehand is advised.',
    },
    effective: '2023-10-03',
    source: {
      nl: 'rechtsblog Technology Law Dispatch (technologylawdispatch.com) en Trilateral Research (trilateralresearch.com)',
      en: 'law blog Technology Law Dispatch (technologylawdispatch.com) and Trilateral Research (trilateralresearch.com)',
    },
    checked: 'secondary',
    clauses: ['monitoring', 'check-data'],
  },
]
