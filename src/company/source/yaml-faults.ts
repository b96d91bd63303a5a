import type { Fault, Path, Words } from '../problem.ts'

const whole = (message: Words, remedy: Words): Fault => ({ path: [], at: 'value', message, remedy })

/** A break in the syntax, by the parser's code for it; its message tells apart what has the same code. */
export function brokenYaml(code: string, detail = ''): Fault {
  const finer = details.find(([part]) => detail.includes(part))?.[1]
  const [what, remedy] = breaks[finer ?? code] ?? other
  return whole({ nl: `Dit is geen geldige YAML: ${what.nl}.`, en: `This is not valid YAML: ${what.en}.` }, remedy)
}

export const secondDocument = whole(
  {
    nl: 'Hier begint een tweede document in hetzelfde bestand.',
    en: 'A second document begins here in the same file.',
  },
  {
    nl: 'Haal de regel met --- weg: een bedrijf is één document.',
    en: 'Remove the line with ---: a company is one document.',
  },
)

export const endlessAlias = whole(
  {
    nl: 'De verwijzingen (*naam) in dit bestand leveren samen miljoenen onderdelen op.',
    en: 'The aliases (*name) in this file add up to millions of parts.',
  },
  {
    nl: 'Schrijf de onderdelen uit, zonder verwijzingen naar verwijzingen.',
    en: 'Write the parts out, without aliases of aliases.',
  },
)

export function unknownAlias(path: Path): Fault {
  return {
    path,
    at: 'value',
    message: { nl: 'Deze verwijzing (*naam) verwijst nergens naar.', en: 'This alias (*name) refers to nothing.' },
    remedy: {
      nl: 'Zet er aanhalingstekens omheen als het gewone tekst is, of zet &naam bij het onderdeel dat je bedoelt.',
      en: 'Put quotation marks around it if it is plain text, or put &name at the part that you mean.',
    },
  }
}

const details: readonly (readonly [string, string])[] = [
  ['sufficiently indented and end with', 'MISSING_CHAR'],
  ['Implicit', 'MULTILINE_IMPLICIT_KEY'],
  ['Comments must be separated', 'HASH'],
]

const keyAndColon: readonly [Words, Words] = [
  { nl: 'deze regel is niet te lezen als veld en waarde', en: 'this line cannot be read as a key and a value' },
  {
    nl: 'Zet achter de veldnaam een dubbele punt en een spatie. Staat er ": " in de tekst zelf, zet die dan tussen aanhalingstekens.',
    en: 'Put a colon and a space after the key. If the text itself holds ": ", put it in quotation marks.',
  },
]

const valueAndKey: readonly [Words, Words] = [
  { nl: 'wat hier begint, is waarde en nieuw veld tegelijk', en: 'what begins here is a value and a new key at once' },
  {
    nl: 'Kijk of de volgende regel goed inspringt. Staat er ": " in de waarde zelf, zet die dan tussen aanhalingstekens.',
    en: 'See whether the next line is indented well. If the value itself holds ": ", put it in quotation marks.',
  },
]

const indentation: readonly [Words, Words] = [
  {
    nl: 'deze regel springt niet gelijk in met de regels erboven',
    en: 'this line is not indented like the lines above it',
  },
  {
    nl: 'Laat onderdelen van hetzelfde blok op dezelfde kolom beginnen, met spaties.',
    en: 'Start the parts of one block in the same column, with spaces.',
  },
]

const other: readonly [Words, Words] = [
  { nl: 'dit kan hier niet staan', en: 'this cannot stand here' },
  {
    nl: 'Kijk naar dit teken en naar de regel erboven. Is het gewone tekst, zet die dan tussen aanhalingstekens.',
    en: 'Look at this character and at the line above. If it is plain text, put it in quotation marks.',
  },
]

const breaks: { readonly [code: string]: readonly [Words, Words] } = {
  TAB_AS_INDENT: [
    { nl: 'hier wordt ingesprongen met een tab', en: 'a tab is used for indentation here' },
    { nl: 'Gebruik spaties in plaats van tabs.', en: 'Use spaces instead of tabs.' },
  ],
  BAD_INDENT: indentation,
  BAD_SCALAR_START: [
    { nl: 'tekst kan niet met dit teken beginnen', en: 'text cannot begin with this character' },
    { nl: 'Zet de tekst tussen aanhalingstekens: "@naam".', en: 'Put the text in quotation marks: "@name".' },
  ],
  MISSING_CHAR: [
    {
      nl: 'er ontbreekt een komma, een haak of een aanhalingsteken',
      en: 'a comma, a bracket or a quotation mark is missing',
    },
    {
      nl: 'Sluit af wat hiervoor is geopend. Tekst met een # hoort tussen aanhalingstekens, anders is de rest commentaar.',
      en: 'Close what was opened before this. Text with a # belongs in quotation marks, otherwise the rest is a comment.',
    },
  ],
  BAD_DQ_ESCAPE: [
    { nl: 'achter deze backslash staat geen geldige code', en: 'what follows this backslash is not a valid escape' },
    {
      nl: 'Schrijf \\\\ voor een gewone backslash, of gebruik enkele aanhalingstekens.',
      en: 'Write \\\\ for a plain backslash, or use single quotation marks.',
    },
  ],
  TAG_RESOLVE_FAILED: [
    { nl: 'een typeaanduiding met ! is hier niet bekend', en: 'a tag with ! is not known here' },
    {
      nl: 'Haal de aanduiding weg, of zet aanhalingstekens om tekst die met ! begint.',
      en: 'Remove the tag, or put quotation marks around text that begins with !.',
    },
  ],
  HASH: [
    {
      nl: 'tekst met een # staat hier zonder aanhalingstekens',
      en: 'text with a # stands here without quotation marks',
    },
    {
      nl: 'Zet er aanhalingstekens om: "#tag". Anders is de rest van de regel commentaar.',
      en: 'Put it in quotation marks: "#tag". Otherwise the rest of the line is a comment.',
    },
  ],
  MULTILINE_IMPLICIT_KEY: keyAndColon,
  BLOCK_AS_IMPLICIT_KEY: valueAndKey,
  KEY_OVER_1024_CHARS: keyAndColon,
  BLOCK_IN_FLOW: indentation,
}
