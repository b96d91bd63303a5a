import type { Examples } from '../example.ts'

export const examples: Examples = {
  nl: {
    breaches: [
      {
        text: 'Bel je Noordlicht op zondag, dan komt er iemand. ⟦Bel je Zonnestroom, dan hoor je maandag pas wat⟧.',
        verdict: 'revise',
        note: 'hoe het daar gaat tegenover hoe het bij ons gaat',
      },
      {
        text: 'Prima, als jullie de scholen laten lopen, ⟦schrijven wij niet in op de sporthallen⟧.',
        verdict: 'stop',
        draft: { inReplyTo: { text: 'Schrijven jullie ook in op die nieuwbouw?', from: 'competitor' } },
      },
      { text: 'Zonnestroom? ⟦Prutswerk⟧. Vorige week weer twee daken opnieuw mogen doen.', verdict: 'revise' },
      {
        text: 'Weer een klant gered uit de ellende van ⟦Zonnestroom⟧, tegenwoordig doen we niks anders.',
        verdict: 'revise',
      },
      {
        text: 'Zeg wat je wilt maar die HeatKing is ⟦gewoon een dure blikken doos⟧ en de helft is binnen een jaar kapot.',
        verdict: 'revise',
      },
      { text: 'ik geef Zonnestroom nog een half jaar, ⟦dan zijn ze failliet⟧', verdict: 'revise' },
      {
        text: 'Hoor dat bij Zonnestroom ⟦de mensen massaal weglopen⟧, zou me niks verbazen als ze te koop staan.',
        verdict: 'revise',
      },
      { text: 'Onze ThermoPlus is ⟦een stuk stiller dan de HeatKing⟧ en ook nog goedkoper.', verdict: 'revise' },
      { text: 'Bij Zonnestroom betaal je vooral voor ⟦mooie praatjes⟧ en een glimmende bus.', verdict: 'revise' },
      { text: 'Koop nooit iets bij ⟦Zonnestroom⟧ mensen, echt niet doen.', verdict: 'revise' },
      { text: 'Zonnestroom kent het woord nazorg niet. ⟦Ze laten je gewoon stikken⟧.', verdict: 'revise' },
      {
        text: 'HeatKing, ook wel bekend als ⟦de herriemaker van de straat⟧. Wat een lawaai maakt dat ding.',
        verdict: 'revise',
      },
      {
        text: 'Wij van Noordlicht zeggen altijd: liever een dag later dan een ⟦Zonnestroom die lekt⟧ 😏',
        verdict: 'revise',
        draft: { account: 'brand' },
        note: 'Ook het merkaccount kraakt niet af.',
      },
      {
        text: 'Als ⟦jullie in het noorden blijven, dan schrijven wij niet in op de tenders⟧ in het zuiden. Deal?',
        verdict: 'stop',
        draft: { inReplyTo: { text: 'Wij van Zonnestroom willen best eens praten.', from: 'competitor' } },
      },
      {
        text: 'Zullen we met Zonnestroom ⟦afspreken dat niemand onder de 1200 euro⟧ gaat zitten? Dan houden we allemaal lucht.',
        verdict: 'stop',
      },
      {
        text: 'Doen we, wij gaan ook niet meer ⟦onder die prijs⟧ zitten. Blijft onder ons.',
        verdict: 'stop',
        draft: { inReplyTo: { text: 'Zullen we dat stunten met onderhoud eens laten?', from: 'competitor' } },
      },
      {
        text: 'Voor de helft van het geld krijg je bij ons meer dan bij Zonnestroom, ⟦die snappen er niks van⟧.',
        verdict: 'revise',
      },
    ],
    passes: [
      {
        text: 'Bij Zonnestroom kun je voor zonnepanelen ook terecht, hun telefoonnummer staat op de site.',
        note: 'verwijst een klant door',
      },
      {
        text: 'Met de monteurs van Zonnestroom samen op cursus geweest. Ze hadden betere koffie dan wij.',
        note: 'plagerij zonder oordeel over het werk',
      },
      { text: 'Gefeliciteerd Zonnestroom met jullie nieuwe pand, ziet er prachtig uit!', note: 'Een felicitatie.' },
      { text: 'Petje af voor Zonnestroom: hun leerlingen wonnen de vakwedstrijd.', note: 'Waardering.' },
      { text: 'Vanavond voetballen tegen Zonnestroom. We maken ze helemaal kapot in de kantine.', note: 'Sport.' },
      {
        text: 'Oud-collega Femke gaat werken bij Zonnestroom. Succes daar, we gaan je missen!',
        note: 'Een collega die vertrekt.',
      },
      { text: 'Heeft iemand ervaring met de HeatKing? Mijn moeder twijfelt.', note: 'Een vraag zonder oordeel.' },
      {
        text: 'Volgens de Consumentenbond is de ThermoPlus stiller dan de HeatKing. Ik werk bij Noordlicht, dus lees vooral zelf het onderzoek.',
        note: 'Eerlijke vergelijking met bron en erbij gezegd.',
      },
      { text: 'Zonnestroom opent in maart een vestiging in Zwolle, schrijft de Stentor.', note: 'Een feit met bron.' },
      {
        text: "Sterkte aan de collega's van Zonnestroom na de brand in hun magazijn. Wat een ellende.",
        note: 'Medeleven.',
      },
      {
        text: 'Over prijzen praten wij niet met concurrenten, dat mag niet. Tot op de beurs!',
        note: 'Wijst een prijsgesprek af.',
        draft: { inReplyTo: { text: 'Zullen we onze tarieven eens naast elkaar leggen?', from: 'competitor' } },
      },
      {
        text: 'Leuk, donderdag na de beurs een biertje? Dan spreken we iets af.',
        note: 'Een borrel is geen prijsafspraak.',
        draft: { inReplyTo: { text: 'Zien we elkaar op de beurs?', from: 'competitor' } },
      },
      { text: 'Op de vakbeurs stond ik naast Zonnestroom. Fijne gesprekken over opleidingen.', note: 'Neutraal.' },
      {
        text: 'Onze eigen app hapert vandaag, we werken eraan. Fijn weekend ook voor de buren van Zonnestroom.',
        note: 'Het gebrek is van onszelf.',
      },
      { text: 'Wat een rommel in mijn bus, morgen maar eens opruimen.', note: 'Geen concurrent.' },
      { text: 'Trots op het team: vandaag de honderdste warmtepomp opgeleverd.' },
    ],
  },
  en: {
    breaches: [
      {
        text: 'Harbourline answers at two in the morning. ⟦Northgate still want you to fill in a form first⟧.',
        verdict: 'revise',
        company: 'listed',
        note: 'them and us, side by side',
      },
      {
        text: '⟦Agreed⟧, we stay above forty a seat and you keep the north.',
        verdict: 'stop',
        company: 'listed',
        draft: { inReplyTo: { text: 'Can we please stop undercutting each other on price?', from: 'competitor' } },
      },
      {
        text: "Northgate's support line is ⟦a joke⟧, hold music and broken promises.",
        verdict: 'revise',
        company: 'listed',
      },
      {
        text: "GateOne ⟦crashes more often than my nan's Mini⟧, and she's ninety.",
        verdict: 'revise',
        company: 'listed',
      },
      {
        text: "Give Northgate till summer, ⟦they're running out of cash⟧ and the good engineers are leaving.",
        verdict: 'revise',
        company: 'listed',
      },
      { text: 'Tidewater is ⟦twice as fast as GateOne⟧. There, I said it.', verdict: 'revise', company: 'listed' },
      {
        text: "Another refugee ⟦from Northgate⟧ signed today. We're basically a rescue shelter.",
        verdict: 'revise',
        company: 'listed',
      },
      {
        text: 'If you like paying for ⟦smoke and mirrors⟧, Northgate will happily send you a quote.',
        verdict: 'revise',
        company: 'listed',
      },
      { text: "friends don't let friends ⟦buy GateOne⟧", verdict: 'revise', company: 'listed' },
      {
        text: 'Northgate Systems: where ⟦good data goes to die⟧.',
        verdict: 'revise',
        company: 'listed',
        draft: { account: 'brand' },
        note: 'A brand account is held to it too.',
      },
      {
        text: 'Had a look inside GateOne. ⟦Held together with duct tape⟧ and prayer.',
        verdict: 'revise',
        company: 'listed',
      },
      {
        text: "They ⟦copied our roadmap⟧ again. Northgate hasn't had an idea of its own since 2015.",
        verdict: 'revise',
        company: 'listed',
      },
      {
        text: 'Word is Northgate ⟦are about to lay off⟧ their whole London team.',
        verdict: 'revise',
        company: 'listed',
      },
      {
        text: "You keep the hospitals, ⟦we'll keep the councils⟧. No point bidding against each other.",
        verdict: 'stop',
        company: 'listed',
        draft: { inReplyTo: { text: 'We keep meeting at every tender.', from: 'competitor' } },
      },
      {
        text: 'Happy to ⟦hold our rates⟧ if you hold yours. Nobody needs a price war.',
        verdict: 'stop',
        company: 'listed',
        draft: { inReplyTo: { text: 'Northgate here. Is Harbourline dropping prices again?', from: 'competitor' } },
      },
      {
        text: "Northgate and us should just ⟦agree not to poach⟧ each other's engineers.",
        verdict: 'stop',
        company: 'listed',
      },
      {
        text: 'I ⟦would not trust Northgate with a piggy bank⟧, let alone payments.',
        verdict: 'revise',
        company: 'listed',
      },
    ],
    passes: [
      {
        text: 'Spent the day with the Northgate support team at the standards meeting. We compared notes on handovers.',
        company: 'listed',
        note: 'meeting, not measuring',
      },
      {
        text: 'Congratulations to everyone at Northgate on ten years. Proper cake, I hope.',
        note: 'Congratulates.',
        company: 'listed',
      },
      { text: 'Fair play to Northgate, that accessibility work is lovely.', note: 'Praise.', company: 'listed' },
      { text: 'We got hammered by Northgate at five a side. Useless keeper: me.', note: 'Sport.', company: 'listed' },
      {
        text: 'Sorry to hear about the layoffs at Northgate. If you were affected, my DMs are open.',
        note: 'Sympathy about a known fact.',
        company: 'listed',
      },
      {
        text: 'Has anyone migrated from GateOne? Looking for tips on the export format.',
        note: 'A question without judgement.',
        company: 'listed',
      },
      {
        text: 'According to the Brookfield study, Tidewater settles faster than GateOne. I work at Harbourline, so read the report yourself.',
        note: 'A fair comparison: sourced and disclosed.',
        company: 'listed',
      },
      {
        text: 'Northgate announced a new office in Leeds, reports the Financial Journal.',
        note: 'A fact with its source.',
        company: 'listed',
      },
      {
        text: 'No thanks, we do not discuss pricing with competitors. It is illegal and I like sleeping at night.',
        note: 'Turns price talk down.',
        company: 'listed',
        draft: { inReplyTo: { text: 'Shall we align our rates for next year?', from: 'competitor' } },
      },
      {
        text: 'Coffee on Thursday before the conference? Let us agree on a time.',
        note: 'A coffee is no cartel.',
        company: 'listed',
        draft: { inReplyTo: { text: 'Are you at the conference too?', from: 'competitor' } },
      },
      {
        text: 'Spent the train ride next to someone from Northgate. Same commute, same cold tea.',
        note: 'Neutral.',
        company: 'listed',
      },
      { text: 'I used to work at Northgate and learned a lot there.', note: 'A former employer.', company: 'listed' },
      {
        text: 'Our own demo crashed on stage today. The Northgate people clapped us back up, bless them.',
        note: 'The failure is our own.',
        company: 'listed',
      },
      { text: 'My kettle is garbage. Any recommendations?', note: 'No competitor.', company: 'listed' },
      { text: 'Three years on the platform team today. Cake in the kitchen.', company: 'listed' },
    ],
  },
}
