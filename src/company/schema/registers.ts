import * as z from 'zod/mini'
import { channels } from '../../core/engine/draft.ts'
import { block, choice, count, date, flag, hash, list, maybe, text, texts } from './parts.ts'

const otherNames = texts('Andere namen en schrijfwijzen.', 'Other names and spellings.')

const competitor = block(
  {
    name: text('Naam van de concurrent.', "The competitor's name."),
    aliases: maybe(otherNames),
    products: maybe(texts('Producten en diensten van de concurrent.', "The competitor's products and services.")),
  },
  'Een concurrent.',
  'A competitor.',
)

const litigation = block(
  {
    party: text(
      'De wederpartij, de toezichthouder of de naam van de zaak.',
      'The opposing party, the regulator or the name of the case.',
    ),
    aliases: maybe(otherNames),
    matter: maybe(text('Waar het over gaat, in een paar woorden.', 'What it is about, in a few words.')),
  },
  'Een rechtszaak, geschil of onderzoek.',
  'A lawsuit, dispute or investigation.',
)

const crisis = block(
  {
    topic: text(
      'De gebeurtenis, niet het onderwerp in het algemeen: "lek in Haven-Oost".',
      'The event, not the subject in general: "leak at Harbour East".',
    ),
    keywords: maybe(
      texts('Woorden waaraan een bericht erover te herkennen is.', 'Words by which a post about it is recognised.'),
    ),
    from: maybe(date('Wanneer de crisis begon.', 'When the crisis began.')),
    until: maybe(
      date('Wanneer hij voorbij is; laat weg zolang hij duurt.', 'When it is over; leave out while it lasts.'),
    ),
    statement: maybe(
      text('De officiële verklaring, die iedereen mag delen.', 'The official statement, which anybody may share.'),
    ),
  },
  'Een lopende of afgelopen crisis.',
  'A crisis, running or over.',
)

const embargo = block(
  {
    name: text('Wat nog niet naar buiten mag.', 'What may not be said yet.'),
    keywords: maybe(texts('Woorden waaraan het te herkennen is.', 'Words by which it is recognised.')),
    until: maybe(date('Vanaf wanneer het wel mag.', 'From when it may be said.')),
  },
  'Nieuws onder embargo.',
  'News under embargo.',
)

const project = block(
  {
    name: text('Naam van het project.', 'Name of the project.'),
    aliases: maybe(otherNames),
    public: maybe(texts('Wat er al openbaar over is.', 'What is public about it already.')),
    from: maybe(date('Vanaf wanneer het project openbaar is.', 'From when the project is public.')),
  },
  'Een lopend project.',
  'A running project.',
)

const customer = block(
  {
    name: text('Naam van de klant.', "The customer's name."),
    aliases: maybe(otherNames),
    reference: maybe(
      flag('Of de klant als referentie genoemd mag worden.', 'Whether the customer may be named as a reference.'),
    ),
  },
  'Een klant.',
  'A customer.',
)

const termHash = hash('HMAC-SHA-256 van de term, hexadecimaal.', 'HMAC-SHA-256 of the term, in hexadecimal.')
const words = count('Uit hoeveel woorden de term bestaat.', 'How many words the term has.')

const sealedWith = hash(
  'Met welke sleutel: zo blijkt of een andere wordt gegeven.',
  'By which key: it shows when another is given.',
  16,
)

const sealed = block(
  {
    sealed: termHash,
    words,
    sealedWith: maybe(sealedWith),
    reference: maybe(
      flag('Of de klant als referentie genoemd mag worden.', 'Whether the customer may be named as a reference.'),
    ),
  },
  'Een verzegelde term: alleen te herkennen, niet te lezen.',
  'A sealed term: it can be recognised, not read.',
)

const sealedCodename = block(
  { sealed: termHash, words, sealedWith: maybe(sealedWith) },
  'Een verzegelde term: alleen te herkennen, niet te lezen.',
  'A sealed term: it can be recognised, not read.',
)

const quietPeriod = block(
  {
    from: date('Eerste dag of moment.', 'First day or moment.'),
    until: date('Laatste dag of moment.', 'Last day or moment.'),
    reason: maybe(text('Waarom, bijvoorbeeld "jaarcijfers".', 'Why, for example "annual results".')),
  },
  'Een stille periode: niets over cijfers of de koers.',
  'A quiet period: nothing on figures or the share price.',
)

const claim = block(
  {
    text: text('De bewering, woord voor woord.', 'The claim, word for word.'),
    evidence: maybe(text('Waar het bewijs ligt.', 'Where the evidence is.')),
    market: maybe(text('Voor welk land of welke markt zij geldt.', 'For which country or market it holds.')),
    until: maybe(date('Tot wanneer zij gebruikt mag worden.', 'Until when it may be used.')),
  },
  'Een goedgekeurde bewering.',
  'An approved claim.',
)

const permission = block(
  {
    sha256: hash('SHA-256 van precies deze tekst, hexadecimaal.', 'SHA-256 of exactly this text, in hexadecimal.'),
    channel: maybe(choice(channels, 'Voor welk kanaal.', 'For which channel.')),
    until: maybe(date('Tot wanneer.', 'Until when.')),
    by: maybe(text('Wie het goedkeurde.', 'Who approved it.')),
  },
  'Toestemming voor precies één tekst.',
  'Permission for exactly one text.',
)

export const registers = block(
  {
    competitors: maybe(list(competitor, 'Concurrenten.', 'Competitors.')),
    litigation: maybe(
      list(litigation, 'Rechtszaken, geschillen en onderzoeken.', 'Lawsuits, disputes and investigations.'),
    ),
    crises: maybe(list(crisis, 'Crises.', 'Crises.')),
    embargoes: maybe(list(embargo, 'Embargo’s.', 'Embargoes.')),
    projects: maybe(
      list(
        z.union([text('Naam van het project.', 'Name of the project.'), project]),
        'Lopende projecten.',
        'Running projects.',
      ),
    ),
    codenames: maybe(
      list(
        z.union([text('De codenaam.', 'The codename.'), sealedCodename]),
        'Codenamen: geheim, dus liefst verzegeld.',
        'Codenames: secret, so preferably sealed.',
      ),
    ),
    customers: maybe(
      list(z.union([text('Naam van de klant.', "The customer's name."), customer, sealed]), 'Klanten.', 'Customers.'),
    ),
    quietPeriods: maybe(list(quietPeriod, 'Stille perioden.', 'Quiet periods.')),
    claims: maybe(list(claim, 'Goedgekeurde beweringen.', 'Approved claims.')),
    spokespersons: maybe(texts('Woordvoerders.', 'Spokespersons.')),
    permissions: maybe(list(permission, 'Toestemmingen.', 'Permissions.')),
  },
  'Wat er nu speelt: dit verandert het oordeel over een bericht.',
  'What is going on now: this changes the verdict on a post.',
)
