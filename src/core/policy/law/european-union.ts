import type { LawEntry } from './entry.ts'

const whistleblowing: LawEntry['source'] = {
  nl: 'Publicatieblad L 305, 26 november 2019, blz. 17 (CELEX 32019L1937)',
  en: 'Official Journal L 305, 26 November 2019, p. 17 (CELEX 32019L1937)',
}

const marketAbuse: LawEntry['source'] = {
  nl: 'Publicatieblad L 173, 12 juni 2014, blz. 1 (CELEX 32014R0596)',
  en: 'Official Journal L 173, 12 June 2014, p. 1 (CELEX 32014R0596)',
}

export const europeanUnion: readonly LawEntry[] = [
  {
    id: 'eu-whistleblowing-24',
    jurisdiction: 'EU',
    rank: 'statute',
    name: {
      nl: 'Klokkenluidersrichtlijn (EU) 2019/1937, artikel 24',
      en: 'Whistleblower Directive (EU) 2019/1937, article 24',
    },
    about: {
      nl: 'Geen overeenkomst, beleid of arbeidsvoorwaarde mag de rechten van melders beperken.',
      en: 'No agreement, policy or condition of employment may limit the rights of those who report.',
    },
    effective: '2021-12-17',
    source: whistleblowing,
    checked: 'primary',
    clauses: ['protected-speech', 'speak-up', 'exits'],
  },
  {
    id: 'eu-whistleblowing-21',
    jurisdiction: 'EU',
    rank: 'statute',
    name: {
      nl: 'Klokkenluidersrichtlijn (EU) 2019/1937, artikelen 5, 19 en 21',
      en: 'Whistleblower Directive (EU) 2019/1937, articles 5, 19 and 21',
    },
    about: {
      nl: 'Melden en openbaar maken zijn beschermd; wie terecht meldt, schendt geen geheimhouding, en vergelding is verboden, ook op sociale media.',
      en: 'Reports and public disclosures are protected; whoever rightly reports breaches no secrecy, and retaliation, on social media too, is forbidden.',
    },
    effective: '2021-12-17',
    source: whistleblowing,
    checked: 'primary',
    clauses: ['speak-up', 'confidential', 'legal-matter', 'regulator', 'ladder', 'vulnerabilities'],
  },
  {
    id: 'eu-whistleblowing-9',
    jurisdiction: 'EU',
    rank: 'statute',
    name: {
      nl: 'Klokkenluidersrichtlijn (EU) 2019/1937, artikelen 9 en 16',
      en: 'Whistleblower Directive (EU) 2019/1937, articles 9 and 16',
    },
    about: {
      nl: 'Ontvangst bevestigen binnen zeven dagen, antwoord binnen drie maanden, en de naam van de melder blijft geheim.',
      en: 'Confirmation within seven days, an answer within three months, and the name of whoever reports stays hidden.',
    },
    effective: '2021-12-17',
    source: whistleblowing,
    checked: 'primary',
    clauses: ['speak-up', 'exits'],
  },
  {
    id: 'eu-mar-10',
    jurisdiction: 'EU',
    rank: 'statute',
    name: {
      nl: 'Verordening marktmisbruik (EU) 596/2014, artikelen 7, 8 en 10',
      en: 'Market Abuse Regulation (EU) 596/2014, articles 7, 8 and 10',
    },
    about: {
      nl: 'Voorwetenschap delen buiten de normale uitoefening van het werk is verboden, ook voor wie haar via zijn baan kent.',
      en: 'Sharing inside information outside the normal exercise of one’s duties is forbidden, also for those who know it through their job.',
    },
    effective: '2016-07-03',
    source: marketAbuse,
    checked: 'primary',
    clauses: ['financial', 'quiet-period', 'inside-information'],
    when: (profile) => profile.listed,
  },
  {
    id: 'eu-mar-3',
    jurisdiction: 'EU',
    rank: 'statute',
    name: {
      nl: 'Verordening marktmisbruik (EU) 596/2014, artikel 3, lid 1, onder 34 en 35',
      en: 'Market Abuse Regulation (EU) 596/2014, article 3(1)(34) and (35)',
    },
    about: {
      nl: 'Ook een mening over de waarde of koers van een aandeel, bedoeld voor het publiek, kan een beleggingsaanbeveling zijn.',
      en: 'An opinion on the value or price of a share, meant for the public, can be an investment recommendation too.',
    },
    effective: '2016-07-03',
    source: marketAbuse,
    checked: 'primary',
    clauses: ['financial'],
    when: (profile) => profile.listed,
  },
  {
    id: 'eu-mar-18',
    jurisdiction: 'EU',
    rank: 'statute',
    name: {
      nl: 'Verordening marktmisbruik (EU) 596/2014, artikel 18',
      en: 'Market Abuse Regulation (EU) 596/2014, article 18',
    },
    about: {
      nl: 'Wie op de insiderlijst staat, bevestigt schriftelijk dat hij de regels kent.',
      en: 'Those on the insider list confirm in writing that they know the rules.',
    },
    effective: '2016-07-03',
    source: marketAbuse,
    checked: 'primary',
    clauses: ['inside-information', 'permission'],
    when: (profile) => profile.listed,
  },
  {
    id: 'eu-wp249',
    jurisdiction: 'EU',
    rank: 'guidance',
    name: {
      nl: 'Advies 2/2017 van de Europese privacytoezichthouders (WP249)',
      en: 'Opinion 2/2017 of the European data protection authorities (WP249)',
    },
    about: {
      nl: 'Kijken naar sociale media van werknemers mag alleen als het nodig is, niet minder ingrijpend kan, in verhouding is en vooraf is aangekondigd.',
      en: 'Looking at employees’ social media is only allowed when necessary, when nothing milder will do, in proportion and announced.',
    },
    effective: '2017',
    source: {
      nl: 'Groep gegevensbescherming artikel 29, advies 2/2017 (WP249)',
      en: 'Article 29 Working Party, Opinion 2/2017 (WP249)',
    },
    checked: 'secondary',
    clauses: ['monitoring', 'own-posts', 'check-data'],
  },
]
