import { language, sentenceLanguage, type WordEvidence } from '../../../text/index.ts'

/** The language bits of each sentence; a language that was given settles what could be both. */
export function languagesOf(
  evidence: readonly WordEvidence[],
  bounds: readonly { readonly first: number; readonly last: number }[],
  given: 'nl' | 'en' | undefined,
): readonly number[] {
  const all = sumOf(evidence)
  const hint = given === undefined ? language.both : given === 'nl' ? language.nl : language.en
  return bounds.map(({ first, last }) => {
    const read = sentenceLanguage(sum(evidence, first, last), all)
    return read === language.both ? hint : read
  })
}

/** The language of a whole text: the one with more of its own words. */
export function languageOfText(evidence: { readonly nl: number; readonly en: number }): 'nl' | 'en' {
  return evidence.nl > evidence.en ? 'nl' : 'en'
}

export function sumOf(evidence: readonly WordEvidence[]): WordEvidence {
  return sum(evidence, 0, evidence.length - 1)
}

function sum(evidence: readonly WordEvidence[], first: number, last: number): WordEvidence {
  let [nl, en, foreign] = [0, 0, 0]
  for (let at = first; at <= last; at++) {
    nl += evidence[at]?.nl ?? 0
    en += evidence[at]?.en ?? 0
    foreign += evidence[at]?.foreign ?? 0
  }
  return { nl, en, foreign }
}
