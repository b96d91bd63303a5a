import { countryOf } from '../../core/policy/index.ts'
import type { Answers } from './answers.ts'

/** Whether fifty people or more work there and nobody is named to whom they report wrongdoing. */
export function lacksSpeakUp({ fiftyOrMore, compliance }: Answers): boolean {
  return fiftyOrMore === true && !compliance?.trim()
}

/** In one line: that a place to report wrongdoing is missing, why the law asks for one, and where to fill it in. */
export function speakUpNote(answers: Answers, lang: 'nl' | 'en'): string {
  return lang === 'nl'
    ? `Er is nog geen meldpunt voor misstanden. ${speakUpReason(answers, 'nl')} Vul het later in bij desks: compliance.`
    : `There is no contact for reports of wrongdoing yet. ${speakUpReason(answers, 'en')} Fill it in later at desks: compliance.`
}

/** Why there should be one, in the country of the answers. */
export function speakUpReason({ country }: Answers, lang: 'nl' | 'en'): string {
  return reasons[countryOf(country).jurisdictions.includes('EU') ? 'union' : 'elsewhere'][lang]
}

const reasons = {
  union: {
    nl: 'Vanaf vijftig werknemers is dat in de EU verplicht (Richtlijn (EU) 2019/1937, artikel 8).',
    en: 'From fifty workers the law of the EU requires one (Directive (EU) 2019/1937, article 8).',
  },
  elsewhere: {
    nl: 'In veel landen is dat vanaf vijftig werknemers verplicht.',
    en: 'In many countries the law requires one from fifty workers.',
  },
} as const
