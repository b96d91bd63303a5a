/** What pdfkit keeps of fontkit: enough to ask whether the font has a shape for a character. */
interface WithFont {
  readonly _font: { readonly font: { readonly hasGlyphForCodePoint: (code: number) => boolean } }
}

const box = '\u25a1'
const silent = /[\p{Cf}\p{Cc}\p{M}]/u

/** Texts as the current font can show them: composed, and with a □ for each character that it lacks. All weights have the same characters. */
export function glyphsOf(doc: PDFKit.PDFDocument): {
  readonly shown: (text: string) => string
  readonly unshown: () => readonly string[]
} {
  const { font } = (doc as unknown as WithFont)._font
  const known = new Map<string, boolean>()
  const has = (char: string): boolean => {
    let found = known.get(char)
    if (found === undefined) {
      found = font.hasGlyphForCodePoint(char.codePointAt(0) ?? 0)
      known.set(char, found)
    }
    return found
  }
  return {
    shown: (text) => {
      let out = ''
      for (const char of text.normalize('NFC').replace(/\s/g, ' ')) {
        if (has(char)) out += char
        // What shows nothing of its own, such as the joiner inside an emoji, needs no box either.
        else if (!silent.test(char)) out += box
      }
      return out
    },
    unshown: () => [...known].filter(([char, found]) => !found && !silent.test(char)).map(([char]) => char),
  }
}
