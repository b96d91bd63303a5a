import type { Examples } from '../example.ts'

export const examples: Examples = {
  nl: {
    breaches: [
      {
        text: 'Op de printer lag het organogram van Noordlicht voor volgend jaar en ⟦de werkplaats in Hoorn ontbreekt⟧.',
        verdict: 'stop',
        note: 'wat er op een intern stuk ontbreekt',
      },
      {
        text: 'Vandaag de eerste proefopstelling van ⟦Poolvos⟧ gezien bij ons in de loods, kippenvel',
        verdict: 'stop',
        note: 'een codenaam uit het register',
      },
      { text: '⟦Heron⟧ gaat maandag live, ik ga een week slapen', verdict: 'stop', company: 'listed' },
      {
        text: 'voor wie vanavond de late dienst draait: alarmcode is ⟦4471⟧, niet aan Dennis vertellen',
        verdict: 'stop',
      },
      {
        text: 'Het wachtwoord van de planbus is al drie jaar ⟦Zomer2023!⟧ en ik ben blijkbaar de enige die dat raar vindt',
        verdict: 'stop',
        draft: { channel: 'forum' },
      },
      { text: 'De ⟦camera bij ons magazijn doet het al weken niet⟧, dus dat flesje cola was ik niet', verdict: 'stop' },
      {
        text: 'Leuk weetje: onze ⟦achterdeur gaat nooit op slot⟧, je loopt op zaterdag zo het kantoor in',
        verdict: 'stop',
      },
      {
        text: 'Hierbij de ⟦notulen van ons directieoverleg⟧, lees zelf maar hoe ze over klanten praten',
        verdict: 'stop',
      },
      {
        text: 'Kijk even in de bijlage, daar staat de complete ⟦klantenlijst van onze⟧ zakelijke tak',
        verdict: 'stop',
        draft: { attachments: [{ kind: 'document', description: 'overzicht.xlsx' }] },
      },
      {
        text: 'Wie wil mag me een dm sturen voor de ⟦interne roadmap⟧ van volgend jaar',
        verdict: 'ask',
        note: 'een lek dat is aangekondigd maar niet gemaakt',
      },
      {
        text: 'Het geheim? Onze ⟦coating bestaat uit twee delen⟧ hars en een deel keramiek, zonder oplosmiddel. Dat doet niemand ons na.',
        verdict: 'stop',
      },
      {
        text: 'Morgen leg ik hier uit ⟦hoe ons algoritme echt⟧ kiest wie voorrang krijgt',
        verdict: 'ask',
        company: 'listed',
      },
      { text: 'Ons ⟦bod voor de aanbesteding⟧ in Lelystad was 1,2 miljoen, en nog verloren ook', verdict: 'stop' },
      { text: 'Nog niet verder vertellen, maar de vestiging in Assen ⟦gaat in maart dicht⟧', verdict: 'stop' },
      { text: 'Schijnt dat wij worden ⟦overgenomen⟧ door een of andere Duitser, iemand meer gehoord?', verdict: 'ask' },
      {
        text: 'ik mag dit eigenlijk niet delen maar ⟦Project Basalt⟧ is goedgekeurd door de directie 🎉',
        verdict: 'stop',
      },
    ],
    passes: [
      { text: 'Nieuw organogram op onze koelkast: de kat staat bovenaan.', note: 'thuis' },
      {
        text: 'Twee poolvossen in de sneeuw gezien op Spitsbergen, wat een beest is zo een poolvos',
        note: 'het dier, niet de codenaam',
      },
      {
        text: 'Heron gespot bij de vijver achter kantoor, stond er als een standbeeld',
        company: 'listed',
        note: 'de vogel, niet de codenaam',
      },
      {
        text: 'Kies nooit Welkom2024 als wachtwoord, ook niet met een uitroepteken',
        note: 'een voorbeeld, geen echt wachtwoord',
      },
      {
        text: 'Met kortingscode WINTER25 krijg je een gratis filter, tot zondag',
        note: 'een code die juist voor iedereen is',
        draft: { account: 'brand' },
      },
      {
        text: 'De camera van mijn telefoon doet het niet meer, iemand een tip voor een reparateur?',
        note: 'eigen spullen, geen beveiliging',
      },
      {
        text: 'Film gezien waarin ze een kluis kraken op een timer. Zo werkt geen enkele bank, echt niet.',
        note: 'fictie',
      },
      { text: 'Onze roadmap staat gewoon online, zie het persbericht van gisteren', note: 'al openbaar' },
      {
        text: 'Het recept voor een goede week: koffie, drie collega’s en een bus die start',
        note: 'beeldspraak, geen werkwijze',
      },
      { text: 'Ik verdien bij Noordlicht 2.850 bruto. Zo, nu jij.', note: 'je eigen loon is nooit vertrouwelijk' },
      {
        text: 'Dit is mijn rooster voor december: zes avonden op rij. Wie vindt dat normaal?',
        note: 'je eigen werktijden zijn nooit vertrouwelijk',
      },
      { text: 'Onder ons: ik snap nog steeds niet hoe de koffieautomaat werkt', note: 'er wordt niets verklapt' },
      { text: 'De bakker op de hoek gaat dicht in maart, mijn weekend is verpest', note: 'een ander bedrijf' },
      { text: 'Vorige week bekendgemaakt: onze vestiging in Assen verhuist naar Groningen', note: 'al aangekondigd' },
      { text: 'Eerste werkdag na de vakantie, mailbox ontploft, wachtwoord vergeten' },
      {
        text: 'Wat een team. Samen met Fatima en Joris de hele straat aangesloten.',
        note: 'collega’s als collega’s noemen mag',
      },
    ],
  },
  en: {
    breaches: [
      {
        text: '⟦We freeze every card that is used in two towns within 20 minutes⟧. That’s all there is to it at Harbourline, honestly.',
        verdict: 'stop',
        company: 'listed',
      },
      {
        text: '⟦Bluefin⟧ demo went better than my wedding, don’t tell my wife',
        verdict: 'stop',
        company: 'listed',
        note: 'a codename from the register',
      },
      { text: 'Kickoff for ⟦Project Basalt⟧ done, whiteboard full, brain empty', verdict: 'stop' },
      {
        text: 'new starters: the wifi login is staff / ⟦Harbour2025!⟧, stop asking me',
        verdict: 'stop',
        company: 'listed',
      },
      { text: 'door code for the depot is still ⟦1590⟧, same as when I joined in 2019', verdict: 'stop' },
      {
        text: 'The ⟦guard on our night shift is asleep⟧ by two, you could wheel the servers out of the office',
        verdict: 'stop',
        company: 'listed',
      },
      { text: 'half the ⟦cameras in our warehouse don’t work⟧ and nobody upstairs cares', verdict: 'stop' },
      {
        text: 'Attached: the ⟦internal deck⟧ on why we dropped our smallest customers. Enjoy.',
        verdict: 'stop',
        company: 'listed',
      },
      { text: 'Here are the ⟦minutes of the exec⟧ meeting, page 3 is a riot', verdict: 'stop', company: 'listed' },
      {
        text: 'message me if you want the ⟦full customer list⟧ with renewal dates',
        verdict: 'ask',
        company: 'listed',
        note: 'a leak that is announced but not made',
      },
      {
        text: 'Our ⟦fraud filter only looks⟧ at the first three digits and declines anything above 2,000. You’re welcome.',
        verdict: 'stop',
        company: 'listed',
      },
      { text: 'Thread tomorrow: I’ll reveal ⟦how our ranking really works⟧ 🍿', verdict: 'ask', company: 'listed' },
      { text: 'fyi ⟦we quoted⟧ them 48k and would have gone to 35', verdict: 'stop', company: 'listed' },
      { text: 'They haven’t told the lads yet but the Tilburg depot ⟦is shutting⟧ in March', verdict: 'stop' },
      { text: 'apparently we’re ⟦restructuring⟧ again at Noordlicht, anyone else hear that?', verdict: 'ask' },
      {
        text: '⟦One last look at my desk⟧',
        verdict: 'stop',
        draft: {
          attachments: [{ kind: 'photo', description: 'desk with a report stamped confidential, board strategy 2027' }],
        },
        note: 'the picture shows what the text does not',
      },
    ],
    passes: [
      {
        text: 'Our secret to surviving nights: soup at two, toast at four, no exceptions.',
        company: 'listed',
        note: 'no secret of the company',
      },
      {
        text: 'Saw a heron by the canal at lunch, patient little guy',
        company: 'listed',
        note: 'the bird, not the codename',
      },
      {
        text: 'Bluefin tuna for our anniversary dinner. Worth every penny.',
        company: 'listed',
        note: 'the fish, not the codename',
      },
      { text: 'Basalt columns in Iceland, what a trip that was', note: 'the rock, not the codename' },
      { text: 'PSA: never use Summer2024 or your dog’s name as a password', note: 'an example that teaches' },
      {
        text: 'Use code FREEMUG25 at checkout until Sunday',
        draft: { account: 'brand' },
        company: 'listed',
        note: 'a code meant for everybody',
      },
      {
        text: 'My neighbour’s alarm has been broken since Friday and so am I',
        note: 'nobody’s security but the neighbour’s',
      },
      {
        text: 'Watched a heist movie where the guard falls asleep. As if our office were that exciting.',
        note: 'fiction',
      },
      {
        text: 'Slides from my talk at the heating conference are online, all public, steal what you like',
        note: 'published by its maker',
      },
      {
        text: 'Our secret recipe for success? Coffee and 20 years of listening.',
        company: 'listed',
        note: 'a figure of speech',
      },
      {
        text: 'I make £31,400 at Harbourline as a second-line engineer. Post yours.',
        company: 'listed',
        note: 'one’s own pay is never confidential',
      },
      {
        text: 'Our rota for December is a disgrace: nine late shifts, two days off.',
        note: 'one’s own hours are never confidential',
      },
      { text: 'Between us, I still don’t know what half the buttons on the copier do', note: 'nothing is given away' },
      { text: 'My favourite bookshop is closing in March, gutted', note: 'another company' },
      {
        text: 'We announced last week that the Leeds office is moving to York, and I get the window seat',
        company: 'listed',
        note: 'already announced',
      },
      { text: 'First day back. Forgot my password, my badge and possibly my name.' },
    ],
  },
}
