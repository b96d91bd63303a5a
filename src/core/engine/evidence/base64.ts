const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Base 64 by hand: the core runs where neither Buffer nor atob is. */
export function pack(weights: Int8Array): string {
  let out = ''
  for (let i = 0; i < weights.length; i += 3) {
    const bits = ((weights[i] ?? 0) & 255) * 65536 + ((weights[i + 1] ?? 0) & 255) * 256 + ((weights[i + 2] ?? 0) & 255)
    for (const shift of [18, 12, 6, 0]) out += alphabet[(bits >> shift) & 63]
  }
  return out
}

/** The bytes of a text made by `pack`, filled up with zeros to a multiple of three. */
export function unpack(text: string): Int8Array {
  const codes = new Uint8Array(128)
  for (let code = 0; code < alphabet.length; code++) codes[alphabet.charCodeAt(code)] = code
  const out = new Int8Array((text.length / 4) * 3)
  for (let i = 0, at = 0; i < text.length; i += 4) {
    let bits = 0
    for (let j = 0; j < 4; j++) bits = bits * 64 + (codes[text.charCodeAt(i + j)] ?? 0)
    out[at++] = bits >> 16
    out[at++] = bits >> 8
    out[at++] = bits
  }
  return out
}
