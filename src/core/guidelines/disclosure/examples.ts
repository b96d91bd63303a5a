import type { Examples } from '../example.ts'

export const examples: Examples = {
  nl: {
    breaches: [
      {
        text: 'Zoek je nog een installateur? ⟦Noordlicht is echt een aanrader⟧, binnen een week geregeld.',
        verdict: 'revise',
      },
      {
        text: 'Sinds de Warmtepomp Stil hier staat hoor ik de koelkast weer. Heerlijk ding, ⟦zou niet meer zonder kunnen⟧.',
        verdict: 'revise',
        draft: { channel: 'facebook', author: { role: 'monteur' } },
      },
      { text: 'Niet te lang over nadenken: ⟦neem gewoon de ThermoPlus⟧, scheelt je een vermogen', verdict: 'revise' },
      {
        text: '⟦Noordlicht zoekt vijf leerling-monteurs⟧. Goede sfeer, eigen bus, vrijdagmiddag patat. Delen mag!',
        verdict: 'revise',
        note: 'een vacature delen is ook aanprijzen',
        draft: { author: { role: 'recruiter' } },
      },
      {
        text: '⟦De ThermoPlus is stukken zuiniger dan al die andere pompen⟧, dat merk je meteen op je rekening.',
        verdict: 'revise',
        note: 'ook een vergelijking prijst aan',
      },
      {
        text: 'ooit van ⟦thermoplus gehoord? moet je echt hebben⟧ joh 😍',
        verdict: 'revise',
        draft: { channel: 'x', inReplyTo: { text: 'Mijn cv-ketel is overleden, wat nu', from: 'stranger' } },
      },
      {
        text: '⟦Downloaden dat ding⟧, MijnRivier. Nooit meer bellen voor een afspraak.',
        verdict: 'revise',
        company: 'clinic',
      },
      {
        text: 'Na mijn val had ik er weinig vertrouwen in, maar ⟦die lui van de Rivierkliniek zijn top⟧.',
        verdict: 'revise',
        company: 'clinic',
      },
      {
        text: 'Die krant is wel heel ⟦eenzijdig over Noordlicht⟧ hoor, daar zit een verhaal achter.',
        verdict: 'revise',
        note: 'verdedigen zonder te zeggen wie je bent',
        draft: {
          inReplyTo: { text: 'Interessant stuk over de wachttijden in de installatiewereld', from: 'stranger' },
        },
      },
      {
        text: 'Drie winters heb ik zitten rekenen. Isoleren, kieren dichten, kleinere radiatoren, een dekentje op de bank: ik heb het allemaal gedaan en het hielp allemaal een beetje, maar nooit genoeg om er op een maandagochtend in februari warm van te worden. ⟦De beste beslissing was de ThermoPlus⟧. (Ik werk er.)',
        verdict: 'revise',
        note: 'dat hij er werkt staat pas na de vouw',
        draft: { channel: 'linkedin' },
      },
      {
        text: '⟦Fan van Noordlicht⟧, eerlijke prijzen en ze komen op tijd.',
        verdict: 'revise',
        note: 'alleen de bio noemt de werkgever',
        draft: { author: { bio: 'Planner bij Noordlicht' } },
      },
      {
        text: 'Als ⟦tevreden klant⟧ kan ik Noordlicht iedereen aanraden. Vijf sterren!',
        verdict: 'stop',
        draft: { channel: 'review', account: 'anonymous', author: { role: 'binnendienst' } },
      },
      {
        text: 'Vorige week ⟦de Warmtepomp Stil laten plaatsen⟧, nette jongens en alles opgeruimd. Topbedrijf.',
        verdict: 'stop',
        note: 'als klant verteld, zonder naam',
        draft: { channel: 'review', account: 'anonymous' },
      },
      {
        text: '⟦Ik werk er niet⟧ hoor, maar Noordlicht is gewoon veruit de fijnste club van de regio.',
        verdict: 'stop',
        draft: { channel: 'forum', author: { role: 'verkoper' } },
      },
      {
        text: '⟦Als gewone huiseigenaar⟧: blijf weg bij Zonnestroom, drama van begin tot eind.',
        verdict: 'stop',
        note: 'buitenstaander spelen om een concurrent af te kraken',
        draft: { account: 'anonymous', author: { role: 'marketeer' } },
      },
      {
        text: 'Je moet ⟦bij Noordlicht zijn voor zoiets, die zijn spotgoedkoop⟧',
        verdict: 'revise',
        draft: { inReplyTo: { text: 'wie weet een goede installateur in Zwolle?', from: 'stranger' } },
      },
    ],
    passes: [
      {
        text: 'Zoek je nog een installateur? Noordlicht is echt een aanrader, en ja, ik werk er.',
        note: 'zegt erbij dat hij er werkt',
      },
      {
        text: 'Bij ons bij Noordlicht draait de Warmtepomp Stil in de kantine, je hoort hem amper. Aanrader dus.',
        note: 'bij ons bij',
      },
      {
        text: 'Niet te lang over nadenken: neem gewoon de ThermoPlus, scheelt je een vermogen #ikwerkbijnoordlicht',
        note: 'de tag zegt het, in een kort bericht',
      },
      {
        text: 'Noordlicht is echt een aanrader, binnen een week geregeld.',
        note: 'merkaccount',
        draft: { account: 'brand' },
      },
      {
        text: 'Mijn werkgever Noordlicht zoekt vijf leerling-monteurs. Goede sfeer, eigen bus. Delen mag!',
        note: 'mijn werkgever',
      },
      {
        text: 'Als monteur bij Noordlicht mag ik het zeggen: de ThermoPlus is een topding.',
        note: 'zijn vak en de naam',
      },
      {
        text: 'Heeft iemand ervaring met de HeatKing? Vraag het voor mijn schoonouders.',
        note: 'een vraag, geen oordeel',
      },
      {
        text: 'Petje af voor de mensen van Zonnestroom, wat een mooie nieuwe werkplaats.',
        note: 'een compliment aan een concurrent',
      },
      {
        text: 'Wij van Noordlicht staan zaterdag op de woonbeurs, kom vooral even kijken naar de Warmtepomp Stil.',
        note: 'wij van',
      },
      {
        text: 'Noordlicht, doe eens wat aan die planning. Drie weken achter elkaar storingsdienst is niet normaal.',
        note: 'eigen werkomstandigheden',
      },
      {
        text: 'De bus van Noordlicht stond weer dubbel geparkeerd voor de school.',
        note: 'noemt het bedrijf zonder oordeel',
      },
      { text: 'Nee, ik zou de ThermoPlus niet nemen in een tochtig huis. Eerst isoleren.', note: 'raadt juist af' },
      { text: 'Vandaag mijn laatste examen, iedereen geslaagd! Vanavond taart.' },
      {
        text: 'Twee jaar aan de ThermoPlus meegebouwd en vandaag staat hij in de etalage. Ga hem zien!',
        note: 'zelf meegebouwd',
      },
      {
        text: 'Fijne dag gehad met de kinderen in de dierentuin, de aanrader van de week.',
        note: 'een aanrader, maar niet van ons',
      },
      {
        text: 'Top dat het gelukt is met Noordlicht!',
        note: 'onder collega’s',
        draft: { inReplyTo: { text: 'De offerte is getekend!', from: 'colleague' } },
      },
    ],
  },
  en: {
    breaches: [
      {
        text: 'Northgate send you a form. ⟦Harbourline⟧ send you a person.',
        verdict: 'revise',
        company: 'listed',
        note: 'No word of praise: the rival beside us does the work.',
      },
      {
        text: 'Paying at the market is finally painless. ⟦Harbourline Pay is a game changer⟧, try it.',
        verdict: 'revise',
        company: 'listed',
      },
      {
        text: "if you're still queuing at the bank just ⟦get Tidewater⟧, honestly saved me hours",
        verdict: 'revise',
        company: 'listed',
        draft: { channel: 'x' },
      },
      {
        text: '⟦Harbourline is hiring⟧ again! Great pay, lovely office by the water, dogs welcome. Tag a mate.',
        verdict: 'revise',
        company: 'listed',
        note: 'a vacancy is promoted too',
        draft: { author: { role: 'talent partner' } },
      },
      {
        text: 'Moved my shop over last spring and ⟦Tidewater just works⟧. Wish I had done it years ago.',
        verdict: 'revise',
        company: 'listed',
      },
      {
        text: 'Honestly ⟦Tidewater beats all of them hands down⟧. Faster, cheaper, no faff.',
        verdict: 'revise',
        company: 'listed',
        note: 'a comparison promotes too',
      },
      {
        text: '⟦Have you looked at Tidewater⟧? Worth every penny.',
        verdict: 'revise',
        company: 'listed',
        draft: { inReplyTo: { text: 'Any payment provider that does not rip off small cafes?', from: 'stranger' } },
      },
      { text: '⟦You should try ThermoPlus⟧, our gas bill dropped like a stone.', verdict: 'revise' },
      {
        text: '⟦Shout out to Noordlicht⟧, absolute legends. Turned up on time and cleaned up after themselves.',
        verdict: 'revise',
      },
      {
        text: 'Come on, ⟦Harbourline are doing their best⟧ in a rotten market.',
        verdict: 'revise',
        company: 'listed',
        note: 'defends without saying who is talking',
        draft: { inReplyTo: { text: 'Interesting piece on payment firms today', from: 'stranger' } },
      },
      {
        text: "It's been a long year for anyone who keeps the books of a small charity, and I've had my share of late nights with a shoebox full of receipts, a calculator from 1994 and a cat who believes that paper is for sleeping on. What saved me in the end? ⟦Tidewater, best thing I ever set up⟧. #charity #IWorkAtHarbourline",
        verdict: 'revise',
        company: 'listed',
        note: 'the tag only shows behind the fold',
        draft: { channel: 'linkedin' },
      },
      {
        text: '⟦Big fan of Harbourline Pay⟧. Tap, done, next customer.',
        verdict: 'revise',
        company: 'listed',
        note: 'only the bio names the employer',
        draft: { author: { bio: 'Account exec @ Harbourline' } },
      },
      {
        text: '⟦Longtime customer here⟧: Tidewater has never let me down. Five stars.',
        verdict: 'stop',
        company: 'listed',
        draft: { channel: 'review', account: 'anonymous', author: { role: 'sales rep' } },
      },
      {
        text: "⟦I'm just a dad⟧ who runs a bike shop, and Harbourline Pay changed my life.",
        verdict: 'stop',
        company: 'listed',
        draft: { channel: 'forum', account: 'anonymous' },
      },
      {
        text: '⟦No affiliation⟧, but Tidewater is the best app I have used this year.',
        verdict: 'stop',
        company: 'listed',
      },
      {
        text: '⟦As an unbiased user⟧ of both, stay away from GateOne. Terrible support, broken reports.',
        verdict: 'stop',
        company: 'listed',
        note: 'an outsider to run down a competitor',
        draft: { account: 'anonymous' },
      },
      {
        text: '⟦Switched to Tidewater⟧ last month and wow, so impressed with how easy it is.',
        verdict: 'stop',
        company: 'listed',
        note: "a buyer's story nobody can place",
        draft: { channel: 'review', account: 'anonymous' },
      },
    ],
    passes: [
      {
        text: 'Northgate and Harbourline both have a stand at the fair, halls 2 and 5.',
        company: 'listed',
        note: 'Names both and judges neither.',
      },
      {
        text: 'Harbourline Pay is a game changer. Full disclosure: I work on it.',
        company: 'listed',
        note: 'says so in the post',
      },
      {
        text: "As an engineer at Harbourline I'm biased, but Tidewater is a joy to use.",
        company: 'listed',
        note: 'names job and employer',
      },
      {
        text: 'Just get Tidewater, honestly saved me hours #iworkatharbourline',
        company: 'listed',
        note: 'the tag says it in a short post',
      },
      {
        text: 'Harbourline Pay is a game changer, try it this weekend.',
        company: 'listed',
        note: 'a brand account',
        draft: { account: 'brand' },
      },
      {
        text: "We're hiring at Harbourline! Two engineers, one designer, lovely office by the water.",
        company: 'listed',
        note: 'we are hiring',
      },
      {
        text: 'My employer, Harbourline, has a great return-to-work programme. Ask me anything.',
        company: 'listed',
        note: 'my employer',
      },
      {
        text: 'Does anyone here use GateOne with a small team? Curious how it handles refunds.',
        company: 'listed',
        note: 'a question, no judgement',
      },
      {
        text: 'Congrats to the Northgate crew on ten years, that is some milestone.',
        company: 'listed',
        note: 'congratulates a competitor',
      },
      {
        text: 'Harbourline, sort out the rota. Third weekend in a row and nobody asked us.',
        company: 'listed',
        note: 'own working conditions',
      },
      {
        text: 'The Harbourline office is the one next to the fish market, you cannot miss the smell.',
        company: 'listed',
        note: 'names the company without praise',
      },
      {
        text: "I wouldn't get Tidewater for a shop that only takes cash, a drawer will do.",
        company: 'listed',
        note: 'advises against',
      },
      {
        text: 'My colleagues built Tidewater 4 in a shed with no heating and it is a beauty.',
        company: 'listed',
        note: 'my colleagues',
      },
      {
        text: 'The new bakery on Mill Road is a game changer, try the cardamom buns.',
        company: 'listed',
        note: 'praise of something else',
      },
      { text: 'Finally finished the half marathon. Everything hurts.' },
      {
        text: 'I sell Tidewater for a living, so take this with a bucket of salt: it is brilliant.',
        company: 'listed',
        note: 'says it in other words',
      },
      {
        text: 'Eight years at Harbourline today. Best decision I ever made, even on Mondays.',
        company: 'listed',
        note: 'years at the company',
      },
    ],
  },
}
