import type { Examples } from '../example.ts'

const before = { at: '2026-11-24T12:00:00+01:00' } as const
const after = { at: '2026-12-04T12:00:00+01:00' } as const

export const examples: Examples = {
  nl: {
    breaches: [
      {
        text: 'Vanaf december ⟦hangt er een nieuwe ThermoPlus⟧ bij je aan de muur, wij hebben hem al. Ge hebt het niet van mij.',
        verdict: 'stop',
        draft: before,
        note: 'in andere woorden dan het register',
      },
      {
        text: 'De ⟦ThermoPlus 2⟧ staat hier te zoemen in de werkplaats, wat een machientje',
        verdict: 'stop',
        draft: before,
        note: 'voor het embargo',
      },
      { text: 'vanaf 1 december verkopen we ⟦TP2⟧, zeg het voort', verdict: 'stop', draft: before },
      {
        text: '⟦Nog zeven nachtjes⟧ en dan weet iedereen wat hier in staat 👀',
        verdict: 'stop',
        draft: { ...before, attachments: [{ kind: 'photo', description: 'doos met het opschrift ThermoPlus 2' }] },
        note: 'de foto laat het zien',
      },
      {
        text: '⟦Ja⟧ hoor, begin december al, en stiller dan die van de buren',
        verdict: 'stop',
        draft: { ...before, inReplyTo: { text: 'Komt er nou nog een ThermoPlus 2?', from: 'customer' } },
        note: 'bevestigt wat een ander vraagt',
      },
      { text: 'Over ⟦ThermoPlus 2⟧ mag ik nog niks zeggen, nog even geduld', verdict: 'ask', draft: before },
      {
        text: '⟦Tidewater 5⟧ draait, het team huilt, de koffie is op',
        verdict: 'stop',
        draft: before,
        company: 'listed',
      },
      {
        text: 'Halverwege! ⟦Windpark Zeewolde⟧: zes van de elf funderingen liggen erin',
        verdict: 'ask',
        note: 'een lopend project zonder openbare feiten',
      },
      {
        text: 'Bij ⟦Wijk van de Toekomst⟧ lopen we vier maanden uit door asbest, u hoort het hier eerst',
        verdict: 'ask',
      },
      {
        text: '⟦Project Beacon⟧ gaat over twee weken live en ik slaap er nu al slecht van',
        verdict: 'ask',
        company: 'listed',
      },
      { text: '⟦Sneak peek⟧ van de nieuwe app van Noordlicht, als eerste gezien bij mij', verdict: 'ask' },
      { text: 'Ons nieuwe toestel is ⟦nog niet aangekondigd⟧ maar ik heb hem thuis al hangen', verdict: 'ask' },
      { text: 'Stiekem ⟦prototype⟧ meegenomen van ons nieuwe model, mooi hè', verdict: 'ask' },
      { text: 'Volgende maand ⟦lanceren we⟧ een abonnement voor huurders, niemand weet het nog', verdict: 'ask' },
      {
        text: 'Dit ligt ⟦onder embargo⟧ dus niet delen: onze nieuwe app krijgt een chatbot',
        verdict: 'stop',
        note: 'zegt zelf dat het nog niet mag',
      },
    ],
    passes: [
      {
        text: 'In december hangen we weer lichtjes aan de servicebus, kom zeker zwaaien.',
        draft: before,
        note: 'een maand en wij, maar niets nieuws',
      },
      {
        text: 'De ThermoPlus 2 staat eindelijk in de winkel! Twee jaar aan gewerkt bij Noordlicht.',
        draft: after,
        note: 'na het embargo',
      },
      {
        text: 'Vanaf vandaag verkopen we TP2, zeg het voort',
        draft: { ...after, account: 'brand' },
        note: 'na het embargo, van het bedrijf zelf',
      },
      {
        text: 'Langs Windpark Zeewolde gefietst, windkracht zeven, kuiten van beton',
        note: 'niets over het project zelf',
      },
      {
        text: 'Wij staan donderdag op het Stationsplein voor een fatsoenlijke cao',
        company: 'council',
        note: 'actie op een plek, niet over het project',
      },
      {
        text: 'Morgen onthullen we iets moois. Zet de wekker!',
        draft: { account: 'brand' },
        note: 'de eigen aankondiging van het bedrijf',
      },
      { text: 'Sneak peek van de taart voor mijn dochter haar verjaardag', note: 'thuis, geen product' },
      { text: 'Prototype van mijn zelfgebouwde vogelhuis, de buurman lacht me uit', note: 'hobby' },
      { text: 'De nieuwe trailer van die serie is uit en ik ben niet meer aanspreekbaar', note: 'niet van ons' },
      { text: 'Gisteren gelanceerd: onze nieuwe app, en hij doet het nog ook', note: 'al gelanceerd' },
      { text: 'Embargo opgeheven thuis: het wordt een meisje!', note: 'een woord als grapje' },
      { text: 'Vijf jaar geleden lanceerden we de eerste ThermoPlus, wat waren we jong', note: 'lang geleden' },
      { text: 'Vandaag drie warmtepompen geplaatst en twee keer taart gegeten' },
      { text: 'Wanneer komt die nieuwe iPhone nou eigenlijk uit?', note: 'het product van een ander' },
      {
        text: 'Vrijdag informatieavond over Wijk van de Toekomst, iedereen welkom',
        draft: { account: 'brand' },
        note: 'het bedrijf nodigt zelf uit',
      },
    ],
  },
  en: {
    breaches: [
      {
        text: 'In February ⟦we switch over⟧ the whole Harbourline Pay dashboard, I have seen the designs and wow',
        verdict: 'ask',
        company: 'listed',
      },
      {
        text: 'been living with a ⟦ThermoPlus 2⟧ for a month and it’s whisper quiet',
        verdict: 'stop',
        draft: before,
        note: 'before the embargo',
      },
      {
        text: '⟦TW5⟧ ships on the 3rd. You didn’t get that from me.',
        verdict: 'stop',
        draft: before,
        company: 'listed',
      },
      {
        text: '⟦Guess what the forklift brought in⟧',
        verdict: 'stop',
        draft: { ...before, attachments: [{ kind: 'photo', description: 'pallet of boxes labelled ThermoPlus 2' }] },
        note: 'the picture shows it',
      },
      {
        text: '⟦Yep⟧, early December, and cheaper than you think 😉',
        verdict: 'stop',
        draft: { ...before, inReplyTo: { text: 'Is Tidewater 5 real?', from: 'stranger' } },
        company: 'listed',
        note: 'confirms what somebody asks',
      },
      {
        text: 'Can’t say a word about ⟦Tidewater 5⟧ yet, sorry folks',
        verdict: 'ask',
        draft: before,
        company: 'listed',
      },
      {
        text: 'Proud mum moment: ⟦Tidewater 5⟧ passed its last test tonight',
        verdict: 'stop',
        draft: before,
        company: 'listed',
      },
      {
        text: '⟦Project Beacon⟧ slipped to June, so my summer is cancelled',
        verdict: 'ask',
        company: 'listed',
        note: 'a running project without public facts',
      },
      { text: 'Day twelve at ⟦Windpark Zeewolde⟧. Mud in places I didn’t know I had.', verdict: 'ask' },
      { text: '⟦Wijk van de Toekomst⟧ is getting its own heat battery, saw the drawings today', verdict: 'ask' },
      { text: '⟦sneak peek⟧ of the new Harbourline app, dark mode and all', verdict: 'ask', company: 'listed' },
      { text: 'Our next card is ⟦unreleased⟧ but look how it shines', verdict: 'ask', company: 'listed' },
      {
        text: 'shh… ⟦prototype⟧ of our new model on my desk',
        verdict: 'ask',
        note: 'a prototype of ours',
        company: 'installer',
      },
      { text: '⟦We’re launching⟧ a service for landlords in February and nobody knows yet', verdict: 'ask' },
      {
        text: 'This is ⟦under embargo⟧ till Monday but our app is getting a chatbot!!',
        verdict: 'stop',
        note: 'says itself that it may not be out',
      },
    ],
    passes: [
      {
        text: 'In March I start my part-time master’s, wish me luck.',
        company: 'listed',
        note: 'a month and a start, of one’s own',
      },
      {
        text: 'ThermoPlus 2 is out! Two winters of work at Noordlicht, go and listen to how quiet it is.',
        draft: after,
        note: 'after the embargo',
      },
      {
        text: 'Tidewater 5 is here. Read the release notes on our site.',
        draft: { ...after, account: 'brand' },
        company: 'listed',
        note: 'after the embargo, from the company itself',
      },
      {
        text: 'Cycled past Windpark Zeewolde with a headwind that could strip paint',
        note: 'nothing about the project',
      },
      {
        text: 'Something new is coming to Harbourline Pay next week. Stay tuned!',
        draft: { account: 'brand' },
        company: 'listed',
        note: 'the company’s own teaser',
      },
      { text: 'Sneak peek of my sister’s wedding dress, she said I could', note: 'not a product' },
      { text: 'Built a prototype bird feeder in the shed and the squirrels filed a bug report', note: 'a hobby' },
      { text: 'The first look at the new Dune movie has me in bits', note: 'somebody else’s' },
      { text: 'We launched our app yesterday and it survived the night', company: 'listed', note: 'already launched' },
      { text: 'Embargo lifted at home: it’s a girl!', note: 'the word as a joke' },
      {
        text: 'Ten years ago we launched the very first Tidewater from a cupboard',
        company: 'listed',
        note: 'long ago',
      },
      { text: 'When is the new iPhone out? Asking for a cracked screen', note: 'another company’s product' },
      { text: 'Three installs today and I still have feeling in both hands' },
      {
        text: 'Rocket launch went well: my son’s bottle cleared the neighbour’s roof',
        note: 'the word, not a product',
      },
      { text: 'Congrats to the whole team on a cracking open day', note: 'plain pride' },
    ],
  },
}
