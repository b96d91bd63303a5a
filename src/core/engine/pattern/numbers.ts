/** Letters that need no escape in a text between single quotes. */
const letters = Array.from({ length: 92 }, (_, i) => String.fromCharCode(35 + i)).filter((one) => !"'\\`".includes(one))
const base = letters.length
/** Numbers below this are one letter; the next `twos * base` are two, all others three or four. */
const ones = 40
const twos = 40
const threes = 8
const mostOfTwo = ones + twos * base
const mostOfThree = mostOfTwo + threes * base * base

/** Numbers as text: small ones are one letter. Up to some 700,000. */
export function writeNumbers(numbers: readonly number[]): string {
  let out = ''
  for (const number of numbers) {
    if (number < ones) out += letters[number]
    else if (number < mostOfTwo) out += tail(ones, number - ones, 1)
    else if (number < mostOfThree) out += tail(ones + twos, number - mostOfTwo, 2)
    else out += tail(ones + twos + threes, number - mostOfThree, 3)
  }
  return out
}

/** A first letter that tells how many follow, then those. */
function tail(from: number, rest: number, count: number): string {
  let out = ''
  let left = rest
  for (let i = 0; i < count; i++) {
    out = letters[left % base] + out
    left = Math.floor(left / base)
  }
  return letters[from + left] + out
}

/** The numbers of a text made by `writeNumbers`. */
export function readNumbers(text: string): Int32Array {
  const values = new Uint8Array(128)
  for (let i = 0; i < base; i++) values[letters[i]?.charCodeAt(0) ?? 0] = i
  const out = new Int32Array(text.length)
  let count = 0
  for (let at = 0; at < text.length; at++) {
    let number = values[text.charCodeAt(at)] ?? 0
    if (number >= ones) {
      const more = number < ones + twos ? 1 : number < ones + twos + threes ? 2 : 3
      const least = more === 1 ? ones : more === 2 ? mostOfTwo : mostOfThree
      number -= more === 1 ? ones : more === 2 ? ones + twos : ones + twos + threes
      for (const end = at + more; at < end; ) number = number * base + (values[text.charCodeAt(++at)] ?? 0)
      number += least
    }
    out[count++] = number
  }
  return out.subarray(0, count)
}
