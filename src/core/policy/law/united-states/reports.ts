import type { LawEntry } from '../entry.ts'

/** Reports of wrongdoing, and secrets that may not stand in their way. */
export const reports: readonly LawEntry[] = [
  {
    id: 'us-21f-17',
    jurisdiction: 'US',
    rank: 'regulation',
    name: { nl: 'SEC Rule 21F-17(a)', en: 'SEC Rule 21F-17(a)' },
    about: {
      nl: 'Niemand mag een melding bij de SEC hinderen, ook niet met een geheimhoudingsafspraak; in 2015 volgde een boete voor een zin die eerst toestemming eiste.',
      en: 'Nobody may hinder a report to the SEC, not with a secrecy agreement either; in 2015 a clause that required leave first was fined.',
    },
    effective: '2015-04-01',
    source: 'Exchange Act Rule 21F-17(a); KBR order (1 April 2015)',
    checked: 'secondary',
    clauses: ['protected-speech', 'speak-up', 'exits', 'legal-matter', 'regulator'],
  },
  {
    id: 'us-dtsa',
    jurisdiction: 'US',
    rank: 'statute',
    name: { nl: 'Defend Trade Secrets Act (18 USC 1833)', en: 'Defend Trade Secrets Act (18 USC 1833)' },
    about: {
      nl: 'Wie een bedrijfsgeheim vertrouwelijk aan de overheid of een advocaat geeft om een overtreding te melden, is daarvoor niet aansprakelijk; een werkgever die dat niet in zijn geheimhoudingsregels zet, verspeelt extra schadevergoeding.',
      en: 'Whoever gives a trade secret in confidence to government or an attorney to report a violation is not liable for it; an employer who leaves that out of its secrecy rules forfeits exemplary damages and attorney fees.',
    },
    effective: '2016-05-11',
    source: {
      nl: '18 USC 1833(b), weergegeven door advocatenkantoren Eversheds Sutherland (jdsupra.com) en Munck Wilson (munckwilson.com)',
      en: '18 USC 1833(b), as rendered by law firms Eversheds Sutherland (jdsupra.com) and Munck Wilson (munckwilson.com)',
    },
    checked: 'secondary',
    clauses: ['secret-in-report', 'confidential', 'speak-up', 'exits', 'legal-matter'],
  },
  {
    id: 'us-speak-out',
    jurisdiction: 'US',
    rank: 'statute',
    name: { nl: 'Speak Out Act (42 USC 19403)', en: 'Speak Out Act (42 USC 19403)' },
    about: {
      nl: 'Een zwijg- of geen-kritiekbeding van vóór het geschil is niet af te dwingen als het om seksuele intimidatie of aanranding gaat.',
      en: 'A nondisclosure or nondisparagement clause from before the dispute cannot be enforced where sexual harassment or assault is concerned.',
    },
    effective: '2022-12-07',
    source: {
      nl: 'advocatenkantoren Davis+Gilbert (dglaw.com) en Schwartz Law Firm (schwartzlawfirm.net)',
      en: 'law firms Davis+Gilbert (dglaw.com) and Schwartz Law Firm (schwartzlawfirm.net)',
    },
    checked: 'secondary',
    clauses: ['protected-speech', 'confidential', 'legal-matter'],
  },
  {
    id: 'us-ca-1102-5',
    jurisdiction: 'US',
    rank: 'statute',
    name: { nl: 'Californië, Labor Code 1102.5', en: 'California Labor Code 1102.5' },
    about: {
      nl: 'Geldt in Californië: geen regel of beleid mag iemand beletten een overtreding te melden bij de overheid of bij wie haar binnen het bedrijf kan onderzoeken.',
      en: 'Applies in California: no rule or policy may keep anyone from reporting a violation to government or to someone at work who can look into it.',
    },
    source: 'California Labor Code, section 1102.5',
    checked: 'primary',
    clauses: ['protected-speech', 'speak-up', 'exits', 'legal-matter', 'regulator'],
  },
]
