import type { Draft } from '../../engine/index.ts'
import type { Examples } from '../example.ts'

const to = (
  text: string,
  from: 'stranger' | 'colleague' | 'journalist' | 'competitor' = 'stranger',
): Omit<Draft, 'text'> => ({ inReplyTo: { text, from } })
const sneer = to('Installateurs zijn allemaal beunhazen, jullie bij Noordlicht voorop')
const claim = to('Warmtepompen werken niet in oude huizen, dat is gewoon bedrog')
const twice = to('Tweede keer dat ik het vraag, stelletje leugenaars. Schaam je!')
const jab = to('Payment people are parasites and your app is garbage')
const doubt = to('Your security is a joke, nobody there knows what they are doing')
const round = to('Third time asking, you lying crooks. Answer me!')

export const examples: Examples = {
  nl: {
    breaches: [
      {
        text: '⟦Ga lekker met je treintjes spelen⟧, hier zijn volwassenen aan het woord.',
        verdict: 'revise',
        draft: sneer,
      },
      { text: '⟦Goh⟧, weer iemand die via Facebook installateur is geworden.', verdict: 'revise', draft: sneer },
      { text: '⟦Zoek het lekker uit⟧, ik ga slapen.', verdict: 'revise', draft: claim },
      { text: 'ik werk dit vak al dertig jaar en ⟦jij hebt er geen verstand van⟧', verdict: 'revise', draft: claim },
      {
        text: '⟦Hoe durf je⟧, terwijl wij hier tot zes uur in de kruipruimte liggen.',
        verdict: 'revise',
        draft: sneer,
      },
      { text: '⟦Applaus voor jezelf⟧, wat een analyse.', verdict: 'revise', draft: claim },
      { text: 'Ach joh, ⟦word eens volwassen⟧.', verdict: 'revise', draft: sneer },
      { text: 'Prima. ⟦Ik blokkeer je⟧ en daarmee uit.', verdict: 'revise', draft: claim },
      { text: '⟦Kijk eerst eens in de spiegel⟧ voor je een heel vak afbrandt.', verdict: 'revise', draft: sneer },
      { text: '⟦Hoef me niet te⟧ verantwoorden tegenover een anoniem eitje.', verdict: 'revise', draft: sneer },
      {
        text: 'Kun ⟦je niet lezen⟧ of wil je niet lezen?',
        verdict: 'ask',
        draft: twice,
        note: 'De tweede ronde: vraag eerst PR.',
      },
      { text: '⟦Kom maar op⟧, zet het maar overal neer.', verdict: 'ask', draft: twice },
      { text: 'Nou en? ⟦Boeit me niet⟧.', verdict: 'ask', draft: twice },
      {
        text: '⟦Die stakers gijzelen⟧ onze bewoners, en de vakbond lacht erom.',
        verdict: 'ask',
        draft: { account: 'brand' },
        note: 'De werkgever zelf over een staking.',
      },
      {
        text: 'Wat een stuurlui weer. ⟦Leg jij hem maar eens aan⟧.',
        verdict: 'revise',
        draft: to('Wie heeft die leidingen zo scheef gelegd, belachelijk'),
      },
    ],
    passes: [
      {
        text: 'Daar ben ik het niet mee eens: in ons eigen jarendertighuis werkt hij al vier winters.',
        draft: claim,
        note: 'Stevig maar beleefd.',
      },
      {
        text: 'Ik snap je zorg. De cijfers van TNO zeggen iets anders, kijk maar op bladzijde 8.',
        draft: claim,
        note: 'Een bron in plaats van een sneer.',
      },
      { text: 'We worden het niet eens, en dat mag. Fijne avond!', draft: claim, note: 'Een nette afsluiting.' },
      { text: 'Jammer dat je dat zo ervaart. Wat ging er mis?', draft: sneer, note: 'Vraagt door.' },
      { text: 'Ik laat het hierbij, dank voor het gesprek.', draft: sneer, note: 'Een nette afsluiting.' },
      {
        text: 'Haha slimmerik, jij had die koffie toch besteld?',
        draft: to('Wie heeft er nou twaalf cappuccino’s besteld?', 'colleague'),
        note: 'Plagen onder collega’s.',
      },
      { text: 'Gefeliciteerd met je nieuwe baan, ga ervoor!', draft: to('Vanaf maandag ben ik projectleider!') },
      {
        text: 'Goede vraag. Een warmtepomp van 6 kW is daar meestal genoeg.',
        draft: to('Hoe groot moet zo’n ding zijn voor een tussenwoning?'),
      },
      {
        text: 'Wij staken morgen omdat de toeslag al drie jaar stilstaat.',
        note: 'Een werknemer over de eigen staking.',
      },
      {
        text: 'Vandaag staakt een deel van ons team. Afspraken van vandaag gaan naar donderdag.',
        draft: { account: 'brand' },
        note: 'De werkgever geeft alleen informatie.',
      },
      {
        text: 'Dat klopt, wij zaten fout met die leiding. We hebben hem vanochtend verlegd.',
        draft: to('Die leiding ligt scheef'),
      },
      { text: 'Zullen we dit rustig in een privébericht bespreken?', draft: twice, note: 'Haalt de angel eruit.' },
      { text: 'Buiten spelen met de kinderen, eindelijk zon.' },
      {
        text: 'Mooi stuk, dank. Mag ik het delen met ons team?',
        draft: to('Nieuw artikel over warmtenetten in de wijk', 'journalist'),
      },
    ],
  },
  en: {
    breaches: [
      {
        text: '⟦Did you write that yourself⟧ or did the dog help?',
        verdict: 'revise',
        company: 'listed',
        draft: { inReplyTo: { text: 'You lot are a disgrace and so is your app', from: 'stranger' } },
      },
      {
        text: '⟦Oh bless, another expert⟧ who read half a headline.',
        verdict: 'revise',
        company: 'listed',
        draft: doubt,
      },
      {
        text: '⟦Get a life⟧, mate, it is half past two in the morning.',
        verdict: 'revise',
        company: 'listed',
        draft: jab,
      },
      { text: '⟦I am done here⟧. Enjoy shouting at your phone.', verdict: 'revise', company: 'listed', draft: doubt },
      { text: '⟦You clearly have no idea⟧ how settlement works.', verdict: 'revise', company: 'listed', draft: doubt },
      {
        text: '⟦Who are you to⟧ talk about security, you still use your dog as a password',
        verdict: 'revise',
        company: 'listed',
        draft: doubt,
      },
      { text: 'cool story, ⟦tell it to your eleven followers⟧', verdict: 'revise', company: 'listed', draft: jab },
      {
        text: '⟦I do not have to justify⟧ my work to somebody with a frog for a face.',
        verdict: 'revise',
        company: 'listed',
        draft: doubt,
      },
      { text: '⟦Blocked⟧. Life is too short.', verdict: 'revise', company: 'listed', draft: jab },
      {
        text: '⟦Let me spell it out slowly for you⟧ since reading is clearly hard.',
        verdict: 'revise',
        company: 'listed',
        draft: doubt,
      },
      { text: '⟦People like you⟧ are why support staff quit.', verdict: 'revise', company: 'listed', draft: jab },
      {
        text: '⟦Grow up⟧ and read the answer I gave last time.',
        verdict: 'ask',
        company: 'listed',
        draft: round,
        note: 'A third round: ask PR first.',
      },
      { text: 'Fine. ⟦Sue us⟧ then.', verdict: 'ask', company: 'listed', draft: round },
      { text: '⟦Bet you say that to all⟧ the companies, sweetheart.', verdict: 'ask', company: 'listed', draft: round },
      {
        text: '⟦The union is holding our customers to ransom⟧ again.',
        verdict: 'ask',
        company: 'listed',
        draft: { account: 'brand' },
        note: "The employer's own voice on a strike.",
      },
      {
        text: 'Say what you like, ⟦nobody asked you⟧.',
        verdict: 'revise',
        company: 'listed',
        draft: to('This product is useless and so is the team', 'competitor'),
      },
    ],
    passes: [
      {
        text: 'I can see why you feel that way. The list of fixes is on the status page.',
        company: 'listed',
        draft: { inReplyTo: { text: 'You lot are a disgrace and so is your app', from: 'stranger' } },
        note: 'The same thread, answered calmly.',
      },
      {
        text: 'I see it differently: the audit is public and the findings were fixed in May.',
        company: 'listed',
        draft: doubt,
        note: 'Firm but civil.',
      },
      {
        text: 'Fair enough, we will have to agree to disagree. Have a good evening.',
        company: 'listed',
        draft: jab,
        note: 'A polite exit.',
      },
      {
        text: 'Sorry you feel that way. What happened when you logged in?',
        company: 'listed',
        draft: doubt,
        note: 'Asks on.',
      },
      {
        text: 'That is not right, the app does not store card numbers. Source: section 3 of our security page.',
        company: 'listed',
        draft: doubt,
        note: 'A fact with its source.',
      },
      {
        text: 'Shall we take this to a private message? I would like to understand it.',
        company: 'listed',
        draft: round,
        note: 'Cools it down.',
      },
      {
        text: 'lol nice try, you still owe me a coffee',
        company: 'listed',
        draft: to('I paid last time, check your notes', 'colleague'),
        note: 'Teasing among colleagues.',
      },
      {
        text: 'Wow, congratulations, you earned every bit of it!',
        company: 'listed',
        draft: to('Promoted to senior today!'),
      },
      {
        text: 'We are striking on Friday because our night pay has not moved since 2021.',
        company: 'listed',
        note: 'An employee about their own strike.',
      },
      {
        text: 'Part of our team is on strike today. Refunds may take a day longer.',
        company: 'listed',
        draft: { account: 'brand' },
        note: 'The employer only informs.',
      },
      {
        text: 'You are right, that screen is confusing. It is on our list for June.',
        company: 'listed',
        draft: doubt,
        note: 'Agrees.',
      },
      { text: 'Blocked drains all morning, wet socks all afternoon.', company: 'listed', note: 'The word alone.' },
      {
        text: 'Good question! It settles the same day if you pay before three.',
        company: 'listed',
        draft: to('How long does it take?'),
      },
      {
        text: 'I will leave it there, thanks for the conversation.',
        company: 'listed',
        draft: jab,
        note: 'A polite exit.',
      },
      {
        text: 'Great interview, thank you for letting the engineers talk.',
        company: 'listed',
        draft: to('Our episode on payments is out', 'journalist'),
      },
    ],
  },
}
