/** How far a word may stand from a number and still say what it is, in UTF-16 units. */
const reach = 60
const longest = 30

/** Whether one of the nearest `most` words before an offset, on the same line, passes. The words are in lower case. */
export function isAfter(text: string, at: number, most: number, is: RegExp): boolean {
  let end = at
  for (let count = 0; count < most; count++) {
    while (end > 0 && at - end < reach && !isWordPart(text.charCodeAt(end - 1)))
      if (text.charCodeAt(--end) === 10) return false
    let start = end
    while (start > 0 && end - start < longest && isWordPart(text.charCodeAt(start - 1))) start--
    if (start === end) return false
    if (is.test(text.slice(start, end).toLowerCase())) return true
    end = start
  }
  return false
}

/** Whether one of the nearest `most` words after an offset, on the same line, passes. The words are in lower case. */
export function isBefore(text: string, at: number, most: number, is: RegExp): boolean {
  let start = at
  for (let count = 0; count < most; count++) {
    while (start < text.length && start - at < reach && !isWordPart(text.charCodeAt(start)))
      if (text.charCodeAt(start++) === 10) return false
    let end = start
    while (end < text.length && end - start < longest && isWordPart(text.charCodeAt(end))) end++
    if (start === end) return false
    if (is.test(text.slice(start, end).toLowerCase())) return true
    start = end
  }
  return false
}

const isWordPart = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  (code >= 0xc0 && code < 0x2000)

/** Words that make a number a reference: of an order, a case, a product. Matched against single words. */
export const reference =
  /^(?:order|bestel|factuur|invoice|ticket|case|zaak|ref|referentie|reference|artikel|item|kvk|coc|btw|vat|track|zending|parcel|pakket|isbn|issn|ean|sku|gtin|serie|serial|batch|lot|build|versie|version|doi|pmid|arxiv|commit|issue|pr|kamerstuk|besluit|vergunning|model|onderdeel|part|parts|art|bon|bonnetje|receipt|docket|job|werkorder|po)(?:nummer|nr|no|number|code|s|nummers)?$/
