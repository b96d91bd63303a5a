import { type Token, tokenise } from '../../text/index.ts'
import type { Interest } from '../draft.ts'

/** Where the author names a party with which they declared a tie: the first and last word of the name. */
export interface Tie {
  readonly first: number
  readonly last: number
  readonly interest: Interest
}

/** All mentions of declared parties, in the order of the text: the full name, a telling part of it, or as a handle or tag. */
export function tiesIn(
  tokens: readonly Token[],
  text: string,
  interests: readonly Interest[],
  isWord: (word: string) => boolean,
): readonly Tie[] {
  const found: Tie[] = []
  for (const interest of interests) {
    for (const name of namesOf(interest.party, isWord)) {
      for (let i = 0; i + name.length <= tokens.length; i++) {
        if (!isNamedAt(tokens, text, i, name)) continue
        const last = i + name.length - 1
        if (!found.some((one) => one.first <= i && last <= one.last)) found.push({ first: i, last, interest })
      }
    }
  }
  return found.sort((a, b) => a.first - b.first)
}

function isNamedAt(tokens: readonly Token[], text: string, i: number, name: readonly string[]): boolean {
  if (!name.every((word, j) => tokens[i + j]?.word === word)) return false
  const first = tokens[i]
  if (!first || name.length > 1 || first.kind !== 0 || !isOrdinary(name[0] ?? '')) return true
  return /\p{Lu}/u.test(text.slice(first.start, first.end))
}

/** A short word may be an ordinary one and counts only with a capital. */
const isOrdinary = (word: string): boolean => word.length < 8

/**
 * The ways a party is written, longest first: in full, as one word, and every shorter part that still tells who is meant: a run of words
 * ("Kracht aan Zee" for "Sportschool Kracht aan Zee") or one that is no ordinary word ("Wissink" for "Landbouwmechanisatie Wissink").
 */
function namesOf(party: string, isWord: (word: string) => boolean): readonly (readonly string[])[] {
  const words = wordsOf(party)
  const bare = words.filter((word) => !legalForms.has(word))
  const core = bare.filter((word) => !trades.test(word))
  const isTelling = (word: string): boolean => word.length > 3 && core.includes(word)
  const names = [words, bare, [bare.join('')], core.join('').length > 3 ? core : []]
  for (let from = 0; from < bare.length; from++) {
    for (let to = bare.length; to > from; to--) {
      const run = bare.slice(from, to)
      const isOne = run.length === 1
      if (run.some((word) => isTelling(word) && !(isOne && isWord(word)))) names.push(run)
    }
  }
  return names.filter((name) => name.length > 0 && (name[0] ?? '') !== '').sort((a, b) => b.length - a.length)
}

const wordsOf = (text: string): readonly string[] => tokenise(text).tokens.map((token) => token.word)

const legalForms = new Set('bv nv vof cv bvba ltd limited plc llc llp inc corp gmbh ag sa sarl co'.split(' '))
const trades =
  /^(?:(?:hovenier|aannemer|bouw|schilder|transport|advies|timmer|installatie|loon|schoonmaak)s?bedrijf|bedrijf|bakkerij|slagerij|drukkerij|brouwerij|cafe|restaurant|studio|garage|praktijk|cooperatie|stichting|vereniging|kwekerij|makelaardij|makelaars|advies|advocaten|groep|group|holding|consulting|solutions|software|services|systems|labs?|company|bakery|brewery|partners|ventures|capital|the|de|het)$/
