import type { Words } from './country.ts'
import { anyGoal, cultureWords, goals, type Temper, tempers } from './culture.ts'
import { listed } from './list.ts'
import type { Profile } from './profile.ts'

const opening = {
  culture: { nl: 'Onze cultuur in een paar woorden: ', en: 'Our culture in a few words: ' },
  goals: { nl: 'Waar we naartoe werken: ', en: 'What we work towards: ' },
} as const

const soMayYou = { nl: 'Zo [mag je|mag u] online ook klinken.', en: 'You may sound like that online too.' } as const

/** The paragraph on culture: the company's own words, and what they mean for a post. */
export function cultureText(profile: Profile): string {
  const { lang, company } = profile
  const words = inLanguage(company.culture ?? [], profile)
  const advice = tempers[dominantTemper(company.culture ?? [])][lang]
  return words.length === 0 ? advice : `${opening.culture[lang]}${listed(words, lang)}. ${soMayYou[lang]} ${advice}`
}

/** The paragraph on goals; empty when the company names none. */
export function goalsText(profile: Profile): string {
  const { lang, company } = profile
  const written = (company.goals ?? []).map(plain).filter((goal) => goal !== '')
  if (written.length === 0) return ''
  const words = written.map((goal) => ownWords(goal, profile))
  return `${opening.goals[lang]}${listed(words, lang)}. ${adviceFor(written)[lang]}`
}

/** The words of the culture in the language of the text; those that we cannot translate as the company wrote them. */
function inLanguage(words: readonly string[], profile: Profile): readonly string[] {
  return words
    .filter((word) => plain(word) !== '')
    .map((word) => entryOf(word)?.[profile.lang] ?? ownWords(plain(word), profile))
}

/** What the company wrote itself; between quotation marks where that is another language than the text, never left out. */
export function ownWords(written: string, { home, lang }: Profile): string {
  return home === lang ? written : `“${written}”`
}

function dominantTemper(words: readonly string[]): Temper {
  const counts = new Map<Temper, number>()
  for (const word of words) {
    const temper = entryOf(word)?.temper
    if (temper) counts.set(temper, (counts.get(temper) ?? 0) + 1)
  }
  let dominant: Temper = 'plain'
  let most = 0
  for (const [temper, count] of counts) {
    if (count > most) {
      dominant = temper
      most = count
    }
  }
  return dominant
}

function entryOf(word: string): (typeof cultureWords)[number] | undefined {
  const wanted = plain(word).toLowerCase()
  return cultureWords.find((entry) => entry.nl === wanted || entry.en === wanted)
}

function adviceFor(written: readonly string[]): Words {
  const text = written.join(' ').toLowerCase()
  return goals.find((goal) => goal.cues.some((cue) => text.includes(cue))) ?? anyGoal
}

/** Without the full stop that would end our sentence too early. */
function plain(word: string): string {
  return word.trim().replace(/\.+$/, '')
}
