import type { ClauseChange, Part } from '../core/policy/diff.ts'

interface DiffWords {
  readonly kinds: { readonly [kind in ClauseChange['kind']]: string }
  readonly parts: { readonly [part in Part]: string }
  readonly sameText: string
  readonly unchanged: (count: number) => string
  readonly verdicts: (changed: number, all: number) => string
  readonly more: (count: number) => string
  readonly nowProtected: string
  readonly noLongerProtected: string
}

/** What `policy diff` says around the differences. */
export const diffWords: { readonly nl: DiffWords; readonly en: DiffWords } = {
  nl: {
    kinds: { added: 'NIEUW', removed: 'WEG', changed: 'ANDERS', 'switched-off': 'UITGEZET', 'switched-on': 'WEER AAN' },
    parts: {
      section: 'Hoofdstuk',
      intro: 'Inleiding',
      title: 'Titel',
      rule: 'Tekst',
      kept: 'Blijft staan',
      carveOut: 'Dit valt er niet onder',
      reason: 'Waarom',
      do: 'Zo wel',
      ratherNot: 'Liever niet',
      ask: 'Vragen',
      law: 'Waar dit op steunt',
    },
    sameText: 'De tekst van de richtlijnen is in beide hetzelfde.',
    unchanged: (count) => `${count} ${count === 1 ? 'stukje is' : 'stukjes zijn'} hetzelfde gebleven.`,
    verdicts: (changed, all) =>
      changed === 0
        ? `Geen van de ${all} concepten krijgt een ander oordeel.`
        : `${changed} van de ${all} concepten ${changed === 1 ? 'krijgt' : 'krijgen'} een ander oordeel:`,
    more: (count) => `… en nog ${count} zoals deze`,
    nowProtected: 'nu beschermd',
    noLongerProtected: 'niet meer beschermd',
  },
  en: {
    kinds: {
      added: 'NEW',
      removed: 'GONE',
      changed: 'CHANGED',
      'switched-off': 'SWITCHED OFF',
      'switched-on': 'ON AGAIN',
    },
    parts: {
      section: 'Section',
      intro: 'Introduction',
      title: 'Title',
      rule: 'Text',
      kept: 'Stays',
      carveOut: 'This is not covered',
      reason: 'Why',
      do: 'Like this',
      ratherNot: 'Rather not',
      ask: 'Questions',
      law: 'What this stands on',
    },
    sameText: 'The text of the guidelines is the same in both.',
    unchanged: (count) => `${count} ${count === 1 ? 'clause stayed' : 'clauses stayed'} the same.`,
    verdicts: (changed, all) =>
      changed === 0
        ? `None of the ${all} drafts gets another verdict.`
        : `${changed} of the ${all} drafts ${changed === 1 ? 'gets' : 'get'} another verdict:`,
    more: (count) => `… and ${count} more like these`,
    nowProtected: 'now protected',
    noLongerProtected: 'no longer protected',
  },
}
