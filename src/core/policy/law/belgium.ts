import type { Profile } from '../profile/profile.ts'
import type { LawEntry } from './entry.ts'

// Law and agreements written for private employers.
const privateEmployer = (profile: Profile): boolean => !profile.publicBody

export const belgium: readonly LawEntry[] = [
  {
    id: 'be-whistleblowing',
    jurisdiction: 'BE',
    rank: 'statute',
    name: {
      nl: 'Wet op de bescherming van melders in de private sector (28 november 2022)',
      en: 'Act on the protection of whistleblowers in the private sector (28 November 2022)',
    },
    about: {
      nl: 'Op de terreinen die de wet noemt kiest een melder zelf tussen een intern en een extern kanaal, en bij gevaar ook voor openbaarheid; vergelding is verboden, ook op sociale media.',
      en: 'On the subjects the act names, whoever reports chooses between an internal and an external channel, and in case of danger may go public; retaliation, on social media too, is forbidden.',
    },
    effective: '2023-02-15',
    source: {
      nl: 'sociaal secretariaten Securex (securex.be) en SD Worx (sd.be), en advocatenkantoor Claeys & Engels (houseofexecutives.be)',
      en: 'payroll service providers Securex (securex.be) and SD Worx (sd.be), and law firm Claeys & Engels (houseofexecutives.be)',
    },
    checked: 'secondary',
    clauses: ['speak-up', 'exits', 'protected-speech', 'legal-matter', 'regulator', 'ladder'],
    when: privateEmployer,
  },
  {
    id: 'be-whistleblowing-federal',
    jurisdiction: 'BE',
    rank: 'statute',
    name: {
      nl: 'Wet op melders in de federale overheid en bij de politie, artikelen 1 en 2 (8 december 2022)',
      en: 'Act on whistleblowers in the federal government and the police, articles 1 and 2 (8 December 2022)',
    },
    about: {
      nl: 'Wie een integriteitsschending bij de federale overheid of de politie meldt, is beschermd, ook als het alleen om interne regels gaat.',
      en: 'Whoever reports a breach of integrity in the federal government or the police is protected, also when only internal rules were broken.',
    },
    effective: '2022-12-08',
    source: {
      nl: 'Belgisch Staatsblad, 23 december 2022',
      en: 'Belgian Official Gazette, 23 December 2022',
    },
    checked: 'primary',
    clauses: ['speak-up', 'exits', 'protected-speech'],
    when: (profile) => profile.publicBody,
  },
  {
    id: 'be-grondwet-19',
    jurisdiction: 'BE',
    rank: 'statute',
    name: { nl: 'Belgische Grondwet (artikelen 19 en 25)', en: 'Belgian Constitution (articles 19 and 25)' },
    about: {
      nl: 'Ieder mag op elk gebied zijn mening uiten; misbruik wordt achteraf bestraft en censuur op de pers is uitgesloten.',
      en: 'Everyone may voice an opinion on any subject; abuse is punished afterwards and censorship of the press is ruled out.',
    },
    source: {
      nl: 'Belgische Senaat (senlex.senate.be) en EU-Bureau voor de grondrechten (fra.europa.eu)',
      en: 'Belgian Senate (senlex.senate.be) and EU Agency for Fundamental Rights (fra.europa.eu)',
    },
    checked: 'primary',
    clauses: ['own-posts', 'crisis', 'permission', 'ask', 'media', 'neutrality'],
    when: (profile) => profile.publicBody,
  },
  {
    id: 'be-vlaanderen',
    jurisdiction: 'BE',
    rank: 'guidance',
    name: {
      nl: 'Vlaamse overheid, richtlijnen voor het personeel (‘Je mening geven’)',
      en: 'Flemish government, guidelines for its staff (‘Je mening geven’)',
    },
    about: {
      nl: 'Geschreven voor de Vlaamse overheid: het personeel is vrij zijn mening te geven, ook op sociale media, en maakt duidelijk dat het in eigen naam spreekt.',
      en: 'Written for the Flemish government: its staff are free to give their opinion, on social media too, and make clear that they speak for themselves.',
    },
    source: { nl: 'Vlaamse overheid (vlaanderen.be)', en: 'Flemish government (vlaanderen.be)' },
    checked: 'primary',
    clauses: ['own-posts', 'media', 'neutrality'],
    when: (profile) => profile.publicBody,
  },
  {
    id: 'be-cao-81',
    jurisdiction: 'BE',
    rank: 'agreement',
    name: {
      nl: 'Cao nr. 81 van de Nationale Arbeidsraad (26 april 2002)',
      en: 'Collective agreement no. 81 of the National Labour Council (26 April 2002)',
    },
    about: {
      nl: 'Nagaan wat werknemers online doen mag alleen voor een erkend doel, niet verder dan nodig en na uitleg vooraf; de inhoud van privéberichten blijft erbuiten.',
      en: 'Looking at what employees do online is only allowed for a recognised purpose, no further than needed and explained beforehand; the content of private messages stays out of it.',
    },
    effective: '2002-04-26',
    source: {
      nl: 'FOD Werkgelegenheid (cpbw-ondernemingsraad.be) en sociaal secretariaat Securex (securex.be)',
      en: 'Federal Public Service Employment (cpbw-ondernemingsraad.be) and payroll service provider Securex (securex.be)',
    },
    checked: 'secondary',
    clauses: ['monitoring', 'check-data', 'sign-off'],
    when: privateEmployer,
  },
  {
    id: 'be-aow-17',
    jurisdiction: 'BE',
    rank: 'statute',
    name: {
      nl: 'Arbeidsovereenkomstenwet, artikel 17, 3° (3 juli 1978)',
      en: 'Employment Contracts Act, article 17, 3° (3 July 1978)',
    },
    about: {
      nl: 'Een werknemer houdt bedrijfsgeheimen en persoonlijke of vertrouwelijke zaken voor zich, ook na zijn vertrek; een bedrijfsgeheim is alleen wat echt geheim is, waarde heeft en als geheim wordt behandeld.',
      en: 'An employee keeps trade secrets and personal or confidential matters private, also after leaving; a trade secret is only what is really secret, has value and is treated as a secret.',
    },
    effective: '2018-08-24',
    source: {
      nl: 'sociaal secretariaten Partena Professional (partena-professional.be) en Sodalis (sodalis.be)',
      en: 'payroll service providers Partena Professional (partena-professional.be) and Sodalis (sodalis.be)',
    },
    checked: 'secondary',
    clauses: ['confidential', 'product-launch'],
  },
  {
    id: 'be-arbeidsreglement',
    jurisdiction: 'BE',
    rank: 'statute',
    name: { nl: 'Arbeidsreglementenwet (8 april 1965)', en: 'Work Rules Act (8 April 1965)' },
    about: {
      nl: 'Een tuchtstraf kan alleen als het arbeidsreglement haar noemt, en wie haar krijgt, moet ertegen in beroep kunnen.',
      en: 'A disciplinary penalty is only possible if the work rules name it, and whoever gets one must be able to appeal.',
    },
    source: {
      nl: 'sociaal secretariaat Securex (securex.be) en vakuitgave Workpocket (workpocket.be)',
      en: 'payroll service provider Securex (securex.be) and handbook Workpocket (workpocket.be)',
    },
    checked: 'secondary',
    clauses: ['ladder', 'hearing', 'acknowledge'],
  },
  {
    id: 'be-welzijnswet',
    jurisdiction: 'BE',
    rank: 'statute',
    name: { nl: 'Welzijnswet (4 augustus 1996)', en: 'Act on well-being at work (4 August 1996)' },
    about: {
      nl: 'Een werkgever moet geweld, pesterijen en ongewenst seksueel gedrag voorkomen; pesten kan ook met woorden en teksten, binnen en buiten het bedrijf.',
      en: 'An employer has to prevent violence, bullying and sexual harassment; bullying can be done in words and writing, inside and outside the company.',
    },
    source: {
      nl: 'de federale overheid (belgium.be), Prevent (prevent.be) en de opleidingssite eDiv (ediv.be)',
      en: 'the federal government (belgium.be), Prevent (prevent.be) and the training site eDiv (ediv.be)',
    },
    checked: 'secondary',
    clauses: ['tone', 'hostile', 'under-attack'],
  },
  {
    id: 'be-option-2013',
    jurisdiction: 'BE',
    rank: 'court',
    name: { nl: 'Arbeidshof Brussel 3 september 2013', en: 'Labour Court of Appeal Brussels 3 September 2013' },
    about: {
      nl: 'Ontslag hield stand van een kaderlid dat op een open Facebookpagina kritiek gaf op zijn beursgenoteerde werkgever; zijn functie en het open karakter gaven de doorslag.',
      en: 'The dismissal held of a manager who criticised his listed employer on an open Facebook page; his position and the openness decided it.',
    },
    effective: '2013-09-03',
    source: {
      nl: 'De Juristenkrant, november 2013 (weergave door advocatenkantoor ODC, odc.law)',
      en: 'De Juristenkrant, November 2013 (as rendered by law firm ODC, odc.law)',
    },
    checked: 'secondary',
    clauses: ['ladder', 'own-privacy'],
  },
  {
    id: 'be-luik-2017',
    jurisdiction: 'BE',
    rank: 'court',
    name: { nl: 'Arbeidshof Luik 24 maart 2017', en: 'Labour Court of Appeal Liège 24 March 2017' },
    about: {
      nl: 'Ontslag om een duimpje op Facebook hield stand na een eerdere waarschuwing en een belofte om ermee op te houden.',
      en: 'Dismissal over a like on Facebook held after an earlier warning and a promise to stop.',
    },
    effective: '2017-03-24',
    source: {
      nl: 'advocatenkantoor Elfri De Neve (elfri.be)',
      en: 'law firm Elfri De Neve (elfri.be)',
    },
    checked: 'secondary',
    contested: {
      nl: 'Het EHRM woog in 2021 een duimpje lichter (Melike t. Turkije).',
      en: 'In 2021 the ECtHR gave a like less weight (Melike v. Turkey).',
    },
    clauses: ['ladder'],
  },
  {
    id: 'be-fod-influencers',
    jurisdiction: 'BE',
    rank: 'guidance',
    name: {
      nl: 'FOD Economie, aanbevelingen voor contentcreators',
      en: 'Federal Public Service Economy, recommendations for content creators',
    },
    about: {
      nl: 'Wie een merk naar voren schuift en daar een voordeel voor krijgt, zet duidelijk bij het bericht dat het reclame is, ook zonder contract.',
      en: 'Whoever puts a brand forward and gets an advantage for it says clearly with the post that it is advertising, even without a contract.',
    },
    effective: '2022-04-26',
    source: {
      nl: 'Tijdschrift voor Belgisch Handelsrecht (rdc-tbh.be) en VRT NWS (vrt.be)',
      en: 'Belgian commercial law review TBH (rdc-tbh.be) and VRT NWS (vrt.be)',
    },
    checked: 'secondary',
    clauses: ['disclosure', 'interest', 'reviews'],
  },
  {
    id: 'be-wer-portret',
    jurisdiction: 'BE',
    rank: 'statute',
    name: {
      nl: 'Wetboek van economisch recht, artikel XI.174 (portret)',
      en: 'Code of Economic Law, article XI.174 (portraits)',
    },
    about: {
      nl: 'Een herkenbaar portret mag pas openbaar worden met toestemming van wie erop staat.',
      en: 'A recognizable portrait may only be made public with the consent of the person in it.',
    },
    effective: '2018-08-28',
    source: {
      nl: 'Wetboek van economisch recht, artikel XI.174, tekst van 28 augustus 2018',
      en: 'Code of Economic Law, article XI.174, text of 28 August 2018',
    },
    checked: 'secondary',
    clauses: ['personal-data'],
  },
  {
    id: 'be-orde-artsen',
    jurisdiction: 'BE',
    rank: 'code',
    name: {
      nl: 'Orde der artsen, Code van medische deontologie, artikel 38',
      en: 'Belgian Order of Physicians, Code of medical ethics, article 38',
    },
    about: {
      nl: 'Een arts die in het openbaar spreekt, doet dat objectief en bewaakt het privéleven en de waardigheid van de patiënt.',
      en: 'A physician who speaks in public does so objectively and guards the patient’s privacy and dignity.',
    },
    effective: '2022-12-31',
    source: { nl: 'Orde der artsen (ordomedic.be)', en: 'Belgian Order of Physicians (ordomedic.be)' },
    checked: 'primary',
    clauses: ['patients'],
    when: (profile) => profile.sectors.includes('health'),
  },
]
