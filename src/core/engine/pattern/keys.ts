/** A prefix or suffix has three letters at least, and more than thirty are not looked at. */
const shortest = 3
const longest = 30

/** Finds the keys that a word is, begins with or ends with. */
export class KeyTable {
  readonly size: number
  private readonly words = new Map<string, number>()
  private readonly prefixes = new Map<string, number>()
  private readonly suffixes = new Map<string, number>()

  /** `text`: the keys, separated by spaces: `word`, `^prefix`, `$suffix`. */
  constructor(text: string) {
    const keys = text.split(' ')
    this.size = keys.length
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] ?? ''
      if (key.length > shortest && key.startsWith('^')) this.prefixes.set(key.slice(1), i)
      else if (key.length > shortest && key.startsWith('$')) this.suffixes.set(key.slice(1), i)
      else this.words.set(key, i)
    }
  }

  /** The key that is this whole word. */
  exact(word: string): number | undefined {
    return this.words.get(word)
  }

  /** The prefixes and suffixes of the word that are keys, from short to long. */
  parts(word: string): readonly number[] {
    const found: number[] = []
    const most = Math.min(word.length, longest)
    for (let size = shortest; size <= most; size++) {
      const prefix = this.prefixes.get(word.slice(0, size))
      if (prefix !== undefined) found.push(prefix)
      const suffix = this.suffixes.get(word.slice(word.length - size))
      if (suffix !== undefined) found.push(suffix)
    }
    return found
  }
}
