import type { Draft } from '../../engine/index.ts'
import type { Examples } from '../example.ts'

/** An author who declared one tie. */
const tied = (party: string, kind: string): Omit<Draft, 'text'> => ({ author: { interests: [{ party, kind }] } })

export const examples: Examples = {
  nl: {
    breaches: [
      {
        text: 'Wie nog isolatie zoekt: ⟦bel Isolatiebedrijf Van Dam⟧. Snel, netjes en geen gezeur.',
        verdict: 'revise',
        draft: tied('Isolatiebedrijf Van Dam', 'familie'),
      },
      {
        text: '⟦Zonnecollectief Oost is de slimste club van het land⟧, stap in nu het nog kan.',
        verdict: 'revise',
        draft: tied('Zonnecollectief Oost', 'aandelen'),
      },
      {
        text: 'Zaterdag weer gegeten bij Brasserie Linde. Wat een plek, de ⟦lekkerste bitterballen⟧ van de stad!',
        verdict: 'revise',
        note: 'bijbaan in de bediening, niet vermeld',
        draft: tied('Brasserie Linde', 'bijbaan'),
      },
      {
        text: 'De cursus van Vakschool Noord is ⟦verplichte kost voor elke monteur⟧.',
        verdict: 'revise',
        draft: tied('Vakschool Noord', 'betaald docent'),
      },
      {
        text: 'Goeie tip van mij: ⟦Boekhoudbureau Cijfer⟧. Nooit meer blauwe enveloppen.',
        verdict: 'revise',
        draft: tied('Boekhoudbureau Cijfer', 'partner werkt er'),
      },
      {
        text: 'Hulde voor ⟦Kwekerij Bos⟧, zo mooi heeft ons plein er nog nooit bij gestaan',
        verdict: 'revise',
        draft: tied('Kwekerij Bos BV', 'family'),
      },
      {
        text: 'Laat je zonnepanelen schoonmaken door GlansDak, ⟦aanrader⟧ 👌',
        verdict: 'revise',
        draft: tied('GlansDak', 'side job'),
      },
      {
        text: 'Klaar met dure software? ⟦Probeer Rekenaap⟧, wij zijn er thuis dol op.',
        verdict: 'revise',
        draft: tied('Rekenaap', 'shares'),
      },
      {
        text: 'Ik heb ze allemaal gehad. ⟦Fietsenmaker Rijk⟧ is de enige die echt verstand heeft van e-bikes.',
        verdict: 'revise',
        draft: tied('Fietsenmaker Rijk', 'broer'),
      },
      {
        text: 'onder de indruk van ⟦Warmtelab⟧, daar ga je nog van horen',
        verdict: 'revise',
        draft: tied('Warmtelab', 'payment'),
      },
      {
        text: 'Iedereen die twijfelt over zijn pensioen: maak een afspraak bij Planvast, ⟦ik vertrouw ze blind⟧.',
        verdict: 'revise',
        draft: tied('Planvast', 'provisie'),
      },
      {
        text: '⟦Koop aandelen Veldstroom⟧ voordat iedereen het doorheeft.',
        verdict: 'revise',
        draft: tied('Veldstroom', 'aandelen'),
      },
      {
        text: 'Voor een nieuwe keuken ⟦moet je bij Studio Hout zijn⟧. Niet gesponsord hoor!',
        verdict: 'revise',
        note: 'ontkent een belang dat er is',
        draft: tied('Studio Hout', 'zus'),
      },
      {
        text: '#glansdak ⟦doet het weer netjes⟧, onze ramen zijn ook meegenomen',
        verdict: 'revise',
        draft: tied('GlansDak', 'side job'),
      },
    ],
    passes: [
      {
        text: 'Wie nog isolatie zoekt: bel Isolatiebedrijf Van Dam. Van mijn oom, dus ik ben niet objectief.',
        note: 'zegt dat het familie is',
        draft: tied('Isolatiebedrijf Van Dam', 'familie'),
      },
      {
        text: 'Zonnecollectief Oost is de slimste club van het land. Ik heb er zelf aandelen in.',
        note: 'zegt dat ze aandelen heeft',
        draft: tied('Zonnecollectief Oost', 'aandelen'),
      },
      {
        text: 'Zaterdagavond sta ik zelf in de bediening bij Brasserie Linde, mijn bijbaan. Lekkerste bitterballen van de stad!',
        note: 'noemt zijn bijbaan',
        draft: tied('Brasserie Linde', 'bijbaan'),
      },
      {
        text: 'De cursus van Vakschool Noord is verplichte kost. (Ik word door ze betaald om les te geven.)',
        note: 'noemt de betaling',
        draft: tied('Vakschool Noord', 'betaald docent'),
      },
      {
        text: 'Brasserie Linde is verhuisd naar de Markt, naast de apotheek.',
        note: 'noemt ze zonder oordeel',
        draft: tied('Brasserie Linde', 'bijbaan'),
      },
      {
        text: 'Vrijdag is de ledenvergadering van Zonnecollectief Oost, om acht uur in het dorpshuis.',
        note: 'een mededeling',
        draft: tied('Zonnecollectief Oost', 'aandelen'),
      },
      { text: 'Weet iemand of GlansDak ook dakgoten doet?', note: 'een vraag', draft: tied('GlansDak', 'side job') },
      {
        text: 'Hulde voor de vrijwilligers van de kinderboerderij, wat een plek.',
        note: 'lof voor een ander',
        draft: tied('Kwekerij Bos', 'family'),
      },
      {
        text: 'Mijn broer runt Fietsenmaker Rijk en ik zeg het toch: beste van de stad.',
        note: 'mijn broer',
        draft: tied('Fietsenmaker Rijk', 'broer'),
      },
      {
        text: 'Wie nog isolatie zoekt: bel Isolatiebedrijf Van Dam. Snel, netjes en geen gezeur.',
        note: 'dezelfde tekst van iemand zonder belang',
      },
      {
        text: 'Kwekerij Bos staat dit jaar ook op de braderie.',
        note: 'noemt ze alleen',
        draft: tied('Kwekerij Bos', 'family'),
      },
      {
        text: 'Aanrader: Rekenaap. Disclaimer: ik stak er in 2024 wat spaargeld in.',
        note: 'een disclaimer telt',
        draft: tied('Rekenaap', 'shares'),
      },
      { text: 'Met het hele gezin naar het strand geweest, geweldig.', draft: tied('Planvast', 'provisie') },
      {
        text: 'Onder de indruk van Warmtelab, betaalde samenwerking.',
        note: 'zegt dat er betaald is',
        draft: tied('Warmtelab', 'payment'),
      },
    ],
  },
  en: {
    breaches: [
      {
        text: 'Need a plumber in Leith? ⟦Call Harrow & Sons⟧, straight as a die.',
        verdict: 'revise',
        company: 'listed',
        draft: tied('Harrow & Sons', 'family'),
      },
      {
        text: "⟦Brightleaf is the only energy outfit I'd trust⟧ with my mum's bill.",
        verdict: 'revise',
        company: 'listed',
        draft: tied('Brightleaf Ltd', 'shares'),
      },
      {
        text: 'Breakfast at Cob Lane Bakery again. ⟦Best sourdough in the county⟧, fight me.',
        verdict: 'revise',
        company: 'listed',
        note: 'weekend job at the bakery, not mentioned',
        draft: tied('Cob Lane Bakery', 'weekend job'),
      },
      {
        text: '⟦You have to try Lumo⟧, it does your invoices while you sleep',
        verdict: 'revise',
        company: 'listed',
        draft: tied('Lumo', 'angel investor'),
      },
      {
        text: 'The Kestrel Course is ⟦worth every minute⟧ if you manage people.',
        verdict: 'revise',
        company: 'listed',
        draft: tied('Kestrel Course', 'paid speaker'),
      },
      {
        text: 'Had our garden redone by Fernwork and I am ⟦over the moon with⟧ it.',
        verdict: 'revise',
        company: 'listed',
        draft: tied('Fernwork', 'sister owns it'),
      },
      {
        text: '⟦Hats off to Nightjar Films⟧, nobody shoots rain like they do.',
        verdict: 'revise',
        company: 'listed',
        draft: tied('Nightjar Films', 'husband'),
      },
      {
        text: 'Anyone rolling out payroll this spring: ⟦go with Tallybird⟧. You can thank me later.',
        verdict: 'revise',
        company: 'listed',
        draft: tied('Tallybird', 'commission'),
      },
      {
        text: 'Quietly, ⟦Moorcell is going to be huge⟧. Their batteries are years ahead.',
        verdict: 'revise',
        company: 'listed',
        draft: tied('Moorcell plc', 'stock'),
      },
      {
        text: 'Our club hired Redpost for the fun run and ⟦they were brilliant⟧, dead easy to deal with',
        verdict: 'revise',
        company: 'listed',
        draft: tied('Redpost', 'side gig'),
      },
      {
        text: '#lumo ⟦is a lifesaver⟧, that is all',
        verdict: 'revise',
        company: 'listed',
        draft: tied('Lumo', 'shares'),
      },
      {
        text: 'Nobody is paying me to say this, but ⟦Cob Lane Bakery beats everything⟧ on the high street.',
        verdict: 'revise',
        company: 'listed',
        note: 'denies a tie that is there',
        draft: tied('Cob Lane Bakery', 'weekend job'),
      },
      {
        text: 'If you want honest advice, ⟦speak to Wren Legal⟧. They know their stuff.',
        verdict: 'revise',
        company: 'listed',
        draft: tied('Wren Legal', 'wife is a partner'),
      },
      {
        text: 'Cheap, cheerful, and the coffee is ⟦better than anywhere else⟧: Dockside Desks.',
        verdict: 'revise',
        company: 'listed',
        draft: tied('Dockside Desks', 'owner'),
      },
    ],
    passes: [
      {
        text: "Need a plumber in Leith? Call Harrow & Sons. My brother's firm, so I would say that.",
        company: 'listed',
        note: 'says it is family',
        draft: tied('Harrow & Sons', 'family'),
      },
      {
        text: "Brightleaf is the only energy outfit I'd trust. I own shares, mind.",
        company: 'listed',
        note: 'says there are shares',
        draft: tied('Brightleaf Ltd', 'shares'),
      },
      {
        text: 'I bake at Cob Lane Bakery on Saturdays, so I am biased: best sourdough in the county.',
        company: 'listed',
        note: 'names the side job',
        draft: tied('Cob Lane Bakery', 'weekend job'),
      },
      {
        text: 'You have to try Lumo. Disclosure: I put money in it last year.',
        company: 'listed',
        note: 'a disclosure',
        draft: tied('Lumo', 'angel investor'),
      },
      {
        text: 'Cob Lane Bakery is closed on Monday for the bank holiday.',
        company: 'listed',
        note: 'a plain mention',
        draft: tied('Cob Lane Bakery', 'weekend job'),
      },
      {
        text: 'Moorcell publishes its annual report on Thursday, the link is on its site.',
        company: 'listed',
        note: 'a fact without judgement',
        draft: tied('Moorcell plc', 'stock'),
      },
      {
        text: 'Does Fernwork do hedges as well, or only lawns?',
        company: 'listed',
        note: 'a question',
        draft: tied('Fernwork', 'sister owns it'),
      },
      {
        text: 'Hats off to the lollipop lady on Hill Street, nobody stops a lorry like she does.',
        company: 'listed',
        note: 'praise of somebody else',
        draft: tied('Nightjar Films', 'husband'),
      },
      {
        text: 'The Kestrel Course is worth every minute. They pay me to speak there, just so you know.',
        company: 'listed',
        note: 'says who pays',
        draft: tied('Kestrel Course', 'paid speaker'),
      },
      {
        text: 'Need a plumber in Leith? Call Harrow & Sons, straight as a die.',
        company: 'listed',
        note: 'the same words from somebody without a tie',
      },
      {
        text: 'My wife works at Wren Legal and they know their stuff.',
        company: 'listed',
        note: 'my wife works there',
        draft: tied('Wren Legal', 'wife is a partner'),
      },
      {
        text: 'Tallybird has moved to the third floor, use the side door for parcels.',
        company: 'listed',
        note: 'a plain mention',
        draft: tied('Tallybird', 'commission'),
      },
      {
        text: 'Best weekend in ages, three generations in one leaking tent.',
        company: 'listed',
        draft: tied('Redpost', 'side gig'),
      },
      {
        text: 'Paid partnership with Lumo: it does your invoices while you sleep and it is brilliant.',
        company: 'listed',
        note: 'labelled as paid',
        draft: tied('Lumo', 'payment'),
      },
    ],
  },
}
