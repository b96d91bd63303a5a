import type { Draft } from '../../engine/index.ts'
import type { Examples } from '../example.ts'

const from = (text: string, extra: Omit<Draft, 'text'> = {}): Omit<Draft, 'text'> => ({
  account: 'brand',
  inReplyTo: { text, from: 'customer' },
  ...extra,
})
const late = from('Twee keer een afspraak gemaakt, twee keer niemand. Waardeloos.')
const noise = from('Die pomp van jullie bromt de hele nacht, ik slaap al een week niet')
const bill = from('Rekening van 380 euro en niemand legt uit waarom. 1 ster.', { channel: 'review' })
const slow = from('Been on hold for two hours, absolute shambles')
const fees = from('Nobody told me about the card fee. Never again.', { channel: 'review' })
const frozen = from('Your till app froze in the middle of our busiest Saturday. Useless.')

export const examples: Examples = {
  nl: {
    breaches: [
      {
        text: '⟦Wij zijn een installateur, geen wellnesshotel⟧.',
        verdict: 'revise',
        draft: { inReplyTo: { text: 'Drie dagen zonder warm water, schandalig!', from: 'customer' } },
      },
      { text: '⟦Dan had u de bel maar moeten maken⟧, onze man stond er wel.', verdict: 'revise', draft: late },
      { text: '⟦Had u gewoon even de mail gelezen⟧, dan wist u van de nieuwe tijd.', verdict: 'revise', draft: late },
      { text: 'Tja, ⟦wij zitten nu eenmaal met een tekort aan monteurs⟧.', verdict: 'revise', draft: late },
      { text: '⟦Dat is onzin⟧, die pomp is stiller dan een koelkast.', verdict: 'revise', draft: noise },
      { text: '⟦Probeer het eens met oordopjes⟧ 😉', verdict: 'revise', draft: noise },
      { text: '⟦U bent de enige⟧ in de straat die er iets van hoort.', verdict: 'revise', draft: noise },
      { text: 'Dat staat ⟦gewoon in de voorwaarden⟧ die u zelf tekende.', verdict: 'revise', draft: bill },
      { text: 'Wat ⟦een drama⟧ om een rekening.', verdict: 'revise', draft: bill },
      {
        text: '⟦Volgens onze administratie⟧ betaalt u altijd te laat, dus verbaas u niet.',
        verdict: 'revise',
        draft: bill,
      },
      {
        text: 'Vervelend, maar het was die week ontzettend druk en ⟦bij anderen wacht u nog langer⟧.',
        verdict: 'revise',
        draft: late,
      },
      { text: 'Beste meneer, ⟦voor die prijs⟧ krijgt u geen lijfknecht.', verdict: 'revise', draft: bill },
      { text: '⟦Ga dan lekker naar een ander⟧.', verdict: 'revise', draft: late },
      {
        text: '⟦Aan de mevrouw die ons⟧ één ster gaf: wie niet opendoet, krijgt ook geen monteur.',
        verdict: 'revise',
        draft: { account: 'personal' },
      },
      { text: '⟦Ge moet uw filter ook eens kuisen hé⟧, dan bromt er niks.', verdict: 'revise', draft: noise },
    ],
    passes: [
      {
        text: 'De balie is tot zes uur open, de monteur loopt er nu heen.',
        draft: { inReplyTo: { text: 'Drie dagen zonder warm water, schandalig!', from: 'customer' } },
        note: 'Kort, maar de klant heeft er iets aan.',
      },
      {
        text: 'Dat had niet mogen gebeuren, excuses. Stuurt u ons uw adres in een privébericht? Dan komt er morgen iemand.',
        draft: late,
        note: 'Erkent en biedt een privékanaal.',
      },
      {
        text: 'Wat naar dat u er wakker van ligt. Ik stuur morgen een collega met een meter, past tien uur?',
        draft: noise,
        note: 'Erkent en helpt.',
      },
      {
        text: 'Dank voor uw eerlijke bericht. U heeft gelijk, die uitleg ontbrak. We bellen u vanmiddag.',
        draft: bill,
        note: 'Dankt en geeft gelijk.',
      },
      {
        text: 'Het was druk, maar dat is geen reden om u te laten zitten. Sorry. Mogen wij u bellen?',
        draft: late,
        note: 'Een uitleg die geen smoes is.',
      },
      {
        text: 'Brommen hoort niet. Zet hem vannacht op stil via de knop linksonder, dan bellen wij u morgen.',
        draft: noise,
        note: 'Praktische hulp.',
      },
      {
        text: 'Ja, we zijn zaterdag open tot vijf.',
        draft: from('Zijn jullie zaterdag open?'),
        note: 'Een vraag, geen klacht.',
      },
      {
        text: 'Wat leuk om te lezen, ik geef het door aan Samir!',
        draft: from('Wat een geweldige monteur was dat, dank!'),
        note: 'Lof, geen klacht.',
      },
      {
        text: 'Had je maar even de handleiding gelezen 😄',
        draft: { inReplyTo: { text: 'Waarom doet de koffiemachine het niet', from: 'colleague' } },
        note: 'Plagen onder collega’s.',
      },
      {
        text: 'U leest het goed: de subsidie stopt in december.',
        draft: from('Stopt de subsidie echt?'),
        note: 'Een neutraal antwoord.',
      },
      {
        text: 'Klanten bellen mij soms om kwart over vijf en ik vind dat prima.',
        note: 'Geen antwoord op een klacht.',
      },
      {
        text: 'Excuses, de fout ligt bij ons. Het bedrag staat morgen weer op uw rekening.',
        draft: bill,
        note: 'Neemt de schuld op zich.',
      },
      {
        text: 'Begrijpelijk dat u boos bent. Via 0900-1234 komt u direct bij onze planner.',
        draft: late,
        note: 'Wijst de weg.',
      },
      { text: 'Mijn eigen pomp bromde ook, bleek een los schroefje.' },
      { text: 'Vandaag leerde ik van een klant meer over ketels dan op school.' },
    ],
  },
  en: {
    breaches: [
      {
        text: '⟦Ledgers balance, moods do not⟧.',
        verdict: 'revise',
        company: 'listed',
        draft: { inReplyTo: { text: 'Your reports are a mess and I am furious.', from: 'customer' } },
        note: 'A quip and nothing in it for the customer.',
      },
      { text: '⟦Maybe call outside lunch hours next time⟧.', verdict: 'revise', company: 'listed', draft: slow },
      { text: 'We were rammed, ⟦what did you expect on a Friday⟧.', verdict: 'revise', company: 'listed', draft: slow },
      { text: 'Two hours? ⟦Our logs say forty minutes⟧.', verdict: 'revise', company: 'listed', draft: slow },
      {
        text: '⟦It clearly says so on page two⟧, so that is on you.',
        verdict: 'revise',
        company: 'listed',
        draft: fees,
      },
      {
        text: 'Congratulations, ⟦you discovered that banks charge fees⟧.',
        verdict: 'revise',
        company: 'listed',
        draft: fees,
      },
      { text: '⟦You signed the form⟧, did you not read it?', verdict: 'revise', company: 'listed', draft: fees },
      {
        text: '⟦Works fine for everyone else⟧, so I would check your wifi.',
        verdict: 'revise',
        company: 'listed',
        draft: frozen,
      },
      { text: 'aww, ⟦did the big scary screen freeze⟧', verdict: 'revise', company: 'listed', draft: frozen },
      { text: '⟦Not our fault⟧, blame the phone company.', verdict: 'revise', company: 'listed', draft: slow },
      {
        text: '⟦This is your third complaint this year⟧, Mr Dunn, some people are never happy.',
        verdict: 'revise',
        company: 'listed',
        draft: frozen,
      },
      {
        text: 'Sorry, but ⟦every other provider is worse⟧, try them and see.',
        verdict: 'revise',
        company: 'listed',
        draft: slow,
      },
      {
        text: '⟦If you had updated the app like we asked⟧ it would not have frozen.',
        verdict: 'revise',
        company: 'listed',
        draft: frozen,
      },
      {
        text: 'To the lady who left us one star: ⟦learn to read a receipt⟧.',
        verdict: 'revise',
        company: 'listed',
        draft: { account: 'personal' },
      },
      { text: 'That is ⟦simply not true⟧ and you know it.', verdict: 'revise', company: 'listed', draft: fees },
    ],
    passes: [
      {
        text: 'The lift is out, the ramp on the north side is open.',
        company: 'listed',
        draft: { inReplyTo: { text: 'Lift broken again. Useless.', from: 'customer' } },
        note: 'Curt, but it helps.',
      },
      {
        text: 'Two hours is far too long and I am sorry. Could you send us your number in a private message? I will call you myself.',
        company: 'listed',
        draft: slow,
        note: 'Acknowledges and offers a private channel.',
      },
      {
        text: 'Thank you for saying so. You are right, the fee should be on the first page. We will fix that.',
        company: 'listed',
        draft: fees,
        note: 'Thanks and agrees.',
      },
      {
        text: 'That must have been horrible on a Saturday. Which version is on the till? I will get the on-call engineer to ring you today.',
        company: 'listed',
        draft: frozen,
        note: 'Understands and helps.',
      },
      {
        text: 'We were short of people, which is ours to solve, not yours. Sorry. DM us and we will call you back.',
        company: 'listed',
        draft: slow,
        note: 'An explanation, not an excuse.',
      },
      {
        text: 'Update 4.2 fixes the freeze, you can find it in the store. Shout if it does not help.',
        company: 'listed',
        draft: frozen,
        note: 'Practical help.',
      },
      {
        text: 'Yes, until eight on Thursdays.',
        company: 'listed',
        draft: from('Are you open late this week?'),
        note: 'A question, not a complaint.',
      },
      {
        text: 'Made my day, I will tell the whole team.',
        company: 'listed',
        draft: from('Brilliant help from Josh, thank you!'),
        note: 'Praise.',
      },
      {
        text: 'Maybe read the manual, genius 😂',
        company: 'listed',
        draft: { inReplyTo: { text: 'I have broken the label printer again', from: 'colleague' } },
        note: 'Teasing among colleagues.',
      },
      {
        text: 'You should have received a refund this morning. If not, message us and I will chase it.',
        company: 'listed',
        draft: fees,
        note: 'Helps; no blame.',
      },
      {
        text: 'Our mistake, and a silly one. The money is back on your card by Friday.',
        company: 'listed',
        draft: fees,
        note: 'Takes the blame.',
      },
      {
        text: 'Customers teach me more than any course. Today: what a Saturday queue feels like.',
        company: 'listed',
        note: 'No answer to a complaint.',
      },
      {
        text: 'Understood. Please call 0800 555 010, they can see your contract and I cannot.',
        company: 'listed',
        draft: slow,
        note: 'Shows the way.',
      },
      { text: 'My own phone froze during the demo, so I danced.', company: 'listed' },
      { text: 'Long day on the help desk. Kind people, cold pizza.', company: 'listed' },
    ],
  },
}
