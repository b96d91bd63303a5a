import type { LawEntry } from '../entry.ts'

/** Reports, pay, harassment and the union: what a rule at work may not take away. */
export const work: readonly LawEntry[] = [
  {
    id: 'uk-era-43j',
    jurisdiction: 'UK',
    rank: 'statute',
    name: { nl: 'Employment Rights Act 1996 (section 43J)', en: 'Employment Rights Act 1996 (section 43J)' },
    about: {
      nl: 'Een afspraak met de werkgever die een beschermde melding moet beletten, is in zoverre nietig, ook in een schikking.',
      en: 'An agreement with the employer that is to prevent a protected report is void to that extent, a settlement included.',
    },
    source: {
      nl: 'Employment Rights Act 1996, section 43J; over de wijziging advocatenkantoor CMS (cms.law)',
      en: 'Employment Rights Act 1996, section 43J; on the change law firm CMS (cms.law)',
    },
    checked: 'primary',
    contested: {
      nl: 'Een ruimer verbod op zwijgbedingen over intimidatie en discriminatie is aangenomen en wordt in 2027 verwacht.',
      en: 'A wider ban on gagging clauses about harassment and discrimination has been passed and is expected in 2027.',
    },
    clauses: ['protected-speech', 'speak-up', 'exits', 'confidential', 'legal-matter', 'regulator'],
  },
  {
    id: 'uk-era-43b',
    jurisdiction: 'UK',
    rank: 'statute',
    name: {
      nl: 'Employment Rights Act 1996 (sections 43B tot en met 43H)',
      en: 'Employment Rights Act 1996 (sections 43B to 43H)',
    },
    about: {
      nl: 'Wie in het algemeen belang een misdrijf, een geschonden plicht, gevaar of seksuele intimidatie meldt, is beschermd tegen ontslag en ander nadeel; bij de werkgever, bij een aangewezen toezichthouder en soms ook elders.',
      en: 'Whoever reports a crime, a breached duty, danger or sexual harassment in the public interest is protected against dismissal and other harm; to the employer, to a prescribed regulator and sometimes elsewhere.',
    },
    effective: '2026-04-06',
    source: {
      nl: 'uitgever LexisNexis (lexisnexis.co.uk), advocatenkantoren CMS (cms.law) en Harrison Drury (harrison-drury.com)',
      en: 'publisher LexisNexis (lexisnexis.co.uk), law firms CMS (cms.law) and Harrison Drury (harrison-drury.com)',
    },
    checked: 'secondary',
    clauses: ['speak-up', 'exits', 'protected-speech', 'ladder', 'regulator', 'vulnerabilities'],
  },
  {
    id: 'uk-equality-77',
    jurisdiction: 'UK',
    rank: 'statute',
    name: { nl: 'Equality Act 2010 (section 77)', en: 'Equality Act 2010 (section 77)' },
    about: {
      nl: 'Zwijgplicht over loon is niet af te dwingen tegen wie wil nagaan of een loonverschil met een beschermd kenmerk, zoals geslacht, te maken heeft.',
      en: 'Pay secrecy cannot be enforced against someone who wants to know whether a difference in pay has to do with a protected characteristic such as sex.',
    },
    effective: '2010-10-01',
    source: {
      nl: 'vakuitgever XpertHR (xperthr.co.uk), vakblad Employee Benefits (employeebenefits.co.uk) en advocatenkantoor Edwin Coe (edwincoe.com)',
      en: 'trade publisher XpertHR (xperthr.co.uk), trade journal Employee Benefits (employeebenefits.co.uk) and law firm Edwin Coe (edwincoe.com)',
    },
    checked: 'secondary',
    contested: {
      nl: 'De wet geldt alleen voor dat doel.',
      en: 'The act covers that purpose only.',
    },
    clauses: ['protected-speech', 'confidential'],
  },
  {
    id: 'uk-equality-26',
    jurisdiction: 'UK',
    rank: 'statute',
    name: { nl: 'Equality Act 2010 (sections 26 en 109)', en: 'Equality Act 2010 (sections 26 and 109)' },
    about: {
      nl: 'Intimidatie om bijvoorbeeld ras, geslacht of geloof is verboden, en wat iemand in het kader van zijn werk doet, komt voor rekening van de werkgever.',
      en: 'Harassment for race, sex or religion, for example, is forbidden, and what someone does in the course of employment counts as done by the employer.',
    },
    source: {
      nl: 'advocatenkantoor Brodies (brodies.com) en vakblad The HR Director (thehrdirector.com)',
      en: 'law firm Brodies (brodies.com) and trade journal The HR Director (thehrdirector.com)',
    },
    checked: 'secondary',
    clauses: ['tone', 'hostile'],
  },
  {
    id: 'uk-tulrca-146',
    jurisdiction: 'UK',
    rank: 'statute',
    name: {
      nl: 'Trade Union and Labour Relations (Consolidation) Act 1992 (section 146)',
      en: 'Trade Union and Labour Relations (Consolidation) Act 1992 (section 146)',
    },
    about: {
      nl: 'Niemand mag nadeel ondervinden om hem van de vakbond of van vakbondswerk af te houden.',
      en: 'Nobody may be put at a disadvantage to keep them from the union or from union activities.',
    },
    source: {
      nl: 'persbericht van het Supreme Court (supremecourt.uk) en advocatenkantoor Browne Jacobson (brownejacobson.com)',
      en: 'press summary of the Supreme Court (supremecourt.uk) and law firm Browne Jacobson (brownejacobson.com)',
    },
    checked: 'secondary',
    contested: {
      nl: 'Stakers vielen er niet onder, en dat strookt niet met het EVRM, zei het Supreme Court in 2024 (Mercer, 2024 UKSC 12); een eigen regel voor hen (section 236A) was aangekondigd voor 30 oktober 2026.',
      en: 'Strikers were left out, which is incompatible with the Convention, the Supreme Court said in 2024 (Mercer, 2024 UKSC 12); a rule of their own (section 236A) was announced for 30 October 2026.',
    },
    clauses: ['protected-speech', 'ladder'],
  },
]
