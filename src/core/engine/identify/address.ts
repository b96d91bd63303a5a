import { gap, kind, type Token, type TokenList } from '../../text/index.ts'
import type { Identified } from './names.ts'

const dutchEnd =
  /^.{2,}(?:straat|straatje|laan|weg|plein|gracht|kade|dijk|singel|hof|pad|steeg|dreef|plantsoen|park|markt|erf|steenweg|lei|baan|hoek|veld|schans|brink|wal)$/
const surelyDutch = /^.{3,}(?:straat|laan|gracht|singel|plantsoen|steenweg|dreef|steeg|kade|plein)$/
/** The last three letters of those, to leave other words alone cheaply. */
const lastLetters = new Set(
  'aat tje aan weg ein cht ade ijk gel hof pad eeg eef oen ark rkt erf lei oek eld ans ink wal'.split(' '),
)
/** Endings of other words too: they name a street when a word of place stands before it. */
const weakDutch = /(?:hof|pad|park|markt|erf|lei|baan|hoek|veld|schans|brink|wal)$/
const places = /^(?:op|aan|in|naar|adres|woon|woont|wonen|thuis|bij|vanaf|de|het)$/
const ordinary = new Set(
  'snelweg onderweg halfweg winkelstraat landweg spoorweg kerkhof gerechtshof balpark skatepark wagenpark pretpark bedrijvenpark windpark zonnepark treinbaan loopbaan startbaan landingsbaan bijbaan droombaan deeltijdbaan supermarkt arbeidsmarkt woningmarkt kerstmarkt huizenmarkt zijstraat fietspad wandelpad voetpad slagveld speelveld vakgebied voetbalveld sportveld uithoek invalshoek allerlei velerlei luchthaven vanwege geweg vliegveld ipad notepad launchpad keypad autoweg waterweg uitweg omweg rijbaan busbaan achtbaan kunstijsbaan ijsbaan tennisbaan autobaan'.split(
    ' ',
  ),
)
const dutchWords = new Set('laan plein weg kade hof singel gracht straat markt brink dijk'.split(' '))
const english = new Set(
  'street st road rd avenue ave lane ln drive dr close court ct crescent cres terrace place pl square sq gardens grove boulevard blvd hill row mews walk green rise parade quay wharf way parkway pkwy circle cir trail alley gate'.split(
    ' ',
  ),
)
const surelyEnglish = new Set('street road rd avenue ave lane crescent terrace boulevard blvd mews'.split(' '))
const particles = new Set('van de der den het ter ten van t op in aan la le du des st sint'.split(' '))
const units = new Set(
  'uur u km kilometer meter m m2 min minuten minuut dagen dag weken week maanden jaar jaren keer euro eur mensen personen stuks procent graden huizen woningen bomen winkels panden auto autos bewoners hours hour minutes minute days miles people cars houses homes trees'.split(
    ' ',
  ),
)

/** Street names with a house number (`address`) and without one (`street`), Dutch and English. */
export function addresses(list: TokenList): readonly Identified[] {
  const found: Identified[] = []
  const { tokens, text } = list
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token || token.kind !== kind.word) continue
    const one = dutchAt(tokens, i, text) ?? englishAt(tokens, i, text)
    if (one) found.push(one)
  }
  return found
}

function dutchAt(tokens: readonly Token[], i: number, text: string): Identified | null {
  const token = tokens[i]
  if (!token) return null
  const isTyped = isCapital(token, text)
  if (!isTyped && tokens[i + 1]?.kind !== kind.number) return null
  if (!lastLetters.has(token.word.slice(-3))) return null
  const isCompound = dutchEnd.test(token.word) && !ordinary.has(token.word)
  const isLone = dutchWords.has(token.word)
  if (!isCompound && !isLone) return null
  let first = token
  let last = i
  if (isLone) {
    const long = isTyped ? afterParticles(tokens, i, text) : i
    const before = tokens[i - 1]
    if (long > i) last = long
    else if (before && isTyped && isCapital(before, text) && before.kind === kind.word && token.before === gap.space)
      first = before
    else return null
  } else if (!isTyped && !surelyDutch.test(token.word)) return null
  if (!isLone && weakDutch.test(token.word) && !places.test(tokens[i - 1]?.word ?? '')) return null
  const number = tokens[last + 1]
  if (number && isHouseNumber(number, tokens[last + 2], text)) {
    const letter = tokens[last + 2]
    const end =
      letter && letter.before !== gap.sentence && /^[a-z]$/.test(letter.word) && letter.start - number.end <= 1
        ? letter
        : number
    return { name: 'address', start: withFirst(tokens, i, first, text).start, end: end.end }
  }
  if (!isTyped || (i === 0 && !surelyDutch.test(token.word))) return null
  return isLone || surelyDutch.test(token.word) || /(?:weg|plein|dijk|pad|hof)$/.test(token.word)
    ? { name: 'street', start: first.start, end: tokens[last]?.end ?? token.end }
    : null
}

/** "Laan van Meerdervoort", "Plein der Naties": the index of the last word of the name. */
function afterParticles(tokens: readonly Token[], i: number, text: string): number {
  let at = i + 1
  while (at < i + 4 && particles.has(tokens[at]?.word ?? '')) at++
  const name = tokens[at]
  return at > i + 1 && name && name.kind === kind.word && name.before === gap.space && isCapital(name, text) ? at : i
}

/** "Lange Nieuwstraat", "Prins Bernhardlaan", "De Kwakelstraat" when it does not open the sentence. */
function withFirst(tokens: readonly Token[], i: number, first: Token, text: string): Token {
  const before = tokens[i - 1]
  if (
    first !== tokens[i] ||
    !before ||
    tokens[i]?.before !== gap.space ||
    before.kind !== kind.word ||
    /^(?:de|het|op|aan|in|the|bij)$/.test(before.word)
  )
    return first
  return isCapital(before, text) ? before : first
}

function englishAt(tokens: readonly Token[], i: number, text: string): Identified | null {
  const token = tokens[i]
  const before = tokens[i - 1]
  if (!token || !english.has(token.word) || !before || before.kind !== kind.word || token.before !== gap.space)
    return null
  const isTyped = isCapital(token, text) && isCapital(before, text)
  let at = i - 1
  while (
    at > i - 4 &&
    tokens[at - 1]?.kind === kind.word &&
    tokens[at]?.before === gap.space &&
    (!isTyped || isCapital(tokens[at - 1], text))
  )
    at--
  // Lower case: the number must stand at most two words before the street word.
  for (let start = Math.max(at, i - 3); start < i; start++) {
    const number = tokens[start - 1]
    if (
      !number ||
      text.slice(number.end, tokens[start]?.start) !== ' ' ||
      !isHouseNumber(number, tokens[start], text, false)
    )
      continue
    if (!isTyped && (!surelyEnglish.has(token.word) || i - start > 2)) continue
    return { name: 'address', start: number.start, end: token.end }
  }
  if (!isTyped) return null
  const isPlaced = /^(?:on|at|off|in|from|down|up)$/.test(tokens[i - 2]?.word ?? '')
  if (surelyEnglish.has(token.word) ? before.before === gap.sentence && i < 2 : !isPlaced || token.word.length < 5)
    return null
  return { name: 'street', start: before.start, end: token.end }
}

/** One to four digits with perhaps a letter, not a year, an amount, an ordinal or a count of something. */
function isHouseNumber(token: Token, next: Token | undefined, text: string, followsName = true): boolean {
  if (token.kind !== kind.number && !/^\d{1,4}[a-h]$/.test(token.word)) return false
  if (
    !/^[1-9]\d{0,3}[a-z]?$/.test(token.word) ||
    /^(?:19|20)\d\d$/.test(token.word) ||
    /(?:st|nd|rd|th|de|k|x|e)$/.test(token.word)
  )
    return false
  if (followsName && token.before === gap.sentence && token.ended !== '') return false
  if (
    /^\s{0,2}[:%€]\d?/.test(text.slice(token.end, token.end + 4)) ||
    /[€$£]\s?$/.test(text.slice(Math.max(0, token.start - 2), token.start))
  )
    return false
  return !next || next.before === gap.sentence || !units.has(next.word)
}

function isCapital(token: Token | undefined, text: string): boolean {
  return token !== undefined && /\p{Lu}/u.test(text[token.start] ?? '')
}
