import type { Examples } from '../example.ts'

const during = '2026-11-22T10:00:00+01:00'
const before = '2026-10-01T10:00:00+02:00'

export const examples: Examples = {
  nl: {
    breaches: [
      { text: '⟦Vier doden⟧, en de families weten nog van niks.', verdict: 'stop', draft: { at: during } },
      {
        text: 'Dat vuur is bij ons ⟦begonnen in⟧ een kapotte meterkast, de brandweer zag het meteen.',
        verdict: 'stop',
        draft: { at: during },
      },
      {
        text: 'Die brand in Veldhoven ⟦kwam door⟧ een accupakket dat wij er vorige maand hebben opgehangen.',
        verdict: 'stop',
        draft: { at: during },
      },
      {
        text: 'Brand in Veldhoven: ik hoor net dat er ⟦twee doden⟧ zijn, allebei van de derde verdieping.',
        verdict: 'stop',
        draft: { at: during },
      },
      {
        text: 'Wat er in Veldhoven gebeurd is vind ik gewoon ⟦hun eigen schuld⟧, hadden ze dat ventilatierooster maar niet dicht moeten plakken.',
        verdict: 'stop',
        draft: { at: during },
      },
      {
        text: 'Van die brand in Veldhoven ligt er nog ⟦een monteur van ons in coma⟧, tweede bed links zeggen ze',
        verdict: 'stop',
        draft: { at: during },
      },
      {
        text: '⟦Brand in Veldhoven⟧ was heftig, maar ik ben trots op hoe iedereen bij Noordlicht nu de schouders eronder zet.',
        verdict: 'ask',
        draft: { at: during },
      },
      {
        text: 'We komen hier sterker uit hoor, ⟦Veldhoven⟧ vergeten we nooit, die brand heeft ons veranderd.',
        verdict: 'ask',
        draft: { at: during },
      },
      { text: 'Schandalig hoe de pers over ⟦de brand in Veldhoven⟧ schrijft.', verdict: 'ask', draft: { at: during } },
      {
        text: 'jaa klopt, ⟦vier gewonden⟧ en de brandweer kon niet bij de kraan',
        verdict: 'stop',
        draft: { at: during, inReplyTo: { text: 'Weet iemand iets over de brand in Veldhoven?', from: 'stranger' } },
      },
      {
        text: 'Ik ben er niet goed van. Vanochtend bij ons op de bouwplaats is ⟦een collega van het dak gevallen⟧, traumaheli erbij, alles.',
        verdict: 'stop',
        draft: { at: before },
      },
      {
        text: 'Holy shit, ⟦explosie⟧ in onze werkplaats, iedereen staat buiten te bibberen',
        verdict: 'ask',
        draft: { at: before },
      },
      {
        text: 'Nou lekker dan. We zijn vannacht ⟦gehackt⟧, niks doet het hier meer, iedereen zit met pen en papier.',
        verdict: 'ask',
        draft: { at: before },
      },
      {
        text: 'Bij ons op kantoor staan nu zes brandweerwagens voor de deur, ⟦gaslek⟧ in de kelder 😳',
        verdict: 'stop',
        draft: { at: before },
      },
      {
        text: 'Alle ketels van vorige maand worden ⟦teruggeroepen⟧, dat horen jullie morgen pas maar wij zijn vandaag al aan het bellen',
        verdict: 'ask',
        draft: { at: before },
      },
      {
        text: 'Vanmorgen ⟦200 collegas⟧ de laan uit, in een zaaltje van het hotel hiernaast. Tien minuten, klaar.',
        verdict: 'stop',
        draft: { at: before },
      },
      {
        text: '⟦Klantgegevens op straat⟧, vannacht ontdekt, en bij ons weet niemand wat hij tegen de mensen moet zeggen',
        verdict: 'ask',
        draft: { at: before },
      },
    ],
    passes: [
      {
        text: 'Vier doden en niemand die het ziet aankomen: wat een detective, ik heb het boek in een dag uit.',
        note: 'een boek',
        draft: { at: during },
      },
      {
        text: 'Onze barbecue begon met vuur en rook en eindigde met een bestelling bij de chinees.',
        note: 'geen crisis',
        draft: { at: during },
      },
      {
        text: 'Lieve allemaal, ik ben veilig! Ik was vrij toen er brand was in Veldhoven. Dank voor alle appjes.',
        note: 'Zeggen dat je veilig bent mag altijd.',
        draft: { at: during },
      },
      {
        text: 'We leven mee met de bewoners en werken samen met de brandweer',
        note: 'De officiële verklaring zoals zij is.',
        draft: { at: during },
      },
      {
        text: 'Brand in Veldhoven: blijf uit de buurt en houd ramen en deuren dicht.',
        note: 'Waarschuwen voor gevaar.',
        draft: { at: during },
      },
      {
        text: 'Over de brand in Veldhoven: actuele informatie staat op onze website.',
        note: 'Wijst de weg naar de verklaring.',
        draft: { at: during },
      },
      {
        text: 'De brand in Veldhoven is onder controle. Er zijn twee gewonden. Om vier uur weet ik meer.',
        note: 'De woordvoerder.',
        draft: { at: during, author: { spokesperson: true } },
      },
      {
        text: 'Zaterdag naar Veldhoven voor de bruiloft van mijn nichtje, ik heb er zin in!',
        note: 'De plaats, niet de gebeurtenis.',
        draft: { at: during },
      },
      {
        text: 'Wandeling van twaalf kilometer rond Veldhoven gedaan, blaren als bierviltjes.',
        note: 'De plaats, niet de gebeurtenis.',
        draft: { at: during },
      },
      {
        text: 'Tip van een installateur: hang je rookmelder niet pal boven het fornuis.',
        note: 'Het onderwerp in het algemeen.',
        draft: { at: during },
      },
      {
        text: 'Vandaag ontruimingsoefening op kantoor. In vier minuten stond iedereen buiten, mét koffie.',
        note: 'Een oefening.',
        draft: { at: before },
      },
      {
        text: 'Onze verkopers staan in brand deze maand, wat een energie!',
        note: 'Beeldspraak.',
        draft: { at: before },
      },
      {
        text: 'Film van gisteravond: een explosie in een fabriek en één man die alles oplost. Popcorn was lekker.',
        note: 'Een film.',
        draft: { at: before },
      },
      {
        text: 'Vorig jaar viel bij ons op de bouw een steiger om. Sindsdien hangt er een bord dat iedereen leest.',
        note: 'Lang geleden.',
        draft: { at: before },
      },
      {
        text: 'Het koffieapparaat bij ons is ontploft, melkschuim tot aan het plafond.',
        note: 'Een ongelukje.',
        draft: { at: before },
      },
      { text: 'Mijn instagram is gehackt, klik nergens op als ik je om geld vraag.', draft: { at: before } },
      { text: 'Lekker weer vandaag op het dak, panelen liggen erop en de klant had taart.', draft: { at: before } },
    ],
  },
  en: {
    breaches: [
      { text: '⟦Three dead⟧ and the families have not even been told.', verdict: 'stop', draft: { at: during } },
      {
        text: 'Those flames at our place ⟦started in⟧ a faulty battery, the smoke came out of that cupboard first.',
        verdict: 'stop',
        draft: { at: during },
      },
      {
        text: 'the outage was ⟦our own fault⟧, somebody pushed a schema change on a friday',
        verdict: 'stop',
        company: 'listed',
        draft: { at: during },
      },
      {
        text: "About the payment outage: ⟦60,000 cards⟧ got charged twice, don't ask me how I know.",
        verdict: 'stop',
        company: 'listed',
        draft: { at: during },
      },
      {
        text: 'Everybody here at Harbourline knows the outage came from ⟦an unpatched⟧ load balancer. Told them in June.',
        verdict: 'stop',
        company: 'listed',
        draft: { at: during },
      },
      {
        text: 'Honestly the way Harbourline is handling ⟦this outage⟧ makes me want to hide under my desk.',
        verdict: 'ask',
        company: 'listed',
        draft: { at: during },
      },
      {
        text: 'Day four of ⟦the outage⟧ and our floor runs on cold pizza. We will get there.',
        verdict: 'ask',
        company: 'listed',
        draft: { at: during },
      },
      {
        text: "Tell me about it, payments have been going round in circles since the ⟦outage⟧ started, we're working on it",
        verdict: 'ask',
        company: 'listed',
        draft: {
          at: during,
          inReplyTo: { text: 'My Harbourline Pay is stuck, is the outage still on?', from: 'customer' },
        },
        note: 'Not a spokesperson.',
      },
      {
        text: 'It was ⟦the contractor⟧ who did the weekend update, nobody checked his work. Typical.',
        verdict: 'stop',
        company: 'listed',
        draft: { at: during, inReplyTo: { text: 'Anyone know what caused the Harbourline outage?', from: 'stranger' } },
      },
      {
        text: "Fire in Veldhoven: they carried ⟦three people⟧ out and one of them wasn't moving.",
        verdict: 'stop',
        draft: { at: during },
      },
      {
        text: "Oh god. Scaffold just came down at our site, there are blokes ⟦under it⟧, I can't stop shaking.",
        verdict: 'stop',
        draft: { at: before },
      },
      {
        text: 'Anyone else at work stood outside? ⟦Gas leak⟧ in our building apparently, whole street is closed.',
        verdict: 'ask',
        draft: { at: before },
      },
      {
        text: "So we've been ⟦hacked⟧. Screens went black at nine this morning and there is a note on every desk.",
        verdict: 'ask',
        draft: { at: before },
      },
      {
        text: 'Just heard we are ⟦pulling every ThermoPlus off the shelves⟧ this week. Phones are going to melt.',
        verdict: 'ask',
        draft: { at: before },
      },
      {
        text: '⟦Ransomware⟧ on our servers since this morning, all of Noordlicht is back to paper and biros.',
        verdict: 'ask',
        draft: { at: before },
      },
      {
        text: 'Police tape round our depot, ⟦one of the drivers got crushed⟧ between two vans.',
        verdict: 'stop',
        draft: { at: before },
      },
      {
        text: "Ours keep catching fire, ⟦three this week⟧. Noordlicht isn't saying a word yet.",
        verdict: 'stop',
        draft: { at: before },
      },
    ],
    passes: [
      {
        text: 'Three dead by page ten and I still have no idea who did it. Cracking novel.',
        note: 'a book',
        draft: { at: during },
      },
      {
        text: 'Our works barbecue: all smoke, no flames, and the sausages still won.',
        note: 'no crisis',
        draft: { at: during },
      },
      {
        text: 'I am safe, I was not on shift when it happened in Veldhoven. Hug your people tonight.',
        note: 'Saying you are safe is always fine.',
        draft: { at: during },
      },
      {
        text: 'Payments are running again and no customer data was lost',
        note: 'The official statement as it stands.',
        company: 'listed',
        draft: { at: during },
      },
      {
        text: 'For the outage, please see our status page, it has the latest update.',
        note: 'Points to the official information.',
        company: 'listed',
        draft: { at: during },
      },
      {
        text: 'We found the cause of the outage and fixed it at 3 am. More at noon.',
        note: 'The spokesperson.',
        company: 'listed',
        draft: { at: during, author: { spokesperson: true } },
      },
      {
        text: 'The outage is over. Thank you for bearing with us.',
        note: 'The brand account.',
        company: 'listed',
        draft: { at: during, account: 'brand' },
      },
      {
        text: 'Power outage at home, so tonight we play cards by candlelight.',
        note: 'Another outage.',
        company: 'listed',
        draft: { at: during },
      },
      {
        text: 'Giving a lecture on outage communication in general next month, students welcome.',
        note: 'The subject, not the event.',
        company: 'listed',
        draft: { at: during },
      },
      {
        text: 'This outage again? We will sort it.',
        note: 'Before the registered crisis.',
        company: 'listed',
        draft: { at: '2026-10-01T10:00:00Z' },
      },
      {
        text: 'Cycled to Veldhoven for the market, came back with too much cheese.',
        note: 'The place, not the event.',
        draft: { at: during },
      },
      {
        text: 'Our sales team is on fire lately, third record month in a row at the quiz night.',
        note: 'An idiom.',
        draft: { at: before },
      },
      {
        text: 'Fire drill at work today. Four minutes flat and only one mug was hurt.',
        note: 'A drill.',
        draft: { at: before },
      },
      {
        text: 'The documentary about the factory explosion is on tonight. Bring tissues.',
        note: 'A film.',
        draft: { at: before },
      },
      {
        text: 'I still recall my first day at our office: no chair, wrong badge, great soup.',
        note: 'Another sense of recall.',
        draft: { at: before },
      },
      {
        text: 'Years ago a crane went over at our yard. That is why I check the wind twice.',
        note: 'Long ago.',
        draft: { at: before },
      },
      { text: 'Just fitted my hundredth heat pump. The customer made pancakes.', draft: { at: before } },
    ],
  },
}
