import type { WhoHelps } from './plan.ts'

export const nl: WhoHelps = {
  heads: {
    usual: {
      title: 'Wie [je|u] helpt',
      intro: ['Achter elk loket zit hier een mens. Bellen mag, mailen mag, en een domme vraag bestaat niet.'],
    },
  },
  clauses: {
    ask: {
      title: 'Advies vragen kan altijd',
      short: 'Advies nodig? {callCommunications}',
      rule: '[Je|U] kunt vooraf advies vragen: over de inhoud, over rechten op beeld of tekst, of over wat vertrouwelijk is. Binnen één werkdag is er antwoord. Het is advies: of [je|u] het bericht plaatst, [beslis je|beslist u] zelf. Een goed antwoord bewaren we zonder [je|uw] naam, zodat de volgende er ook iets aan heeft.',
      reason: 'Een vraag vooraf kost vijf minuten. Een bericht rechtzetten kost een week.',
      do: [{ text: '“Mag deze foto van de bouwplaats online? Links staat een auto met kenteken.”' }],
      ratherNot: [{ text: 'Een mooi verhaal niet plaatsen, omdat vragen zo’n gedoe lijkt.' }],
      carveOut: 'De onderwerpen bij ‘Wat [je|u] altijd mag’: daarover [hoef je|hoeft u] niets te vragen. En over de rest is vragen ook nooit een plicht.',
      off: 'Zonder deze belofte gokt iedereen, of zwijgt iedereen.',
    },
    permission: {
      title: 'Een akkoord op schrift',
      short: 'Een akkoord vooraf is er alleen voor {gate}.',
      rule: 'Een akkoord vooraf is er alleen voor {gate}. Het akkoord geldt voor precies die tekst, op dat kanaal, tot die dag. Verandert er iets aan de tekst, dan volgt een nieuw akkoord. Wie voor een ander bericht graag zwart op wit heeft dat het klopt, bijvoorbeeld als er een concurrent of een gesprek in voorkomt, mag er ook om vragen.',
      reason: 'Wie namens ons allemaal spreekt, stemt af wat er staat. Wie voor zichzelf spreekt, hoeft dat niet.',
      do: [{ text: 'De woordvoerder laat de verklaring nalezen, krijgt akkoord voor LinkedIn tot vrijdag, en plaatst haar ongewijzigd.' }],
      ratherNot: [{ text: 'Akkoord krijgen op een tekst en er daarna nog snel een cijfer bij zetten.' }],
      carveOut: '[Je|Uw] eigen berichten vallen hier niet onder, en berichten over [je|uw] arbeidsomstandigheden of een misstand al helemaal niet.',
      off: 'Zonder deze afspraak weet niemand welke tekst is afgesproken.',
    },
    report: {
      title: 'Iets gezien dat niet klopt',
      short: 'Een nepaccount, oplichting of een gelekt bestand gezien? Laat het weten.',
      rule: 'Oplichting met onze naam, een bedreiging, een nepaccount, gelekte gegevens of iets gevaarlijk onjuists over onze producten: geef het door. Het mag zonder naam, en het is nooit een plicht. Wij kijken ernaar, melden het zo nodig bij het platform, en laten weten wat ermee is gebeurd.',
      reason: 'Samen zien we meer. Hoe eerder een nepaccount weg is, hoe minder mensen erin trappen.',
      do: [{ text: '“Iemand verkoopt namens ons waardebonnen op Facebook. Dit is de link, dit is een schermafdruk.”' }],
      ratherNot: [{ text: '“Kijk eens wat Karin over haar rooster schrijft!”', note: 'Zo’n melding nemen we niet aan.' }],
      carveOut: 'Meningen van collega’s over het werk meldt niemand, en we zoeken er ook niet naar.',
      off: 'Zonder deze uitnodiging horen we van een oplichter als de eerste klant is bestolen.',
    },
    desks: {
      title: 'Wie is waarvoor',
      short: 'Geen idee bij wie? {callCommunications}',
      rule: 'Dit zijn de mensen die [je|u] kunt bellen of mailen. Geen idee bij wie een vraag hoort? Begin bij {communications}, die zoekt het uit.',
      reason: 'Een vraag die bij de goede persoon komt, is zo beantwoord.',
      do: [{ text: '“Ik weet niet of dit bij jullie hoort, maar ik heb een vraag over een foto.”' }],
      ratherNot: [{ text: 'Dagen wachten, omdat niet duidelijk is wie erover gaat.' }],
      off: 'Zonder deze lijst belandt elke vraag bij de verkeerde.',
    },
  },
}
