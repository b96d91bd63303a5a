import { sectorsOf } from '../../core/policy/index.ts'
import type { Answers, Key } from './answers.ts'

interface Words {
  readonly nl: string
  readonly en: string
}

/** A question of the wizard: what is asked, why it matters, and whether it applies given the answers so far. */
export interface Question {
  readonly key: Key
  readonly kind: 'text' | 'list' | 'yes-no' | 'country' | 'address' | 'contact'
  readonly ask: Words
  readonly why: Words
  readonly example?: Words
  readonly required?: boolean
  readonly when?: (answers: Answers) => boolean
  /** Whether yes is the likely answer, given those so far: then it is offered first. */
  readonly likely?: (answers: Answers) => boolean
  /** How an answer has to be written, for what has a form. */
  readonly form?: { readonly pattern: RegExp; readonly remedy: Words }
}

export const questions: readonly Question[] = [
  {
    key: 'name',
    kind: 'text',
    required: true,
    ask: { nl: 'Hoe heet het bedrijf?', en: 'What is the company called?' },
    why: {
      nl: 'Zo herkent Wellspoken wanneer een bericht over jullie gaat.',
      en: 'So that Wellspoken knows when a post is about you.',
    },
    example: { nl: 'Van Dijk Installatie', en: 'Harbour Lane Foods' },
  },
  {
    key: 'aliases',
    kind: 'list',
    ask: { nl: 'Hoe noemen mensen jullie nog meer?', en: 'What else do people call you?' },
    why: {
      nl: 'Afkortingen en accountnamen tellen ook mee. Scheid ze met komma’s.',
      en: 'Short names and account names count too. Separate them with commas.',
    },
    example: { nl: 'Van Dijk, VDI, @vandijk', en: 'Harbour Lane, HLF, @harbourlane' },
  },
  {
    key: 'country',
    kind: 'country',
    ask: { nl: 'In welk land zitten jullie?', en: 'Which country are you in?' },
    why: {
      nl: 'Het recht verschilt per land, en dus ook wat een richtlijn mag vragen.',
      en: 'The law differs, and with it what guidelines may ask.',
    },
  },
  {
    key: 'sector',
    kind: 'text',
    ask: { nl: 'In welke sector?', en: 'Which sector?' },
    why: {
      nl: 'Zorg, financiën, overheid, tech en winkels krijgen passende voorbeelden.',
      en: 'Health, finance, public bodies, tech and shops get fitting examples.',
    },
    example: { nl: 'zorg', en: 'health' },
  },
  {
    key: 'publicBody',
    kind: 'yes-no',
    ask: { nl: 'Zijn jullie een overheidsorganisatie?', en: 'Are you a public body?' },
    why: {
      nl: 'Ambtenaren hoeven een privébericht nooit vooraf te laten zien.',
      en: 'Officials need never show a private post beforehand.',
    },
  },
  {
    key: 'listed',
    kind: 'yes-no',
    when: (answers) => answers.publicBody !== true,
    ask: { nl: 'Zijn jullie beursgenoteerd?', en: 'Are you listed on a stock exchange?' },
    why: {
      nl: 'Dan gelden regels voor cijfers, koers en stille periodes.',
      en: 'Then rules for figures, share price and quiet periods apply.',
    },
  },
  {
    key: 'ticker',
    kind: 'text',
    when: (answers) => answers.listed === true,
    ask: { nl: 'Wat is de tickercode?', en: 'What is the ticker?' },
    why: { nl: 'Op fora noemen mensen het aandeel vaak zo.', en: 'Forums call the share by it.' },
  },
  {
    key: 'privacyRegulated',
    kind: 'yes-no',
    likely: ({ name, sector }) =>
      sectorsOf({ name: name ?? '', ...(sector && { sector }) }).some((one) => one === 'health' || one === 'finance'),
    ask: {
      nl: 'Werken jullie met gegevens van klanten, patiënten of cliënten?',
      en: 'Do you handle data of customers, patients or clients?',
    },
    why: {
      nl: 'Dan komt er een deel bij over wat je over hen wel en niet deelt.',
      en: 'Then a part is added on what may be shared about them.',
    },
  },
  {
    key: 'fiftyOrMore',
    kind: 'yes-no',
    ask: { nl: 'Werken er vijftig mensen of meer?', en: 'Do fifty people or more work for you?' },
    why: {
      nl: 'In veel landen hoort er dan een vaste plek te zijn om een misstand te melden.',
      en: 'In many countries there then has to be a fixed place to report wrongdoing.',
    },
  },
  {
    key: 'address',
    kind: 'address',
    ask: {
      nl: 'Spreken de Nederlandse teksten mensen aan met je of u?',
      en: 'Should the Dutch texts say "je" or "u"?',
    },
    why: { nl: 'De toon is van jullie.', en: 'The tone is yours.' },
  },
  {
    key: 'culture',
    kind: 'list',
    ask: { nl: 'Welke woorden passen bij jullie cultuur?', en: 'Which words fit your culture?' },
    why: {
      nl: 'Twee of drie woorden zetten de toon van de tekst.',
      en: 'Two or three words set the tone of the text.',
    },
    example: { nl: 'nuchter, open', en: 'down-to-earth, open' },
  },
  {
    key: 'goals',
    kind: 'list',
    ask: { nl: 'Wat willen jullie met sociale media bereiken?', en: 'What do you want from social media?' },
    why: {
      nl: 'Het staat in de inleiding, zodat mensen weten waarvoor ze het doen.',
      en: 'It goes into the introduction, so people know what it is for.',
    },
    example: { nl: 'vakmensen vinden', en: 'find good people' },
  },
  {
    key: 'products',
    kind: 'list',
    ask: { nl: 'Welke producten of diensten hebben een naam?', en: 'Which products or services have a name?' },
    why: {
      nl: 'Wie ze aanprijst, zegt erbij dat hij hier werkt.',
      en: 'Whoever praises them says that they work here.',
    },
  },
  {
    key: 'hashtags',
    kind: 'list',
    ask: {
      nl: 'Welke hashtag zegt dat iemand bij jullie werkt?',
      en: 'Which hashtag says that somebody works for you?',
    },
    why: { nl: 'Zo’n tag telt als eerlijk zeggen waar je werkt.', en: 'Such a tag counts as saying so honestly.' },
    example: { nl: '#ikwerkbijvandijk', en: '#iworkatharbourlane' },
  },
  {
    key: 'competitors',
    kind: 'list',
    ask: { nl: 'Wie zijn jullie concurrenten?', en: 'Who are your competitors?' },
    why: {
      nl: 'Wellspoken helpt mensen eerlijk over hen te praten.',
      en: 'Wellspoken helps people speak of them fairly.',
    },
  },
  {
    key: 'communications',
    kind: 'contact',
    ask: { nl: 'Wie beantwoordt vragen? (Communicatie)', en: 'Who answers questions? (Communications)' },
    why: {
      nl: 'Een oordeel "eerst vragen" noemt meteen naam en adres.',
      en: 'A verdict "ask first" names whom, with the address.',
    },
    example: { nl: 'Sanne de Wit <sanne@vandijk.example>', en: 'Sam Reed <sam@harbourlane.example>' },
  },
  {
    key: 'pr',
    kind: 'contact',
    ask: { nl: 'En voor journalisten en crises? (PR)', en: 'And for journalists and crises? (PR)' },
    why: {
      nl: 'Leeg laten mag: dan gaat het naar Communicatie.',
      en: 'You may leave it empty: then it goes to Communications.',
    },
  },
  {
    key: 'legal',
    kind: 'contact',
    ask: { nl: 'En voor juridische vragen?', en: 'And for legal questions?' },
    why: { nl: 'Leeg laten mag.', en: 'You may leave it empty.' },
  },
  {
    key: 'privacy',
    kind: 'contact',
    when: (answers) => answers.privacyRegulated === true,
    ask: {
      nl: 'En voor privacy? (functionaris gegevensbescherming)',
      en: 'And for privacy? (data protection officer)',
    },
    why: { nl: 'Leeg laten mag.', en: 'You may leave it empty.' },
  },
  {
    key: 'compliance',
    kind: 'contact',
    when: (answers) =>
      [answers.fiftyOrMore, answers.publicBody, answers.listed, answers.privacyRegulated].includes(true),
    ask: {
      nl: 'Bij wie meldt iemand een misstand? (meldpunt, Compliance)',
      en: 'Where does somebody report wrongdoing? (Compliance)',
    },
    why: {
      nl: 'De richtlijnen noemen dit adres. Leeg laten mag.',
      en: 'The guidelines give this address. You may leave it empty.',
    },
  },
  {
    key: 'colour',
    kind: 'text',
    ask: { nl: 'Wat is jullie huiskleur?', en: 'What is your house colour?' },
    why: {
      nl: 'Voor het document met de richtlijnen. Leeg laten mag.',
      en: 'For the document with the guidelines. You may leave it empty.',
    },
    example: { nl: '#b4530a', en: '#b4530a' },
    form: {
      pattern: /^#([0-9a-f]{3}|[0-9a-f]{6})$/i,
      remedy: {
        nl: 'Schrijf een kleur als #b4530a: # en zes cijfers of letters a-f.',
        en: 'Write a colour as #b4530a: # and six digits or letters a-f.',
      },
    },
  },
  {
    key: 'logo',
    kind: 'text',
    ask: { nl: 'In welk bestand staat jullie logo?', en: 'Which file holds your logo?' },
    why: {
      nl: 'Een .svg, .png of .jpg naast het bedrijfsbestand. Leeg laten mag.',
      en: 'An .svg, .png or .jpg beside the company file. You may leave it empty.',
    },
    example: { nl: 'logo.svg', en: 'logo.svg' },
    form: {
      pattern: /^[^\\/:]{1,200}\.(png|jpe?g|svg)$/i,
      remedy: {
        nl: 'Geef de naam van een .svg, .png of .jpg die naast het bedrijfsbestand staat.',
        en: 'Give the name of an .svg, .png or .jpg that lies beside the company file.',
      },
    },
  },
]

/** Whether a question makes sense after the answers so far. */
export function applies(question: Question, answers: Answers): boolean {
  return question.when?.(answers) ?? true
}
