import type { Identified } from './names.ts'

const dutch = /(?<![\p{L}\p{N}.,])[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2}(?![\p{L}\p{N}])/gu
const british = /(?<![\p{L}\p{N}])[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}(?![\p{L}\p{N}])/gu
const belgian = /(?<![\p{L}\p{N}])[1-9]\d{3} \p{Lu}\p{Ll}{2,20}/gu
const houseAfter =
  /^[ ,]{0,3}(?:nr\.? ?|nummer |huisnummer |no\.? ?|#)?[1-9]\d{0,3}(?:[ -]?[a-zA-Z](?![\p{L}]))?(?![\d%]|[.,:]\d)/u
const houseBefore = /\p{L}{3,30} [1-9]\d{0,3}[a-zA-Z]?(?:, ?\p{L}{3,20})?[ ,\n]{0,3}$/u
const britishBefore = /(?<!\d)[1-9]\d{0,3}[a-zA-Z]?(?: \p{L}{2,20}){1,3}(?:, ?\p{L}{3,20}){0,2}[ ,\n]{0,3}$/u

/** A postcode that stands with a house number: Dutch, British and Belgian forms. A postcode alone names a whole street. `longestGroup` is the most digits that stand together in the text. */
export function postcodes(text: string, longestGroup: number): readonly Identified[] {
  const found: Identified[] = []
  const add = (match: RegExpExecArray, after: boolean, before = houseBefore): void => {
    const { index } = match
    const end = index + match[0].length
    const house = after ? houseAfter.exec(text.slice(end, end + 24)) : null
    if (house) found.push({ name: 'postcode', start: index, end: end + house[0].length })
    else if ((after ? houseBefore : before).test(text.slice(Math.max(0, index - 50), index)))
      found.push({ name: 'postcode', start: index, end })
  }
  if (longestGroup >= 4)
    for (const match of text.matchAll(dutch))
      if (match[0].includes(' ') || !/^(?:19|20)/.test(match[0])) add(match, true)
  for (const match of text.matchAll(british)) add(match, false, britishBefore)
  if (longestGroup < 4) return found
  for (const match of text.matchAll(belgian)) {
    const before = text.slice(Math.max(0, match.index - 40), match.index)
    if (
      /(?:straat|laan|steenweg|lei|plein|weg|dreef|baan|hof|kaai) [1-9]\d{0,3}(?: ?[a-zA-Z]| bus \d{1,3})?, ?$/.test(
        before,
      )
    )
      add(match, false)
  }
  return found
}
