import type { Hit, Reading } from '../../engine/index.ts'

interface Place {
  readonly start: number
  readonly end: number
}

/** The password, code or key that is given near a word for one; null when the word stands alone. */
export function secretNear(reading: Reading, hit: Hit): Place | null {
  const sentence = reading.sentence(hit)
  for (let i = sentence.first; i <= sentence.last; i++) if (isLongKey(typedAt(reading, i))) return placeOf(reading, i)
  for (let i = hit.last + 1; i <= Math.min(hit.last + 12, sentence.last); i++)
    if (isSecret(reading, i, hit)) return placeOf(reading, i)
  for (let i = hit.first - 1; i >= Math.max(hit.first - 5, sentence.first); i--)
    if (isSecret(reading, i, hit)) return placeOf(reading, i)
  for (const [i, token] of reading.tokens.entries()) {
    const away = Math.abs((reading.sentences.find((one) => one.first <= i && i <= one.last)?.index ?? 0) - hit.sentence)
    if (away === 1 && strong.test(typedAt(reading, i)) && token.kind === 0) return placeOf(reading, i)
  }
  return null
}

/** A word with capitals, small letters and digits: nobody writes so but for a password. */
const strong = /^(?=.*\p{Lu})(?=.*\p{Ll})(?=.*\d)[^\s/-]{8,32}$/u

const mixed = /^(?=.*\p{L})(?=.*[\d_!@#$%^&*])\S{6,64}$/u
const dateLike =
  /^(?:\d{1,2}[-/.:]\d{1,2}|(?:19|20)\d\d$|q[1-4]|h[12]|\d+(?:x|k|m|e|de|ste|st|nd|rd|th|uur|u|am|pm|gb|mb|ml|kg|cm|mm|km|pk|kw|kwh)$)/i

/** A key as services hand them out ("sk_live_…", "ghp_…"), whatever word stands beside it; null when there is none. */
export function machineKey(reading: Reading): Place | null {
  const match =
    /(?<![\p{L}\p{N}_/@.-])(?:[a-z]{2,8}_(?:live|test|prod|key|pat|sk|api)_[A-Za-z0-9]{8,60}|gh[pousr]_[A-Za-z0-9]{16,60}|AKIA[A-Z0-9]{12,20}|sk-[A-Za-z0-9-]{16,60}|xox[bap]-[A-Za-z0-9-]{10,60})/u.exec(
      reading.text,
    )
  return match ? { start: match.index, end: match.index + match[0].length } : null
}

/** What is typed at the token, up to the next white space, without the punctuation around it. */
function typedAt(reading: Reading, i: number): string {
  const start = reading.tokens[i]?.start ?? 0
  return (/^[^\s"'“”‘’,;]{1,80}/.exec(reading.text.slice(start))?.[0] ?? '').replace(/[.?)\]:]+$/, '')
}

/** Machine-made keys are long and mix letters and digits. */
const isLongKey = (typed: string): boolean =>
  typed.length >= 16 &&
  !typed.includes('/') &&
  !typed.includes('@') &&
  /\d.*\d/.test(typed) &&
  /\p{L}.*\p{L}/u.test(typed) &&
  !/^\p{L}+(?:-\p{L}+)*\d*$/u.test(typed)

function isSecret(reading: Reading, i: number, hit: Hit): boolean {
  const token = reading.tokens[i]
  if (!token || token.kind === 3 || token.kind === 4 || token.kind === 5) return false
  const typed = typedAt(reading, i)
  if (/^[x*•.#]+$/i.test(typed) || dateLike.test(typed)) return false
  if (/^\d{4,8}#?$/.test(typed)) return isCodeWord(reading.words(hit))
  if (norm.test(typed)) return false
  if (
    mixed.test(typed) &&
    (isPlainWord(reading.words(hit)) || /[\p{Lu}!@#$%&*]/u.test(typed)) &&
    !/^\d+%?!*$/.test(typed) &&
    !/^\p{L}+[!?]+$/u.test(typed)
  )
    return true
  return (
    token.quoted &&
    typed.length >= 4 &&
    /wachtwoord|password|passw|pw|ww|code/i.test(reading.words(hit)) &&
    hit.first !== i
  )
}

/** Standards and the like look like passwords: ISO27001, NEN3140, COVID19. */
const norm = /^(?:iso|nen|en|din|iec|bs|ip|rfc|covid|sars|bv|eu|mp|usb|ipv|http|windows|office|python|g|m|a)[-_]?\d/i
const isPlainWord = (words: string): boolean =>
  /wachtwoord|password|passw|pass|code|pin|ww|pw|key|sleutel|cred|inlog|login/i.test(words)
const isCodeWord = (words: string): boolean =>
  /code|pin|alarm|kluis|key|lockbox|combination|passcode|password|wachtwoord|wifi|ww|pw/i.test(words)

function placeOf(reading: Reading, i: number): Place {
  const start = reading.tokens[i]?.start ?? 0
  return { start, end: start + typedAt(reading, i).length }
}
