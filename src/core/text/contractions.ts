/** A folded word as the token or tokens it stands for; `from` and `to` are offsets within the word. */
export interface Part {
  readonly word: string
  readonly from: number
  readonly to: number
}

/** English spelt without its apostrophe, or spoken forms: each stands for two words. */
const merged: ReadonlyMap<string, readonly [string, string]> = new Map(
  Object.entries<readonly [string, string]>({
    dont: ['do', 'not'],
    doesnt: ['does', 'not'],
    didnt: ['did', 'not'],
    cant: ['can', 'not'],
    cannot: ['can', 'not'],
    wont: ['will', 'not'],
    isnt: ['is', 'not'],
    arent: ['are', 'not'],
    wasnt: ['was', 'not'],
    werent: ['were', 'not'],
    havent: ['have', 'not'],
    hasnt: ['has', 'not'],
    hadnt: ['had', 'not'],
    wouldnt: ['would', 'not'],
    couldnt: ['could', 'not'],
    shouldnt: ['should', 'not'],
    im: ['i', 'am'],
    ive: ['i', 'have'],
    youre: ['you', 'are'],
    theyre: ['they', 'are'],
    weve: ['we', 'have'],
    youve: ['you', 'have'],
    theyve: ['they', 'have'],
    gonna: ['going', 'to'],
    wanna: ['want', 'to'],
    gotta: ['got', 'to'],
  }),
)

const endings = new Map(Object.entries({ re: 'are', ve: 'have', ll: 'will', d: 'would', m: 'am', em: 'them' }))
const takesIs = new Set('it that he she what who here there where how this everything everyone someone'.split(' '))
const dutch: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries<readonly string[]>({
    "m'n": ['mijn'],
    "z'n": ['zijn'],
    "d'r": ['haar'],
    "zo'n": ['zo', 'een'],
    "'t": ['het'],
    "'n": ['een'],
    "da's": ['dat', 'is'],
    "t's": ['het', 'is'],
    "'k": ['ik'],
  }),
)

/** Whether a word without an apostrophe still stands for two (`dont`, `gonna`). */
export function isContraction(word: string): boolean {
  return merged.has(word)
}

/** The tokens a folded word stands for: contractions written out, possessive and plural 's dropped, other apostrophes removed. */
export function expandWord(word: string): readonly Part[] {
  const end = word.length
  const two = merged.get(word)
  if (two) return split(word, two[0].length >= end ? end - 1 : two[0].length, two[0], two[1])
  const mark = word.indexOf("'")
  if (mark < 0)
    return word.includes('*') ? [{ word: word.replaceAll('*', '∗'), from: 0, to: end }] : [{ word, from: 0, to: end }]
  const known = dutch.get(word)
  if (known)
    return known.length === 1
      ? [{ word: known[0] ?? word, from: 0, to: end }]
      : split(word, mark, known[0] ?? '', known[1] ?? '')
  const head = word.slice(0, mark)
  const tail = word.slice(mark + 1)
  if (tail === 't' && head.endsWith('n')) {
    if (word === "can't") return split(word, mark - 1, 'can', 'not')
    if (word === "won't") return split(word, mark - 1, 'will', 'not')
    if (word === "shan't") return split(word, mark - 1, 'shall', 'not')
    if (word === "ain't") return split(word, mark - 1, 'is', 'not')
    return split(word, mark - 1, head.slice(0, -1), 'not')
  }
  const written = endings.get(tail)
  if (written) return split(word, mark, head, written)
  if (tail === 's') {
    if (head === 'let') return split(word, mark, 'let', 'us')
    return takesIs.has(head) ? split(word, mark, head, 'is') : [{ word: head, from: 0, to: mark }]
  }
  return [{ word: word.replaceAll("'", ''), from: 0, to: end }]
}

function split(word: string, at: number, first: string, second: string): readonly Part[] {
  return [
    { word: first, from: 0, to: at },
    { word: second, from: at, to: word.length },
  ]
}
