import { hashFrom, hashOn } from '../../text/index.ts'

/** Kinds of key, by the first letter of their text; other letters begin a whole word. */
const prefixMark = 94
const suffixMark = 36
/** A prefix or suffix has three letters at least and thirty at most. */
const shortest = 3
const longest = 30

/** Finds the keys that a word is, begins with or ends with, in text that stays in one piece: nothing is cut up to look it up. */
export class KeyTable {
  readonly size: number
  private readonly text: string
  /** Where each key begins; the next one begins one letter after its end. */
  private readonly starts: Int32Array
  /** Numbers of keys plus one, by the hash of their letters and kind; 0 for none. */
  private readonly slots: Int32Array
  private readonly mask: number

  /** `text`: the keys, separated by spaces: `word`, `^prefix`, `$suffix`. */
  constructor(text: string) {
    this.text = text
    let size = text === '' ? 0 : 1
    for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) size++
    this.size = size
    let slots = 16
    while (slots < size * 3) slots *= 2
    this.slots = new Int32Array(slots)
    this.mask = slots - 1
    this.starts = new Int32Array(size + 1)
    let start = 0
    for (let key = 0; key < size; key++) {
      const space = text.indexOf(' ', start)
      const end = space < 0 ? text.length : space
      this.starts[key] = start
      this.put(key, start, end)
      start = end + 1
    }
    this.starts[size] = start
  }

  private put(key: number, start: number, end: number): void {
    const mark = this.markAt(start, end)
    let hash = hashFrom(mark)
    if (mark === 0) for (let at = start; at < end; at++) hash = hashOn(hash, this.text.charCodeAt(at))
    else if (mark === prefixMark) for (let at = start + 1; at < end; at++) hash = hashOn(hash, this.text.charCodeAt(at))
    else for (let at = end - 1; at > start; at--) hash = hashOn(hash, this.text.charCodeAt(at))
    let slot = hash & this.mask
    while (this.slots[slot] !== 0) slot = (slot + 1) & this.mask
    this.slots[slot] = key + 1
  }

  /** 0 for a whole word; `$` alone is one. */
  private markAt(start: number, end: number): number {
    const first = this.text.charCodeAt(start)
    return end - start > shortest && (first === prefixMark || first === suffixMark) ? first : 0
  }

  /** The key that is this whole word; -1 when there is none. */
  exact(word: string): number {
    let hash = hashFrom(0)
    for (let at = 0; at < word.length; at++) hash = hashOn(hash, word.charCodeAt(at))
    return this.find(hash, word, 0, word.length, 0)
  }

  /** Tells of each prefix and suffix of the word that is a key, from short to long. */
  parts(word: string, found: (key: number) => void): void {
    const most = Math.min(word.length, longest)
    let front = hashFrom(prefixMark)
    let back = hashFrom(suffixMark)
    for (let size = 1; size <= most; size++) {
      front = hashOn(front, word.charCodeAt(size - 1))
      back = hashOn(back, word.charCodeAt(word.length - size))
      if (size < shortest) continue
      const prefix = this.find(front, word, 0, size, prefixMark)
      if (prefix >= 0) found(prefix)
      const suffix = this.find(back, word, word.length - size, size, suffixMark)
      if (suffix >= 0) found(suffix)
    }
  }

  private find(hash: number, word: string, from: number, size: number, mark: number): number {
    let slot = hash & this.mask
    for (let key = this.slots[slot] ?? 0; key !== 0; key = this.slots[slot] ?? 0) {
      if (this.isAt(key - 1, word, from, size, mark)) return key - 1
      slot = (slot + 1) & this.mask
    }
    return -1
  }

  private isAt(key: number, word: string, from: number, size: number, mark: number): boolean {
    const start = this.starts[key] ?? 0
    const end = (this.starts[key + 1] ?? 0) - 1
    if (this.markAt(start, end) !== mark) return false
    const first = mark === 0 ? start : start + 1
    if (end - first !== size) return false
    for (let i = 0; i < size; i++) if (this.text.charCodeAt(first + i) !== word.charCodeAt(from + i)) return false
    return true
  }
}
