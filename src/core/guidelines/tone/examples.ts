import type { Examples } from '../example.ts'

const during = '2026-11-25T10:00:00+01:00'
const before = '2026-10-05T10:00:00+02:00'

export const examples: Examples = {
  nl: {
    breaches: [
      { text: '⟦Ik weet waar je woont⟧ en ik heb morgen een vrije dag.', verdict: 'stop' },
      {
        text: 'Zeg tegen die monteur van jullie dat ik hem ⟦de trap af⟧ gooi als hij hier nog één keer komt.',
        verdict: 'stop',
      },
      { text: 'Leuke zaak heb je daar. ⟦Zou zonde zijn als⟧ die een keer affikte.', verdict: 'stop' },
      { text: 'Hé Ronald, ⟦krijg de tering⟧ met je planning', verdict: 'stop' },
      { text: 'Die nieuwe van het magazijn is gewoon een ⟦kankerlijer⟧, punt.', verdict: 'stop' },
      { text: 'En ja hoor, weer ⟦typisch een vrouw⟧ achter het stuur van die bus', verdict: 'stop' },
      { text: '⟦Roemenen zijn allemaal dieven⟧, vraag het maar aan iedereen op de bouw.', verdict: 'stop' },
      { text: 'Al dat gezeur van die actievoerders, ⟦ongedierte is het⟧.', verdict: 'stop' },
      { text: 'Nieuwe collega op de binnendienst. ⟦Lekker kontje⟧, meer hoef ik niet te weten.', verdict: 'stop' },
      { text: 'Pak je koffer en ga ⟦terug naar je eigen land⟧.', verdict: 'stop' },
      { text: 'Onze wethouder is ⟦een arrogante kwal⟧ en dat weet de hele raad.', verdict: 'revise' },
      { text: '⟦wat een stelletje prutsers⟧ daar bij die verhuurder zeg', verdict: 'revise' },
      { text: 'Jij bent echt ⟦te dom om⟧ een emmer water om te gooien.', verdict: 'revise' },
      { text: '⟦Hou je bek⟧ eens, Marcel, niemand zit op jou te wachten.', verdict: 'revise' },
      {
        text: 'Derby zaterdag: ⟦dood aan de concurrentie⟧ 😎',
        verdict: 'revise',
        note: 'In de sport een grap, op een scherm toch te hard.',
      },
      {
        text: '⟦Wie wil er gratis barbecue? Kom naar Veldhoven⟧ 😂',
        verdict: 'stop',
        draft: { at: during },
        note: 'Een grap over een crisis die nu speelt.',
      },
      {
        text: '⟦Heel Limburg onder water? Bij Noordlicht krijg je deze week 10% korting op een dompelpomp⟧!',
        verdict: 'stop',
        draft: { account: 'brand', at: before },
        note: 'Een merkaccount mag dit ook niet.',
      },
      {
        text: '⟦Val dood⟧ met je overwerk, ik betaal de huur niet van applaus.',
        verdict: 'stop',
        note: 'Over eigen werk mag je boos zijn; iemand de dood toewensen niet.',
      },
    ],
    passes: [
      { text: 'Wat een kutbout, ik heb er een uur aan staan trekken.', note: 'Grof over een ding.' },
      { text: 'Dit nieuwe album is ziek goed, ik ga kapot.', note: 'Versterkende straattaal.' },
      { text: 'Ik ben zo’n sukkel: sleutels in de bus, bus op slot.', note: 'Over jezelf.' },
      {
        text: 'Vanmiddag noemde een bezoeker onze receptioniste een kutmarokkaan. Daar is hij de deur voor uitgezet.',
        note: 'Verteld om af te keuren.',
      },
      {
        text: '"Vrouwen horen achter het aanrecht", zei hij tegen mijn leerling. Zij legde hem daarna de groepenkast uit.',
        note: 'Geciteerd om af te keuren.',
      },
      {
        text: 'Mijn moeder kreeg kanker op haar veertigste. Zondag fiets ik de Alpe op voor onderzoek.',
        note: 'De ziekte zelf.',
      },
      {
        text: 'Kinderboerderij met de jongens: drie geiten, een ezel en een varken dat mijn veter opat.',
        note: 'Dieren.',
      },
      { text: 'PSV gaat ze morgen in de finale helemaal slopen!', note: 'Sportpraat.' },
      {
        text: 'Als trotse pot loop ik zaterdag mee in de boot van ons werk.',
        note: 'Een woord dat de groep zelf gebruikt.',
      },
      { text: 'Idioot duur, die nieuwe leidingen, maar je hoort er niets meer van.', note: 'Een bijwoord.' },
      {
        text: 'Ik weet waar je woont, dus die taart staat morgen om acht uur op de stoep 🎂',
        note: 'Een plagerij met taart.',
      },
      {
        text: 'De brand in Veldhoven raakt me. Sterkte voor de bewoners.',
        draft: { at: during },
        note: 'Medeleven is geen grap.',
      },
      {
        text: 'Wie wil er gratis barbecue? Kom naar Veldhoven 😂',
        draft: { at: before },
        note: 'Voor de crisis een gewone uitnodiging.',
      },
      {
        text: 'Voor de slachtoffers van de overstroming: wij zetten gratis drogers neer. Bel de opvang.',
        draft: { account: 'brand', at: before },
        note: 'Hulp, geen handel.',
      },
      { text: 'Marokkaanse, Poolse en Zeeuwse collega’s, en samen één frituurpan. Beste lunch van het jaar.' },
      { text: 'Ons dak ligt er weer op. Ik kan mijn armen niet meer optillen.' },
    ],
  },
  en: {
    breaches: [
      { text: 'Our new team lead has ⟦the intellect of a bag of sand⟧.', verdict: 'revise' },
      { text: '⟦Ask a blonde to run the rota⟧ and this is what you get.', verdict: 'stop' },
      { text: 'Tell Craig ⟦I know where he lives⟧ and I know what time his shift ends.', verdict: 'stop' },
      { text: 'Next time he parks there I swear ⟦I will break his legs⟧.', verdict: 'stop' },
      { text: '⟦Nice family you⟧ have. Would be awful if they found out what you are really like.', verdict: 'stop' },
      { text: 'Do the world a favour and ⟦kill yourself⟧.', verdict: 'stop' },
      { text: 'Our estate agent is a ⟦retard⟧, no other word for it', verdict: 'stop' },
      { text: 'I am not racist but ⟦immigrants are all criminals⟧ and you know it', verdict: 'stop' },
      { text: '⟦They are like cockroaches⟧, you let one family in and then there is twenty.', verdict: 'stop' },
      { text: '⟦Never hire a woman⟧ for nights, they go home crying.', verdict: 'stop' },
      { text: 'The new receptionist: ten out of ten, ⟦would smash⟧.', verdict: 'stop' },
      { text: '⟦Go back to your own country⟧ if you do not like the coffee.', verdict: 'stop' },
      { text: '⟦Someone should punch⟧ that minister in the face.', verdict: 'stop' },
      { text: '⟦You absolute muppet⟧, the meeting was yesterday and the client was there.', verdict: 'revise' },
      { text: 'The bloke who designed this junction is a ⟦wanker⟧.', verdict: 'revise' },
      { text: 'what ⟦a bunch of clowns⟧ that council is', verdict: 'revise' },
      { text: 'She is ⟦a lazy cow⟧ and everyone on the third floor knows it.', verdict: 'revise' },
      {
        text: '⟦Payments down? Cheer yourself up: 20% off Tidewater today with code OUTAGE⟧',
        verdict: 'stop',
        company: 'listed',
        draft: { account: 'brand', at: during },
        note: 'A promotion on the back of a crisis that goes on now.',
      },
      {
        text: 'Managers who cut our breaks: ⟦I will find you⟧ and you will not like it.',
        verdict: 'stop',
        note: 'Anger about breaks is protected, a threat is not.',
      },
    ],
    passes: [
      {
        text: 'Finally something worth looking at on the second floor: the new murals are up.',
        note: 'About paint, not about people.',
      },
      { text: 'That presentation absolutely killed it, so proud of Amy.', note: 'An idiom.' },
      { text: 'Spent the day arguing with a piece of shit boiler from 1974. I won.', note: 'Crude about a thing.' },
      { text: 'I felt like a complete idiot when the mic was on the whole time.', note: 'About oneself.' },
      {
        text: 'A passenger called my colleague a faggot this morning. We stopped the bus. There is no place for that.',
        note: 'Told to condemn it.',
      },
      {
        text: 'As a dyke who codes I would like more of us on stage, please.',
        note: 'A word the group uses of itself.',
      },
      { text: 'If he steals my sandwich again I will kill him. In Mario Kart. On a Friday.', note: 'A game.' },
      { text: 'We are going to destroy them in the cup final on Sunday!', note: 'Sports talk.' },
      { text: 'How to kill a process that will not die: a short thread about signals.', note: 'A technical term.' },
      { text: 'Rats in the cellar, pigeons in the loft. Anyone know a good pest control firm?', note: 'Animals.' },
      { text: 'No, you are not an idiot for asking, the form is confusing.', note: 'Denied.' },
      { text: 'The fucking view from this crane though!', note: 'A swear word that only makes it stronger.' },
      {
        text: 'Women in our yard earn the same as men, and it took us a year to get there.',
        note: 'A group without a bad word.',
      },
      {
        text: 'Payments are slow today because of the outage. We are sorry, refunds go out tonight.',
        company: 'listed',
        draft: { account: 'brand', at: during },
        note: 'Information about the crisis.',
      },
      {
        text: 'Every flood victim in the county gets free drying kit from us this week, no strings.',
        draft: { account: 'brand', at: before },
        note: 'Help, not trade.',
      },
      { text: 'My nephew passed his forklift test and now he will not shut up about it. Love that kid.' },
      { text: 'Cold hands, warm tea, forty metres of pipe. Good Tuesday.' },
    ],
  },
}
