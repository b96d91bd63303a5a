import type { Examples } from '../example.ts'

const brand = { account: 'brand' } as const

export const examples: Examples = {
  nl: {
    breaches: [
      {
        text: 'Met de Warmtepomp Stil zit je ⟦nooit langer dan⟧ een kwartier in de kou, dat zeg ik als collega van Noordlicht.',
        verdict: 'revise',
      },
      {
        text: 'Onze ThermoPlus is ⟦de zuinigste warmtepomp van Nederland⟧. Kom kijken in de showroom!',
        verdict: 'revise',
        draft: brand,
      },
      { text: 'Ik werk bij Noordlicht en ik zeg je: ⟦nooit meer storing⟧ met de ThermoPlus.', verdict: 'revise' },
      { text: 'Met de Warmtepomp Stil ⟦daalt je energierekening met 70 procent⟧ 🔥', verdict: 'revise', draft: brand },
      {
        text: 'Noordlicht werkt ⟦volledig klimaatneutraal⟧, van bus tot boormachine.',
        verdict: 'revise',
        draft: brand,
      },
      {
        text: 'Vergelijk maar een eind weg, wij bij Noordlicht hebben gewoon altijd ⟦de laagste prijs⟧.',
        verdict: 'revise',
      },
      { text: 'Wij van Noordlicht zijn ⟦marktleider⟧ in hybride pompen en dat merk je.', verdict: 'revise' },
      {
        text: 'ThermoPlus: ⟦gegarandeerd binnen drie jaar terugverdiend⟧. Vraag een offerte aan.',
        verdict: 'revise',
        draft: brand,
      },
      {
        text: 'De Stil? ⟦Drie keer zo stil⟧ als wat er verder te koop is. Groet, een monteur van Noordlicht.',
        verdict: 'revise',
      },
      { text: '⟦9 van de 10 klanten⟧ raden Noordlicht aan. Wanneer kom jij?', verdict: 'revise', draft: brand },
      {
        text: 'Een operatie bij ons is ⟦honderd procent pijnvrij⟧, dus wacht niet langer.',
        verdict: 'ask',
        company: 'clinic',
        draft: brand,
      },
      {
        text: 'Als verpleegkundige van de Rivierkliniek: met KnieVrij loopt ⟦iedereen binnen een week⟧ weer de trap op, gegarandeerd.',
        verdict: 'ask',
        company: 'clinic',
      },
      {
        text: 'KnieVrij heeft ⟦geen enkele bijwerking⟧. Vraag je huisarts om een verwijzing!',
        verdict: 'ask',
        company: 'clinic',
        draft: brand,
      },
      {
        text: '⟦ThermoPlus bespaart gemiddeld 35 procent gas⟧. Zo simpel is het.',
        verdict: 'revise',
        note: 'de goedkeuring is verlopen',
        draft: { account: 'brand', at: '2027-08-01T09:00:00+02:00' },
      },
      {
        text: '⟦Uitgeroepen tot beste installateur van het jaar⟧! (Door onszelf, maar dat weet toch niemand.)',
        verdict: 'stop',
        draft: brand,
      },
      {
        text: 'Vijf nieuwe ⟦reviews⟧ op onze pagina, allemaal zelf geschreven op de vrijdagborrel, sst',
        verdict: 'stop',
        draft: brand,
      },
      {
        text: '⟦Als huisarts⟧ zeg ik: laat je knie gewoon bij de Rivierkliniek doen.',
        verdict: 'stop',
        note: 'hij doet de marketing',
        company: 'clinic',
        draft: { author: { role: 'marketeer' } },
      },
    ],
    passes: [
      {
        text: 'Warmtepomp Stil is niet beter dan andere pompen, wel de pomp waar ik het liefst aan sleutel bij Noordlicht.',
        note: 'ontkent de vergelijking',
      },
      {
        text: 'ThermoPlus bespaart gemiddeld 35 procent gas. Zo simpel is het.',
        note: 'een goedgekeurde claim die nog geldt',
        draft: { account: 'brand', at: '2027-01-15T09:00:00+01:00' },
      },
      {
        text: 'Het leukste team van Nederland werkt bij Noordlicht, en dat is geen reclame maar liefde.',
        note: 'trots op mensen',
      },
      { text: 'Mijn favoriete warmtepomp? De ThermoPlus, vooral om dat gekke knopje.', note: 'smaak' },
      {
        text: 'Volgens het rapport van TNO is de ThermoPlus 12 procent zuiniger dan de vorige. Link in de reacties.',
        note: 'cijfer met bron',
        draft: brand,
      },
      { text: 'Is de ThermoPlus echt de zuinigste pomp van Nederland? Iemand een test gezien?', note: 'een vraag' },
      {
        text: 'Nee, ook met een ThermoPlus ben je niet gegarandeerd van het gas af.',
        note: 'spreekt een belofte juist tegen',
      },
      { text: 'Beste collega’s van Noordlicht, de kantine is morgen dicht.', note: 'een aanhef', draft: brand },
      {
        text: '10 procent korting op een onderhoudsbeurt bij Noordlicht, tot en met zondag.',
        note: 'een korting is geen bewering',
        draft: brand,
      },
      {
        text: 'Bij Noordlicht willen we de groenste installateur van het land worden. Er is nog een hoop te doen.',
        note: 'een ambitie',
        draft: brand,
      },
      {
        text: 'Beste dag van het jaar: de Noordlicht-barbecue, met de grootste pan saté van Europa.',
        note: 'over een feestje',
      },
      {
        text: 'Een klant schreef ons: "de beste installateur van Nederland". Daar word je even stil van.',
        note: 'een citaat',
        draft: brand,
      },
      {
        text: 'Patiënten geven ons gemiddeld een 8,9 (Zorgpeiler 2026). Dank jullie wel!',
        note: 'goedgekeurd en met bron',
        company: 'clinic',
        draft: { account: 'brand', at: '2026-11-01T09:00:00+01:00' },
      },
      { text: 'Gisteren de langste file van Nederland, vandaag met de trein.', note: 'niet over ons' },
      {
        text: 'Elke operatie heeft risico’s, ook bij de Rivierkliniek. Stel je vragen aan je arts.',
        note: 'belooft niets',
        company: 'clinic',
        draft: brand,
      },
      { text: 'Wij hebben de beste collega’s van de wereld, punt.', note: 'trots op mensen', draft: brand },
    ],
  },
  en: {
    breaches: [
      {
        text: 'I work at Harbourline. Tidewater is ⟦the only place in Europe⟧ your payments are looked after like this.',
        verdict: 'revise',
        company: 'listed',
      },
      {
        text: 'Tidewater is ⟦the fastest payment platform in Europe⟧. Ask your bank why it is not.',
        verdict: 'revise',
        company: 'listed',
        draft: brand,
      },
      {
        text: 'I work at Harbourline and trust me, Tidewater ⟦never goes down⟧. Ever.',
        verdict: 'revise',
        company: 'listed',
      },
      {
        text: 'Shops that use Harbourline Pay ⟦sell 40% more⟧. Simple maths.',
        verdict: 'revise',
        company: 'listed',
        draft: brand,
      },
      {
        text: "We're ⟦the number one⟧ choice for small shops and it isn't even close.",
        verdict: 'revise',
        company: 'listed',
        draft: brand,
      },
      {
        text: "There's ⟦no platform like it⟧ anywhere, and I say that as a Harbourline engineer.",
        verdict: 'revise',
        company: 'listed',
      },
      {
        text: 'Our data centres are ⟦100% carbon neutral⟧. Pay with a clear conscience!',
        verdict: 'revise',
        company: 'listed',
        draft: brand,
      },
      {
        text: 'Tidewater is ⟦twice as fast⟧ as whatever you use now, honest from the dev team at Harbourline',
        verdict: 'revise',
        company: 'listed',
      },
      { text: '⟦Nobody does refunds cheaper⟧ than us at Harbourline.', verdict: 'revise', company: 'listed' },
      {
        text: 'Switch to Tidewater: your fees fall by half, ⟦guaranteed⟧.',
        verdict: 'revise',
        company: 'listed',
        draft: brand,
      },
      {
        text: 'Over ⟦50,000 happy customers⟧ and counting. What are you waiting for?',
        verdict: 'revise',
        company: 'listed',
        draft: brand,
      },
      {
        text: 'Our new knee programme is ⟦completely safe⟧ for everyone. Book this week!',
        verdict: 'ask',
        company: 'clinic',
        draft: brand,
      },
      {
        text: 'As a physio at Rivierkliniek I promise you: ⟦KnieVrij works for everyone⟧, no pain whatsoever.',
        verdict: 'ask',
        company: 'clinic',
      },
      {
        text: '⟦Clinically proven⟧ to get you off crutches in five days. Only at Rivierkliniek.',
        verdict: 'ask',
        company: 'clinic',
        draft: brand,
      },
      {
        text: '⟦Tidewater settles in under two seconds⟧. Blink and it is done.',
        verdict: 'revise',
        company: 'listed',
        note: 'the approval has run out',
        draft: { account: 'brand', at: '2027-03-01T09:00:00Z' },
      },
      {
        text: '⟦Voted fintech of the year 2026⟧! (We made it up, but nobody checks these things.)',
        verdict: 'stop',
        company: 'listed',
        draft: brand,
      },
      {
        text: 'Popped another three five-star ⟦reviews⟧ on our page using fake names. Sounds better than silence.',
        verdict: 'stop',
        company: 'listed',
        draft: brand,
      },
      {
        text: '⟦As a doctor⟧ I recommend KnieVrij to all my patients.',
        verdict: 'stop',
        note: 'she runs the social accounts',
        company: 'clinic',
        draft: { author: { role: 'social media manager' } },
      },
    ],
    passes: [
      {
        text: 'I work at Harbourline and no, Tidewater is not the fastest way to do everything. It is the one I know.',
        note: 'denies it',
        company: 'listed',
      },
      {
        text: 'Tidewater settles in under two seconds. Blink and it is done.',
        company: 'listed',
        note: 'an approved claim that still holds',
        draft: { account: 'brand', at: '2026-12-15T09:00:00Z' },
      },
      { text: 'Best team in the world, here at Harbourline. Fight me.', company: 'listed', note: 'pride in people' },
      { text: 'My favourite thing about Tidewater is the little anchor that spins.', company: 'listed', note: 'taste' },
      {
        text: 'According to the 2026 benchmark by Payments Lab, Tidewater is 12% faster than last year. Link below.',
        company: 'listed',
        note: 'a figure with its source',
        draft: brand,
      },
      {
        text: 'Is Tidewater really the fastest platform in Europe? Has anyone tested it?',
        company: 'listed',
        note: 'a question',
      },
      {
        text: 'No system is 100% secure, and Tidewater is no exception. Turn on two-factor.',
        company: 'listed',
        note: 'denies the absolute',
        draft: brand,
      },
      {
        text: '20% off Harbourline Pay readers until Friday.',
        company: 'listed',
        note: 'a discount is no claim',
        draft: brand,
      },
      {
        text: 'We want Harbourline to be the greenest payments company in Europe one day. Long way to go.',
        company: 'listed',
        note: 'an ambition',
        draft: brand,
      },
      {
        text: 'Best day of the year: the Harbourline dog show. Biggest drooler in Europe won.',
        company: 'listed',
        note: 'about a party',
      },
      {
        text: '"The best payments company in Britain," a customer wrote to us. Made our week.',
        company: 'listed',
        note: 'a quotation',
        draft: brand,
      },
      {
        text: 'Best wishes from all of us at Harbourline, and a quiet Christmas to the on-call team.',
        company: 'listed',
        note: 'a greeting',
        draft: brand,
      },
      { text: 'Ran the toughest hill in Scotland this morning and lived.', company: 'listed', note: 'not about us' },
      {
        text: 'Every operation has risks, ours too. Ask your surgeon, that is what we are here for.',
        company: 'clinic',
        note: 'promises nothing',
        draft: brand,
      },
      {
        text: 'I think our office has the worst coffee in Europe, and I have been to a lot of offices.',
        company: 'listed',
        note: 'an opinion about coffee',
      },
      {
        text: 'Harbourline has 40% more cyclists in the office since the showers were fixed.',
        company: 'listed',
        note: 'a figure about cyclists',
      },
    ],
  },
}
