import type { Token } from '../../text/index.ts'
import type { Identified } from './names.ts'

/** Keys whose first letters say what they are. */
const keyed =
  /(?<![\p{L}\p{N}])(?:(?:sk|pk|rk)_(?:live|test)_[A-Za-z0-9]{8,99}|sk-(?:proj-|ant-)?[A-Za-z0-9_-]{16,200}|(?:AKIA|ASIA)[A-Z0-9]{12,20}|gh[pousr]_[A-Za-z0-9]{16,99}|github_pat_[A-Za-z0-9_]{20,99}|glpat-[A-Za-z0-9_-]{16,40}|xox[abprs]-[A-Za-z0-9-]{10,99}|AIza[A-Za-z0-9_-]{30,40}|npm_[A-Za-z0-9]{30,40}|eyJ[A-Za-z0-9_-]{10,999}\.[A-Za-z0-9_-]{10,2000}(?:\.[A-Za-z0-9_-]{0,999})?|-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----)/gu
const prefixes = [
  'k_live_',
  'k_test_',
  'sk-',
  'AKIA',
  'ASIA',
  'ghp_',
  'gho_',
  'ghu_',
  'ghs_',
  'ghr_',
  'github_pat_',
  'glpat-',
  'xox',
  'AIza',
  'npm_',
  'eyJ',
  'PRIVATE KEY',
]
const secret =
  'wachtwoord|paswoord|pass?word|passphrase|passcode|pwd|ww|pincode|pin|toegangscode|deurcode|alarmcode|inlogcode|sleutelcode|poortcode|kluiscode|wifi[- ]?code|wifi[- ]?wachtwoord|access code|door code|gate code|alarm code|entry code|safe code|api[-_ ]?key|api[-_ ]?sleutel|secret(?: key)?|client[-_ ]secret|token|inloggegevens|login|credentials|inlog'
const named = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${secret})(?![\\p{L}])(?:\\s(?:van|voor|of|for|naar|to|op|on)(?:\\s[\\p{L}\\p{N}'’-]{1,20}){1,3})?(\\s?[:=]\\s{0,2}|\\s(?:is|was|wordt|blijft|remains|=)\\s(?:nu |now |still |nog steeds |gewoon |just )?|\\s)["'“‘\`]?([^\\s"'“”‘’\`,]{3,80})`,
  'giu',
)
const plainWord =
  /^(?:verplicht|verlopen|veranderd|gewijzigd|vergeten|required|expired|protected|reset|manager|policy|hash|hashing|managers|fatigue|incorrect|onjuist|sterk|strong|niet|not|een|the|a|en|and|of|or|op|in|for|voor|van|je|your|is|was)[.!?]?$/i

const cues = new Set(
  'wachtwoord paswoord password passwort pass passphrase passcode pwd ww pincode pin toegangscode deurcode alarmcode inlogcode sleutelcode poortcode kluiscode wificode wifi code api apikey secret client token login inlog inloggegevens credentials key'.split(
    ' ',
  ),
)

/** Secrets that open something: keys with a known prefix, and "password: …", "alarmcode is …" with a value that looks like one. */
export function credentials(text: string, tokens: readonly Token[]): readonly Identified[] {
  const found: Identified[] = []
  if (prefixes.some((prefix) => text.includes(prefix)))
    for (const match of text.matchAll(keyed))
      found.push({ name: 'credential', start: match.index, end: match.index + match[0].length })
  if (!tokens.some((token) => cues.has(token.word))) return found
  for (const match of text.matchAll(named)) {
    const value = (match[2] ?? '').replace(/[.!?;)]{1,4}$/, '')
    const isAlone = /^[.!?)]{0,3}\s{0,3}(?:$|\n|[,;|/])/.test(text.slice(match.index + match[0].length))
    if (!looksSecret(value, match[1] ?? '', isAlone)) continue
    const end = match.index + match[0].lastIndexOf(match[2] ?? '') + value.length
    found.push({ name: 'credential', start: match.index, end })
  }
  return found
}

/** After a colon a word that ends the line may be a password; after "is" or a space it must hold a digit or a mark that plain words do not. */
function looksSecret(value: string, link: string, isAlone: boolean): boolean {
  if (plainWord.test(value) || /^https?:/i.test(value) || value.length < 4) return false
  if (/\d/.test(value))
    return /^\d{4,8}[#*]?$/.test(value)
      ? !/^(?:19|20)\d\d$/.test(value) || /[:=]/.test(link)
      : /\p{L}|[-_#*@!$%^&+]/u.test(value) && !/^\d+[.,:%€]|^\d{1,3}-\p{L}/u.test(value)
  if (/[:=]/.test(link)) return isAlone || (value.length >= 6 && /[\p{Lu}@#$%!_*]/u.test(value.slice(1)))
  return /\p{Ll}[#$%!_*@]\p{L}|\p{L}[!#$*]{1,3}$/u.test(value) && /is|was|blijft|remains/.test(link)
}
