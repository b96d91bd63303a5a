import type { Examples } from '../example.ts'

export const examples: Examples = {
  nl: {
    breaches: [
      { text: 'nieuw nummer mensen!! ⟦06 21 98 44 10⟧, de oude ligt in de gracht', verdict: 'revise' },
      {
        text: 'Sander is jarig, app hem plat: ⟦0621984410⟧ 🎉',
        verdict: 'revise',
        note: 'een collega kiest zelf wie zijn nummer heeft',
      },
      { text: 'Konijnenhok over, wie wil? Mail naar ⟦lotte.vdmeer88@hotmail.com⟧', verdict: 'revise' },
      { text: 'Sponsoren mag rechtstreeks op mijn rekening ⟦NL11BNKX0417620935⟧, elke euro telt', verdict: 'revise' },
      { text: 'Zaterdag housewarming op de ⟦Lijsterbeslaan 18⟧, neem zelf bier mee', verdict: 'revise' },
      {
        text: 'Die inspecteur woont gewoon op ⟦Hoofdstraat 112⟧ in Ede, ga eens bij hem langs',
        verdict: 'stop',
        note: 'het adres van een ander',
      },
      { text: 'Drie weken Bali! De ⟦Kwakelstraat 41 staat leeg⟧, de kat zit bij oma', verdict: 'revise' },
      { text: 'Voor de toegangspas van onze nieuwe collega: bsn ⟦248163917⟧', verdict: 'stop' },
      {
        text: 'Mijn bsn is ⟦171394502⟧, wie kan dat formulier voor me invullen?',
        verdict: 'revise',
        note: 'het eigen nummer',
      },
      { text: 'Kaart voor Ronnie, hij ⟦ligt weer op de ggz⟧. Wie tekent mee?', verdict: 'stop' },
      { text: 'Reken niet op Sanne, die zit ⟦thuis met een burn-out⟧', verdict: 'stop' },
      { text: 'Geert ⟦drinkt weer⟧, ruik maar als hij binnenkomt', verdict: 'stop' },
      { text: 'Wist je dat Henk van inkoop in de ⟦schuldsanering⟧ zit? Vandaar die fiets.', verdict: 'stop' },
      {
        text: 'Wat een kanjer, het zoontje van Eline! ⟦Sem Prins, groep 4⟧ van De Regenboog, kampioen schaken',
        verdict: 'stop',
      },
      {
        text: 'Onze Fenna begint vandaag in ⟦groep 5⟧ van De Vlinder, grote meid',
        verdict: 'revise',
        note: 'het eigen kind',
      },
      { text: 'Bumperklever op de A12: zwarte Golf, kenteken ⟦GT-482-K⟧, delen graag', verdict: 'revise' },
      {
        text: '⟦Dennis van Dijk is ontslagen⟧ omdat hij niet functioneerde, en daarmee is alles gezegd.',
        verdict: 'ask',
        draft: { account: 'brand' },
        note: 'de werkgever spreekt over een medewerker met naam',
      },
      { text: 'Karim ⟦is hiv⟧-positief, dus pas op met die pleisterdoos', verdict: 'stop' },
    ],
    passes: [
      {
        text: 'Storing? Onze storingsdienst zit klaar op 0900-5550142.',
        draft: { account: 'brand' },
        note: 'een nummer van een afdeling',
      },
      { text: 'Vragen van journalisten graag naar pr@example.nl', note: 'een loket uit het bedrijfsbestand' },
      {
        text: 'Ik heb vorig jaar zelf een burn-out gehad. Vraag me er gerust naar.',
        note: 'over de eigen gezondheid beslist de auteur',
      },
      { text: 'Mijn zus is aan de chemo begonnen, ik ben deze week wat stil.', note: 'eigen familie, zonder gegevens' },
      { text: 'Twee weken Lanzarote! Telefoon uit, tot de dertigste.', note: 'vakantie zonder adres of leeg huis' },
      {
        text: 'Huis te koop in onze straat: Beukenlaan 4, bezichtigen kan zaterdag.',
        note: 'een huis dat te koop staat wijst niemand aan',
      },
      {
        text: 'Open dag zaterdag: Stationsweg 12 in Ede, wij staan klaar met koffie.',
        note: 'een adres waar iedereen mag komen',
      },
      {
        text: 'Voor wie formulieren test: gebruik een voorbeeldrekening zoals NL91ABNA0417164300.',
        note: 'voorbeeldgegevens',
      },
      {
        text: 'Bestelling 0612345678 is nog steeds niet binnen. Iemand?',
        note: 'een bestelnummer lijkt op een telefoonnummer',
      },
      {
        text: 'Joris appte: zet maar online dat ik vader word. Met zijn toestemming: GEFELICITEERD!',
        note: 'de toestemming staat erbij',
      },
      { text: 'Anna is onze nieuwe psychiater op de ggz-afdeling, welkom!', note: 'haar werk, niet haar gezondheid' },
      { text: 'Beterschap Ronnie! De kantine is saai zonder jou.' },
      {
        text: 'Rennen voor het KWF met Sanne en Joost, wie sponsort?',
        note: 'een goed doel zegt niets over wie er loopt',
      },
      { text: 'Welkom Petra, onze nieuwe planner! Ze komt uit Almere en is dol op padel.' },
      { text: 'Zwemdiploma A voor mijn zoontje, en papa maar huilen aan de kant' },
      { text: 'Het kost 123456789 kopjes koffie om dit op te leveren' },
    ],
  },
  en: {
    breaches: [
      {
        text: "Right, new phone. If you're one of the lads and want me: ⟦07482 615 309⟧. Not all at once",
        verdict: 'revise',
      },
      {
        text: 'Our whole van team: Kerry (⟦07718 240 663⟧), Dom and Little Dave. Ring Kerry, she never sleeps!',
        verdict: 'revise',
        note: "a colleague's private number",
      },
      { text: 'selling my desk, txt ⟦617-555-0143⟧, pick up only', verdict: 'revise' },
      { text: 'nah, quicker to mail me at ⟦sharon_88x@yahoo.co.uk⟧', verdict: 'revise' },
      { text: 'Skip the platform fee and send it straight to me: ⟦GB12KLDR60401738205914⟧', verdict: 'revise' },
      { text: 'Party at ours on Friday, ⟦27 Hawthorn Road⟧, bring beers', verdict: 'revise' },
      {
        text: 'She lives at ⟦14 Elm Grove⟧, Didsbury. Somebody ought to pay her a visit.',
        verdict: 'stop',
        note: "somebody else's front door",
      },
      { text: "Off to Sedona till the 30th! ⟦House on Birchmont Lane's all quiet⟧ for once", verdict: 'revise' },
      { text: 'We are in Spain, the ⟦key is under the flowerpot⟧, let yourselves in', verdict: 'revise' },
      { text: 'Welcome to our new Leiden colleague! For the pass: BSN ⟦284639151⟧', verdict: 'stop' },
      { text: "Poor Kelvin on the tech desk is off again, it's ⟦his bipolar⟧, so bear with us", verdict: 'stop' },
      { text: 'Dave in accounts is out because he ⟦tried to kill himself⟧, so be nice', verdict: 'stop' },
      { text: 'Everybody ask Nadia about ⟦her chemo⟧, she will not bring it up', verdict: 'stop' },
      { text: 'Heard Tom ⟦did time⟧ for fraud before he joined us lol', verdict: 'stop' },
      { text: "So proud of Kev's little boy ⟦Alfie Marsh, Year 4⟧, player of the match again", verdict: 'stop' },
      {
        text: 'My daughter Ellie starts ⟦kindergarten⟧ at Oakridge tomorrow, send tissues',
        verdict: 'revise',
        note: "the author's own child",
      },
      { text: 'White BMW, plate ⟦LK21 ZXR⟧, parked across two bays AGAIN', verdict: 'revise' },
      {
        text: '⟦Ms. Renata Coombs, who leads your little parade⟧, was let go for cause. Ask her about it.',
        verdict: 'ask',
        draft: { account: 'brand', author: { management: true } },
        note: 'the employer speaks about a named employee',
      },
    ],
    passes: [
      {
        text: 'Something broken? Our support line is 0800 123 4567, open until eight.',
        draft: { account: 'brand' },
        note: "a desk's number",
      },
      { text: 'Press enquiries go to press@harbourline.com please', note: "a desk's mailbox" },
      {
        text: 'I live with bipolar disorder and I work in tech. Ask me anything.',
        note: "one decides about one's own health",
      },
      { text: 'My dad was diagnosed with dementia last year. Hug your people.', note: "the author's own family" },
      { text: 'Two weeks in Crete. Phone off. Bye!', note: 'a holiday without a house' },
      { text: 'Our new office is at 14 King Street, come and see us', note: 'an address where anybody may come' },
      { text: 'We sold the house on Birch Lane! Champagne.', note: 'nobody is away' },
      { text: 'Order 07911204558 never arrived, what gives', note: 'an order number that looks like a phone number' },
      { text: 'Never post real data. In our demo the test user is Jane Doe, SSN 123-45-6789.', note: 'example data' },
      { text: 'Great talk by Dr. Okafor on how cancer cells hide', note: 'a subject, not a patient' },
      {
        text: 'Running the marathon with Kelvin for a mental health charity, sponsor us!',
        note: 'a good cause says nothing of the runner',
      },
      { text: 'Will in accounts made cake. May he live forever.' },
      { text: 'Grace period ends on Friday, mark your calendars.', note: 'words that are names too' },
      {
        text: "Priya said I can tell you all: she's pregnant! With her permission, cake at three.",
        note: 'consent is stated',
      },
      { text: 'Tariq is back after two weeks off, and the coffee is better already' },
      { text: 'Happy thirtieth Nadia! Fifteen of those spent in meetings, it feels.' },
    ],
  },
}
