import type { YourRights } from './plan.ts'

export const nl: YourRights = {
  heads: {
    usual: {
      title: 'Wat [je|u] altijd mag',
      intro: ['Dit staat met opzet voor alle afspraken. Wat hieronder staat, kan niemand [je|u] afnemen: geen leidinggevende, geen contract en ook de rest van dit document niet.'],
    },
  },
  clauses: {
    'protected-speech': {
      title: 'Praten over [je|uw] werk',
      short: 'Over loon, werktijden, veiligheid, leidinggevenden en vakbond mag [je|u] altijd praten. Ook kritisch.',
      rule: '[Je|U] mag altijd, alleen of samen, online of tegen de pers, praten over [je|uw] eigen loon, werktijden, veiligheid, werkdruk, leidinggevenden, ongewenst gedrag, vakbond{council} en andere arbeidsomstandigheden. Ook kritisch, en ook met onze naam erbij. Toestemming of een disclaimer is daarvoor nooit nodig.\n\n[Je|U] mag altijd melden bij een toezichthouder, de politie, [je|uw] advocaat, {representatives} of ons meldpunt, en in het openbaar waar de wet dat beschermt. Niemand mag [je|u] daarvoor benadelen.\n\nLijkt een afspraak hieronder iets anders te zeggen, dan gaat deze alinea voor. Laat wel klantgegevens, privégegevens van anderen en echte bedrijfsgeheimen weg.',
      reason: 'Samen over het werk praten is een recht. En we horen liever wat er misgaat dan dat het stil blijft.',
      do: [
        { text: '“Weer met z’n tweeën op een dienst voor vier. Dit is niet veilig, {company}. Wie herkent dit?”', note: 'Kritisch, met naam, en helemaal goed.' },
        { text: '“Ik zit in schaal 6. Wat verdienen jullie voor hetzelfde werk?”' },
      ],
      ratherNot: [{ text: '“Overwerken, omdat mevrouw De Boer uit de Kerkstraat weer eens te laat betaalt.”', note: 'Over overwerk mag [je|u] alles zeggen. Laat alleen de klant eruit.' }],
      off: 'Deze alinea kan niet uit: het recht bestaat ook als het nergens staat.',
    },
    'speak-up': {
      title: 'Een misstand melden',
      short: '[Zie je|Ziet u] iets gevaarlijks of verbodens? [Je|U] kiest zelf waar [je|u] het meldt.',
      rule: 'Is er iets gevaarlijk, oneerlijk of verboden? [Je|U] kiest zelf waar [je|u] het meldt: bij ons meldpunt, bij een toezichthouder zoals {authorities}, of in het openbaar waar de wet dat beschermt. Eerst intern melden hoeft niet. Bij ons meldpunt blijft [je|uw] naam geheim voor iedereen die de melding niet behandelt.{clock}',
      reason: 'Wie een misstand meldt, helpt collega’s en klanten. Daar hoort bescherming bij, geen risico.',
      do: [{ text: '[Je|U] ziet dat een veiligheidscontrole op papier is gezet maar niet is gedaan, en [je|u] meldt het met datum en foto.' }],
      ratherNot: [{ text: 'Een leidinggevende die zegt: “Dit houden we onder ons, anders kost het banen.”', note: 'Zo’n verzoek is niet geldig en [je|u] hoeft er niet naar te luisteren.' }],
      off: 'Deze alinea kan niet uit: wie meldt, is beschermd, wat een bedrijf er ook over opschrijft.',
    },
    'own-posts': {
      title: '[Je|Uw] eigen account',
      short: '[Je|Uw] account is van [jou|u]. Niemand hoeft vooraf mee te lezen.',
      rule: '[Je|Uw] eigen account is van [jou|u]. [Je|U] hoeft een bericht niet eerst aan ons te laten lezen. [Je|U] mag op [je|uw] profiel zetten dat [je|u] hier werkt, en [je|u] mag het weglaten. We vragen nooit om [je|uw] wachtwoord en kijken niet mee in besloten groepen. En niemand hoeft een vriendschapsverzoek van een leidinggevende of collega aan te nemen.',
      reason: '[Je|U] werkt bij ons. [Je|Uw] telefoon en [je|uw] vrije tijd zijn van [jou|u].',
      do: [{ text: '“{role} bij {company}, vader van drie, koffiesnob. Hier praat ik alleen voor mezelf.”', note: 'Leuk als [je|u] het erbij zet. Het hoeft niet.' }],
      ratherNot: [{ text: 'Een teamleider die vraagt: “Laat eens zien wat je gisteren over de roosters schreef.”', note: 'Dat vragen we niet.' }],
      carveOut: 'Spreekt iemand namens {company}{insiders}, dan hoort overleg bij de taak. Dat staat verderop, bij ‘Een akkoord op schrift’.',
      off: 'Deze alinea kan niet uit: een eigen account blijft van de eigenaar.',
    },
    'own-posts-public': {
      title: '[Je|Uw] eigen account',
      short: 'Niemand hoeft [je|uw] eigen berichten vooraf goed te keuren. Dat staat in de Grondwet.',
      rule: '[Je|Uw] eigen account is van [jou|u]. Niemand mag [je|uw] eigen berichten vooraf keuren: dat staat in artikel 7 van de Grondwet. Vooraf advies vragen mag, maar alleen als [je|u] dat zelf wilt. Achteraf kijken we hoe dicht het onderwerp bij [je|uw] functie ligt, hoe gevoelig het op dat moment was, hoe [je|u] het zei en wat het met de dienst deed. Wat iemand herkenbaar als ambtenaar zegt, weegt zwaarder dan wat iemand als bewoner zegt. We vragen nooit om [je|uw] wachtwoord en kijken niet mee in besloten groepen.',
      reason: 'De overheid is van iedereen. Ook wie er werkt, mag een mening hebben.',
      do: [{ text: '“Ik werk bij {company}, en als bewoner ben ik tegen die weg door het park.”', note: 'Een eigen mening over een onderwerp ver van het eigen bureau.' }],
      ratherNot: [{ text: 'Een leidinggevende die zegt: “Stuur dat stukje eerst even langs mij.”', note: 'Dat mogen we niet vragen.' }],
      carveOut: 'Op het account van {company}, en voor wie namens {company} spreekt, hoort overleg bij de taak. Dat is geen eigen bericht.',
      off: 'Deze alinea kan niet uit: zij volgt uit de Grondwet.',
    },
  },
}
