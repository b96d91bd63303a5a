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
    id: 'eu-pay-transparency-7',
    jurisdiction: 'EU',
    rank: 'statute',
    name: {
      nl: 'Richtlijn loontransparantie (EU) 2023/970, artikel 7, lid 5',
      en: 'Pay Transparency Directive (EU) 2023/970, article 7(5)',
    },
    about: {
      nl: 'Niemand mag werknemers beletten hun loon bekend te maken om gelijke beloning van vrouwen en mannen af te dwingen.',
      en: 'Nobody may keep workers from disclosing their pay in order to enforce equal pay for women and men.',
    },
    effective: '2026-06-07',
    source: {
      nl: 'Publicatieblad L 132, 17 mei 2023, blz. 21 (CELEX 32023L0970); over Nederland werkgeversvereniging AWVN (awvn.nl)',
      en: 'Official Journal L 132, 17 May 2023, p. 21 (CELEX 32023L0970); on the Netherlands employers’ association AWVN (awvn.nl)',
    },
    checked: 'primary',
    contested: {
      nl: 'Een richtlijn richt zich tot de lidstaten, en niet elk land was op 7 juni 2026 klaar: Nederland noemde 1 januari 2027.',
      en: 'A directive is addressed to the member states, and not every country was ready on 7 June 2026: the Netherlands named 1 January 2027.',
    },
    clauses: ['protected-speech', 'confidential'],
  },
  {
    id: 'eu-trade-secrets-5',
    jurisdiction: 'EU',
    rank: 'statute',
    name: {
      nl: 'Richtlijn bedrijfsgeheimen (EU) 2016/943, artikel 5',
      en: 'Trade Secrets Directive (EU) 2016/943, article 5',
    },
    about: {
      nl: 'Een bedrijfsgeheim beschermt niet tegen vrije meningsuiting, tegen het onthullen van misstanden in het algemeen belang of tegen wat werknemers hun vertegenwoordigers moeten kunnen zeggen.',
      en: 'A trade secret is no shield against free expression, against revealing wrongdoing in the public interest or against what workers need to tell their representatives.',
    },
    effective: '2016-06-08',
    source: {
      nl: 'Richtlijn (EU) 2016/943 van 8 juni 2016 (CELEX 32016L0943)',
      en: 'Directive (EU) 2016/943 of 8 June 2016 (CELEX 32016L0943)',
    },
    checked: 'primary',
    clauses: ['confidential'],
  },
  {
    id: 'eu-gdpr-5',
    jurisdiction: 'EU',
    rank: 'statute',
    name: {
      nl: 'Algemene verordening gegevensbescherming (EU) 2016/679, artikel 5',
      en: 'General Data Protection Regulation (EU) 2016/679, article 5',
    },
    about: {
      nl: 'Persoonsgegevens vragen eerlijkheid en openheid, een doel dat vooraf vaststaat, en niet meer gegevens dan daarvoor nodig zijn.',
      en: 'Personal data call for fairness and openness, a purpose set beforehand, and no more data than that purpose needs.',
    },
    effective: '2018-05-25',
    source: {
      nl: 'Publicatieblad L 119, 4 mei 2016 (CELEX 32016R0679)',
      en: 'Official Journal L 119, 4 May 2016 (CELEX 32016R0679)',
    },
    checked: 'secondary',
    clauses: ['personal-data', 'customer-data', 'check-data', 'monitoring'],
  },
  {
    id: 'eu-gdpr-9',
    jurisdiction: 'EU',
    rank: 'statute',
    name: {
      nl: 'Algemene verordening gegevensbescherming (EU) 2016/679, artikel 9',
      en: 'General Data Protection Regulation (EU) 2016/679, article 9',
    },
    about: {
      nl: 'Gegevens over gezondheid, geloof, politieke mening, vakbond of geaardheid mag men in beginsel niet verwerken.',
      en: 'Data on health, belief, political opinion, union membership or orientation may in principle not be processed.',
    },
    effective: '2018-05-25',
    source: {
      nl: 'Publicatieblad L 119, 4 mei 2016 (CELEX 32016R0679)',
      en: 'Official Journal L 119, 4 May 2016 (CELEX 32016R0679)',
    },
    checked: 'secondary',
    clauses: ['personal-data', 'patients'],
  },
  {
    id: 'eu-dsa-16',
    jurisdiction: 'EU',
    rank: 'statute',
    name: {
      nl: 'Digitaledienstenverordening (EU) 2022/2065, artikel 16',
      en: 'Digital Services Act (EU) 2022/2065, article 16',
    },
    about: {
      nl: 'Een platform moet meldingen van illegale berichten aannemen; een volledige melding noemt de reden, het exacte adres, naam en e-mailadres, en is te goeder trouw.',
      en: 'A platform has to accept reports of illegal posts; a complete one names the reason, the exact address, name and e-mail, and is made in good faith.',
    },
    source: {
      nl: 'Verordening (EU) 2022/2065 (CELEX 32022R2065)',
      en: 'Regulation (EU) 2022/2065 (CELEX 32022R2065)',
    },
    checked: 'primary',
    clauses: ['report'],
  },
  {
    id: 'eu-ucpd-22',
    jurisdiction: 'EU',
    rank: 'statute',
    name: {
      nl: 'Richtlijn oneerlijke handelspraktijken 2005/29/EG, bijlage I, punt 22',
      en: 'Unfair Commercial Practices Directive 2005/29/EC, annex I, point 22',
    },
    about: {
      nl: 'Zich ten onrechte voordoen als gewone consument is in alle gevallen een oneerlijke handelspraktijk.',
      en: 'Posing as an ordinary consumer is an unfair commercial practice in all circumstances.',
    },
    effective: '2005-05-11',
    source: {
      nl: 'Richtlijn 2005/29/EG van 11 mei 2005 (CELEX 32005L0029)',
      en: 'Directive 2005/29/EC of 11 May 2005 (CELEX 32005L0029)',
    },
    checked: 'secondary',
    clauses: ['disclosure', 'reviews'],
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
