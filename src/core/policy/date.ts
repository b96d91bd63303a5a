import type { Language } from './document.ts'

// biome-ignore format: two rows of twelve
const months = {
  nl: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
} as const

/** "1 januari 2027" for `2027-01-01`; anything that is not such a day comes back as it was. */
export function dateText(day: string, lang: Language): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})/.exec(day) ?? []
  const name = months[lang][Number(month) - 1]
  return name === undefined ? day : `${Number(date)} ${name} ${year}`
}
