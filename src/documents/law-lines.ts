import { dateText } from '../core/policy/date.ts'
import type { LawReference, PolicyDocument } from '../core/policy/index.ts'
import { documentWords } from './words.ts'

/** Where an authority comes from, as one line: jurisdiction, date, where it is found, what was read; when, where that is not the day of the whole document. */
export function lawLine(entry: LawReference, { lang, labels, version }: PolicyDocument): string {
  const say = documentWords[lang]
  const checked = entry.checked === 'primary' ? labels.primary : labels.secondary
  return [
    entry.jurisdiction,
    ...(entry.effective === undefined ? [] : [partialDate(entry.effective, lang)]),
    `${labels.source.toLowerCase()}: ${entry.source}`,
    checked,
    ...(entry.date === version.lawReviewed ? [] : [`${say.reviewed} ${dateText(entry.date, lang)}`]),
  ].join(' · ')
}

/** `2017-05-31`, `2017-05` and `2017` as people write them. */
function partialDate(date: string, lang: PolicyDocument['lang']): string {
  return /^\d{4}-\d{2}$/.test(date) ? dateText(`${date}-01`, lang).replace(/^1 /, '') : dateText(date, lang)
}

/** Day, edition and review under the title. */
export function versionLines({
  lang,
  labels,
  version,
  sections,
}: PolicyDocument): readonly { readonly label: string; readonly text: string }[] {
  const standsOnLaw = sections.some(({ clauses }) => clauses.some(({ law }) => law.length > 0))
  return [
    ...(version.effectiveText === undefined ? [] : [{ label: labels.effective, text: version.effectiveText }]),
    ...(standsOnLaw ? [{ label: labels.lawReviewed, text: dateText(version.lawReviewed, lang) }] : []),
    { label: labels.version, text: `${version.edition} · ${version.fingerprint}` },
  ]
}
