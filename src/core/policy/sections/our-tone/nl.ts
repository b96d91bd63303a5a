import type { OurTone } from './plan.ts'

export const nl: OurTone = {
  heads: {
    usual: {
      title: 'Onze toon',
      intro: [
        'Fijn dat [je|u] er bent, ook online. Niemand kan beter over het werk bij {company} vertellen dan de mensen die het doen. [Jouw|Uw] verhaal is van [jou|u] en dat blijft zo.',
        '{culture}',
        '{goals}',
        '{sectorTone}',
        'Dit document begint met wat [je|u] altijd mag. Daarna komen een paar afspraken, met bij elke afspraak de reden en voorbeelden. En achterin staat wie [je|u] helpt.',
      ],
    },
  },
  clauses: {
    'own-voice': {
      title: '[Je|Uw] eigen stem',
      short: 'Schrijf in [je|uw] eigen woorden. Delen mag, maar hoeft nooit.',
      rule: 'Schrijf zoals [je|u] praat. Vertel wat [je|u] zelf hebt gemaakt, geleerd of gezien. Berichten van {company} delen mag, maar hoeft nooit. Het telt niet mee in [je|uw] beoordeling.',
      reason: 'Mensen geloven mensen. Een eigen verhaal blijft hangen, een doorgeplakte reclametekst niet.',
      do: [{ text: '“Vandaag mijn eerste leerling zelfstandig aan het werk gezet. Ik was zenuwachtiger dan hij.”' }],
      ratherNot: [{ text: '“Met gepaste trots delen wij dat onze organisatie wederom een mijlpaal heeft bereikt.”', note: 'Zo praat niemand aan de keukentafel.' }],
      off: 'Zonder deze uitnodiging lezen mensen alleen wat er niet mag. Dan houden ze liever hun mond, en hoort niemand meer hoe mooi het werk is.',
    },
    scope: {
      title: 'Waar dit over gaat',
      short: 'Dit gaat alleen over berichten die met {company} te maken hebben, en geldt voor iedereen, ook voor de directie.',
      rule: 'Deze tekst gaat over berichten die met {company}, onze {customers} of ons vak te maken hebben. De rest van [je|uw] leven online gaat ons niet aan. Wat hier staat, geldt voor iedereen die bij ons werkt, ook voor leidinggevenden en directie.',
      reason: 'Wie weet waar een afspraak ophoudt, voelt zich vrijer.',
      do: [{ text: 'Een foto van [je|uw] vakantie, [je|uw] hond of [je|uw] mening over de verkiezingen.', note: 'Daar gaat deze tekst niet over.' }],
      ratherNot: [{ text: 'Een leidinggevende die vraagt of die vakantiefoto’s weg kunnen.', note: 'Dat is niet aan ons.' }],
      off: 'Zonder grens lijkt alles onder de afspraken te vallen, ook het privéleven. Daar wordt iedereen stil van, en daar is geen reden voor.',
    },
  },
}
