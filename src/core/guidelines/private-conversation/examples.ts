import type { Examples } from '../example.ts'

export const examples: Examples = {
  nl: {
    breaches: [
      { text: '⟦“Beste Karin, onder ons gezegd vind ik het een misbaksel. Groet, P.”⟧ Tja.', verdict: 'ask' },
      {
        text: 'Joyce appte me vannacht: ⟦"ik trek dit team niet meer en mijn man al helemaal niet"⟧. Slaap jij nog?',
        verdict: 'ask',
      },
      {
        text: 'Uit onze mailbox, van iemand die hier wil werken: ⟦"ik ben drie keer gezakt voor mijn rijbewijs maar liegen kan ik als de beste"⟧. Niet uitgenodigd 😅',
        verdict: 'ask',
        draft: { author: { role: 'recruiter' } },
      },
      {
        text: 'Mijn huisbaas mailde net: ⟦"als je de verwarming zo hoog zet, ga je maar in een sauna wonen"⟧. Wat een type.',
        verdict: 'ask',
      },
      {
        text: 'Tijdens de teamvergadering zei Ruud doodleuk: ⟦"die klanten merken toch het verschil niet"⟧. Zo, dat weten jullie dan ook.',
        verdict: 'ask',
        note: 'uit een besloten overleg',
      },
      { text: 'Ik plak ⟦de hele mailwisseling⟧ met die vertegenwoordiger hieronder. Oordeel zelf.', verdict: 'ask' },
      {
        text: '⟦serieus wie stuurt zoiets⟧ naar een vakman',
        verdict: 'ask',
        note: 'de schermafdruk laat het gesprek zien',
        draft: { attachments: [{ kind: 'screenshot', description: 'WhatsApp-gesprek met een klant, naam in beeld' }] },
      },
      {
        text: 'Karin ⟦vertelde me in vertrouwen⟧ dat ze in scheiding ligt. Stuur haar even een hart onder de riem.',
        verdict: 'ask',
        note: 'goed bedoeld, toch verder verteld',
      },
      {
        text: 'Ik heb ⟦het gesprek met die leverancier opgenomen⟧, vanaf minuut drie wordt het leuk.',
        verdict: 'ask',
        draft: { channel: 'tiktok' },
      },
      {
        text: '⟦Voicemail van mevrouw De Graaf⟧ staat online, twee minuten schelden op onze planner. Geluid aan!',
        verdict: 'ask',
      },
      { text: 'Amai, ziet ⟦wat onze Davy mij gisteren stuurde⟧ over zijn date. Ge gelooft het niet.', verdict: 'ask' },
      {
        text: 'In de groepsapp schreef Bas: ⟦"als zij teamleider wordt ben ik weg"⟧. Spannende tijden op kantoor.',
        verdict: 'ask',
      },
      { text: 'Moet je ⟦deze mail van onze architect⟧ lezen, letterlijk en ongecensureerd. Goud.', verdict: 'ask' },
      {
        text: 'Wethouder Smit appte mij persoonlijk: ⟦"tussen ons, dat plein wordt nooit iets"⟧.',
        verdict: 'revise',
        company: 'council',
        note: 'een ambtenaar privé: hooguit advies',
      },
      {
        text: '⟦Onder vier ogen gaf Peter toe⟧ dat hij al maanden solliciteert. Hij weet niet dat ik dit post, sst.',
        verdict: 'ask',
      },
      {
        text: 'Kreeg net dit van een oud-collega: ⟦"ik heb spijt dat ik ooit naar Zonnestroom ben gegaan"⟧. Toch even delen.',
        verdict: 'ask',
      },
    ],
    passes: [
      {
        text: '“Goed gereedschap is het halve werk” hing vroeger boven de werkbank van elke baas.',
        note: 'een spreuk, geen brief',
      },
      {
        text: 'Bedankt voor alle berichtjes: het gaat goed met ons en de monteurs zijn weer op pad.',
        note: 'wat velen schreven, niemands woorden',
      },
      {
        text: 'Joyce appte me vannacht: "vertel het gerust, ik ben moeder geworden". Met haar toestemming: hoera!',
        note: 'toestemming staat erbij',
      },
      { text: 'Mijn moeder appte: "heb je al warm gegeten vandaag?" Ik ben 43.', note: 'eigen familie, eigen leven' },
      {
        text: 'Mijn baas appte op mijn vrije dag: "kun je vanavond invallen?" Voor de vierde keer deze maand.',
        note: 'eigen arbeidsomstandigheden',
      },
      {
        text: 'Phishing van de dag in mijn mailbox: "Geachte klant, uw rekening is geblokkeerd". Niet klikken.',
        note: 'geen mens, geen vertrouwen',
      },
      {
        text: 'Op het congres zei Marit Bos: "stop met vergaderen en begin met bellen". Die hou ik erin.',
        note: 'in het openbaar gezegd',
      },
      {
        text: 'Een klant stuurde een kaartje: "dank jullie wel voor de warme voeten". Daar doen we het voor!',
        note: 'een compliment zonder naam',
      },
      {
        text: 'App me even als je morgen mee wilt rijden naar de beurs.',
        note: 'vraagt om een bericht, deelt er geen',
      },
      {
        text: 'Vanmiddag een fijn gesprek met de huurders over de planning. Koffie stond klaar.',
        note: 'noemt het gesprek, niet de inhoud',
      },
      { text: 'Kreeg vandaag dertig mails met "even een vraagje". Dertig.', note: 'niemands woorden' },
      { text: 'Stel, je krijgt een mail: "we moeten morgen even praten". Wat doe jij dan?', note: 'verzonnen' },
      {
        text: '"Ga terug naar je eigen land," mailde iemand mij gisteren. Racisme is geen mening. Aangifte gedaan.',
        note: 'laat zien om af te keuren',
      },
      {
        text: 'Een klant schreef in een review: "de monteurs waren netjes en snel klaar". Mooi om te lezen.',
        note: 'openbare recensie',
      },
      {
        text: 'Wat iemand je in vertrouwen vertelt, blijft bij jou. Zo simpel is het.',
        note: 'zegt juist dat het niet mag',
      },
      { text: 'Collega Bas stuurde een filmpje van zijn nieuwe puppy. Dag gered.' },
      { text: 'Vergadering van twee uur over het koffieapparaat. We hebben besloten om nog eens te vergaderen.' },
    ],
  },
  en: {
    breaches: [
      {
        text: '⟦"Dear Sam, between us I think the plan is dead in the water. Best, Jo"⟧ Make of that what you will.',
        verdict: 'ask',
      },
      {
        text: "Tom from accounts texted me at midnight: ⟦'I've had three interviews and I'm not even sorry'⟧. Good for him I guess.",
        verdict: 'ask',
        company: 'listed',
      },
      {
        text: "My landlord just emailed: ⟦'if the damp bothers you, open a window and stop breathing so much'⟧. Lovely man.",
        verdict: 'ask',
        company: 'listed',
      },
      {
        text: '⟦Screenshots of what our supplier sent⟧ me at 2am. You be the judge.',
        verdict: 'ask',
        company: 'listed',
        draft: { author: { role: 'buyer' } },
      },
      {
        text: 'From an applicant\'s cover letter: ⟦"I am told I\'m difficult but that is mostly jealousy"⟧. We did not call her.',
        verdict: 'ask',
        company: 'listed',
        draft: { author: { role: 'recruiter' } },
      },
      {
        text: 'Pasting ⟦his entire email⟧ below. Mr Galloway, estate agent, ladies and gentlemen.',
        verdict: 'ask',
        company: 'listed',
      },
      {
        text: 'Hannah ⟦told me in confidence⟧ that she is only staying for the bonus.',
        verdict: 'ask',
        company: 'listed',
      },
      {
        text: '⟦Recorded the call⟧ with that consultant on my phone, audio in the thread. Wait for the sigh.',
        verdict: 'ask',
        company: 'listed',
      },
      {
        text: 'On Monday\'s Zoom their CFO goes ⟦"honestly we are flying blind here"⟧. Could not make it up.',
        verdict: 'ask',
        company: 'listed',
      },
      {
        text: '⟦is this normal?⟧ asking for a friend',
        verdict: 'ask',
        company: 'listed',
        note: 'the screenshot shows the chat',
        draft: { attachments: [{ kind: 'screenshot', description: 'Slack DM thread with Tom from procurement' }] },
      },
      {
        text: "A surgeon wrote me last night: ⟦'between us, I would not let my own mother have this done here'⟧. Makes you think.",
        verdict: 'ask',
        company: 'clinic',
      },
      {
        text: 'So Jess from Northgate ⟦slid into my DMs saying⟧ half the team is interviewing lol',
        verdict: 'ask',
        company: 'listed',
      },
      {
        text: "From the group chat last night, Kev: ⟦'if she gets the job I'm setting fire to my lanyard'⟧. I love Fridays.",
        verdict: 'ask',
        company: 'listed',
      },
      {
        text: 'Look what my old boss texted me: ⟦"you were the best hire I ever regretted losing and don\'t tell Priya"⟧',
        verdict: 'ask',
        company: 'listed',
      },
      {
        text: 'Dani on reception messaged me "⟦think I\'m off to London, don\'t tell a soul⟧". Well. Surprise!',
        verdict: 'ask',
        company: 'listed',
      },
    ],
    passes: [
      {
        text: '"Measure twice, cut once" was on the wall of every workshop I ever swept.',
        note: 'a saying, no letter',
      },
      {
        text: 'To everyone texting me: all fine here, the boiler is warm and so am I.',
        note: 'what many wrote, nobody quoted',
      },
      {
        text: 'Tom from accounts texted me: "tell them all, I am retiring in May". He said I could share it, so: cheers, Tom.',
        company: 'listed',
        note: 'consent is stated',
      },
      {
        text: "Mum just texted 'is this how you send a text'. Eleven years. Eleven.",
        company: 'listed',
        note: 'own family, own life',
      },
      {
        text: "My manager messaged me on my day off: 'we need you in again'. Third time, we're short staffed every weekend.",
        company: 'listed',
        note: 'own working conditions',
      },
      {
        text: "Got a scam text: 'your parcel is waiting at the depot'. Don't click.",
        company: 'listed',
        note: "a machine's, nobody's confidence",
      },
      {
        text: 'In her keynote Marit said "stop meeting and start calling people". I have thought of nothing else.',
        company: 'listed',
        note: 'said in public',
      },
      {
        text: "Customer wrote in a five star review: 'did not know paying could be fun'. Neither did we!",
        company: 'listed',
        note: 'a public review',
      },
      { text: 'DM me if you want the template.', company: 'listed', note: 'asks for a message, shows none' },
      {
        text: 'Had a great call with the team in Leeds today, lots of energy.',
        company: 'listed',
        note: 'names the call, not what was said',
      },
      {
        text: "She said yes! Asked her on the pier and she said 'took you long enough, you muppet'.",
        company: 'listed',
        note: "the author's own life",
        draft: { channel: 'instagram' },
      },
      {
        text: 'What people tell you in confidence is not content. That is the post.',
        company: 'listed',
        note: 'says the opposite',
      },
      {
        text: "Imagine getting an email from your boss: 'we need to talk on Monday'. What do you do first?",
        company: 'listed',
        note: 'made up',
      },
      {
        text: "A lovely card from a customer this morning: 'thank you for being so kind to my dad'. Made our week.",
        company: 'listed',
        note: 'a compliment nobody can trace',
      },
      {
        text: 'Up and to the right.',
        company: 'listed',
        note: 'a chart is no conversation',
        draft: { attachments: [{ kind: 'screenshot', description: 'chart of app downloads' }] },
      },
      { text: 'Two hours of meetings about having fewer meetings. We have scheduled a follow-up.' },
      { text: 'Thirty unread messages and it is only nine. Send biscuits.' },
    ],
  },
}
