/** FNV-1a over UTF-16 units, continued from `seed`; 32 bits, unsigned. (Fowler, Noll and Vo, 1991.) */
export function hashWord(word: string, seed = 0x811c9dc5): number {
  let hash = seed
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return Math.imul(hash ^ 0x1f, 0x01000193) >>> 0
}
