import type { TokenList } from '../../text/index.ts'
import type { Identified, IdentifierName } from './names.ts'

const person =
  "paspoort|rijbewijs|id-kaart|identiteitskaart|identiteitsbewijs|v-nummer|vreemdelingennummer|passport|driving licen[cs]e|driver['’]?s licen[cs]e|national id|nhs"
const file =
  'klant|cliënt|client|patiënt|patient|polis|dossier|zaak|lidmaatschaps|lid|rekeninghouder|order|bestel|factuur|contract|leerling|studenten?|hypotheek|lening|customer|member|policy|claim|account|invoice|loan|case|booking|reservation|medical record|mrn|chart'
const number = '(?:[- ]?(?:nummers?|nr\\.?|number|no\\.?|id|num))?'
const value =
  '(?:\\s?(?:is|was|:|=|#|-))?\\s{0,2}#?((?=[A-Z0-9./-]{0,14}\\d[A-Z0-9./-]{0,14}\\d)[A-Z0-9](?:[A-Z0-9./-]{2,14})[A-Z0-9])(?![\\p{L}\\p{N}%])'
const finders: readonly (readonly [IdentifierName, RegExp])[] = [
  ['id-number', new RegExp(`(?<![\\p{L}\\p{N}])(?:${person})${number}${value}`, 'giu')],
  [
    'id-number',
    /(?<![\p{L}\p{N}])(?:paspoort|passport|rijbewijs|identiteitskaart)[^\n.!?\d]{0,40}?(?:nummer|nr\.?|number|no\.?)[:\s]{1,3}([A-Z0-9]{7,10})(?![\p{L}\p{N}])/giu,
  ],
  ['file-number', new RegExp(`(?<![\\p{L}\\p{N}])(?:${file})${number}${value}`, 'giu')],
]

/** The form of a Dutch passport or identity card: two letters, six letters or digits, a digit. */
const dutchDocument = /(?<![\p{L}\p{N}])[A-NP-Z]{2}(?=[A-Z0-9]{0,5}\d)[A-NP-Z0-9]{6}\d(?![\p{L}\p{N}])/gu
const cues =
  /^(?:paspoort|rijbewijs|id|identiteits|vreemdelingen|passport|driving|driver|national|nhs|klant|client|patient|polis|dossier|zaak|lid|rekeninghouder|order|bestel|factuur|contract|leerling|student|hypotheek|lening|customer|member|policy|claim|account|invoice|loan|case|booking|reservation|medical|mrn|chart|v$)/

/** Numbers of a passport or licence (`id-number`) and of a customer's, patient's or member's file (`file-number`), after the word that names them. */
export function fileNumbers({ text, tokens }: TokenList): readonly Identified[] {
  const found: Identified[] = []
  if (!tokens.some((token, i) => cues.test(token.word) && tokens[i + 1] !== undefined)) return found
  for (const [name, finder] of finders) {
    for (const match of text.matchAll(finder)) {
      const known = match[1] ?? ''
      if (
        /^(?:19|20)\d\d(?:[-/](?:19|20)?\d\d)?$/.test(known) ||
        (known.match(/\d/g)?.length ?? 0) < 4 ||
        /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$/.test(known)
      )
        continue
      const end = match.index + match[0].length
      if (!found.some((one) => one.start < end && match.index < one.end)) found.push({ name, start: match.index, end })
    }
  }
  if (!tokens.some((token) => /^(?:paspoort|passport|identiteitskaart)/.test(token.word))) return found
  for (const match of text.matchAll(dutchDocument)) {
    if (found.some((one) => one.start <= match.index && match.index < one.end)) continue
    found.push({ name: 'id-number', start: match.index, end: match.index + match[0].length })
  }
  return found
}
