import type { Examples } from '../example.ts'

/**
 * The shield has no findings, so nothing is marked. What stands under `passes` is protected and may go (or needs a fact left out);
 * what stands under `breaches` speaks of work too, but is somebody else's secret, the employer's voice, or simply another subject.
 */
export const examples: Examples = {
  nl: {
    passes: [
      {
        text: 'Vannacht stond ik alleen op twee afdelingen. Twee. Met één pieper en een banaan. @rivierkliniek dit gaat een keer mis.',
        company: 'clinic',
        note: 'werkdruk, boos en met naam',
      },
      {
        text: 'Op mijn loonbriefje staat 160 uur, in mijn agenda 188. Waar zijn die 28 gebleven, Noordlicht?',
        note: 'eigen loon en uren',
      },
      {
        text: 'U vraagt hoe het is om hier te werken? Ik heb vorige maand 71 uur gemaakt en er 40 betaald gekregen. Zet mijn naam er maar bij.',
        draft: { inReplyTo: { text: 'Monteurs van Noordlicht, hoe is het om daar te werken?', from: 'journalist' } },
        note: 'tegen de pers over het eigen werk, voor zichzelf',
      },
      {
        text: 'Drie keer gevraagd om een tillift, drie keer een folder gekregen. Mijn rug staat inmiddels ook op de wachtlijst.',
        company: 'clinic',
        note: 'ironisch, maar het gaat over de eigen veiligheid',
      },
      {
        text: 'Mijn collega is ontslagen omdat ze bij de vertrouwenspersoon was geweest. Iedereen weet het, niemand zegt het. Nou, bij dezen.',
        note: 'benadeling na een melding',
      },
      {
        text: 'Zaterdag verzamelen we bij de poort, half acht, broodjes van de bond. Geen cent erbij na drie jaar? Dan ook geen pomp erin.',
        note: 'oproep tot actie',
      },
      {
        text: 'collega’s: je mag gewoon tegen elkaar zeggen wat je verdient. echt waar. 16,80 hier. wie volgt',
        note: 'loon vergelijken mag altijd',
      },
      {
        text: 'Ik ben vanmorgen bij de Arbeidsinspectie geweest met een map vol foto’s van onze steigers. Voelt raar. Voelt ook goed.',
        note: 'melding bij een toezichthouder',
      },
      {
        text: 'Mijn voorman noemt mij ‘Turk’ in plaats van mijn naam. Ik heet Emre. Ik zeg het nu voor de honderdste keer, maar dan hier.',
        note: 'discriminatie; het woord is van een ander',
      },
      {
        text: 'Twaalf uur gereden na die nacht in Veldhoven en om acht uur gewoon weer ingepland. De arbeidstijdenwet geldt ook voor monteurs, Noordlicht.',
        draft: { at: '2026-11-24T08:00:00+01:00' },
        note: 'eigen werktijden, ook tijdens een crisis',
      },
      {
        text: 'Wij handhavers krijgen al een jaar te horen dat de steekwerende vesten eraan komen. Wel een nieuwe pet gehad, met logo. Dank Oosterwold.',
        company: 'council',
      },
      {
        text: 'Zesde nacht op rij alleen met een stagiair, wij trekken het niet meer. En mevrouw Jansen van kamer 12 lag door haar beroerte een uur op de grond.',
        company: 'clinic',
        note: 'de werkdruk is beschermd, de patiënt moet eruit',
      },
      {
        text: 'Ze houden ons loon op nul en de directie krijgt een bonus. Maandag staken we, Harbourline, kwartaalcijfers of niet.',
        company: 'listed',
        draft: { at: '2026-11-20T09:00:00+01:00' },
        note: 'staking en loon, ook in de stille periode',
      },
      {
        text: 'Nee, ik vind het niet normaal dat mijn chef in mijn locker kijkt. Camera boven de kapstok trouwens ook niet.',
        draft: { account: 'anonymous' },
      },
      {
        text: 'Mijn manager noemde me in de vergadering ‘ons quotameisje’. HR vond dat ik het luchtig moest opvatten. Dat doe ik dus niet.',
        note: 'ongewenst gedrag van een leidinggevende',
      },
      {
        text: 'ge moogt hier pas naar ’t toilet als de teamleader knikt. geen pauze, geen drinken. ik lach er niet mee he',
      },
      {
        text: 'Ik moest een keuring aftekenen die nooit gedaan is. Geweigerd. Nu zit ik thuis en heeft de inspectie mijn dossier.',
        note: 'misstand bij het eigen werk',
      },
      {
        text: 'Stem 12 december op lijst 2 voor de ondernemingsraad. Wij vragen gewoon wat iedereen denkt: waar blijft die koelceltoeslag?',
        note: 'medezeggenschap',
      },
    ],
    breaches: [
      {
        text: 'Bonus komt er dit jaar wel hoor, de omzet staat op 48 miljoen en dat weet nog niemand.',
        note: 'interne cijfers; het woord bonus maakt er geen loonklacht van',
      },
      {
        text: 'In januari gaan er tachtig man uit, het lijstje ligt al bij hr. Niet doorvertellen.',
        note: 'een gelekte reorganisatie',
      },
      {
        text: 'Wij zoeken een monteur! Goed loon, bus van de zaak, elke vrijdag vrij vanaf drie uur.',
        note: 'een vacature is de stem van de werkgever',
      },
      {
        text: 'Die Marokkaan van de planning kan er weer niks van, stuur hem terug.',
        note: 'een scheldwoord is geen klacht',
      },
      {
        text: 'Mevrouw De Boer uit de Kerkstraat heeft weer niet betaald en dan mij uitschelden ook nog.',
        note: 'over een klant, niet over het werk',
      },
      {
        text: 'Mijn collega Sanne zit thuis met een postnatale depressie, vandaar dat niemand jullie mails beantwoordt.',
        note: 'gezondheid van een collega',
      },
      {
        text: 'Wij hebben geen onderbezetting en geen te lage lonen. Wie staakt, laat de patiënten in de steek.',
        company: 'clinic',
        draft: { account: 'brand' },
        note: 'de eigen stem van de werkgever',
      },
      {
        text: 'Henk klaagt over zijn rooster, maar hij kwam drie keer te laat en is daarom ontslagen.',
        draft: { author: { role: 'teamleider', management: true } },
        note: 'een leidinggevende over een medewerker',
      },
      { text: 'De inlog van het urensysteem voor de vergeters: noordlicht/Welkom01.', note: 'een wachtwoord' },
      {
        text: 'Heerlijke dienst gehad met de ploeg. Zon op het dak, broodje kroket erbij.',
        note: 'tevreden over het werk is niet wat de wet beschermt',
      },
      { text: 'De staking bij de NS komt me goed uit, lekker thuiswerken morgen.', note: 'andermans staking' },
      {
        text: 'Onze nieuwe roosterapp maakt plannen kinderspel, gegarandeerd de helft minder gedoe.',
        note: 'een productclaim',
      },
      {
        text: 'Zonnestroom buit zijn mensen uit, daar wil je toch niet werken. Kom gezellig bij ons.',
        note: 'over een concurrent',
      },
      {
        text: 'Uit het mt van vanochtend: de vestiging Zwolle gaat dicht voor de zomer.',
        note: 'uit een besloten overleg',
      },
    ],
  },
  en: {
    passes: [
      {
        text: 'Found out the new starter is on six grand more than me. I trained him. Harbourline, make it make sense.',
        company: 'listed',
        note: 'one’s own pay, angry, with the name',
      },
      {
        text: 'We were told to clock out and then finish the cleaning. Every night. That’s twenty-five minutes. Times three hundred. Times eighteen of us.',
        note: 'unpaid hours',
      },
      {
        text: 'Reporter asked if night staff feel safe leaving the building. I don’t. There’s no light in that car park, I’ve asked for two years, quote me.',
        company: 'listed',
        draft: { inReplyTo: { text: 'Night staff at Harbourline: do you feel safe?', from: 'journalist' } },
        note: 'to the press about one’s own safety',
      },
      {
        text: 'One nurse, thirty beds, and a poster about resilience by the kettle. Rivierkliniek knows, we’ve written it down every single shift.',
        company: 'clinic',
        note: 'staffing',
      },
      {
        text: 'My manager read my sick note out in the Monday meeting. Everyone heard. I’m putting in a grievance and I don’t care who knows it.',
        company: 'listed',
        note: 'a manager’s conduct',
      },
      {
        text: 'Forklift brakes failed again on bay 6. Tagged it out, they took the tag off. I’m not getting on it and neither should you.',
        note: 'danger at work, warning colleagues',
      },
      {
        text: 'Reminder to the Harbourline lot that they legally can’t stop you talking about what you earn. I’ll start: 41k, six years, no bonus.',
        company: 'listed',
        note: 'comparing pay',
      },
      {
        text: 'Strike ballot closes Friday at noon. Read it, tick it, post it. Solidarity from the Dover depot.',
        company: 'listed',
        draft: { at: '2026-11-20T09:00:00Z' },
        note: 'a union vote, also in a quiet period',
      },
      {
        text: 'I reported the backdated inspection logs to the regulator on Monday. They knew for five weeks. I’m scared and it’s done.',
        company: 'listed',
        draft: { account: 'anonymous' },
        note: 'whistle-blowing',
      },
      {
        text: 'The only Black woman on the floor gets ‘random’ bag checks and I get waved through. I’ve said it to security, I’ve said it to my boss, now I’m saying it out loud.',
        note: 'discrimination',
      },
      {
        text: 'Love a wellbeing webinar in the only lunch hour I’ve had this week. Thanks ever so much Harbourline.',
        company: 'listed',
        note: 'ironic, and about one’s own breaks',
      },
      {
        text: 'Nineteen hours on the phones the night of the outage and not one of us got a break or a penny of overtime. Harbourline calls it ‘stretching’.',
        company: 'listed',
        draft: { at: '2026-11-20T09:00:00Z' },
        note: 'own hours, also while a crisis runs',
      },
      {
        text: 'Alone on nights again for the fourth week. Mrs Abernathy in room 12 had a stroke and there was no second nurse, nobody. This is how people get hurt.',
        company: 'clinic',
        note: 'staffing is protected, the patient should come out',
      },
      {
        text: 'been temp here 4 years. four. same desk same boss no contract no sick pay. happy christmas',
        company: 'listed',
      },
      {
        text: 'Got a written warning for telling a colleague my salary. It’s 28,400. There, now there are two hundred of you who know.',
        company: 'listed',
      },
      {
        text: 'Petition for proper chairs and a clock-out that counts is in the group. 61 names. Sign it, colleagues, it’s two clicks.',
        note: 'organising',
      },
      {
        text: 'I’ve been a parking officer here for six years and been spat at more often than thanked. We asked for bodycams in 2023. Still nothing, just a leaflet.',
        company: 'council',
      },
      {
        text: 'Harbourline’s answer to me being called ‘sweetheart’ in every stand-up for two years: ‘he’s from a different generation’. HR shrugged.',
        company: 'listed',
        note: 'harassment',
      },
    ],
    breaches: [
      {
        text: 'Our bonus pool is going to be massive this half, revenue is up 14 percent and nobody outside knows yet.',
        company: 'listed',
        note: 'unpublished figures; the bonus does not make it talk of pay',
      },
      {
        text: 'They are cutting 120 jobs in Leeds in January, the deck went round the managers this morning.',
        company: 'listed',
        note: 'a leaked reorganisation',
      },
      {
        text: 'We’re hiring two night operators! Competitive pay, no weekends, brilliant team. DM me.',
        company: 'listed',
        note: 'offering work is the employer’s voice',
      },
      {
        text: 'That lazy cow in payroll messed up again. Somebody should slap her.',
        note: 'an insult and a threat, no complaint',
      },
      {
        text: 'My colleague Dave in accounts has bipolar and cost us another deadline, just so you know who to blame.',
        note: 'a colleague’s health',
      },
      {
        text: 'Mrs Patel from Castlemore Bank screamed at me for an hour about her overdraft today.',
        company: 'listed',
        note: 'about a customer',
      },
      {
        text: 'The strike is unfair to our passengers. Our offer on pay and rotas is more than fair.',
        company: 'listed',
        draft: { account: 'brand' },
        note: 'the employer’s own voice',
      },
      {
        text: 'Some people on my team complain about shifts all day and then call in sick. Looking at you, Kev.',
        draft: { author: { role: 'shift manager', management: true } },
        note: 'a manager about somebody who works for them',
      },
      { text: 'Here’s the password for the rota system for those who forgot: Winter2026!', note: 'a credential' },
      {
        text: 'Had the best shift today, the whole crew was in stitches. Love this job.',
        note: 'happy talk of work needs no shield',
      },
      {
        text: 'Workload automation is our thing: Tidewater takes the pain out of scheduling shifts.',
        company: 'listed',
        note: 'a product pitch',
      },
      {
        text: 'The train strike tomorrow means I’m working from home, so no coffee run from me.',
        note: 'somebody else’s strike',
      },
      {
        text: 'Northgate treats its staff like dirt, everyone knows it. Come to us instead.',
        company: 'listed',
        note: 'about a competitor',
      },
      { text: 'Great article about burnout in nursing by @guardian, worth a read.', note: 'a subject in general' },
    ],
  },
}
