/** The languages a piece of text may be read in, as a bit set. */
export const language = { none: 0, nl: 1, en: 2, both: 3 } as const

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const dutch = words(
  "de het een en van ik je jij u hij zij ze wij jullie dat die dit deze niet geen wel ook maar want omdat als dan toch nog al er hier daar voor op aan met bij naar uit door over om te tot tegen tussen zonder onder mijn jouw zijn haar ons onze hun mij jou hem hen wie wat waar wanneer hoe waarom welke is was waren ben bent heb hebt heeft hebben had hadden word wordt worden werd kan kun kunnen kon moet moeten moest mag mogen zal zullen zou zouden ga gaat gaan ging doen doet deed iets niets alles iemand niemand veel meer meest heel erg zo nu straks vandaag morgen gisteren altijd nooit weer eens even gewoon echt mooi goed leuk fijn trots blij bedankt dank graag nieuwe nieuw dag week jaar mensen collega collegas werk werken werkt bedrijf klant klanten onze komt kom komen laat staat staan zit gaat maakt maken vind vindt denk weet wil willen zeg zegt zegt zo'n hallo hoi hee ja nee sinds volgens lekker leuke eigen eerste twee drie ff nou dus deed allemaal samen binnen buiten",
)
const english = words(
  'the a an and of i you he she it they we your that this these those not no but because if then still yet there here for on at with by from to into about over under between without my his her our their me him them us who what where when how why which is are was were be been am have has had do does did will would can could should must may might shall going get got just really very much more most so now today tomorrow yesterday always never again thanks thank please good great happy proud new day week year people work working works company customer customers team love like make makes made know think want says said out up down all any some every each than as or too also only even well lol hey hi yes yeah been being its isnt dont cant im ive one two first own off back while after before since looking join',
)
const shared = words(
  'is was we in over had been want die made men me hen worden of of team even door wel u a me so been',
)

/** Words that tell other languages; only used to say honestly that a draft cannot be read. */
const foreign = words(
  'der das und ist nicht ich wir sie mit auf fur eine einen auch noch bei zum zur uns unser sind haben wird werden aber oder wenn mehr uber nach dass sehr heute bin hat kann mein vom im den dem des les des est une pour dans nous vous avec sur pas que qui sont mais notre votre cette aux ces plus tres etre fait du au je suis il elle ils el los las una por para con es que del nuestro muy pero esta como mas son hoy il lo gli della che per non sono con questo nostro siamo molto anche um uma nao com para voce nosso hoje muito estamos och att det som inte jag vi ar pa med nie jest sie na do ze bir ve bu icin cok biz',
)
const reallyForeign = new Set(
  [...foreign].filter(
    (word) => !dutch.has(word) && !english.has(word) && word !== 'in' && word !== 'men' && word.length > 1,
  ),
)

/** What one folded word tells of its language: points for Dutch, for English, for another one. */
export interface WordEvidence {
  readonly nl: number
  readonly en: number
  readonly foreign: number
}

const dutchWord: WordEvidence = { nl: 1, en: 0, foreign: 0 }
const englishWord: WordEvidence = { nl: 0, en: 1, foreign: 0 }
const foreignWord: WordEvidence = { nl: 0, en: 0, foreign: 1 }
const dutchLook: WordEvidence = { nl: 0.4, en: 0, foreign: 0 }
const englishLook: WordEvidence = { nl: 0, en: 0.4, foreign: 0 }
const noEvidence: WordEvidence = { nl: 0, en: 0, foreign: 0 }

/** Function words count for one, the look of a word for a little. */
export function wordEvidence(word: string): WordEvidence {
  if (shared.has(word)) return noEvidence
  if (dutch.has(word)) return dutchWord
  if (english.has(word)) return englishWord
  if (reallyForeign.has(word)) return foreignWord
  if (/ij|aa|uu|oe[kprt]|sch|ee[nlr]$|gd$|lijk/.test(word)) return dutchLook
  return /ing$|tion|ould|ght|th|ly$/.test(word) ? englishLook : noEvidence
}

/** The language of a sentence: its own evidence first, then the draft's, then both. */
export function sentenceLanguage(own: WordEvidence, draft: WordEvidence): number {
  if (own.nl > own.en * 1.5 + 0.5) return language.nl
  if (own.en > own.nl * 1.5 + 0.5) return language.en
  if (own.nl + own.en >= 2) return language.both
  if (draft.nl > draft.en * 2 + 1) return own.en > own.nl ? language.both : language.nl
  if (draft.en > draft.nl * 2 + 1) return own.nl > own.en ? language.both : language.en
  return language.both
}

/** Whether a draft is in a language that neither lexicon reads: another script, or another language's function words prevail. */
export function isUnreadable(text: string, own: WordEvidence): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of Latin letters is meant
  if (own.foreign < 2 && /^[\x00-\u024f]*$/.test(text)) return false
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (letters >= 4 && latin * 2 < letters && own.nl + own.en < 2) return true
  return own.foreign >= 2 && own.foreign > (own.nl + own.en) * 1.5
}
