/** ` --company y.yaml` where the file has another name than the one that is looked for. */
function companyOption(out: string | undefined): string {
  if (out === undefined || out === 'wellspoken.yaml') return ''
  return ` --company ${/^[\w./-]+$/.test(out) ? out : JSON.stringify(out)}`
}

/** What the wizard says around its questions. */
export const initWords = {
  nl: {
    welcome: 'Een paar vragen, en jullie hebben richtlijnen.\nMet Esc stop je; je antwoorden blijven bewaard.',
    welcomeBack: 'Welkom terug. We gaan verder waar je was.',
    left: (out: string) => `Je antwoorden zijn bewaard. Met \`wellspoken init${out}\` ga je verder.`,
    thanks: 'Dank je wel.',
    required: 'Dit heb ik nodig.',
    mailAddress: 'Dit lijkt een mailadres. Hoort het hier? Druk dan nog eens op Enter.',
    summary: 'Dit heb je geantwoord',
    none: '–',
    yes: 'ja',
    no: 'nee',
    isRight: 'Klopt het zo?',
    write: 'ja, schrijf het bestand',
    change: 'nee, ik wil iets veranderen',
    which: 'Welk antwoord?',
    back: 'terug',
    exists: (file: string) => `${file} bestaat al. Pas het aan, of begin opnieuw met --force.`,
    needsName:
      'Zonder toetsenbord weet ik de naam niet: geef hem mee met --name "Van Dijk Installatie". Alle opties: wellspoken init --help',
    tickerAlone: '--ticker hoort bij een bedrijf aan de beurs: geef ook --listed, of laat hem weg.',
    done: (file: string, out: string | undefined) =>
      [
        `Klaar: ${file}`,
        '',
        'Nu verder:',
        `  wellspoken check${companyOption(out)}`,
        '      beoordeelt een concept',
        `  wellspoken policy${companyOption(out)} --out richtlijnen.html`,
        '      maakt jullie richtlijnen',
      ].join('\n'),
  },
  en: {
    welcome: 'A few questions, and you have guidelines.\nEsc leaves; your answers are kept.',
    welcomeBack: 'Welcome back. We go on where you were.',
    left: (out: string) => `Your answers are kept. \`wellspoken init${out}\` goes on.`,
    thanks: 'Thank you.',
    required: 'I need this one.',
    mailAddress: 'This looks like a mail address. Does it belong here? Then press Enter again.',
    summary: 'This is what you answered',
    none: '–',
    yes: 'yes',
    no: 'no',
    isRight: 'Is this right?',
    write: 'yes, write the file',
    change: 'no, I want to change something',
    which: 'Which answer?',
    back: 'back',
    exists: (file: string) => `${file} exists already. Edit it, or begin again with --force.`,
    needsName:
      'Without a keyboard I do not know the name: give it with --name "Harbour Lane Foods". All options: wellspoken init --help',
    tickerAlone: '--ticker belongs to a listed company: give --listed too, or leave it out.',
    done: (file: string, out: string | undefined) =>
      [
        `Done: ${file}`,
        '',
        'What next:',
        `  wellspoken check${companyOption(out)}`,
        '      judges a draft',
        `  wellspoken policy${companyOption(out)} --out guidelines.html`,
        '      makes your guidelines',
      ].join('\n'),
  },
} as const
