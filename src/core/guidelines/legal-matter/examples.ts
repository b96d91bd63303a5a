import type { Examples } from '../example.ts'

export const examples: Examples = {
  nl: {
    breaches: [
      { text: '⟦Van Loon heeft geen schijn van kans⟧, dat weet iedereen die dat dak heeft gezien.', verdict: 'ask' },
      { text: 'Die opleverschade van Van Loon is ⟦gewoon verzonnen⟧.', verdict: 'ask' },
      { text: '⟦Onze advocaat zegt⟧ dat we tegen Van Loon maar beter kunnen inbinden.', verdict: 'stop' },
      { text: 'Er ligt een ⟦schikkingsvoorstel⟧ klaar voor Van Loon, we betalen ze gewoon af.', verdict: 'stop' },
      { text: 'Van Loon is alleen ⟦uit op geld⟧, die lui procederen tegen iedereen.', verdict: 'ask' },
      { text: 'Morgen zitting tegen Van Loon. ⟦We gaan winnen⟧, koop vast taart.', verdict: 'ask' },
      {
        text: 'Eerlijk is eerlijk, in die zaak met Van Loon ⟦hadden ze gewoon gelijk⟧, wij zaten fout.',
        verdict: 'ask',
      },
      { text: '⟦Van Loon sleept ons voor de rechter⟧ en ik mag getuigen, lekker dan.', verdict: 'ask' },
      { text: 'De ⟦ACM heeft een onderzoek lopen bij ons⟧ en vindt toch niks.', verdict: 'ask' },
      { text: 'Inval van de FIOD bij Noordlicht, pure ⟦heksenjacht⟧ als je het mij vraagt.', verdict: 'ask' },
      { text: 'Gewoon even die ⟦mails gewist⟧ over Van Loon voordat hun advocaat erom vraagt 😅', verdict: 'stop' },
      {
        text: '⟦Onze juristen schatten onze kans op dertig procent⟧, dus schikken in de zaak Van Loon.',
        verdict: 'stop',
      },
      { text: 'De rechtszaak tegen ons is ⟦belachelijk⟧ en wordt zo van tafel geveegd.', verdict: 'ask' },
      {
        text: 'Bouwbedrijf Rust krijgt ⟦geen cent⟧ van ons.',
        verdict: 'ask',
        company: 'council',
        draft: { account: 'brand' },
      },
      {
        text: 'Bouwbedrijf Rust krijgt ⟦geen cent⟧ van ons.',
        verdict: 'revise',
        company: 'council',
        note: 'Een ambtenaar privé: hoogstens advies.',
      },
    ],
    passes: [
      {
        text: 'Van Loon heeft een prachtig gebouw laten neerzetten aan de gracht.',
        note: 'De partij om een andere reden.',
      },
      { text: 'Met de buren van Van Loon gebarbecued, gezellige boel.', note: 'De partij om een andere reden.' },
      {
        text: 'Mijn eigen ontslagzaak loopt nog. Volgende maand zit ik bij de kantonrechter, duim voor me.',
        note: 'De eigen zaak.',
      },
      { text: 'Ik heb het gemeld bij de Arbeidsinspectie en dat mag gewoon.', note: 'Een melding mag altijd.' },
      { text: 'Over de zaak met Van Loon kan ik niets zeggen.', note: 'Zegt niets.' },
      {
        text: 'Interessant vonnis van de Hoge Raad over huurrecht vandaag. Wie leest er mee?',
        note: 'Juridisch nieuws in het algemeen.',
      },
      { text: 'Ik heb bezwaar gemaakt tegen mijn parkeerboete en gewonnen!', note: 'Eigen boete.' },
      { text: 'De AFM publiceert nieuwe regels voor duurzaam beleggen.', note: 'Een toezichthouder in het nieuws.' },
      { text: 'Mijn zus is advocaat geworden, zo trots!', note: 'Een advocaat zonder zaak.' },
      { text: 'Gisteren Suits gekeken, die rechtszaak was belachelijk.', note: 'Een serie.' },
      { text: 'De keuring door de inspectie was pittig maar leerzaam, goed team hier.', note: 'Gewone keuring.' },
      { text: 'Het voetbal gaan we winnen, geen poot om op te staan die tegenstander.', note: 'Sport.' },
      { text: 'In hoger beroep of niet, ik vind die nieuwe wet goed.', note: 'Politiek.' },
      { text: 'Morgen eerste werkdag op de afdeling Juridische Zaken, spannend!' },
    ],
  },
  en: {
    breaches: [
      { text: 'Sat behind Orchid at the hearing, ⟦popcorn⟧ in hand.', verdict: 'ask', company: 'listed' },
      {
        text: "⟦Orchid haven't a prayer⟧ in that patent case, their claims are made of wet cardboard.",
        verdict: 'ask',
        company: 'listed',
      },
      { text: 'Orchid Data are just ⟦patent trolls⟧. Always have been.', verdict: 'ask', company: 'listed' },
      {
        text: '⟦Our lawyers reckon⟧ sixty forty against Orchid, so brace yourselves.',
        verdict: 'stop',
        company: 'listed',
      },
      {
        text: "Heard upstairs we're ⟦going to settle⟧ with Orchid before the hearing.",
        verdict: 'stop',
        company: 'listed',
      },
      { text: 'The lawsuit against us is ⟦a cash grab⟧, plain and simple.', verdict: 'ask', company: 'listed' },
      { text: "See you in court, Orchid! ⟦We'll win⟧ this one hands down.", verdict: 'ask', company: 'listed' },
      {
        text: 'Look, between us, in the Orchid thing ⟦they have a point⟧. We did use their parser.',
        verdict: 'ask',
        company: 'listed',
      },
      { text: "The ICO is investigating us and honestly ⟦it's a witch hunt⟧.", verdict: 'ask', company: 'listed' },
      { text: "⟦The FCA raided our office⟧ this morning, they won't find a thing.", verdict: 'ask', company: 'listed' },
      {
        text: 'Got deposed for the Orchid case today. ⟦Their attorney is a clown⟧.',
        verdict: 'ask',
        company: 'listed',
      },
      {
        text: 'Pro tip from the trenches: ⟦delete your Slack⟧ before the Orchid discovery request lands.',
        verdict: 'stop',
        company: 'listed',
      },
      {
        text: 'Legal told us the ⟦settlement offer⟧ is four million and Orchid will bite.',
        verdict: 'stop',
        company: 'listed',
      },
      { text: '⟦Orchid is suing us⟧ again, third time this year. Popcorn.', verdict: 'ask', company: 'listed' },
      {
        text: 'Judge in our trial clearly hated their expert. ⟦Orchid will fold⟧ by Friday.',
        verdict: 'ask',
        company: 'listed',
      },
    ],
    passes: [
      {
        text: 'Orchid planted a row of trees behind our car park, lovely in spring.',
        company: 'listed',
        note: 'The party, about something else.',
      },
      {
        text: 'Orchid Data sponsor the local marathon, saw their banner at mile ten.',
        note: 'The party for another reason.',
        company: 'listed',
      },
      {
        text: 'The orchid on my desk finally flowered. Only took it three years.',
        note: 'A flower.',
        company: 'listed',
      },
      {
        text: 'My own tribunal is on Monday. Wish me luck against my landlord.',
        note: "One's own case.",
        company: 'listed',
      },
      { text: 'I reported it to the ICO, as anyone may.', note: 'A report to an authority.', company: 'listed' },
      { text: 'I cannot comment on the Orchid case, sorry.', note: 'Says nothing.', company: 'listed' },
      {
        text: 'The Supreme Court ruling on gig work is out. A long read, worth it.',
        note: 'General legal news.',
        company: 'listed',
      },
      { text: 'Jury duty next week. Bringing a very thick book.', note: 'A civic duty.', company: 'listed' },
      {
        text: 'New ICO guidance on cookies is out and it is surprisingly readable.',
        note: 'A regulator in the news.',
        company: 'listed',
      },
      {
        text: 'My sister passed the bar exam! Lawyer in the family, heaven help us.',
        note: 'No case.',
        company: 'listed',
      },
      {
        text: 'That courtroom drama on Sunday was ridiculous. The lawsuit made no sense.',
        note: 'A series.',
        company: 'listed',
      },
      {
        text: 'Our audit went well. Thanks to everyone who found that one missing invoice.',
        note: 'An ordinary audit.',
        company: 'listed',
      },
      {
        text: 'We will win the quiz on Thursday, no leg to stand on for the other table.',
        note: 'A quiz.',
        company: 'listed',
      },
      { text: 'Fought my parking fine and won. Small claims, big grin.', note: "One's own fine.", company: 'listed' },
      { text: 'First day on the legal team tomorrow. New shoes ready.', company: 'listed' },
    ],
  },
}
