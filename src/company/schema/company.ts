import { desks } from '../../core/engine/desk.ts'
import { verdicts } from '../../core/engine/verdict.ts'
import { brand } from './brand.ts'
import { block, choice, flag, list, map, maybe, text, texts } from './parts.ts'
import { registers } from './registers.ts'

const contact = block(
  {
    name: maybe(text('Wie er antwoordt.', 'Who answers.')),
    email: maybe(text('E-mailadres.', 'E-mail address.')),
    phone: maybe(text('Telefoonnummer.', 'Phone number.')),
  },
  'Wie er antwoordt. Zonder gegevens antwoordt communicatie.',
  'Who answers. Without details communications does.',
)

const guideline = block(
  {
    enabled: maybe(flag('false zet de richtlijn uit.', 'false switches the guideline off.')),
    weight: maybe(choice(verdicts, 'Hoe zwaar een overtreding weegt.', 'How heavily a breach weighs.')),
    desk: maybe(choice(desks, 'Wie erover gaat.', 'Who is asked about it.')),
    wording: maybe(
      block(
        { nl: maybe(text('In het Nederlands.', 'In Dutch.')), en: maybe(text('In het Engels.', 'In English.')) },
        'Je eigen formulering van de richtlijn.',
        'Your own wording of the guideline.',
      ),
    ),
    terms: maybe(texts('Eigen woorden waar deze richtlijn op let.', 'Your own words for this guideline to look for.')),
  },
  'Wat jullie zelf aan een richtlijn veranderen.',
  'What you change about a guideline.',
)

/** The company file: the keys of formats.md and no others. Types and dates only; how keys relate is in rules.ts. */
export const companyShape = block(
  {
    name: text('De naam van de organisatie.', 'The name of the organisation.'),
    aliases: maybe(texts('Andere namen, afkortingen en accounts.', 'Other names, abbreviations and accounts.')),
    languages: maybe(
      list(
        choice(['nl', 'en'], 'Een taal.', 'A language.'),
        'Talen van de richtlijnen.',
        'Languages of the guidelines.',
      ),
    ),
    sector: maybe(
      text(
        'Sector, in eigen woorden; bekende sectoren krijgen extra regels.',
        'Sector, in your own words; known sectors get extra rules.',
      ),
    ),
    country: maybe(text('Welk recht geldt: NL, BE, DE, UK, US, …', 'Which law applies: NL, BE, DE, UK, US, …')),
    listed: maybe(
      flag('Of de organisatie aan de beurs genoteerd is.', 'Whether the organisation is listed on an exchange.'),
    ),
    ticker: maybe(text('De beurscode, als zij genoteerd is.', 'The ticker, when it is listed.')),
    privacyRegulated: maybe(
      flag(
        'Of er bijzondere privacyregels gelden, zoals in de zorg.',
        'Whether special privacy rules apply, as in health care.',
      ),
    ),
    publicBody: maybe(flag('Of het een overheidsinstelling is.', 'Whether it is a public body.')),
    culture: maybe(
      texts(
        'Een paar woorden die de toon van de richtlijnen bepalen.',
        'A few words that set the tone of the guidelines.',
      ),
    ),
    goals: maybe(texts('Wat jullie met sociale media willen bereiken.', 'What you want to achieve with social media.')),
    address: maybe(
      choice(['je', 'u'], 'Hoe Nederlandse teksten de lezer aanspreken.', 'How Dutch texts address the reader.'),
    ),
    brand: maybe(brand),
    products: maybe(texts('Producten en diensten.', 'Products and services.')),
    hashtags: maybe(texts('Tags die zeggen dat iemand hier werkt.', 'Tags that say that somebody works here.')),
    desks: maybe(
      block(
        {
          communications: maybe(contact),
          pr: maybe(contact),
          legal: maybe(contact),
          ip: maybe(contact),
          privacy: maybe(contact),
          hr: maybe(contact),
          'investor-relations': maybe(contact),
          security: maybe(contact),
          compliance: maybe(contact),
        },
        'Wie vragen beantwoordt.',
        'Who answers questions.',
      ),
    ),
    registers: maybe(registers),
    guidelines: maybe(
      map(guideline, 'Per richtlijn wat jullie anders willen.', 'Per guideline what you want changed.'),
    ),
  },
  'Een organisatie: haar socialmediabeleid in één bestand.',
  'An organisation: its social-media policy in one file.',
)

/** Several companies by key: what `--companies` names. */
export const companiesShape = map(
  companyShape,
  'Organisaties, elk onder een eigen sleutel.',
  'Organisations, each under a key of its own.',
)
