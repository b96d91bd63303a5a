import type { LawEntry } from '../entry.ts'

/** Investors, advertising, other people’s work and patients. */
export const market: readonly LawEntry[] = [
  {
    id: 'uk-mar-10',
    jurisdiction: 'UK',
    rank: 'statute',
    name: {
      nl: 'UK Market Abuse Regulation (artikelen 7, 10 en 14)',
      en: 'UK Market Abuse Regulation (articles 7, 10 and 14)',
    },
    about: {
      nl: 'Voorwetenschap delen buiten de normale uitoefening van het werk is verboden; ook iets loslaten in gezelschap kan eronder vallen.',
      en: 'Sharing inside information outside the normal exercise of one’s work is forbidden; letting it slip in company can count too.',
    },
    source: {
      nl: 'FCA Handbook, MAR 1.4 (handbook.fca.org.uk) en advocatenkantoor Laytons (laytons.com)',
      en: 'FCA Handbook, MAR 1.4 (handbook.fca.org.uk) and law firm Laytons (laytons.com)',
    },
    checked: 'secondary',
    clauses: ['financial', 'quiet-period', 'inside-information'],
    when: (profile) => profile.listed,
  },
  {
    id: 'uk-fca-24-1',
    jurisdiction: 'UK',
    rank: 'guidance',
    name: {
      nl: 'FCA, richtlijn FG24/1 over financiële reclame op sociale media',
      en: 'FCA, guidance FG24/1 on financial promotions on social media',
    },
    about: {
      nl: 'Een zakelijk bericht dat tot beleggen uitnodigt, vraagt goedkeuring van een bevoegde partij, en elk bericht moet op zichzelf al aan de regels voldoen.',
      en: 'A business post that invites people to invest needs approval by an authorised firm, and each post has to meet the rules by itself.',
    },
    effective: '2024-03-26',
    source: {
      nl: 'advocatenkantoor CMS (cms-lawnow.com) en de site Consumer Finance Law (consumerfinancelaw.co.uk)',
      en: 'law firm CMS (cms-lawnow.com) and the site Consumer Finance Law (consumerfinancelaw.co.uk)',
    },
    checked: 'secondary',
    clauses: ['money-advice', 'permission'],
    when: (profile) => profile.sectors.includes('finance'),
  },
  {
    id: 'uk-dmcc-20',
    jurisdiction: 'UK',
    rank: 'statute',
    name: {
      nl: 'Digital Markets, Competition and Consumers Act 2024 (Schedule 20, paragraaf 13)',
      en: 'Digital Markets, Competition and Consumers Act 2024 (Schedule 20, paragraph 13)',
    },
    about: {
      nl: 'Een beoordeling die niet op eigen ervaring berust, of die verzwijgt dat er iets tegenover staat, is in alle gevallen verboden.',
      en: 'A review that is not based on genuine experience, or that hides a reward, is forbidden in all circumstances.',
    },
    effective: '2025-04-06',
    source: {
      nl: 'advocatenkantoren CMS (cms-lawnow.com) en Linklaters (linklaters.com)',
      en: 'law firms CMS (cms-lawnow.com) and Linklaters (linklaters.com)',
    },
    checked: 'secondary',
    clauses: ['reviews', 'disclosure'],
  },
  {
    id: 'uk-cap-2',
    jurisdiction: 'UK',
    rank: 'code',
    name: { nl: 'CAP Code, hoofdstuk 2', en: 'CAP Code, section 2' },
    about: {
      nl: 'Reclame moet meteen als reclame te herkennen zijn; ook wie een betaalde functie bij het merk heeft, moet dat in het bericht duidelijk maken.',
      en: 'Advertising has to be obvious as such at once; someone with a paid role at the brand has to make that clear in the post as well.',
    },
    source: {
      nl: 'Committee of Advertising Practice (asa.org.uk) en advocatenkantoor RPC (rpc.co.uk)',
      en: 'Committee of Advertising Practice (asa.org.uk) and law firm RPC (rpc.co.uk)',
    },
    checked: 'secondary',
    clauses: ['disclosure', 'interest', 'reviews'],
  },
  {
    id: 'uk-cdpa-30',
    jurisdiction: 'UK',
    rank: 'statute',
    name: {
      nl: 'Copyright, Designs and Patents Act 1988, section 30',
      en: 'Copyright, Designs and Patents Act 1988, section 30',
    },
    about: {
      nl: 'Gepubliceerd werk van een ander mag men eerlijk gebruiken voor kritiek, bespreking of nieuws, met bronvermelding; een foto mag niet voor nieuws.',
      en: 'Someone else’s published work may be used fairly for criticism, review or news, with acknowledgement; a photograph not for news.',
    },
    effective: '2003-10-31',
    source: {
      nl: 'Copyright, Designs and Patents Act 1988, section 30, tekst 2003 (UK Statute Law Database)',
      en: 'Copyright, Designs and Patents Act 1988, section 30, text of 2003 (UK Statute Law Database)',
    },
    checked: 'primary',
    clauses: ['attribution'],
  },
  {
    id: 'uk-gmc',
    jurisdiction: 'UK',
    rank: 'code',
    name: {
      nl: 'General Medical Council, sociale media voor artsen',
      en: 'General Medical Council, Using social media as a medical professional',
    },
    about: {
      nl: 'Geheimhouding en afstand tot patiënten gelden online net zo; ook een geanonimiseerd geval kan herkenbaar zijn.',
      en: 'Confidentiality and professional boundaries hold online as well; an anonymised case can be recognised too.',
    },
    effective: '2024',
    source: {
      nl: 'beroepsverzekeraar MDU (themdu.com)',
      en: 'medical defence organisation MDU (themdu.com)',
    },
    checked: 'secondary',
    clauses: ['patients', 'customer-data'],
    when: (profile) => profile.sectors.includes('health'),
  },
]
