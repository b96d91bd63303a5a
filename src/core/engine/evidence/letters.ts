const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
/** The letter of nothing: weights count from here, up and down. */
const middle = 32

/** The largest weight that a letter can stand for. */
export const largestWeight = 31

/** Weights from -31 to 31 as one letter each: short in the file, and shorter still once it is compressed, since most are near nothing. */
export function pack(weights: Int8Array): string {
  let out = ''
  for (const weight of weights) out += alphabet[Math.max(-largestWeight, Math.min(largestWeight, weight)) + middle]
  return out
}

const codes = new Int8Array(128)
for (let code = 0; code < alphabet.length; code++) codes[alphabet.charCodeAt(code)] = code - middle

/** The weights of a text made by `pack`. */
export function unpack(text: string): Int8Array {
  const out = new Int8Array(text.length)
  unpackInto(out, text, 0, text.length)
  return out
}

/** Those of one stretch of it, in their places. */
export function unpackInto(out: Int8Array, text: string, from: number, to: number): void {
  for (let i = from; i < to; i++) out[i] = codes[text.charCodeAt(i)] ?? 0
}
