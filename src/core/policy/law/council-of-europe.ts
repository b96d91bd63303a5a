import type { LawEntry } from './entry.ts'

export const councilOfEurope: readonly LawEntry[] = [
  {
    id: 'echr-herbai',
    jurisdiction: 'CoE',
    rank: 'court',
    name: {
      nl: 'EHRM 5 november 2019, Herbai t. Hongarije, 11608/15',
      en: 'ECtHR 5 November 2019, Herbai v. Hungary, 11608/15',
    },
    about: {
      nl: 'Ontslag om een eigen blog over het vak, zonder eerlijke afweging, schond de vrijheid van meningsuiting.',
      en: 'Dismissal over a personal blog about one’s trade, without a fair balance, breached freedom of expression.',
    },
    effective: '2019-11-05',
    source: { nl: 'EHRM, zaaknummer 11608/15', en: 'ECtHR, application no. 11608/15' },
    checked: 'secondary',
    clauses: ['protected-speech', 'own-posts', 'crisis', 'expertise'],
  },
  {
    id: 'echr-melike',
    jurisdiction: 'CoE',
    rank: 'court',
    name: {
      nl: 'EHRM 15 juni 2021, Melike t. Turkije, 35786/19',
      en: 'ECtHR 15 June 2021, Melike v. Turkey, 35786/19',
    },
    about: {
      nl: 'Ontslag om duimpjes op Facebook schond de vrijheid van meningsuiting; een duimpje weegt lichter dan een eigen tekst, en functie en bereik tellen mee.',
      en: 'Dismissal over likes on Facebook breached freedom of expression; a like weighs less than a text of one’s own, and position and reach count.',
    },
    effective: '2021-06-15',
    source: { nl: 'EHRM, zaaknummer 35786/19', en: 'ECtHR, application no. 35786/19' },
    checked: 'secondary',
    clauses: ['ladder', 'own-posts', 'tone'],
  },
  {
    id: 'echr-barbulescu',
    jurisdiction: 'CoE',
    rank: 'court',
    name: {
      nl: 'EHRM (Grote Kamer) 5 september 2017, Bărbulescu t. Roemenië, 61496/08',
      en: 'ECtHR (Grand Chamber) 5 September 2017, Bărbulescu v. Romania, 61496/08',
    },
    about: {
      nl: 'Wie berichten van werknemers controleert, kondigt dat vooraf aan, heeft een goede reden, kiest het lichtste middel en biedt waarborgen.',
      en: 'Whoever monitors employees’ messages announces it first, has good reasons, takes the mildest means and offers safeguards.',
    },
    effective: '2017-09-05',
    source: { nl: 'EHRM, zaaknummer 61496/08', en: 'ECtHR, application no. 61496/08' },
    checked: 'secondary',
    clauses: ['monitoring', 'check-data'],
  },
  {
    id: 'echr-heinisch',
    jurisdiction: 'CoE',
    rank: 'court',
    name: {
      nl: 'EHRM 21 juli 2011, Heinisch t. Duitsland, 28274/08',
      en: 'ECtHR 21 July 2011, Heinisch v. Germany, 28274/08',
    },
    about: {
      nl: 'Ontslag van een verpleegkundige die aangifte deed van misstanden in haar verpleeghuis, schond de vrijheid van meningsuiting; goede trouw, algemeen belang en een stillere weg tellen mee.',
      en: 'Dismissal of a nurse who filed a criminal complaint about failings in her nursing home breached freedom of expression; good faith, public interest and a more discreet way count.',
    },
    effective: '2011-07-21',
    source: {
      nl: 'Raad van Europa (coe.int); EHRM, zaaknummer 28274/08',
      en: 'Council of Europe (coe.int); ECtHR, application no. 28274/08',
    },
    checked: 'secondary',
    clauses: ['speak-up', 'protected-speech'],
  },
  {
    id: 'echr-halet',
    jurisdiction: 'CoE',
    rank: 'court',
    name: {
      nl: 'EHRM (Grote Kamer) 14 februari 2023, Halet t. Luxemburg, 21884/18',
      en: 'ECtHR (Grand Chamber) 14 February 2023, Halet v. Luxembourg, 21884/18',
    },
    about: {
      nl: 'Een boete voor een werknemer die geheime belastingstukken aan de pers gaf, schond de vrijheid van meningsuiting: het publiek belang woog zwaarder dan de schade.',
      en: 'A fine for an employee who gave confidential tax papers to the press breached freedom of expression: the public interest outweighed the harm.',
    },
    effective: '2023-02-14',
    source: {
      nl: 'Centre de droit bancaire et financier (cdbf.ch); EHRM, zaaknummer 21884/18',
      en: 'Centre de droit bancaire et financier (cdbf.ch); ECtHR, application no. 21884/18',
    },
    checked: 'secondary',
    clauses: ['speak-up', 'confidential'],
  },
]
