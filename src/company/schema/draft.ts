import { accounts, channels, senders } from '../../core/engine/draft.ts'
import { block, choice, date, flag, list, maybe, orNull, text, typed } from './parts.ts'

const interest = block(
  {
    party: typed('De partij waarin het belang ligt.', 'The party in which the interest lies.'),
    kind: maybe(
      typed(
        'Soort belang: aandelen, familie, bijbaan, betaling.',
        'Kind of interest: shares, family, side job, payment.',
      ),
    ),
  },
  'Een belang dat de schrijver heeft opgegeven.',
  'An interest that the author declared.',
)

const author = block(
  {
    role: maybe(typed('Functie.', 'Role.')),
    spokesperson: maybe(flag('Of de schrijver woordvoerder is.', 'Whether the author is a spokesperson.')),
    management: maybe(flag('Of de schrijver leiding geeft.', 'Whether the author is management.')),
    expertise: maybe(list(typed('Een vakgebied.', 'A field.'), 'Vakgebieden.', 'Fields of expertise.')),
    interests: maybe(list(interest, 'Opgegeven belangen.', 'Declared interests.')),
    bio: maybe(typed('De tekst bij het profiel.', 'The text of the profile.')),
  },
  'Wie het schrijft.',
  'Who writes it.',
)

const inReplyTo = block(
  {
    text: typed('Het bericht waarop geantwoord wordt.', 'The post that is answered.'),
    from: maybe(choice(senders, 'Van wie dat bericht is.', 'Whose post that is.')),
  },
  'Waarop geantwoord wordt; null voor een nieuw bericht.',
  'What is answered; null for a post of its own.',
)

const attachment = block(
  {
    kind: choice(['photo', 'screenshot', 'document', 'video'], 'Soort bijlage.', 'Kind of attachment.'),
    description: maybe(typed('Wat erop of erin staat.', 'What it shows or holds.')),
  },
  'Een bijlage.',
  'An attachment.',
)

export const draftShape = block(
  {
    text: typed('De tekst zoals getypt.', 'The text as typed.'),
    lang: maybe(choice(['nl', 'en'], 'Taal van de tekst.', 'Language of the text.')),
    channel: maybe(choice(channels, 'Waar het geplaatst wordt.', 'Where it will be posted.')),
    account: maybe(choice(accounts, 'Met welk soort account.', 'With which kind of account.')),
    author: maybe(author),
    inReplyTo: maybe(orNull(inReplyTo)),
    attachments: maybe(list(attachment, 'Bijlagen.', 'Attachments.')),
    at: maybe(date('Wanneer het geplaatst wordt.', 'When it will be posted.')),
  },
  'Een concept.',
  'A draft.',
)

/** One line of a batch. `company` may be left out when there is only one. */
export const batchLineShape = block(
  {
    id: text('Waaraan het antwoord te herkennen is.', 'By which the answer is recognised.'),
    draft: draftShape,
    company: maybe(
      text('Sleutel van het bedrijf in het bestand met bedrijven.', 'Key of the company in the companies file.'),
    ),
  },
  'Een regel uit een reeks concepten.',
  'One line of a batch of drafts.',
)
