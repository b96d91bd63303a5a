import type { Hit, Interest, Reading } from '../../engine/index.ts'
import { tokenise } from '../../text/index.ts'

/** A place where the author names a party with which they declared a tie. */
export interface Mention extends Hit {
  readonly interest: Interest
}

/** All mentions of declared parties: the full name, without its legal form or trade ("Bakkerij Mol BV" as "Mol"), or as a handle or tag. */
export function mentions(reading: Reading): readonly Mention[] {
  const found: Mention[] = []
  for (const interest of reading.draft.author?.interests ?? []) {
    for (const name of namesOf(interest.party)) {
      for (let i = 0; i + name.length <= reading.tokens.length; i++) {
        const mention = mentionAt(reading, i, name, interest)
        if (mention && !found.some((one) => one.first <= mention.first && mention.last <= one.last)) found.push(mention)
      }
    }
  }
  return found.sort((a, b) => a.first - b.first)
}

function mentionAt(reading: Reading, i: number, name: readonly string[], interest: Interest): Mention | null {
  if (!name.every((word, j) => reading.tokens[i + j]?.word === word)) return null
  const first = reading.tokens[i]
  const last = reading.tokens[i + name.length - 1]
  if (!first || !last) return null
  const full = name.length === wordsOf(interest.party).length && name.length > 1
  if (
    !full &&
    first.kind === 0 &&
    !/\p{Lu}/u.test(reading.text.slice(first.start, last.end)) &&
    name.length === 1 &&
    isOrdinary(name[0] ?? '')
  )
    return null
  const sentence = reading.sentences.find((one) => one.first <= i && i <= one.last)?.index ?? 0
  return {
    name: 'interest',
    first: i,
    last: i + name.length - 1,
    start: first.start,
    end: last.end,
    sentence,
    interest,
  }
}

/** A short word may be an ordinary one and counts only with a capital. */
const isOrdinary = (word: string): boolean => word.length < 6

/** The ways a party is written, longest first. */
function namesOf(party: string): readonly (readonly string[])[] {
  const words = wordsOf(party)
  const bare = words.filter((word) => !legalForms.has(word))
  const core = bare.filter((word) => !trades.test(word))
  const names = [words, bare, [bare.join('')], core.join('').length > 3 ? core : []]
  return names.filter((name) => name.length > 0 && (name[0] ?? '') !== '').sort((a, b) => b.length - a.length)
}

const wordsOf = (text: string): readonly string[] => tokenise(text).tokens.map((token) => token.word)

const legalForms = new Set('bv nv vof cv bvba ltd limited plc llc llp inc corp gmbh ag sa sarl co'.split(' '))
const trades =
  /^(?:(?:hovenier|aannemer|bouw|schilder|transport|advies|timmer|installatie|loon|schoonmaak)s?bedrijf|bedrijf|bakkerij|slagerij|drukkerij|brouwerij|cafe|restaurant|studio|garage|praktijk|cooperatie|stichting|vereniging|kwekerij|makelaardij|makelaars|advies|advocaten|groep|group|holding|consulting|solutions|software|services|systems|labs?|company|bakery|brewery|partners|ventures|capital|the|de|het)$/
