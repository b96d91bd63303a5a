import type { Examples } from '../example.ts'

const nurse = { author: { role: 'verpleegkundige' } } as const
const complaint = {
  account: 'brand',
  inReplyTo: { text: 'Al weken geen verwarming en niemand belt terug!', from: 'customer' },
} as const

export const examples: Examples = {
  nl: {
    breaches: [
      {
        text: 'Weer bij ⟦dat mannetje uit de Kerkstraat⟧ geweest, ligt al drie weken in zijn eigen vuil te huilen',
        verdict: 'stop',
        draft: nurse,
      },
      {
        text: '⟦U kwam⟧ pas de derde keer opdagen, mevrouw, en toen zonder formulieren',
        verdict: 'stop',
        draft: complaint,
      },
      {
        text: '⟦Ik noem geen namen⟧, maar op kamer 9 ligt er een met een gebroken kaak die u van het journaal kent',
        verdict: 'stop',
        draft: nurse,
      },
      { text: '⟦Hotel Zeezicht betaalt voor de derde keer te laat⟧, ik ben er klaar mee', verdict: 'stop' },
      {
        text: 'Vandaag de nieuwe ketel erin bij ⟦Hotel Zeezicht⟧, mooi werk van het team',
        verdict: 'ask',
        note: 'een trotse klus, maar geen toestemming in het register',
      },
      { text: '⟦Bakkerij Mol⟧ gaat drie jaar met ons in zee. Taart op de werkplaats!', verdict: 'ask' },
      {
        text: '⟦Zorggroep De Linde⟧ is echt een rampklant, elke dag wat anders',
        verdict: 'stop',
        note: 'wie genoemd mag worden, mag nog niet beoordeeld worden',
      },
      { text: 'Raad eens ⟦welke weerman hier vandaag⟧ onder de scan lag', verdict: 'stop', draft: nurse },
      { text: 'Je raadt nooit ⟦wie er vannacht⟧ op de spoed binnenkwam, stomdronken', verdict: 'stop', draft: nurse },
      {
        text: '⟦Mevrouw Kuipers⟧ op kamer 12 heeft weer de hele afdeling bij elkaar geschreeuwd',
        verdict: 'stop',
        draft: { author: { role: 'verzorgende IG' } },
      },
      {
        text: 'Heftige dienst. De ⟦slager van de Kerkstraat⟧ werd binnengebracht met een hartstilstand',
        verdict: 'stop',
        draft: nurse,
      },
      {
        text: 'De ⟦vrouw van de bakker⟧ uit Heino was bij ons voor een borstvergroting, staat haar goed',
        verdict: 'stop',
        draft: { author: { role: 'operatieassistent' } },
      },
      {
        text: '⟦Meneer Aydin⟧ van de Dorpsstraat krijgt zijn hypotheek niet rond, schulden tot hier',
        verdict: 'stop',
        draft: { author: { role: 'hypotheekadviseur' } },
      },
      {
        text: 'Mijn leerling ⟦Daan Verbeek⟧ uit 3B heeft dyslexie en blijft weer zitten',
        verdict: 'stop',
        draft: { author: { role: 'docent Nederlands' } },
      },
      {
        text: '⟦Volgens ons systeem⟧ heeft u drie maanden achterstand, dus klaag maar niet',
        verdict: 'stop',
        draft: complaint,
      },
      {
        text: 'U ⟦had gedronken⟧ toen onze monteur kwam, dat staat gewoon genoteerd',
        verdict: 'stop',
        draft: complaint,
      },
      { text: 'De iban van onze klant mevrouw Smit is ⟦NL39RABO0300065264⟧, wie checkt dat even?', verdict: 'stop' },
      {
        text: 'Zesde nacht op rij alleen op de afdeling, wij trekken het niet meer. En dan ging het mis met ⟦het jongetje van bakker Schouten⟧, die met de leverziekte.',
        verdict: 'revise',
        draft: nurse,
        note: 'de werkdruk is beschermd, het kind moet eruit',
      },
    ],
    passes: [
      {
        text: 'Mijn vader ligt op kamer 9 met een gebroken kaak, hij doet iedereen daar de groeten.',
        note: 'eigen familie',
        draft: nurse,
      },
      {
        text: 'Patiënten met een gebroken kaak krijgen bij ons soep, zes weken lang.',
        note: 'velen, niemand in het bijzonder',
        draft: nurse,
      },
      {
        text: 'Wat vervelend, mevrouw. Stuur ons een privébericht, dan kijken we morgen om 9 uur met u mee.',
        note: 'biedt een privékanaal',
        draft: complaint,
      },
      {
        text: 'Zorggroep De Linde vertelt op de eigen site hoe wij de pompen plaatsten. Trots!',
        note: 'een referentieklant',
      },
      { text: 'Lekker gegeten bij Hotel Zeezicht met mijn vrouw, wat een zeebaars', note: 'als gast, buiten werktijd' },
      {
        text: 'Vandaag een patiënt die na maanden weer kon lopen. Daar doe je het voor.',
        draft: nurse,
        note: 'niemand te herkennen',
      },
      {
        text: 'Een cliënt zei vandaag: jij maakt mijn dag. Smelt.',
        draft: nurse,
        note: 'geen persoon, geen bijzonderheid',
      },
      {
        text: 'Reanimatietraining: meneer Pieters ging vier keer dood. Meneer Pieters is van rubber.',
        draft: nurse,
        note: 'een oefenpop',
      },
      {
        text: 'Mevrouw Bakker werd honderd op onze afdeling en vroeg zelf of ik het wilde delen, met haar toestemming dus: lang zal ze leven!',
        draft: nurse,
        note: 'de toestemming staat erbij',
      },
      {
        text: 'Wat vervelend, mevrouw De Boer! We bellen u vandaag nog.',
        draft: complaint,
        note: 'een naam zonder bijzonderheid, in een net antwoord',
      },
      {
        text: 'Stuur ons je ordernummer in een privébericht, dan zoeken we het uit.',
        draft: complaint,
        note: 'vraagt gegevens langs de goede weg',
      },
      { text: 'Ik was vandaag zelf patiënt: gebroken kies, drie verdovingen.', note: 'de eigen gezondheid' },
      {
        text: 'Onze klanten geven ons gemiddeld een 8,7. Dank jullie wel!',
        draft: { account: 'brand' },
        note: 'dank in het algemeen',
      },
      { text: 'De burgemeester opende vandaag onze nieuwe poli', draft: nurse, note: 'een bekende, maar geen patiënt' },
      { text: 'Raad eens wie er vandaag jarig is? Onze planner!', note: 'raden zonder klant' },
      { text: 'Mijn oma ligt op de afdeling cardiologie en de zorg is geweldig', draft: nurse },
      { text: 'Vrijdag demo voor drie nieuwe klanten. Duimen!' },
    ],
  },
  en: {
    breaches: [
      {
        text: 'Bathed ⟦that old soldier from Elm Road⟧ again, he sobbed through the whole of it',
        verdict: 'stop',
        draft: { author: { role: 'care assistant' } },
      },
      {
        text: '⟦No names⟧, but bed 4 reads the weather on telly and she is in for a hip',
        verdict: 'stop',
        draft: { author: { role: 'nurse' } },
      },
      {
        text: '⟦Castlemore Bank are a nightmare⟧, six weeks late paying and rude with it',
        verdict: 'stop',
        company: 'listed',
      },
      {
        text: 'Just wrapped the rollout at ⟦Castlemore Bank⟧, the team smashed it',
        verdict: 'ask',
        company: 'listed',
        note: 'pride, but no consent in the register',
      },
      {
        text: '⟦Castlemore Bank⟧, you were a joy. Two hundred terminals in nine days!',
        verdict: 'ask',
        company: 'listed',
      },
      {
        text: '⟦Fernhill Stores⟧ moaning again, useless lot',
        verdict: 'stop',
        company: 'listed',
        note: 'may be named, not judged',
      },
      {
        text: 'You will never guess ⟦which footballer⟧ was on my table this morning',
        verdict: 'stop',
        draft: { author: { role: 'physiotherapist' } },
      },
      {
        text: '⟦Mr Henderson in room 4 wet the bed⟧ again and blamed the cat',
        verdict: 'stop',
        draft: { author: { role: 'care assistant' } },
      },
      {
        text: 'Checked in at our hotel this week: ⟦a certain weatherman⟧, and not with his wife',
        verdict: 'stop',
        draft: { author: { role: 'front desk agent' } },
      },
      {
        text: 'The ⟦widow who runs the florist in Ballina⟧ was in for her biopsy today',
        verdict: 'stop',
        draft: { author: { role: 'clinic receptionist' } },
      },
      {
        text: 'One of the women on our programme, ⟦a primary teacher in Ballinrobe⟧, had her first month without attacks',
        verdict: 'stop',
        draft: { author: { role: 'nurse adviser' } },
      },
      {
        text: 'One of my students, ⟦Kayla Reed⟧, got expelled for vaping. Classic.',
        verdict: 'stop',
        draft: { author: { role: 'teacher' } },
      },
      {
        text: 'Funny, because ⟦our records show you⟧ dropped it in the bath, Sharon.',
        verdict: 'stop',
        draft: { account: 'brand', inReplyTo: { text: 'Dead after a week. Shambles.', from: 'customer' } },
      },
      {
        text: '⟦You still owe⟧ us for March, so maybe start there.',
        verdict: 'stop',
        draft: { account: 'brand', inReplyTo: { text: 'Worst service ever', from: 'customer' } },
      },
      { text: '⟦Our client Baxter⟧ owes us forty grand and has the nerve to complain', verdict: 'stop' },
      {
        text: 'The ⟦lad from the chip shop⟧ came into A&E with something stuck where it should not be',
        verdict: 'stop',
        draft: { author: { role: 'A&E nurse' } },
      },
      {
        text: "An hour past close, unpaid again, because ⟦Mrs. Hanneke Rourke⟧ needed her late husband's account closed and my manager said smile. Wage theft!",
        verdict: 'revise',
        draft: { author: { role: 'teller' } },
        note: 'the unpaid hour is protected, the customer comes out',
      },
    ],
    passes: [
      {
        text: 'My dad is on bed 4 with his hip and says the soup is a disgrace.',
        note: 'own family',
        draft: { author: { role: 'nurse' } },
      },
      {
        text: 'People with a broken hip often ask me when they can dance again. Sooner than you think.',
        note: 'many, nobody in particular',
        draft: { author: { role: 'nurse' } },
      },
      {
        text: 'Fernhill Stores shared our case study, so proud of this team (I work at Harbourline)',
        company: 'listed',
        note: 'a reference customer',
      },
      {
        text: 'My wife and I bought our first house through Castlemore Bank, still waiting on the toaster',
        company: 'listed',
        note: 'off duty, as a buyer',
      },
      {
        text: 'A patient held my hand today and said thanks. That is all.',
        draft: { author: { role: 'nurse' } },
        note: 'nobody can be recognised',
      },
      {
        text: 'To the lady in line who paid for the veteran behind her: you made a bank lobby tear up. No names, just thanks.',
        draft: { author: { role: 'teller' } },
        note: 'kind, no fact of hers',
      },
      {
        text: 'Sorry to hear that, Sharon. Can you message us your order number?',
        draft: { account: 'brand', inReplyTo: { text: 'Broken kettle!', from: 'customer' } },
        note: 'asks in the right place',
      },
      {
        text: 'Guess who just passed her nursing exams? Me!',
        draft: { author: { role: 'student nurse' } },
        note: 'guessing without a patient',
      },
      {
        text: 'Guess which teacher forgot her own classroom keys. Me.',
        draft: { author: { role: 'teacher' } },
        note: 'about oneself',
      },
      {
        text: 'Year 9 acted out the heart attack scene today, Mr Bennet died three times. Best drama exam ever.',
        draft: { author: { role: 'teacher' } },
        note: 'a play',
      },
      { text: 'As a patient myself: hospital coffee is a crime', note: "one's own visit" },
      {
        text: 'Our customers kept us going this winter. Thank you, all of you.',
        draft: { account: 'brand' },
        note: 'thanks in general',
      },
      {
        text: 'My nan is on the stroke ward and the staff are saints',
        draft: { author: { role: 'porter' } },
        note: "the author's own family",
      },
      { text: 'Priya from support closed 400 tickets this month. Give her a raise.' },
      {
        text: 'Mrs Alvarez let me tell this, with her permission: she walked to the window on our ward today.',
        draft: { author: { role: 'nurse' } },
      },
      { text: 'The mayor opened our new clinic this morning, scissors and all', draft: { author: { role: 'nurse' } } },
    ],
  },
}
