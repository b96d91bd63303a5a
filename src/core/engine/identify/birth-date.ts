import type { Identified } from './names.ts'

const cue =
  /(?<![\p{L}])(?:geb(?:oren|\.)?|geboortedatum|geboortedag|verjaardag|verjaar(?:t)?|born|date of birth|birth ?date|birthday|d\.?o\.?b\.?|bday)(?![\p{L}])/giu
const month =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october|jan|feb|mrt|mar|apr|jun|jul|aug|sept?|okt|oct|nov|dec'
const date = new RegExp(
  `^[^\\n.!?\\d]{0,24}?((?:[0-3]?\\d[-/. ](?:[01]?\\d|${month})[-/. ](?:19|20)?\\d\\d|(?:19|20)\\d\\d-[01]\\d-[0-3]\\d|(?:${month})\\.? [0-3]?\\d(?:st|nd|rd|th)?,? (?:19|20)\\d\\d|[0-3]?\\d(?:st|nd|rd|th|e)? (?:of )?(?:${month})\\.?,? (?:19|20)\\d\\d))(?!\\d)`,
  'iu',
)

/** A full date of birth: day, month and year after a word that says so. A birthday without its year is nobody's key. */
export function birthDates(text: string): readonly Identified[] {
  const found: Identified[] = []
  for (const match of text.matchAll(cue)) {
    const end = match.index + match[0].length
    const after = date.exec(text.slice(end, end + 60))
    if (after) found.push({ name: 'birth-date', start: match.index, end: end + after[0].length })
  }
  return found
}
