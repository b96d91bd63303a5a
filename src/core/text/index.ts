import { hex, hmacSha256, utf8 } from './sha256.ts'
import { kind, tokenise } from './tokens.ts'

export { isContraction } from './contractions.ts'
export { type Folded, fold } from './fold.ts'
export { hashWord } from './hash.ts'
export { isUnreadable, language, sentenceLanguage, type WordEvidence, wordEvidence } from './language.ts'
export { hex, hmacSha256, sha256, utf8 } from './sha256.ts'
export { gap, kind, type Token, type TokenList, tokenise } from './tokens.ts'
export { type IsWord, unmask } from './unmask.ts'
export { variants } from './variants.ts'

/** The folded tokens of a register term, as they are matched and sealed: `"Hybride Pro®"` → `['hybride', 'pro']`. */
export function foldTerm(term: string): string[] {
  return tokenise(term)
    .tokens.filter((token) => token.kind !== kind.symbol)
    .map((token) => token.word)
}

/** The keyed hash under which a secret register term is kept: HMAC-SHA-256 over its folded tokens, in hexadecimal. */
export function sealTerm(term: string, key: string): { readonly sealed: string; readonly words: number } {
  const words = foldTerm(term)
  return { sealed: sealWords(words, key), words: words.length }
}

/** The keyed hash of tokens that are folded already. */
export function sealWords(words: readonly string[], key: string): string {
  return hex(hmacSha256(utf8(key), utf8(words.join(' '))))
}
