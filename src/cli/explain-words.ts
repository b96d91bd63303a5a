/** What `explain` says around a guideline. */
export const explainWords = {
  nl: {
    why: 'Waarom',
    rather: 'Liever niet',
    fine: 'Prima',
    protectedToo: 'Geen beschermd spreken',
    law: 'Waar het op rust',
    noAdvice: 'Dit is geen juridisch advies.',
    unknown: (id: string, known: readonly string[]) => `Er is geen richtlijn "${id}". Wel: ${known.join(', ')}.`,
  },
  en: {
    why: 'Why',
    rather: 'Rather not',
    fine: 'Fine',
    protectedToo: 'Not protected speech',
    law: 'What it stands on',
    noAdvice: 'This is no legal advice.',
    unknown: (id: string, known: readonly string[]) => `There is no guideline "${id}". There are: ${known.join(', ')}.`,
  },
} as const
