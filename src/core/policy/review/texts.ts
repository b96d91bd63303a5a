import type { GapId } from './result.ts'

interface ReviewTexts {
  readonly notice: string
  readonly gaps: { readonly [id in GapId]: string }
  readonly score: {
    readonly clauses: (covered: number, partial: number, all: number, points: number) => string
    readonly flags: (unlawful: number, contested: number, gaps: number, points: number) => string
  }
}

export const reviewTexts: { readonly nl: ReviewTexts; readonly en: ReviewTexts } = {
  nl: {
    notice:
      'Dit is geen juridisch advies. Een programma heeft de tekst gelezen op woorden en zinsbouw: het kan iets missen, en het kan iets ten onrechte aanstrepen. Laat een jurist meekijken voordat er iets verandert.',
    gaps: {
      'whistle-blower-exit':
        'Nergens staat dat je een misstand altijd mag melden, bij een meldpunt, een toezichthouder of een advocaat. Zet dat erin, bij elke regel over geheimhouding.',
      'protected-speech':
        'Nergens staat met zoveel woorden dat je mag praten over loon, werktijden, veiligheid, leidinggevenden en vakbond. Zet dat vooraan, met voorbeelden.',
      'works-council':
        'Er staat iets in over meekijken met personeel, maar niets over de ondernemingsraad. In Nederland is daarvoor eerst instemming nodig.',
    },
    score: {
      clauses: (covered, partial, all, points) =>
        `Inhoud: ${covered} van de ${all} onderdelen zijn gedekt en ${partial} half. Dat is ${points} van de 60 punten.`,
      flags: (unlawful, contested, gaps, points) =>
        `Vrijheid: ${unlawful} × onwettig (6 punten eraf), ${contested} × omstreden (2 eraf) en ${gaps} × iets wat ontbreekt (4 eraf). Dat is ${points} van de 40 punten.`,
    },
  },
  en: {
    notice:
      'This is not legal advice. A program read the text for words and sentence structure: it can miss things, and it can mark things that are fine. Have a lawyer look before you change anything.',
    gaps: {
      'whistle-blower-exit':
        'Nowhere does it say that people may always report wrongdoing, to a speak-up desk, a regulator or a lawyer. Say so, beside every rule on secrecy.',
      'protected-speech':
        'Nowhere does it say in so many words that people may talk about pay, hours, safety, managers and union matters. Put that first, with examples.',
      'works-council':
        'There is something in it on watching staff, but nothing on the works council. In the Netherlands its consent comes first.',
    },
    score: {
      clauses: (covered, partial, all, points) =>
        `Content: ${covered} of ${all} parts are covered and ${partial} half. That makes ${points} of 60 points.`,
      flags: (unlawful, contested, gaps, points) =>
        `Freedom: ${unlawful} × unlawful (6 points off), ${contested} × contested (2 off) and ${gaps} × something missing (4 off). That makes ${points} of 40 points.`,
    },
  },
}
