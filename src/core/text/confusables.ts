/**
 * Letters of other scripts and symbols that are drawn like a Latin letter, grouped by the letter they are drawn like.
 * The idea is Unicode's skeleton (UTS 39); the table is the part that NFKC does not already undo and that people use to hide a word.
 */
const lookAlikes: Readonly<Record<string, string>> = {
  a: 'аɑαᴀⲁᎪ∀',
  b: 'ЬƄʙᏴвβᏼ',
  c: 'сϲᴄⅽⲥҫ',
  d: 'ԁᴅɗᏧⅾ',
  e: 'еєҽεᴇℯ℮ɛ',
  f: 'ƒꜰϝ',
  g: 'ɡɢց',
  h: 'һʜнհη',
  i: 'іıɩιɪӏ¡ι',
  j: 'јϳᴊ',
  k: 'кκᴋҝⲕ',
  l: 'ⅼʟǀլ',
  m: 'мᴍⅿ',
  n: 'ոɴпռ',
  o: 'оοσᴏօ๐ө०⍥',
  p: 'рρᴘⲣ',
  q: 'ԛզ',
  r: 'гʀᴦɾ',
  s: 'ѕꜱʂ',
  t: 'тτᴛ',
  u: 'υᴜսս',
  v: 'νѵᴠⅴ',
  w: 'ԝωᴡաѡ',
  x: 'хχⅹ',
  y: 'уүʏγყ',
  z: 'ᴢʐ',
}

const table = new Map<string, string>()
for (const [latin, likes] of Object.entries(lookAlikes)) for (const like of likes) table.set(like, latin)

/** Letters in squares and circles that NFKC leaves alone: 🅰 🅐 🄰-like, four runs of A to Z. */
const enclosedRuns = [0x1f150, 0x1f170, 0x1f130]

/** The Latin letter a lower-case character is drawn like, or undefined. */
export function lookAlike(char: string): string | undefined {
  const known = table.get(char)
  if (known) return known
  const code = char.codePointAt(0) ?? 0
  const run = enclosedRuns.find((start) => code >= start && code < start + 26)
  return run === undefined ? undefined : String.fromCharCode(97 + code - run)
}
