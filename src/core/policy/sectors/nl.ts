import type { SectorTexts } from './index.ts'

export const nl: SectorTexts = {
  public: {
    'own-voice': {
      do: { text: '“Vandaag drie uur met bewoners om tafel over die parkeerplaatsen. Niet iedereen ging blij naar huis. Wel wijzer.”' },
      ratherNot: { text: '“Het college heeft kennisgenomen van de zienswijzen.”', note: 'Dat begrijpt buiten het stadhuis niemand.' },
    },
    'misleading-claim': {
      do: { text: '“De weg gaat naar verwachting in maart open. De planning staat op onze site.”' },
      ratherNot: { text: '“Uw aanvraag is gegarandeerd binnen een week rond.”' },
    },
    'personal-data': {
      do: { text: '“Mooi gesprek gehad aan de balie. Hier doe ik het voor.”' },
      ratherNot: { text: '“De buurman van nummer 9 heeft weer bezwaar gemaakt.”' },
    },
    confidential: {
      do: { text: '“Het besluit staat vandaag online, met alle stukken erbij.”' },
      ratherNot: { text: 'Een foto van het bureau met een vertrouwelijk raadsstuk leesbaar in beeld.' },
    },
  },
  health: {
    'own-voice': {
      do: { text: '“Wat niemand je vertelt over nachtdienst: om vier uur smaakt een boterham met kaas naar vijf sterren.”' },
      ratherNot: { text: '“Wij leveren cliëntgerichte zorg van topniveau.”' },
    },
    'misleading-claim': {
      do: { text: '“Uit het onderzoek in de link: zes van de tien mensen sliepen er beter door. Vraag je arts wat bij jou past.”' },
      ratherNot: { text: '“Met onze aanpak ben je binnen een week van de pijn af.”' },
    },
    'personal-data': {
      do: { text: '“Na twintig jaar nog steeds kippenvel als iemand weer leert lopen.”' },
      ratherNot: { text: 'Een foto van het team, met het whiteboard met namen en kamers erachter.' },
    },
    confidential: {
      do: { text: '“We testen een nieuwe werkwijze. Over een half jaar vertel ik of het hielp.”' },
      ratherNot: { text: 'Een schermafdruk van het dossiersysteem, om te laten zien hoe traag het is.' },
    },
  },
  finance: {
    'own-voice': {
      do: { text: '“Vandaag iemand geholpen die de post niet meer durfde open te maken. We hebben het samen gedaan.”' },
      ratherNot: { text: '“Onze integrale oplossingen ontzorgen u optimaal.”' },
    },
    'misleading-claim': {
      do: { text: '“De rente van dit moment staat op onze site. Zij kan morgen anders zijn.”' },
      ratherNot: { text: '“Bij ons krijgt iedereen een hypotheek.”' },
    },
    'personal-data': {
      do: { text: '“Drie tips die ik elke klant geef, en die voor iedereen gelden.”' },
      ratherNot: { text: '“Net een bekende voetballer aan de lijn gehad over zijn lening.”' },
    },
    confidential: {
      do: { text: '“Oplichters bellen nu uit onze naam. Zo herken je ze.”' },
      ratherNot: { text: 'Uitleggen bij welk bedrag ons systeem een betaling wel of niet tegenhoudt.' },
    },
  },
  tech: {
    'own-voice': {
      do: { text: '“Drie dagen naar een fout gezocht. Het was een spatie. Hier is wat ik ervan leerde.”' },
      ratherNot: { text: '“Wij zijn dé toonaangevende partner in digitale transformatie.”' },
    },
    'misleading-claim': {
      do: { text: '“Op onze testmachine liep dit twee keer zo snel. De meting en de code staan erbij.”' },
      ratherNot: { text: '“Honderd procent onkraakbaar.”' },
    },
    'personal-data': {
      do: { text: '“Het dashboard in beeld, met bedachte namen.”' },
      ratherNot: { text: 'Een schermafdruk van het dashboard met echte klanten erin.' },
    },
    confidential: {
      do: { text: '“Dit stuk code is open, de rest niet. Hier vind je het.”' },
      ratherNot: { text: 'Een stuk van onze broncode op een vraagsite, met de toegangssleutel er nog in.' },
    },
  },
  consumer: {
    'own-voice': {
      do: { text: '“Zes uur ’s ochtends, de eerste broden uit de oven. Mooiste geur van de wereld.”' },
      ratherNot: { text: '“Ontdek nu onze vernieuwde collectie!”', note: 'Dat doet de reclame al.' },
    },
    'misleading-claim': {
      do: { text: '“Gemaakt van tachtig procent gerecycled katoen. Het rapport staat op de productpagina.”' },
      ratherNot: { text: '“Volledig klimaatneutraal en goed voor je huid.”' },
    },
    'personal-data': {
      do: { text: '“Vandaag een cadeau mogen inpakken voor iemand van honderd jaar.”' },
      ratherNot: { text: 'Een filmpje van een klant bij de kassa, om te lachen.' },
    },
    confidential: {
      do: { text: '“De actie begint morgen. Dan vertel ik meer.”' },
      ratherNot: { text: 'De inkoopprijzen van vandaag, als grapje in de groepsapp.' },
    },
  },
}
