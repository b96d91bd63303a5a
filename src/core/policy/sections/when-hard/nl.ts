import type { WhenHard } from './plan.ts'

export const nl: WhenHard = {
  heads: {
    usual: {
      title: 'Als het lastig wordt',
      intro: ['Een grimmige discussie, een boze {customer}, een ongeluk, een journalist. Hier staat wat dan helpt. Alleen oplossen hoeft nooit.'],
    },
  },
  clauses: {
    hostile: {
      title: 'Als het grimmig wordt',
      short: 'Loopt het uit de hand? Haal adem, rond rustig af, en bel voor hulp.',
      rule: 'Antwoord niet meteen. Zeg daarna rustig wat [je|u] vindt, en rond af met één vriendelijke zin. Dat werkt beter dan doorvechten, en ook beter dan zomaar verdwijnen. Vraag gerust raad aan {pr}, liefst voordat [je|u] afrondt.',
      reason: 'Niemand wint een ruzie online. Wie rustig weggaat, houdt de meelezers aan zijn kant.',
      do: [{ text: '“We worden het niet eens, en dat is oké. Ik laat het hierbij. Fijne avond.”' }],
      ratherNot: [{ text: '“Leer eerst eens lezen.” En daarna het hele gesprek wissen.' }],
      carveOut: 'Stevig blijven in een gesprek over [je|uw] werk. Dat mag, en het kost [je|u] nooit iets.',
      off: 'Zonder dit advies staat een collega er alleen voor als het misgaat.',
    },
    criticism: {
      title: 'Als een {customer} klaagt',
      short: 'Klacht gezien? Bedank, erken, en bied een privébericht aan.',
      rule: 'Antwoorden op een klacht of slechte recensie mag, maar hoeft niet. [Doe je|Doet u] het, bedank dan voor de melding, laat merken dat [je|u] het begrijpt, en bied aan om het in een privébericht uit te zoeken. Geef de {customer} niet de schuld en noem niets uit diens dossier.',
      reason: 'Wie zich gehoord voelt, is vaak al half tevreden. En iedereen leest mee hoe we met een klacht omgaan.',
      do: [{ text: '“Dank dat u het zegt, ik snap dat dit vervelend is. Stuurt u mij een berichtje? Dan zoek ik het vandaag uit.”' }],
      ratherNot: [{ text: '“U was zelf niet thuis, dus wat wilt u nou eigenlijk?”' }],
      carveOut: 'Dit gaat over klachten van {customers}. Kritiek van collega’s op het werk of op {company} is iets anders, en die mag.',
      off: 'Zonder dit advies wordt een klacht van één {customer} een ruzie met publiek.',
    },
    crisis: {
      title: 'Bij een crisis',
      short: 'Bij een crisis spreken de woordvoerders namens {company}. Zeggen dat [je|u] veilig bent, mag altijd.',
      rule: 'Roept {company} een crisis uit, zoals bij een ongeluk, een terugroepactie of een groot datalek, dan spreken alleen woordvoerders namens ons. Plaats dan geen feiten die nog niet vaststaan over de oorzaak, de slachtoffers of de schuld, geen gegevens van slachtoffers, en niets over redding of beveiliging. Stuur vragen door naar {pr}.',
      reason: 'In het eerste uur klopt de helft nog niet. En familie hoort het van ons, niet uit een bericht.',
      do: [{ text: '“Ik ben veilig en iedereen van mijn ploeg ook. Meer weet ik niet. Nieuws staat op de site van {company}.”' }],
      ratherNot: [{ text: '“Drie gewonden, en ik weet precies wie er zat te slapen.”' }],
      carveOut: '[Je|U] mag altijd zeggen dat [je|u] veilig bent, anderen waarschuwen, gevaar melden en vertellen over [je|uw] eigen arbeidsomstandigheden, ook over wat er aan de veiligheid mankeerde. Een staking, een ontslagronde of een conflict over het werk is voor deze afspraak geen crisis.',
      off: 'Zonder deze afspraak horen families slecht nieuws van een vreemde.',
    },
    media: {
      title: 'Een journalist aan de lijn',
      short: 'Wil de pers weten wat {company} vindt? Verwijs door naar {pr}.',
      rule: 'Wil een journalist weten wat {company} ervan vindt? Dan is dat een vraag voor {pr}. Vraag naar naam, medium en deadline en geef die door.',
      reason: 'Zo krijgt de journalist snel een antwoord dat klopt, en zit [jij|u] er niet mee.',
      do: [{ text: '“Namens {company} kan ik niets zeggen. Mag ik uw nummer? Dan belt onze woordvoerder u vandaag.”' }],
      ratherNot: [{ text: '“Ons standpunt is dat de overheid dit had moeten weten.”', note: 'Van iemand die geen woordvoerder is.' }],
      carveOut: 'Voor [jezelf|uzelf] spreken met de pers over [je|uw] eigen werk mag altijd. Zeggen dat het [je|uw] eigen verhaal is, is handig, maar geen plicht.',
      off: 'Zonder deze afspraak leest {company} zijn eigen mening in de krant.',
    },
    'under-attack': {
      title: 'Als iemand [jou|u] aanvalt',
      short: '[Word je|Wordt u] online bedreigd om het werk? Wij helpen.',
      rule: '[Word je|Wordt u] online bedreigd of lastiggevallen om het werk, dan [sta je|staat u] er niet alleen voor. Bewaar een schermafdruk en laat het ons weten. Wij helpen met melden bij het platform, met aangifte, en met rust als die nodig is. Het maakt niet uit wat eraan voorafging.',
      reason: 'Wie voor ons werkt, mag daar geen gevaar door lopen.',
      do: [{ text: 'Eerst een schermafdruk met datum, dan bellen, en de reacties een paar dagen door een collega laten lezen.' }],
      ratherNot: [{ text: 'Alles wissen, of midden in de nacht alleen terugschrijven.' }],
      off: 'Zonder deze belofte durft straks niemand meer met zijn eigen naam online.',
    },
  },
}
