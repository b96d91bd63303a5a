import type { Regulated } from './plan.ts'

export const nl: Regulated = {
  heads: {
    listed: {
      title: 'Extra, omdat we aan de beurs staan',
      intro: ['Wie een aandeel in {company} koopt, moet op hetzelfde moment hetzelfde weten als ieder ander. Daarom gelden er voor geld en koers een paar afspraken extra.'],
    },
    private: {
      title: 'Extra, omdat we met gevoelige gegevens werken',
      intro: ['Mensen geven ons gegevens die ze verder bijna niemand geven. Daarom zijn we daar extra zuinig op.'],
    },
    both: {
      title: 'Extra, voor de beurs en voor gevoelige gegevens',
      intro: [
        'Wie een aandeel in {company} koopt, moet op hetzelfde moment hetzelfde weten als ieder ander. En mensen geven ons gegevens die ze verder bijna niemand geven. Daarom gelden er op deze twee punten een paar afspraken extra.',
      ],
    },
  },
  clauses: {
    financial: {
      title: 'Resultaten en koers',
      short: 'Geen resultaten voordat ze gepubliceerd zijn, en geen mening over de koers.',
      rule: 'Schrijf niet over resultaten, orders of verwachtingen van {company} die nog niet gepubliceerd zijn. Zeg niet wat ons aandeel waard is of gaat doen, en raad niemand aan het te kopen of te verkopen. Wat we hebben gepubliceerd, mag [je|u] delen, met de bron erbij.',
      reason: 'Een losse opmerking van iemand die er werkt, lezen beleggers als een tip.',
      do: [{ text: '“De halfjaarcijfers staan online, hier is het persbericht. Trots op het team.”' }],
      ratherNot: [{ text: '“Nu instappen, mensen. Volgende week weten jullie waarom.”' }],
      carveOut: 'Over loon, bonus, werkdruk, ontslag en andere arbeidsomstandigheden mag [je|u] altijd praten, ook als er cijfers aan komen. En melden bij een toezichthouder mag altijd.',
      off: 'Zonder deze afspraak kan één bericht uitlopen op een onderzoek door de toezichthouder.',
    },
    'quiet-period': {
      title: 'De stille periode',
      short: 'In de weken voor de cijfers: geen woord over hoe de zaken gaan.',
      rule: 'In de weken voor onze cijfers schrijft niemand over onze resultaten en verwachtingen, ook niet met een hint of een knipoog. De data krijgt iedereen op tijd van {ir}. Na publicatie mag het weer.',
      reason: 'In die weken zoekt iedereen naar aanwijzingen, ook waar wij er geen bedoelen.',
      do: [{ text: '“Leuke dag gehad op de open dag. Dit is wat we lieten zien.”', note: 'Over het werk, niet over de cijfers.' }],
      ratherNot: [{ text: '“Ik mag niks zeggen over woensdag, maar de taart is besteld!”' }],
      carveOut: 'De stille periode gaat alleen over resultaten en verwachtingen. Over [je|uw] eigen werk, loon, rooster, vakbond of een misstand mag [je|u] ook dan alles zeggen.',
      off: 'Zonder deze afspraak kan een grapje over taart de koers bewegen.',
    },
    'inside-information': {
      title: 'Voorkennis',
      short: '[Weet je|Weet u] iets wat de koers kan raken? Deel het alleen met wie het voor het werk nodig heeft.',
      rule: 'Iets wat de koers kan raken en buiten nog niemand weet, [deel je|deelt u] alleen met wie het voor het werk nodig heeft.{insiderGate}',
      reason: 'Voorkennis doorgeven is verboden, ook als niemand er geld aan verdient.',
      do: [{ text: '[Je|U] krijgt er een vraag over in de app en zegt: “Daar kan ik niets over zeggen.”' }],
      ratherNot: [{ text: '“Tussen ons: er komt een bod aan.”', note: 'Ook een besloten groep telt.' }],
      carveOut: 'Over [je|uw] eigen arbeidsomstandigheden mag [je|u] altijd praten, en een misstand mag [je|u] altijd melden. Daarvoor hoeft niemand iets voor te leggen.{insiderLimit}',
      off: 'Zonder deze afspraak kan een collega zonder het te weten de wet overtreden.',
    },
    'strict-privacy': {
      title: 'Klantgegevens: extra streng',
      short: 'Niets waaraan een klant, patiënt of cliënt te herkennen is, ook niet zonder naam.',
      rule: 'Schrijf niets waaraan een klant, patiënt of cliënt te herkennen is, ook niet zonder naam. Is er toestemming, leg die dan vast bij {privacy} voordat het bericht eruit gaat. [Twijfel je|Twijfelt u] of iemand te herkennen is? Vraag het gerust.',
      reason: 'Mensen vertellen ons dingen die ze hun buren niet vertellen.',
      do: [{ text: '“Vandaag iemand echt kunnen helpen. Meer zeg ik niet, maar ik fiets met een lach naar huis.”' }],
      ratherNot: [{ text: '“Weer een wethouder met schulden aan de balie, je gelooft het niet.”' }],
      carveOut: 'Over [je|uw] eigen werkdruk, veiligheid en rooster mag [je|u] altijd praten, en een misstand mag [je|u] altijd melden. Laat de klant weg.',
      off: 'Zonder deze afspraak is één bericht genoeg om het vertrouwen van een klant kwijt te zijn.',
    },
    'data-leak': {
      title: 'Toch iets gelekt?',
      short: 'Staat er toch iets online? Haal het weg en bel meteen.',
      rule: 'Staat er per ongeluk iets online over een klant? Haal het weg en laat het {privacy} meteen weten. Dan kunnen we de klant helpen. Een vergissing melden pakt altijd beter uit dan hopen dat niemand het ziet.',
      reason: 'De eerste uren maken het verschil.',
      do: [{ text: '“Ik heb een foto geplaatst met een dossier op de achtergrond. Hij is weg, maar hij stond er een uur.”' }],
      ratherNot: [{ text: 'De foto stil verwijderen en er niets over zeggen.' }],
      off: 'Zonder dit advies hoort de klant het van een ander.',
    },
    regulator: {
      title: 'Als een toezichthouder ons onderzoekt',
      short: 'Over een onderzoek spreekt namens {company} alleen {legal}.',
      rule: 'Onderzoekt een toezichthouder {company}, dan antwoordt {legal} namens ons. [Werk je|Werkt u] aan dat dossier, plaats er dan niets over.',
      reason: 'Een onderzoek is eerlijker als het niet online wordt gevoerd.',
      do: [{ text: '“Daar loopt een onderzoek over. Onze reactie staat op de site.”' }],
      ratherNot: [{ text: '“Ik heb het rapport gezien. Dat wordt een forse boete.”' }],
      carveOut: 'Zelf praten met een toezichthouder mag altijd, ook over dit onderzoek, zonder het ons te vertellen en zonder iets te vragen.',
      off: 'Zonder deze afspraak leest een toezichthouder halve verhalen van mensen die het niet zeker weten.',
    },
  },
}
