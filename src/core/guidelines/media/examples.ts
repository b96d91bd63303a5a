import type { Example, Examples } from '../example.ts'

const asked = (text: string): NonNullable<Example['draft']> => ({ inReplyTo: { text, from: 'journalist' } })

export const examples: Examples = {
  nl: {
    breaches: [
      {
        text: '⟦Namens Noordlicht⟧ wil ik daar wel op reageren: die subsidie was hard nodig.',
        verdict: 'ask',
        draft: asked('Hoe kijkt Noordlicht naar de subsidie?'),
      },
      {
        text: 'Hoi Karim, ⟦bel me gerust⟧ vanavond, dan leg ik je uit hoe het bij ons zit.',
        verdict: 'ask',
        draft: asked('Werkt hier iemand bij Noordlicht?'),
      },
      {
        text: '⟦Ja klopt, we stoppen⟧ daar per januari mee.',
        verdict: 'ask',
        draft: asked('Stopt Noordlicht met zonneboilers?'),
      },
      {
        text: 'Nee hoor, ⟦dat klopt niet⟧. Bij Noordlicht is iedereen gewoon aan het werk.',
        verdict: 'ask',
        draft: asked('Klopt het dat er bij Noordlicht mensen weg moeten?'),
      },
      {
        text: 'Je ⟦mag me citeren⟧: ons bedrijf heeft dit veel te laat opgepakt.',
        verdict: 'ask',
        draft: asked('Ik zoek mensen bij Noordlicht die iets over de planning willen zeggen.'),
      },
      { text: 'Beste redactie, ⟦in de bijlage⟧ de interne memo van onze directie. Succes ermee.', verdict: 'ask' },
      { text: 'Journalisten die meer willen weten over Noordlicht: ⟦DM me⟧, ik zit er middenin.', verdict: 'ask' },
      {
        text: '⟦Camera erbij⟧ is prima, donderdag kan ik. Ik laat jullie bij Noordlicht rondkijken.',
        verdict: 'ask',
        draft: asked('We maken een item over Noordlicht, wie doet er mee?'),
      },
      {
        text: '⟦Ons standpunt⟧ is simpel: eerst isoleren, dan pas een pomp.',
        verdict: 'ask',
        draft: asked('Wat vinden jullie als installateur van de nieuwe regels?'),
      },
      {
        text: 'Heb ⟦de krant net verteld⟧ hoe het bij Noordlicht echt gaat met die planning. Morgen op pagina drie!',
        verdict: 'ask',
      },
      {
        text: 'Ik ⟦heb stukken voor je⟧ over Noordlicht, signal staat in mijn bio. Mijn naam hou je erbuiten hè.',
        verdict: 'ask',
        draft: { account: 'anonymous', inReplyTo: { text: 'Tips over Noordlicht zijn welkom.', from: 'journalist' } },
      },
      {
        text: '⟦De directie vindt⟧ dat het college de boel ophoudt, schrijf maar op.',
        verdict: 'ask',
        draft: asked('Hoe kijkt de leiding van Noordlicht hiernaar?'),
      },
      {
        text: '⟦Namens de gemeente Oosterwold kan ik bevestigen⟧ dat het plein open blijft.',
        verdict: 'revise',
        company: 'council',
        draft: asked('Gaat het Stationsplein dicht?'),
        note: 'Een ambtenaar die privé post: hoogstens advies.',
      },
      {
        text: 'Zekers, ⟦wij hebben⟧ daar drie klachten over gehad en die zijn opgelost.',
        verdict: 'ask',
        draft: asked('Zijn er klachten over de ThermoPlus binnengekomen?'),
      },
    ],
    passes: [
      {
        text: 'Dank voor je vraag! Onze persvoorlichting helpt je verder: communicatie@example.nl.',
        note: 'Verwijst door.',
        draft: asked('Wat vindt Noordlicht hiervan?'),
      },
      {
        text: 'Daar ga ik niet over, vraag het de woordvoerder van Noordlicht.',
        note: 'Verwijst door.',
        draft: asked('Klopt het dat Noordlicht gaat verhuizen?'),
      },
      {
        text: 'Ik spreek alleen namens mezelf: bij ons op de bus is het gewoon te druk.',
        note: 'Voor zichzelf, over het eigen werk.',
        draft: asked('Hoe is de werkdruk bij Noordlicht?'),
      },
      {
        text: 'De woordvoerder hier. Noordlicht kiest voor een tweede vestiging, meer in het persbericht.',
        note: 'De woordvoerder.',
        draft: {
          author: { spokesperson: true },
          inReplyTo: { text: 'Komt er een tweede vestiging?', from: 'journalist' },
        },
      },
      {
        text: 'Ja, wij openen in mei. Kom langs!',
        note: 'Het merkaccount.',
        draft: { account: 'brand', inReplyTo: { text: 'Opent Noordlicht een winkel?', from: 'journalist' } },
      },
      {
        text: 'Mooi interview met onze directeur in de krant vandaag, lees het zelf.',
        note: 'Deelt een gepubliceerd stuk.',
      },
      {
        text: 'Wat een fijn stuk, Karim. Dank je wel!',
        note: 'Bedankt alleen.',
        draft: asked('Mijn artikel over Noordlicht staat online.'),
      },
      {
        text: 'Ja, ik bak al jaren zuurdesem. Stuur maar een berichtje, dan krijg je mijn starter.',
        note: 'Een hobby.',
        draft: asked('Wie bakt er zelf brood en wil erover vertellen?'),
      },
      { text: 'Mijn nichtje is journalist bij de NOS, apetrots.', note: 'Geen contact met de pers over ons.' },
      { text: 'De krant schrijft vandaag over warmtepompen. Leuk stuk.', note: 'Deelt een gepubliceerd stuk.' },
      {
        text: 'Als buurtbewoner vertel ik graag over de nieuwe speeltuin.',
        note: 'Als buurtbewoner.',
        draft: asked('Wie wil er iets zeggen over de speeltuin?'),
      },
      { text: 'Geen commentaar, sorry.', note: 'Zegt niets.', draft: asked('Wat vindt Noordlicht hiervan?') },
      {
        text: 'Bel me gerust als je vragen hebt over je offerte.',
        note: 'Aan een klant.',
        draft: { inReplyTo: { text: 'Ik snap mijn offerte van Noordlicht niet.', from: 'customer' } },
      },
      { text: 'Vandaag podcast geluisterd op de steiger. Dag vloog voorbij.' },
    ],
  },
  en: {
    breaches: [
      {
        text: '⟦On behalf of Harbourline⟧: the fee change is fair and overdue.',
        verdict: 'ask',
        company: 'listed',
        draft: asked('Does Harbourline have a comment on the fee change?'),
      },
      {
        text: "Sure, ⟦give me a ring⟧ tomorrow and I'll walk you through what happened at Harbourline.",
        verdict: 'ask',
        company: 'listed',
        draft: asked('Looking for Harbourline staff for a story.'),
      },
      {
        text: "⟦Yes, we're closing⟧ the Bristol office in spring.",
        verdict: 'ask',
        company: 'listed',
        draft: asked('Is it true Harbourline is closing an office?'),
      },
      {
        text: '⟦You can quote me⟧: the roadmap at Harbourline is a wish list.',
        verdict: 'ask',
        company: 'listed',
        draft: asked('What is going on with the Tidewater roadmap?'),
      },
      {
        text: '⟦Not true⟧. Nobody at Harbourline ever saw that memo.',
        verdict: 'ask',
        company: 'listed',
        draft: asked('Did Harbourline know about the bug?'),
      },
      {
        text: 'Dear editor, ⟦attached⟧ you will find our board slides. You did not get them from me.',
        verdict: 'ask',
        company: 'listed',
      },
      {
        text: 'Any journalist who wants ⟦the inside story⟧ on Harbourline: my DMs are open.',
        verdict: 'ask',
        company: 'listed',
      },
      {
        text: '⟦Our position⟧ is that instant payments need stronger rules.',
        verdict: 'ask',
        company: 'listed',
        draft: asked('How do you at Harbourline look at instant payments?'),
      },
      {
        text: '⟦Harbourline believes⟧ the regulator got this one wrong. Print that.',
        verdict: 'ask',
        company: 'listed',
        draft: asked('Any reaction to the new rules?'),
      },
      {
        text: 'Just ⟦spoke to the Herald⟧ about how things really run at Harbourline. Piece is out on Sunday.',
        verdict: 'ask',
        company: 'listed',
      },
      {
        text: '⟦I can send you⟧ screenshots of the Harbourline dashboards, keep my name out of it.',
        verdict: 'ask',
        company: 'listed',
        draft: { account: 'anonymous', inReplyTo: { text: 'Tips welcome about Harbourline.', from: 'journalist' } },
      },
      {
        text: '⟦Happy to talk⟧ about our pricing on camera, Friday works.',
        verdict: 'ask',
        company: 'listed',
        draft: asked('We are filming a segment about payment fees. Harbourline people?'),
      },
      {
        text: 'Honestly, ⟦we had⟧ four outages last month, not two.',
        verdict: 'ask',
        company: 'listed',
        draft: {
          at: '2026-09-01T10:00:00Z',
          inReplyTo: { text: 'Harbourline says two outages. Is that right?', from: 'journalist' },
        },
      },
      {
        text: '⟦The company is⟧ sorry and will refund everyone by Friday.',
        verdict: 'ask',
        company: 'listed',
        draft: asked('Will Harbourline refund customers?'),
      },
    ],
    passes: [
      {
        text: 'Thanks for asking. Our press office will help you: press@harbourline.example.',
        note: 'Sends the question on.',
        company: 'listed',
        draft: asked('What does Harbourline think?'),
      },
      {
        text: "I'm not the right person for that, best to ask the comms team at Harbourline.",
        note: 'Sends the question on.',
        company: 'listed',
        draft: asked('Is Harbourline hiring again?'),
      },
      {
        text: 'Speaking for myself, about my own shifts: nights are long and the tea is bad.',
        note: "For oneself, on one's own work.",
        company: 'listed',
        draft: asked('What is it like to work at Harbourline?'),
      },
      {
        text: 'Spokesperson here: we are reviewing the fee and will publish the outcome.',
        note: 'The spokesperson.',
        company: 'listed',
        draft: {
          author: { spokesperson: true },
          inReplyTo: { text: 'Will Harbourline change the fee?', from: 'journalist' },
        },
      },
      {
        text: 'Yes, we open on Monday at nine.',
        note: 'The brand account.',
        company: 'listed',
        draft: { account: 'brand', inReplyTo: { text: 'Is the Harbourline shop open?', from: 'journalist' } },
      },
      {
        text: 'Lovely interview with our CTO in the paper today. Link below.',
        note: 'Shares what is published.',
        company: 'listed',
      },
      {
        text: 'Great piece, thank you for taking the time to get the numbers right.',
        note: 'Only thanks.',
        company: 'listed',
        draft: asked('My story on Harbourline is out.'),
      },
      {
        text: 'I keep bees! Message me and I will tell you everything about swarms.',
        note: 'A hobby.',
        company: 'listed',
        draft: asked('Any beekeepers here for a feature?'),
      },
      {
        text: 'My niece starts as a reporter at the local paper on Monday. So proud.',
        note: 'No contact with the press about us.',
        company: 'listed',
      },
      {
        text: 'The paper ran a long read on instant payments this weekend. Worth your coffee.',
        note: 'Shares what is published.',
        company: 'listed',
      },
      {
        text: 'As a neighbour I am happy to say a few words about the park.',
        note: 'As a neighbour.',
        company: 'listed',
        draft: asked('Anyone living near the park?'),
      },
      {
        text: 'No comment from me.',
        note: 'Says nothing.',
        company: 'listed',
        draft: asked('What happened at Harbourline?'),
      },
      {
        text: 'Call me if your card acts up again, I am at the desk till five.',
        note: 'To a customer.',
        company: 'listed',
        draft: { inReplyTo: { text: 'My Harbourline card is blocked.', from: 'customer' } },
      },
      { text: 'Dear diary, today the build was green on the first try.', company: 'listed' },
    ],
  },
}
