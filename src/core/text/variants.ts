const leet: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
  $: 's',
  '@': 'a',
  '!': 'i',
  '€': 'e',
}

const mixed = /^(?=.*[a-z].*[a-z])(?=.*[0-9$@!€])[a-z0-9$@!€]{3,40}$/
const stretched = /(.)\1\1/

/**
 * Other ways to read a folded word: leet decoded (1 as i and as l), stretched letters squeezed to two and to one.
 * An empty list for a word that hides nothing.
 */
export function variants(word: string): readonly string[] {
  if (word.length > 60) return []
  const found: string[] = []
  const isStretched = stretched.test(word)
  if (isStretched)
    found.push(word.replace(/(.)\1{2,}/g, '$1$1'), word.replace(/(.)\1{2,}/g, '$1'), word.replace(/(.)\1+/g, '$1'))
  for (const form of isStretched ? [word, ...found] : [word]) {
    if (!mixed.test(form)) continue
    const decoded = decode(form, 'i')
    found.push(decoded, decode(form, 'l'))
  }
  return [...new Set(found)].filter((form) => form !== word)
}

function decode(word: string, one: string): string {
  let out = ''
  for (const char of word) out += char === '1' || (char === '!' && one === 'l') ? one : (leet[char] ?? char)
  return out
}
