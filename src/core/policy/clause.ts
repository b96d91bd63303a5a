import type { GuidelineSettings } from '../engine/company.ts'
import type { Clause, Example } from './document.ts'
import { type Facts, fill } from './fill.ts'
import { lawFor } from './law/index.ts'
import { askOf, deskLines } from './profile/ask.ts'
import type { Profile } from './profile/profile.ts'
import type { ClausePlan, ClauseText } from './sections/section.ts'
import { sectorExamples } from './sectors/index.ts'
import { shortOf } from './short-of.ts'

/** One clause for one company: the plan's place, the words filled in, and what the company itself says of it. */
export function clauseOf(plan: ClausePlan, text: ClauseText, profile: Profile, facts: Facts): Clause {
  const say = (words: string): string => fill(words, facts, profile.address)
  const id = plan.id ?? plan.key
  const settings = profile.company.guidelines?.[id]
  const desk = settings?.desk ?? plan.desk
  const sector = sectorExamples(id, profile)
  const points = plan.points === 'desks' ? deskLines(profile) : text.points?.map(say)
  return {
    id,
    seed: plan.seed,
    kind: plan.kind,
    title: say(text.title),
    short: say(text.short),
    rule: say(text.rule),
    ...(points === undefined ? {} : { points }),
    reason: say(text.reason),
    do: [...text.do, ...sector.do].map((example) => exampleOf(example, say)),
    ratherNot: [...text.ratherNot, ...sector.ratherNot].map((example) => exampleOf(example, say)),
    ...(desk === undefined ? {} : { ask: askOf(desk, profile, plan.deskOnly === true) }),
    law: lawFor(id, profile),
    ...(text.carveOut === undefined ? {} : { carveOut: say(text.carveOut) }),
    ...ownWords(plan, text, settings, profile, say),
  }
}

/** The company's own wording replaces a rule, but is only added to a right: a right cannot be written away or switched off. */
function ownWords(
  plan: ClausePlan,
  text: ClauseText,
  settings: GuidelineSettings | undefined,
  profile: Profile,
  say: (words: string) => string,
): Partial<Clause> {
  const right = plan.kind === 'right'
  const wording = ownWording(settings, profile)
  const off = settings?.enabled === false
  return {
    ...(wording === undefined ? {} : { own: { lang: wording.lang } }),
    ...(wording === undefined ? {} : right ? { rule: `${say(text.rule)}\n\n${wording.text}` } : replaced(wording.text)),
    ...(off && right ? { kept: say(text.off) } : {}),
    ...(off && !right ? { off: { text: say(offText[profile.lang]), why: say(text.off) } } : {}),
  }
}

function replaced(rule: string): Partial<Clause> {
  return { rule, short: shortOf(rule) }
}

/** In the language of the document if the company gave it, else in the other: the agreement that binds is never left out. */
export function ownWording(
  settings: GuidelineSettings | undefined,
  { lang }: Profile,
): { readonly text: string; readonly lang: Profile['lang'] } | undefined {
  const other = lang === 'nl' ? 'en' : 'nl'
  for (const choice of [lang, other] as const) {
    const text = settings?.wording?.[choice]?.trim()
    if (text) return { text, lang: choice }
  }
  return undefined
}

function exampleOf(example: Example, say: (words: string) => string): Example {
  return { text: say(example.text), ...(example.note === undefined ? {} : { note: say(example.note) }) }
}

const offText = {
  nl: '{company} heeft dit stukje uitgezet. Het geldt hier dus niet.',
  en: '{company} has switched this piece off. So it does not apply here.',
} as const
