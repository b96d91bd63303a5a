import type { LawEntry } from '../entry.ts'

/** Investors and advertising. */
export const market: readonly LawEntry[] = [
  {
    id: 'us-ftc-255',
    jurisdiction: 'US',
    rank: 'guidance',
    name: { nl: 'FTC Endorsement Guides, 16 CFR 255', en: 'FTC Endorsement Guides, 16 CFR 255' },
    about: {
      nl: 'Wie het product van zijn werkgever aanprijst, zegt dat duidelijk in het bericht zelf; de bio of een tag achteraan is niet genoeg.',
      en: 'Whoever endorses the employer’s product says so clearly in the post itself; the bio or a trailing tag is not enough.',
    },
    effective: '2023-07-26',
    source: 'Federal Register, 88 FR 48092 (26 July 2023)',
    checked: 'secondary',
    clauses: ['disclosure', 'interest', 'reviews'],
  },
  {
    id: 'us-ftc-465',
    jurisdiction: 'US',
    rank: 'regulation',
    name: { nl: 'FTC Consumer Review Rule, 16 CFR 465.5', en: 'FTC Consumer Review Rule, 16 CFR 465.5' },
    about: {
      nl: 'Leidinggevenden mogen het eigen bedrijf niet beoordelen zonder te zeggen wie ze zijn, en een bedrijf mag geen lof van eigen mensen verspreiden die dat verzwijgt.',
      en: 'Officers and managers may not review their own business without saying who they are, and a business may not spread praise by its own people that hides it.',
    },
    effective: '2024',
    source: '16 CFR 465.5 (2024)',
    checked: 'primary',
    clauses: ['reviews', 'disclosure'],
  },
  {
    id: 'us-reg-fd',
    jurisdiction: 'US',
    rank: 'regulation',
    name: {
      nl: 'SEC Regulation FD, 17 CFR 243, en rapport 34-69279',
      en: 'SEC Regulation FD, 17 CFR 243, and report 34-69279',
    },
    about: {
      nl: 'Nieuws voor beleggers hoort in een kanaal dat vooraf is aangewezen; een persoonlijke pagina is dat niet vanzelf.',
      en: 'News for investors belongs in a channel announced beforehand; a personal page is not one by itself.',
    },
    effective: '2013-04-02',
    source: 'Release No. 34-69279 (2 April 2013)',
    checked: 'secondary',
    clauses: ['financial', 'quiet-period', 'inside-information'],
    when: (profile) => profile.listed,
  },
  {
    id: 'us-10b-5',
    jurisdiction: 'US',
    rank: 'regulation',
    name: { nl: 'SEC Rule 10b-5', en: 'SEC Rule 10b-5' },
    about: {
      nl: 'Onware beweringen over een aandeel zijn verboden.',
      en: 'Untrue statements about a security are forbidden.',
    },
    source: 'SEC Rule 10b-5',
    checked: 'secondary',
    clauses: ['financial'],
    when: (profile) => profile.listed,
  },
  {
    id: 'us-finra-11-39',
    jurisdiction: 'US',
    rank: 'code',
    name: { nl: 'FINRA, Regulatory Notice 11-39', en: 'FINRA Regulatory Notice 11-39' },
    about: {
      nl: 'De inhoud telt, niet het apparaat: zakelijke berichten worden minstens drie jaar bewaard.',
      en: 'Content decides, not the device: business messages are kept for at least three years.',
    },
    effective: '2011',
    source: 'FINRA Regulatory Notice 11-39 (finra.org)',
    checked: 'secondary',
    clauses: ['money-advice', 'permission'],
    when: (profile) => profile.sectors.includes('finance'),
  },
  {
    id: 'us-finra-2210',
    jurisdiction: 'US',
    rank: 'code',
    name: {
      nl: 'FINRA, berichten aan het publiek (Rule 2210)',
      en: 'FINRA, communications with the public (Rule 2210)',
    },
    about: {
      nl: 'Wie beleggers aanspreekt, geeft een eerlijk en evenwichtig beeld; er zijn eigen regels voor goedkeuring en bewaring.',
      en: 'Whoever addresses investors gives a fair and balanced picture; approval and keeping have rules of their own.',
    },
    source: {
      nl: 'rechtsblog LawCast (lawcast.com), 22 augustus 2017',
      en: 'law blog LawCast (lawcast.com), 22 August 2017',
    },
    checked: 'secondary',
    clauses: ['money-advice', 'permission'],
    when: (profile) => profile.sectors.includes('finance'),
  },
]
