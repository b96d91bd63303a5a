/** What the wizard says around its questions. */
export const initWords = {
  nl: {
    welcome: 'Een paar vragen, en jullie hebben richtlijnen. Met Esc stop je; je antwoorden blijven bewaard.',
    welcomeBack: 'Welkom terug. We gaan verder waar je was.',
    left: 'Je antwoorden zijn bewaard. Met `wellspoken init` ga je verder.',
    thanks: 'Dank je wel.',
    exists: (file: string) => `${file} bestaat al. Pas het aan, of begin opnieuw met --force.`,
    needsName:
      'Zonder toetsenbord weet ik de naam niet: geef hem mee met --name "Van Dijk Installatie". Alle opties: wellspoken init --help',
    done: (file: string) =>
      [
        `Klaar: ${file}`,
        '',
        'Nu verder:',
        '  wellspoken check                          beoordeelt een concept',
        '  wellspoken policy --format html --out richtlijnen.html',
        '                                            maakt jullie richtlijnen',
      ].join('\n'),
  },
  en: {
    welcome: 'A few questions, and you have guidelines. Esc leaves; your answers are kept.',
    welcomeBack: 'Welcome back. We go on where you were.',
    left: 'Your answers are kept. `wellspoken init` goes on.',
    thanks: 'Thank you.',
    exists: (file: string) => `${file} exists already. Edit it, or begin again with --force.`,
    needsName:
      'Without a keyboard I do not know the name: give it with --name "Harbour Lane Foods". All options: wellspoken init --help',
    done: (file: string) =>
      [
        `Done: ${file}`,
        '',
        'What next:',
        '  wellspoken check                          judges a draft',
        '  wellspoken policy --format html --out guidelines.html',
        '                                            makes your guidelines',
      ].join('\n'),
  },
} as const
