import type { Company } from '../engine/company.ts'
import { clauseOf } from './clause.ts'
import { dateText } from './date.ts'
import type { Clause, Language, PolicyDocument, Section } from './document.ts'
import { type Facts, fill } from './fill.ts'
import { fingerprint } from './fingerprint.ts'
import { deepFreeze } from './freeze.ts'
import { labelsOf } from './labels.ts'
import { lawReviewed } from './law/index.ts'
import { lawNote } from './law/law-note.ts'
import { ownClauses } from './own-clause.ts'
import { factsOf } from './profile/facts.ts'
import { type Profile, profileOf } from './profile/profile.ts'
import { sections } from './sections/index.ts'
import type { SectionPlan } from './sections/section.ts'

/** Edition of the texts; goes up when a text changes its meaning. */
const edition = '1'

export interface PolicyOptions {
  readonly lang: Language
  /** Day from which the guidelines apply, `2027-01-01`. */
  readonly effective?: string
}

/**
 * The guidelines of a company as one frozen document in one language. The same company file gives the same document, byte
 * for byte; Dutch and English have the same sections and clauses in the same order. Expects a validated company file.
 */
export function policy(company: Company, options: PolicyOptions): PolicyDocument {
  const profile = profileOf(company, options.lang)
  const facts = factsOf(profile)
  const say = (text: string): string => fill(text, facts, profile.address)
  const built = sections.map((plan) => sectionOf(plan, profile, facts)).filter((section) => section.clauses.length > 0)
  const withOwn = addOwnClauses(built, profile, facts)
  const unread = lawNote(profile)
  const head = {
    lang: options.lang,
    title: say(words[options.lang].title),
    subtitle: say(words[options.lang].subtitle),
    company: company.name,
    ...(unread === undefined ? {} : { lawNote: unread }),
    notice: say(words[options.lang].notice),
  }
  return deepFreeze({
    ...head,
    version: {
      edition,
      lawReviewed,
      fingerprint: fingerprint(JSON.stringify([head, withOwn, options.effective ?? ''])),
      ...(options.effective === undefined
        ? {}
        : { effective: options.effective, effectiveText: dateText(options.effective, options.lang) }),
    },
    sections: withOwn,
    labels: labelsOf(options.lang, profile.address),
  })
}

function sectionOf(plan: SectionPlan, profile: Profile, facts: Facts): Section {
  const texts = plan.texts[profile.lang]
  const head = texts.heads[plan.head(profile)]
  const say = (text: string): string => fill(text, facts, profile.address)
  const clauses: Clause[] = []
  for (const clause of plan.clauses) {
    const text = texts.clauses[clause.key]
    if (text !== undefined && (clause.when?.(profile) ?? true)) clauses.push(clauseOf(clause, text, profile, facts))
  }
  return {
    id: plan.id,
    title: say(head?.title ?? plan.id),
    intro: (head?.intro ?? []).map(say).filter((paragraph) => paragraph !== ''),
    clauses,
  }
}

/** At the end of the general agreements, behind everything a reader may always do. */
function addOwnClauses(built: readonly Section[], profile: Profile, facts: Facts): readonly Section[] {
  const taken = new Set(sections.flatMap((plan) => plan.clauses.map((clause) => clause.id ?? clause.key)))
  const own = ownClauses(profile, facts, taken)
  if (own.length === 0) return built
  return built.map((section) =>
    section.id === 'in-general' ? { ...section, clauses: [...section.clauses, ...own] } : section,
  )
}

const words = {
  nl: {
    title: 'Sociale media bij {company}',
    subtitle: 'Wat [je|u] altijd mag, wat we afspreken, en wie [je|u] helpt.',
    notice:
      'Dit document is geen juridisch advies. Het is met zorg gemaakt, maar wetten en uitspraken veranderen, en dit is niet voor elke situatie bedacht. Laat Juridische Zaken en Compliance tekenen voordat deze tekst gaat gelden. Twijfel over [je|uw] eigen rechten? Vraag een advocaat, {representatives} of een toezichthouder.',
  },
  en: {
    title: 'Social media at {company}',
    subtitle: 'What you may always do, what we agree on, and who helps you.',
    notice:
      'This document is not legal advice. It was made with care, but laws and rulings change, and no text foresees every situation. Have Legal and Compliance sign before this text takes effect. In doubt about your own rights? Ask a lawyer, {representatives} or a regulator.',
  },
} as const
