import { ownWording } from './clause.ts'
import type { Clause } from './document.ts'
import { type Facts, fill } from './fill.ts'
import { askOf } from './profile/ask.ts'
import type { Profile } from './profile/profile.ts'
import { shortOf } from './short-of.ts'

/** Clauses that the company added itself: settings with a wording under a name that no clause of ours has. */
export function ownClauses(profile: Profile, facts: Facts, taken: ReadonlySet<string>): readonly Clause[] {
  const { lang, address, company } = profile
  return Object.entries(company.guidelines ?? {}).flatMap(([id, settings]) => {
    const wording = ownWording(settings, profile)
    if (taken.has(id) || wording === undefined || settings.enabled === false) return []
    const title = id.replaceAll('-', ' ').trim()
    const clause: Clause = {
      id,
      seed: [],
      kind: 'rule',
      title: title.slice(0, 1).toUpperCase() + title.slice(1),
      short: shortOf(wording.text),
      rule: wording.text,
      reason: fill(words[lang].reason, facts, address),
      do: [],
      ratherNot: [],
      ask: askOf(settings.desk ?? 'communications', profile, false),
      law: [],
      carveOut: fill(words[lang].carveOut, facts, address),
      own: { lang: wording.lang },
    }
    return [clause]
  })
}

const words = {
  nl: {
    reason: '{company} heeft deze afspraak zelf toegevoegd.',
    carveOut:
      'Over [je|uw] eigen loon, werktijden, veiligheid, werkdruk, leidinggevenden, vakbond{council} en andere arbeidsomstandigheden mag [je|u] altijd praten, en een misstand mag [je|u] altijd melden.',
  },
  en: {
    reason: '{company} added this agreement itself.',
    carveOut:
      'You may always talk about your own pay, hours, safety, workload, managers, union matters{council} and other working conditions, and you may always report wrongdoing.',
  },
} as const
