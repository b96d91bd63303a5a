import { gap, kind, type Token, type TokenList } from '../../text/index.ts'
import { ambiguousNames, firstNames, placeNames, surnames, wordNames } from './first-names.ts'
import type { Identified } from './names.ts'

const honorifics = new Set(
  'meneer mijnheer mevrouw mevr mw dhr heer drs ir prof professor dokter dr mr mrs ms miss mister madam sir juf zuster broeder pastoor dominee weduwe meester mevrouwtje sister father nurse familie fam'.split(
    ' ',
  ),
)
/** Titles that are ordinary words too: they need the capital name right after them. */
const weakHonorifics = new Set(
  'heer sir meester broeder zuster sister father nurse dr familie dokter miss weduwe professor'.split(' '),
)
const particles = new Set(
  'van de der den het ter ten t el al ben bin von da di du la le o mc mac dos te op vande vander aan st abu bint ould ait'.split(
    ' ',
  ),
)
const notPeople = new Set(
  'straat laan plein weg park arena stadion stadium school college prijs award stichting foundation ziekenhuis hospital universiteit university airport station huis house street road avenue museum festival cup bv nv ltd inc group bank store stores shop winkel hotel restaurant cafe kliniek clinic theater theatre county city gemeente bridge brug court hall lane square trust hotels homes systems studios partners kerk church'.split(
    ' ',
  ),
)
const brands = new Set(
  'albert heijn|jan linders|philip morris|tommy hilfiger|ralph lauren|calvin klein|hugo boss|jack daniels|jack jones|morgan stanley|jp morgan|anne frank|willem ii|santa claus|harry potter|james bond|mickey mouse|may day|st martin|sint maarten|ben jerrys|martin luther|charles schwab|harley davidson|lee cooper|johnny walker|wendy house|jack russell|stanley cup|mary poppins|robin hood|peter pan|uncle ben|betty crocker|oscar mayer|tim hortons|trader joes|samsonite|mercedes benz|victoria secret|victoria station|paris saint|madison avenue|madison square|jackson hole|carolina panthers|georgia tech|black friday|april fools|holly jolly|daisy chain|dawn chorus|christian dior|louis vuitton|estee lauder|johnson johnson|frank lloyd|max planck|marie curie|florence nightingale|alan turing|nelson mandela|jan steen|johannes vermeer|piet mondriaan|rembrandt van'.split(
    '|',
  ),
)
const calendar = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart mei juni juli augustus oktober kerst pasen i ik we the de het een a en and or of is was has had will can kan bij from met with in at on op for voor to naar who what when why how if als maar but so dus'.split(
    ' ',
  ),
)

/**
 * People: an honorific with a name, a first name with a surname (`person`), and a first name alone (`first-name`).
 * Names are told by their capital; words that are names too ("mark", "will", "rose") count only where the sentence leaves no other reading.
 */
export function people(list: TokenList): readonly Identified[] {
  const found: Identified[] = []
  const { tokens } = list
  for (let i = 0; i < tokens.length; i++) {
    const one = titledAt(list, i) ?? namedAt(list, i)
    if (!one) continue
    const last = tokens[one.last]
    const first = tokens[one.first]
    if (first && last) found.push({ name: one.name, start: first.start, end: last.end })
    i = one.last
  }
  return found
}

interface Span {
  readonly name: 'person' | 'first-name'
  readonly first: number
  readonly last: number
}

function titledAt({ tokens, text }: TokenList, i: number): Span | null {
  const title = tokens[i]
  if (!title || title.kind !== kind.word || !honorifics.has(title.word)) return null
  const next = tokens[i + 1]
  if (!next || next.kind !== kind.word || next.before >= gap.comma) return null
  const last = nameEnd(tokens, text, i + 1)
  if (last < 0) {
    const isKnown =
      !weakHonorifics.has(title.word) &&
      (isSurname(tokens, i + 1) || (firstNames.has(next.word) && !ambiguousNames.has(next.word)))
    return isKnown ? { name: 'person', first: i, last: surnameEnd(tokens, i + 1) } : null
  }
  if (
    weakHonorifics.has(title.word) &&
    !isCapital(title, text) &&
    !/^(?:heer|zuster|familie|dokter|meester|weduwe|broeder)$/.test(title.word)
  )
    return null
  if (notPeople.has(tokens[last]?.word ?? '') || (calendar.has(next.word) && !particles.has(next.word))) return null
  return { name: 'person', first: i, last }
}

function namedAt({ tokens, text }: TokenList, i: number): Span | null {
  const token = tokens[i]
  if (!token || token.kind !== kind.word || !isCapital(token, text)) return null
  const isKnown = firstNames.has(token.word) || ambiguousNames.has(token.word)
  if (!isKnown && calendar.has(token.word)) return null
  const isOpening = token.before === gap.sentence || i === 0
  const last = surnameAfter(tokens, text, i)
  if (last > i) {
    const surname = tokens[last]?.word ?? ''
    if (
      notPeople.has(surname) ||
      (notPeople.has(tokens[last + 1]?.word ?? '') && isCapital(tokens[last + 1], text)) ||
      brands.has(`${token.word} ${tokens[i + 1]?.word}`)
    )
      return null
    if (
      /(?:straat|laan|weg|plein|dijk|school|college|gracht|kade|park|huis)$/.test(surname) &&
      surname.length > 6 &&
      !surnames.has(surname)
    )
      return null
    const isInitial = token.word.length === 1 && (text[token.end] === '.' || tokens[i + 1]?.word.length === 1)
    // "Will Amazon …", "Rose Garden": a word that is a name too needs a known surname, or the middle of a sentence.
    if (
      isKnown
        ? !ambiguousNames.has(token.word) ||
          !isOpening ||
          surnames.has(surname) ||
          particles.has(tokens[i + 1]?.word ?? '')
        : (isInitial && last > i && !isOpening) || (surnames.has(surname) && token.word.length > 2 && !isOpening)
    )
      return { name: 'person', first: i, last }
  }
  if (!isKnown || placeNames.has(token.word) || isPartOfName(tokens, text, i)) return null
  if (!ambiguousNames.has(token.word)) return { name: 'first-name', first: i, last: i }
  if (isOpening || isPartOfTitle(tokens, text, i)) return null
  return actsAsPerson(tokens, i) ? { name: 'first-name', first: i, last: i } : null
}

/** After a first name: particles in either case, then one or two capitalised words; the index of the last, or `i`. */
function surnameAfter(tokens: readonly Token[], text: string, i: number): number {
  const end = nameEnd(tokens, text, i + 1)
  return end > i && end <= i + 5 ? end : i
}

/** The last word of a name that starts here: particles, then one or two capitalised words; -1 when there is none. */
function nameEnd(tokens: readonly Token[], text: string, from: number): number {
  let at = from
  while (
    at < from + 3 &&
    (particles.has(tokens[at]?.word ?? '') || tokens[at]?.word.length === 1) &&
    tokens[at]?.kind === kind.word &&
    joins(tokens[at])
  )
    at++
  if (at > from && !isCapital(tokens[at], text)) return -1
  let last = -1
  while (at < from + 5) {
    const token = tokens[at]
    if (
      !token ||
      token.kind !== kind.word ||
      !joins(token) ||
      !isCapital(token, text) ||
      calendar.has(token.word) ||
      token.word.length < 2
    )
      break
    last = at++
    let next = at
    while (next < at + 2 && particles.has(tokens[next]?.word ?? '') && joins(tokens[next])) next++
    if (next > at && isCapital(tokens[next], text)) at = next
    if (text[token.end] === "'" || text[token.end] === '’') break
  }
  return last
}

/** A surname in lower case, as people type in haste: "mevrouw de vries". */
function isSurname(tokens: readonly Token[], from: number): boolean {
  const last = tokens[surnameEnd(tokens, from)]
  return last !== undefined && surnames.has(last.word)
}
function surnameEnd(tokens: readonly Token[], from: number): number {
  let at = from
  while (at < from + 3 && particles.has(tokens[at]?.word ?? '') && joins(tokens[at + 1])) at++
  return at
}

/** A place or a thing named after somebody: "St. Mary", "Max Planck Institute"; or the second half of a name already seen. */
function isPartOfName(tokens: readonly Token[], text: string, i: number): boolean {
  const before = tokens[i - 1]
  const next = tokens[i + 1]
  if (
    before &&
    joins(tokens[i]) &&
    /^(?:st|sint|saint|san|santa|port|lake|fort|mount|mt|hurricane|orkaan|storm|koning|koningin|king|queen|prins|prinses|prince|princess|radio|huize|cafe|restaurant|hotel|brasserie)$/.test(
      before.word,
    )
  )
    return true
  return next !== undefined && joins(next) && isCapital(next, text) && notPeople.has(next.word)
}

/** Capitals on both sides: a headline or a brand. */
function isPartOfTitle(tokens: readonly Token[], text: string, i: number): boolean {
  return joins(tokens[i]) && isCapital(tokens[i - 1], text) && joins(tokens[i + 1]) && isCapital(tokens[i + 1], text)
}

/** Whether the words around leave a person as the only reading: a title of kin or work before it, a verb or 's or "van HR" after it. */
function actsAsPerson(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.word ?? ''
  const next = tokens[i + 1]?.word ?? ''
  const isLast = !tokens[i + 1] || (tokens[i + 1]?.before ?? 0) >= gap.comma
  if (
    /^(?:the|a|an|het|een|in|at|from|uit|to|naar|every|this|last|next|deze|elke|sinds|since|until|tot|by|de|via|per|new|north|south|of|our|your|with)$/.test(
      before,
    )
  ) {
    return (
      /^(?:to|naar|with|by|of|from)$/.test(before) &&
      /^(?:is|was|has|heeft|zegt|said|from|van|en|and|for|voor|who|die)$/.test(next) &&
      before !== 'from'
    )
  }
  if (!wordNames.has(tokens[i]?.word ?? '')) return true
  if (
    /^(?:collega|colleague|our|onze|mijn|my|met|dank|thanks|bedankt|thank|and|en|aan|voor|for|van|dat|that|because|omdat|poor|arme|lieve|dear|hoi|hi|hey|hallo|congrats|gefeliciteerd|welcome|welkom|when|als|toen|love|tell|vraag|ask|bel|ring|mail|buurman|neighbour|neighbor|tante|oom|aunt|uncle|opa|oma|cousin|nicht|neef|zus|broer|sister|brother)$/.test(
      before,
    )
  )
    return true
  return (
    isLast ||
    /^(?:is|was|has|heeft|had|zegt|zei|said|says|got|kreeg|from|van|en|and|ligt|zit|moet|kan|gaat|wil|who|die|works|werkt|told|vertelde|wants|needs|krijgt)$/.test(
      next,
    )
  )
}

const joins = (token: Token | undefined): boolean => token !== undefined && token.before < gap.comma

function isCapital(token: Token | undefined, text: string): boolean {
  if (!token) return false
  const code = text.charCodeAt(token.start)
  return code < 128 ? code >= 65 && code <= 90 : /\p{Lu}/u.test(text[token.start] ?? '')
}
