import type { Draft } from '../../engine/index.ts'
import type { Examples } from '../example.ts'

const under = (text: string, from: 'stranger' | 'colleague' | 'customer' = 'stranger'): Omit<Draft, 'text'> => ({
  inReplyTo: { text, from },
})

export const examples: Examples = {
  nl: {
    breaches: [
      {
        text: '⟦@bas @lotte @tim_k @oma.gerda @vvzeewolde @buurtwacht⟧ kom kijken, warmtepomp in de aanbieding bij Noordlicht',
        verdict: 'revise',
      },
      { text: '⟦Tag vijf vrienden⟧ en wie weet win je een jaar gratis stroom', verdict: 'revise' },
      { text: '⟦Like en deel⟧ voor zondag twaalf uur!!', verdict: 'revise' },
      { text: 'Morgen open huis. ⟦Reageer met JA⟧ als jij ook van zon houdt ☀️', verdict: 'revise' },
      { text: '⟦Deel massaal⟧, dit moet iedereen zien', verdict: 'revise' },
      {
        text: '⟦GRATIS OFFERTE noordlicht.example GRATIS OFFERTE noordlicht.example⟧',
        verdict: 'revise',
        draft: { account: 'brand' },
      },
      {
        text: '⟦Kom zaterdag allemaal langs! Kom zaterdag allemaal langs!⟧ Kom zaterdag allemaal langs!',
        verdict: 'revise',
      },
      {
        text: 'Wat een schattig hondje! ⟦Trouwens, bij Noordlicht is de ThermoPlus nu extra voordelig: noordlicht.example⟧',
        verdict: 'revise',
        draft: under('Dit is Bobbie, sinds vandaag bij ons'),
      },
      {
        text: '⟦noordlicht.example/acties⟧',
        verdict: 'revise',
        draft: under('Mist boven de Waal, half acht vanochtend'),
      },
      {
        text: 'Sterkte hoor. ⟦Mocht je afleiding zoeken: onze Warmtepomp Stil is nu met korting⟧',
        verdict: 'revise',
        draft: under('Mijn vader ligt in het ziekenhuis'),
      },
      {
        text: '⟦Onder elke post⟧ van Zonnestroom zet ik vandaag even ons aanbod. noordlicht.example',
        verdict: 'revise',
      },
      {
        text: 'Zon! ⟦#zon #zonnepanelen #dak #energie #stroom #groen #duurzaam #besparen #wonen #huis #klussen⟧',
        verdict: 'revise',
      },
      { text: '⟦Volg voor volg⟧? Ik volg iedereen terug vandaag', verdict: 'revise' },
      { text: '⟦Stuur dit door naar⟧ tien mensen, dan komt de kortingscode vanzelf', verdict: 'revise' },
      {
        text: 'Mooi doelpunt zeg. ⟦Heb je onze ThermoPlus al geprobeerd? Nu 15% korting⟧',
        verdict: 'revise',
        draft: under('Wat een pegel van de spits, 2-1'),
      },
    ],
    passes: [
      {
        text: 'Dank @bas @lotte @tim_k @gerda @youssef @marjan voor jullie hulp bij de open dag!',
        note: 'Namen om te bedanken.',
      },
      {
        text: 'Open dag zaterdag 14 november, tien tot vier, Havenweg 3. Taart, een rondleiding en een warmtepomp die je mag openschroeven.',
        note: 'Een uitnodiging met inhoud.',
      },
      {
        text: 'Wij zoeken een monteur in Almere: vierdaags, opleiding betaald. Alles staat op noordlicht.example/werk. Delen mag.',
        note: 'Een vacature met inhoud.',
      },
      {
        text: 'Ja hoor, hier staat hoe je hem ontlucht: noordlicht.example/ontluchten',
        draft: under('Hoe ontlucht ik mijn warmtepomp?', 'customer'),
        note: 'Er wordt om gevraagd.',
      },
      {
        text: 'Ik werk bij Noordlicht, wij hebben zo’n pomp nu voor een proefprijs. Vraag gerust.',
        draft: under('Wie kent een stille warmtepomp voor een rijtjeshuis?'),
        note: 'Antwoord op de vraag.',
      },
      { text: 'Like ik? Nee, ik vind die nieuwe trui van je verschrikkelijk 😄', note: 'Het woord alleen.' },
      { text: 'Heel, heel, heel trots op onze leerlingen.', note: 'Nadruk, geen herhaling van een kreet.' },
      { text: 'Zonnige groet van het dak. #zonnepanelen #almere', note: 'Twee tags die ertoe doen.' },
      { text: 'Mijn dochter wil dat ik zeg: tag me niet in oude foto’s. Bij dezen.', note: 'Ontkend.' },
      { text: 'Wat een mooie vogel! Waar heb je die gezien?', draft: under('IJsvogel vanochtend bij de sluis') },
      {
        text: 'Herkenbaar. Bij ons lag de straat ook drie weken open.',
        draft: under('Weer graafwerk voor de deur'),
        note: 'Gaat over het onderwerp en verkoopt niets.',
      },
      {
        text: 'Zien we elkaar op de beurs? Wij staan in hal 4 met @tim_k en @lotte.',
        note: 'Twee mensen die er staan.',
      },
      { text: 'Vandaag een lekkage, een spin en een klant met appeltaart. Goede dag.' },
      { text: 'Oproep: wie heeft er foto’s van het oude station? Ik maak een boekje voor mijn opa.' },
    ],
  },
  en: {
    breaches: [
      {
        text: '⟦@anna @mattyB @leedsmums @the_real_joe @foodie.kay @grandpa1⟧ payments got cheaper at Harbourline, have a look',
        verdict: 'revise',
        company: 'listed',
      },
      { text: '⟦Tag a friend⟧ who still pays in cash and you could win a mug', verdict: 'revise', company: 'listed' },
      { text: '⟦Share this with⟧ ten people before midnight', verdict: 'revise', company: 'listed' },
      { text: '⟦Double tap if⟧ you love Mondays!', verdict: 'revise', company: 'listed', draft: { account: 'brand' } },
      { text: 'Big news tomorrow. ⟦Comment YES⟧ and I will DM you first', verdict: 'revise', company: 'listed' },
      {
        text: '⟦TRY TIDEWATER FREE harbourline.example TRY TIDEWATER FREE harbourline.example⟧',
        verdict: 'revise',
        company: 'listed',
      },
      {
        text: '⟦come to our stand today come to our stand today come to our stand today⟧',
        verdict: 'revise',
        company: 'listed',
      },
      {
        text: 'So sorry for your loss. ⟦By the way, Harbourline Pay has zero fees this month: harbourline.example⟧',
        verdict: 'revise',
        company: 'listed',
        draft: under('We said goodbye to grandad this morning'),
      },
      {
        text: '⟦harbourline.example/offer⟧',
        verdict: 'revise',
        company: 'listed',
        draft: under('First snowdrops in the garden!'),
      },
      {
        text: 'Great run! ⟦If you want something to spend those calories on, Harbourline Pay gives you 5% off coffee⟧',
        verdict: 'revise',
        company: 'listed',
        draft: under('10k in 52 minutes, never again'),
      },
      {
        text: 'I have been dropping our trial link ⟦in every group⟧ I can find: harbourline.example/trial',
        verdict: 'revise',
        company: 'listed',
      },
      {
        text: 'Launch! ⟦#fintech #payments #money #bank #cash #app #startup #uk #leeds #business #growth #hustle⟧',
        verdict: 'revise',
        company: 'listed',
      },
      { text: '⟦Follow for follow⟧, I always follow back', verdict: 'revise', company: 'listed' },
      { text: '⟦Retweet to win⟧ a year of coffee', verdict: 'revise', company: 'listed', draft: { account: 'brand' } },
      {
        text: 'Nice sunset. ⟦Did you know our Tidewater trial is free till June? harbourline.example⟧',
        verdict: 'revise',
        company: 'listed',
        draft: under('Whitby tonight, no filter'),
      },
    ],
    passes: [
      {
        text: 'Thank you @anna @matty @kay @joe_l @priya @sam for a brilliant panel.',
        company: 'listed',
        note: 'Names to thank people.',
      },
      {
        text: 'Meetup on Thursday at seven in Leeds: two talks on settlement, one on burnout, pizza. Sign up at harbourline.example/meetup',
        company: 'listed',
        note: 'An event with content.',
      },
      {
        text: 'My team is hiring a tester. Remote, 45-52k, no degree needed: harbourline.example/jobs. Happy to answer questions.',
        company: 'listed',
        note: 'A hiring post with content.',
      },
      {
        text: 'Here is the guide: harbourline.example/help/mute',
        company: 'listed',
        draft: under('How do I mute the till app?', 'customer'),
        note: 'It was asked for.',
      },
      {
        text: 'I work on Tidewater at Harbourline, there is a free trial if you want to compare.',
        company: 'listed',
        draft: under('Can anyone recommend a payout tool?'),
        note: 'Answers the question.',
      },
      { text: 'Long, long, long week. Boots off.', company: 'listed', note: 'Emphasis.' },
      {
        text: 'Looking forward to sharing what we learned about retries at the conference.',
        company: 'listed',
        note: 'The word alone.',
      },
      { text: 'Please do not tag me in that photo, I beg you.', company: 'listed', note: 'Denied.' },
      {
        text: 'Write-up of our load tests is live: what broke, what did not, and the graph that made Tom cry. harbourline.example/blog #performance #sre',
        company: 'listed',
        note: 'A link with a story.',
      },
      {
        text: 'Congratulations! Where is the new place?',
        company: 'listed',
        draft: under('We got the keys to the house today'),
      },
      {
        text: 'Same here, three trains cancelled this week. I gave up and bought a bike.',
        company: 'listed',
        draft: under('Northern cancelled the 7.14 again'),
        note: 'About the subject and sells nothing.',
      },
      {
        text: 'If you like it, that makes two of us. The rest of the office prefers the blue.',
        company: 'listed',
        note: 'The word alone.',
      },
      { text: 'First day back after leave. The plant survived, the password did not.', company: 'listed' },
      { text: 'Does anybody have a spare violin string in Leeds? My daughter plays at six.', company: 'listed' },
    ],
  },
}
