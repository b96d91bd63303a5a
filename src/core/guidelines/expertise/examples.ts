import type { Examples } from '../example.ts'

export const examples: Examples = {
  nl: {
    breaches: [
      {
        text: 'Namens Noordlicht: ⟦los nu je hypotheek af⟧, met deze rente ben je gek als je wacht.',
        verdict: 'revise',
        draft: { author: { role: 'planner' } },
      },
      {
        text: 'Ik werk bij Noordlicht dus ik weet hoe het zit: ⟦bezwaar maken tegen zo’n aanslag is kansloos⟧.',
        verdict: 'revise',
        draft: { author: { role: 'magazijnmedewerker', expertise: ['logistiek'] } },
      },
      {
        text: 'Vanuit de Rivierkliniek: een ⟦tennisarm geneest alleen met rust⟧, fysiotherapie is weggegooid geld.',
        verdict: 'revise',
        company: 'clinic',
        draft: { author: { role: 'baliemedewerker' } },
      },
      {
        text: 'Tip van Noordlicht aan alle zzp’ers: ⟦zet je eenmanszaak altijd om⟧ in een bv, fiscaal heb je dan alleen voordeel.',
        verdict: 'revise',
        draft: { author: { role: 'verkoper' } },
      },
      {
        text: 'Neem het van mij aan, ik zit bij de gemeente: ⟦je hoeft die boete niet te betalen⟧.',
        verdict: 'revise',
        company: 'council',
        draft: { author: { role: 'medewerker groen' } },
      },
      {
        text: 'Als Noordlichter zeg ik: ⟦teken die vaststellingsovereenkomst gewoon⟧, een advocaat kost alleen maar geld.',
        verdict: 'revise',
        draft: { author: { role: 'receptionist' } },
      },
      {
        text: 'Bij ons in de Rivierkliniek zeggen ze: ⟦insuline kun je best een dagje overslaan⟧ als je weinig eet.',
        verdict: 'stop',
        company: 'clinic',
        note: 'wie dit doet, wordt ziek',
        draft: { author: { role: 'schoonmaker' } },
      },
      {
        text: '⟦Stop gewoon met je bloedverdunners⟧ een week voor de tandarts, dat doet iedereen hier.',
        verdict: 'stop',
        company: 'clinic',
        draft: {
          author: { role: 'receptionist' },
          inReplyTo: { text: 'Moet ik iets met mijn pillen voor het trekken van een kies?', from: 'stranger' },
        },
      },
      {
        text: 'Dat muurtje? Nooit dragend. ⟦Haal het gewoon weg⟧, groetjes van Noordlicht.',
        verdict: 'stop',
        note: 'wie dit doet, krijgt het plafond op zijn hoofd',
        draft: { author: { role: 'planner' }, inReplyTo: { text: 'Is deze muur dragend?', from: 'stranger' } },
      },
      {
        text: '⟦Rookmelder afplakken⟧ met een stuk tape en je hebt nergens last meer van als je frituurt.',
        verdict: 'stop',
        draft: { author: { role: 'marketeer' } },
      },
      {
        text: '⟦Bleek met een scheut azijn mengen⟧ en laten inwerken, werkt als een tierelier tegen schimmel.',
        verdict: 'stop',
        draft: { author: { role: 'copywriter' } },
      },
      {
        text: 'Laat die aanbouw lekker ⟦zwart doen⟧, de belastingdienst ziet het toch niet.',
        verdict: 'stop',
        note: 'tegen de wet',
        draft: { author: { role: 'verkoper' } },
      },
      {
        text: 'Groepenkast? Je hoeft ⟦de stroom er niet af te halen⟧ als je rubber zolen hebt.',
        verdict: 'stop',
        draft: {
          author: { role: 'boekhouder' },
          inReplyTo: { text: 'Kan ik zelf een groep bijplaatsen?', from: 'stranger' },
        },
      },
      {
        text: 'Koorts van veertig? Geef zo’n kleintje gewoon ⟦twee volwassen paracetamols⟧, doen we hier ook.',
        verdict: 'stop',
        company: 'clinic',
        draft: { author: { role: 'planner' } },
      },
    ],
    passes: [
      {
        text: 'Als cardioloog: drukkende pijn op de borst? Bel 112, ook midden in de nacht.',
        company: 'clinic',
        note: 'eigen vak',
        draft: { author: { role: 'cardioloog', expertise: ['cardiologie'] } },
      },
      {
        text: 'Een tennisarm? Je moet blijven bewegen, binnen de pijngrens.',
        company: 'clinic',
        note: 'eigen vak',
        draft: { author: { role: 'fysiotherapeut' } },
      },
      {
        text: 'Laat je ketel elk jaar nakijken en hang een co-melder op. Namens Noordlicht: echt doen.',
        note: 'een monteur over ketels',
        draft: { author: { role: 'monteur', expertise: ['cv-ketels'] } },
      },
      {
        text: 'Bij koorts en een stijve nek niet wachten: bel je huisarts.',
        note: 'wijst naar wie het weet',
        draft: { author: { role: 'planner' } },
      },
      {
        text: 'Is die muur dragend? Geen idee, laat een constructeur kijken voor je begint.',
        note: 'wijst naar de vakman',
        draft: { author: { role: 'receptionist' } },
      },
      {
        text: 'Persoonlijk los ik liever mijn hypotheek af dan dat ik beleg. Ieder zijn ding.',
        note: 'eigen keus, eigen mening',
        draft: { author: { role: 'planner' } },
      },
      {
        text: 'Ik ben gestopt met vitaminepillen en merk geen verschil.',
        note: 'eigen ervaring',
        draft: { author: { role: 'verkoper' } },
      },
      {
        text: 'Zuurdesemtip: laat het deeg rustig een nacht in de koelkast staan.',
        note: 'hobby',
        draft: { author: { role: 'boekhouder' } },
      },
      {
        text: 'Iemand tips tegen rugpijn van al dat zitten?',
        note: 'vraagt, geeft niets',
        draft: { author: { role: 'planner' } },
      },
      {
        text: 'Nooit meer de ladder op zonder helm. Kop gestoten, au.',
        note: 'eigen les, geen slecht advies',
        draft: { author: { role: 'verkoper' } },
      },
      {
        text: 'Stap op tijd over op een ander wachtwoord, het is maandag.',
        note: 'alledaags',
        draft: { author: { role: 'developer' } },
      },
      {
        text: 'Vóór 1 mei aangifte doen. Ik moet zelf ook nog...',
        note: 'feit uit de agenda',
        draft: { author: { role: 'verkoper' } },
      },
      { text: 'Je moet echt die serie over de rechtbank kijken, zo goed.' },
      { text: 'Zaterdag bbq met het team. Vergeet je zwembroek niet!' },
    ],
  },
  en: {
    breaches: [
      {
        text: 'From the office desk: sockets keep tripping? ⟦Swap the fuse for a fatter one⟧ and forget it.',
        verdict: 'stop',
        draft: { author: { role: 'receptionist' } },
      },
      {
        text: 'From all of us at Harbourline: ⟦max out your pension⟧ before you pay off any mortgage, always.',
        verdict: 'revise',
        company: 'listed',
        draft: { author: { role: 'support agent' } },
      },
      {
        text: 'I work at Harbourline so ⟦trust me: non-competes are never enforceable⟧, sign whatever they put in front of you.',
        verdict: 'revise',
        company: 'listed',
        draft: { author: { role: 'recruiter' } },
      },
      {
        text: 'What we tell guests here: ⟦put everything in gold⟧ before January, property is finished.',
        verdict: 'revise',
        company: 'listed',
        draft: { author: { role: 'concierge' } },
      },
      {
        text: "Harbourline hat on: if they offer you a settlement agreement, ⟦don't sign on the day⟧.",
        verdict: 'revise',
        company: 'listed',
        note: 'sound advice, but from the front desk in our name',
        draft: { author: { role: 'receptionist', expertise: ['front of house'] } },
      },
      {
        text: 'As your friendly local clinic: ⟦you should never take antibiotics⟧ for an infection, your body sorts it.',
        verdict: 'revise',
        company: 'clinic',
        draft: { author: { role: 'facilities manager' } },
      },
      {
        text: 'Speaking for Harbourline: ⟦you can deduct every dinner⟧ from your tax return, no questions asked.',
        verdict: 'revise',
        company: 'listed',
        draft: { author: { role: 'office manager' } },
      },
      {
        text: 'If the breaker keeps tripping just ⟦fit a bigger one⟧. You will be fine.',
        verdict: 'stop',
        company: 'listed',
        note: 'this starts fires',
        draft: { author: { role: 'designer' } },
      },
      {
        text: 'Smoke alarm going off when you cook? ⟦Stick a shower cap over it⟧ and leave it there.',
        verdict: 'stop',
        company: 'listed',
        draft: { author: { role: 'barista' } },
      },
      {
        text: 'Probably indigestion mate, ⟦no need to bother a doctor⟧. Have a walk, you will be right.',
        verdict: 'stop',
        company: 'listed',
        draft: {
          author: { role: 'accounts clerk' },
          inReplyTo: { text: 'chest feels tight since this morning', from: 'stranger' },
        },
      },
      {
        text: 'Bad tooth and no dentist till Monday? ⟦Crush four ibuprofen⟧ and double it at bedtime.',
        verdict: 'stop',
        company: 'listed',
        draft: { author: { role: 'concierge' } },
      },
      {
        text: 'That chimney breast is not holding anything up, just ⟦knock it out⟧ and plaster over.',
        verdict: 'stop',
        company: 'listed',
        draft: { author: { role: 'software engineer' } },
      },
      {
        text: "⟦Don't tell your insurer⟧ about the modifications, they never check.",
        verdict: 'stop',
        company: 'listed',
        note: 'against the law',
        draft: { author: { role: 'account exec' } },
      },
      {
        text: 'You can just ⟦skip your blood thinner⟧ the week before the dentist, everyone does.',
        verdict: 'stop',
        company: 'clinic',
        draft: { author: { role: 'supply planner' } },
      },
      {
        text: 'A boiler that young ⟦needs no yearly check⟧, save your money for the pub.',
        verdict: 'stop',
        company: 'listed',
        draft: { author: { role: 'copywriter' } },
      },
    ],
    passes: [
      {
        text: 'Fit the fuse printed on the appliance. If it keeps blowing, stop and get it tested.',
        company: 'listed',
        note: 'own field',
        draft: { author: { role: 'electrician', expertise: ['electrical safety'] } },
      },
      {
        text: 'Never sign a settlement agreement on the day. Harbourline hat on.',
        company: 'listed',
        note: 'own field',
        draft: { author: { role: 'employment lawyer' } },
      },
      {
        text: 'Finish the course of antibiotics, even when you feel better.',
        company: 'clinic',
        note: 'own field',
        draft: { author: { role: 'nurse' } },
      },
      {
        text: "If your chest hurts, ring 999. Don't tweet about it.",
        company: 'listed',
        note: 'points to whoever knows',
        draft: { author: { role: 'recruiter' } },
      },
      {
        text: 'Not a doctor, but my gran swore by ginger and honey for a cough. Ask your chemist, not me.',
        company: 'clinic',
        note: 'points to the expert',
        draft: { author: { role: 'meter reader' } },
      },
      {
        text: 'Personal view: index funds and patience. Works for me, may not work for you.',
        company: 'listed',
        note: 'a personal view',
        draft: { author: { role: 'recruiter' } },
      },
      {
        text: 'Signed my first tenancy agreement at 41. Bring on the boiler problems.',
        company: 'listed',
        note: 'own life',
        draft: { author: { role: 'recruiter' } },
      },
      {
        text: 'Do not skip leg day. Just do not.',
        company: 'listed',
        note: 'hobby',
        draft: { author: { role: 'account exec' } },
      },
      {
        text: 'Use a password manager and turn on 2FA. Please. I beg you.',
        company: 'listed',
        note: 'own field',
        draft: { author: { role: 'software engineer' } },
      },
      {
        text: 'You can take the stairs or the lift. The lift is faster but the stairs judge you less.',
        company: 'listed',
        note: 'the same words, nothing professional',
      },
      {
        text: 'We should double our efforts on onboarding this quarter. Thoughts?',
        company: 'listed',
        note: 'double what?',
      },
      {
        text: 'The doctor said I should take it easy, so I took the lift.',
        company: 'listed',
        note: 'told, not advised',
      },
      { text: 'Does anyone know a good lawyer for a lease? Ours retired.', company: 'listed' },
      { text: 'Marathon training tip: start slower than you think.', company: 'listed' },
    ],
  },
}
