import type { Words } from './country.ts'

export type Temper = 'plain' | 'open' | 'caring' | 'playful' | 'precise' | 'bold'

/** What a culture means for a post, in one sentence. */
export const tempers: { readonly [temper in Temper]: Words } = {
  plain: {
    nl: 'Gewone woorden zijn genoeg: schrijf zoals [je|u] praat.',
    en: 'Plain words will do: write the way you talk.',
  },
  open: {
    nl: 'Ook wat niet lukte, mag erbij. Juist dat gelooft een lezer.',
    en: 'What did not work out may be told too. That is just what readers believe.',
  },
  caring: {
    nl: 'Een vriendelijk woord komt verder dan een slimme zin.',
    en: 'A kind word goes further than a clever sentence.',
  },
  playful: { nl: 'Een grap mag, graag zelfs.', en: 'A joke is welcome, the more the better.' },
  precise: {
    nl: 'Eén feit dat klopt, zegt meer dan drie mooie woorden.',
    en: 'One fact that holds says more than three fine words.',
  },
  bold: {
    nl: 'Durf iets te vinden, en zeg ook wat [je|u] nog niet weet.',
    en: 'Dare to hold an opinion, and say what you do not know yet.',
  },
}

interface CultureWord extends Words {
  readonly temper: Temper
}

/** Words companies use for themselves, so that both languages can say them. */
export const cultureWords: readonly CultureWord[] = [
  { nl: 'nuchter', en: 'down-to-earth', temper: 'plain' },
  { nl: 'direct', en: 'direct', temper: 'plain' },
  { nl: 'eenvoudig', en: 'simple', temper: 'plain' },
  { nl: 'praktisch', en: 'practical', temper: 'plain' },
  { nl: 'rustig', en: 'calm', temper: 'plain' },
  { nl: 'no-nonsense', en: 'no-nonsense', temper: 'plain' },
  { nl: 'bescheiden', en: 'modest', temper: 'plain' },
  { nl: 'duidelijk', en: 'plain-spoken', temper: 'plain' },
  { nl: 'open', en: 'open', temper: 'open' },
  { nl: 'eerlijk', en: 'honest', temper: 'open' },
  { nl: 'transparant', en: 'transparent', temper: 'open' },
  { nl: 'lerend', en: 'learning', temper: 'open' },
  { nl: 'nieuwsgierig', en: 'curious', temper: 'open' },
  { nl: 'vertrouwen', en: 'trust', temper: 'open' },
  { nl: 'behulpzaam', en: 'helpful', temper: 'caring' },
  { nl: 'betrokken', en: 'committed', temper: 'caring' },
  { nl: 'zorgzaam', en: 'caring', temper: 'caring' },
  { nl: 'vriendelijk', en: 'friendly', temper: 'caring' },
  { nl: 'warm', en: 'warm', temper: 'caring' },
  { nl: 'menselijk', en: 'human', temper: 'caring' },
  { nl: 'gastvrij', en: 'hospitable', temper: 'caring' },
  { nl: 'dichtbij', en: 'close by', temper: 'caring' },
  { nl: 'samen', en: 'together', temper: 'caring' },
  { nl: 'collegiaal', en: 'good colleagues', temper: 'caring' },
  { nl: 'klantgericht', en: 'customer first', temper: 'caring' },
  { nl: 'dienstbaar', en: 'of service', temper: 'caring' },
  { nl: 'vrolijk', en: 'cheerful', temper: 'playful' },
  { nl: 'speels', en: 'playful', temper: 'playful' },
  { nl: 'informeel', en: 'informal', temper: 'playful' },
  { nl: 'humor', en: 'humour', temper: 'playful' },
  { nl: 'creatief', en: 'creative', temper: 'playful' },
  { nl: 'plezier', en: 'fun', temper: 'playful' },
  { nl: 'precies', en: 'precise', temper: 'precise' },
  { nl: 'zorgvuldig', en: 'careful', temper: 'precise' },
  { nl: 'betrouwbaar', en: 'reliable', temper: 'precise' },
  { nl: 'deskundig', en: 'expert', temper: 'precise' },
  { nl: 'vakkundig', en: 'skilled', temper: 'precise' },
  { nl: 'vakmanschap', en: 'craftsmanship', temper: 'precise' },
  { nl: 'kwaliteit', en: 'quality', temper: 'precise' },
  { nl: 'veilig', en: 'safe', temper: 'precise' },
  { nl: 'veiligheid', en: 'safety', temper: 'precise' },
  { nl: 'integer', en: 'upright', temper: 'precise' },
  { nl: 'formeel', en: 'formal', temper: 'precise' },
  { nl: 'duurzaam', en: 'sustainable', temper: 'precise' },
  { nl: 'innovatief', en: 'innovative', temper: 'bold' },
  { nl: 'ambitieus', en: 'ambitious', temper: 'bold' },
  { nl: 'ondernemend', en: 'enterprising', temper: 'bold' },
  { nl: 'eigenwijs', en: 'headstrong', temper: 'bold' },
  { nl: 'lef', en: 'nerve', temper: 'bold' },
  { nl: 'dapper', en: 'brave', temper: 'bold' },
  { nl: 'snel', en: 'fast', temper: 'bold' },
  { nl: 'trots', en: 'proud', temper: 'bold' },
]

export interface Goal extends Words {
  /** Parts of words, lower case, in either language. */
  readonly cues: readonly string[]
}

/** What a goal asks of a post; the first that fits is taken. */
export const goals: readonly Goal[] = [
  {
    cues: [
      'werv',
      'vacature',
      'vakmensen',
      'nieuwe collega',
      'personeel vinden',
      'recruit',
      'hire',
      'hiring',
      'talent',
    ],
    nl: 'Wie werk zoekt, gelooft een collega eerder dan een vacature.',
    en: 'People looking for work believe a colleague sooner than a job ad.',
  },
  {
    cues: ['vertrouw', 'trust', 'eerlijk', 'transparan', 'honest'],
    nl: 'Vertrouwen groeit van wat [je|u] laat zien, niet van wat wij beloven.',
    en: 'Trust grows from what you show, not from what we promise.',
  },
  {
    cues: ['duurza', 'klimaat', 'energie', 'sustain', 'climate', 'energy', 'green'],
    nl: 'Laat zien wat er echt gebeurt, ook als het nog klein is.',
    en: 'Show what really happens, even when it is still small.',
  },
  {
    cues: ['kennis', 'uitleg', 'leren', 'onderwijs', 'knowledge', 'learn', 'teach', 'explain'],
    nl: 'Wat [je|u] uitlegt, helpt iemand die [je|u] misschien nooit ontmoet.',
    en: 'What you explain helps somebody you may never meet.',
  },
  {
    cues: [
      'inwoner',
      'bewoner',
      'buurt',
      'wijk',
      'dorp',
      'stad',
      'patiënt',
      'patient',
      'cliënt',
      'resident',
      'neighbour',
      'neighbor',
      'communit',
    ],
    nl: 'De mensen om ons heen willen graag weten wie er achter de deur werkt.',
    en: 'The people around us like to know who works behind the door.',
  },
  {
    cues: ['klant', 'verkoop', 'omzet', 'groei', 'customer', 'sales', 'grow', 'market'],
    nl: 'Een klant kiest liever voor mensen dan voor een logo.',
    en: 'A customer would rather choose people than a logo.',
  },
]

/** When no goal is recognized. */
export const anyGoal: Words = {
  nl: '[Jouw|Uw] verhaal helpt daar meer bij dan welke advertentie ook.',
  en: 'Your story helps more with that than any advertisement.',
}
