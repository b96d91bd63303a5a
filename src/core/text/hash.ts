/** FNV-1a over UTF-16 units, continued from `seed`; 32 bits, unsigned. (Fowler, Noll and Vo, 1991.) */
export function hashWord(word: string, seed = 0x811c9dc5): number {
  let hash = seed
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return Math.imul(hash ^ 0x1f, 0x01000193) >>> 0
}

/** A hash to go on from, unit by unit, with `hashOn`. */
export const hashFrom = (kind: number): number => Math.imul(0x811c9dc5 ^ kind, 0x01000193)
export const hashOn = (hash: number, unit: number): number => {
  const next = Math.imul(hash ^ unit, 0x01000193)
  return next ^ (next >>> 15)
}
