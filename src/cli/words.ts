import type { Desk, Verdict } from '../core/index.ts'

/** What the command line says around a verdict. */
export interface Words {
  readonly verdicts: { readonly [verdict in Verdict]: string }
  readonly desks: { readonly [desk in Desk]: string }
  readonly why: string
  readonly instead: string
  readonly ask: string
  /** After a verdict that is no question. */
  readonly talkTo: string
  readonly protectedSpeech: string
  readonly nothing: string
  /** Of a draft that has only emoji or punctuation, and may go. */
  readonly wordless: string
  readonly empty: string
  readonly unreadable: string
  readonly more: (count: number) => string
  readonly draft: string
  readonly notPosted: string
  readonly judged: (count: number, bad: number) => string
  readonly progress: (count: number) => string
  readonly typeHere: string
}

export const words: { readonly nl: Words; readonly en: Words } = {
  nl: {
    verdicts: { go: 'PLAATSEN MAAR', revise: 'NOG EVEN AANPASSEN', ask: 'EERST VRAGEN', stop: 'NIET PLAATSEN' },
    desks: {
      communications: 'Communicatie',
      pr: 'PR',
      legal: 'Juridische Zaken',
      ip: 'Intellectueel Eigendom',
      privacy: 'Privacy',
      hr: 'HR',
      'investor-relations': 'Investor Relations',
      security: 'Security',
      compliance: 'Compliance',
    },
    why: 'Waarom',
    instead: 'Liever',
    ask: 'Vraag het aan',
    talkTo: 'Overleg met',
    protectedSpeech:
      'Hierover mag je je altijd uitspreken: het gaat over je eigen werk of over een misstand. Je hebt niemands toestemming nodig.',
    nothing: 'Niets gevonden om op te letten.',
    wordless: 'Er staan geen woorden in, en emoji’s en leestekens beoordeelt Wellspoken niet.',
    empty: 'Niets te beoordelen: er staat nog geen tekst.',
    unreadable: 'Niet te lezen',
    more: (count) => `… en nog ${count.toLocaleString('nl')} ${count === 1 ? 'plek' : 'plekken'}`,
    draft: 'Concept',
    notPosted: 'Wellspoken adviseert alleen; jij beslist. Dit bericht is nergens naartoe gestuurd.',
    judged: (count, bad) =>
      `${count} ${count === 1 ? 'regel' : 'regels'} beoordeeld${bad > 0 ? `, ${bad} overgeslagen` : ''}`,
    progress: (count) => `${count.toLocaleString('nl')} beoordeeld …`,
    typeHere: 'Typ je bericht en sluit af met Ctrl-D op een nieuwe regel.',
  },
  en: {
    verdicts: { go: 'GOOD TO GO', revise: 'REVISE FIRST', ask: 'ASK FIRST', stop: 'DO NOT POST' },
    desks: {
      communications: 'Communications',
      pr: 'PR',
      legal: 'Legal',
      ip: 'Intellectual Property',
      privacy: 'Privacy',
      hr: 'HR',
      'investor-relations': 'Investor Relations',
      security: 'Security',
      compliance: 'Compliance',
    },
    why: 'Why',
    instead: 'Rather',
    ask: 'Ask',
    talkTo: 'Talk to',
    protectedSpeech:
      'You may always speak about this: it is your own working life, or something wrong that should be known. You need nobody’s permission.',
    nothing: 'Nothing found to look out for.',
    wordless: 'There are no words in it, and Wellspoken does not judge emoji or punctuation.',
    empty: 'Nothing to judge: there is no text yet.',
    unreadable: 'Cannot be read',
    more: (count) => `… and ${count.toLocaleString('en')} more ${count === 1 ? 'place' : 'places'}`,
    draft: 'Draft',
    notPosted: 'Wellspoken only advises; you decide. This post was sent nowhere.',
    judged: (count, bad) => `${count} ${count === 1 ? 'line' : 'lines'} judged${bad > 0 ? `, ${bad} skipped` : ''}`,
    progress: (count) => `${count.toLocaleString('en')} judged …`,
    typeHere: 'Type your post and end with Ctrl-D on a new line.',
  },
}
