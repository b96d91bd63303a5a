/** The ways people hide a word, each as a function of the word. */
export const disguises: Readonly<Record<string, (word: string) => string>> = {
  'Cyrillic and Greek look-alikes': (word) =>
    replace(word, { a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', i: 'і', x: 'х', y: 'у' }),
  'zero-width spaces': (word) => [...word].join('\u200b'),
  'soft hyphens and joiners': (word) => [...word].map((char, i) => char + (i % 2 ? '\u00ad' : '\u2060')).join(''),
  'full width': (word) =>
    [...word].map((char) => (/[!-~]/.test(char) ? String.fromCharCode(char.charCodeAt(0) + 0xfee0) : char)).join(''),
  'mathematical bold': (word) =>
    [...word]
      .map((char) => (/[a-z]/.test(char) ? String.fromCodePoint(0x1d41a + char.charCodeAt(0) - 97) : char))
      .join(''),
  'tag characters': (word) => `${word.slice(0, 1)}\u{e0061}\u{e0062}${word.slice(1)}`,
  'combining marks': (word) => [...word].map((char) => `${char}\u0336`).join(''),
  'right-to-left override': (word) => `\u202e${[...word].reverse().join('')}\u202c`,
  leet: (word) => (/\d/.test(word) || word.length < 5 ? word : replace(word, { a: '4', e: '3', o: '0', i: '1' })),
  'stretched letters': (word) => word.replace(/[aeiou](?=[a-z]+$)/, (vowel) => vowel.repeat(4)),
  'spelt out': (word) => (word.length < 5 || /[^a-z]/.test(word) ? word : [...word].join(' ')),
}

function replace(word: string, table: Readonly<Record<string, string>>): string {
  return [...word].map((char) => table[char] ?? char).join('')
}

/** Innocent posts with the same characters: flags, names, accents, styled letters, codes. */
export const innocent: readonly string[] = [
  'Come on England 🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f} tonight!',
  'Gezinsdag met opa en oma 👨‍👩‍👧‍👦 bij de boerderij',
  'Lunch in café Zoë, crème brûlée na',
  'Naïef misschien, maar ik geloof in geëxperimenteer in de keuken',
  'Our new team member is Дмитрий, welcome!',
  'Welcome Γιώργος to the running club',
  'Vandaag H2O-proeven gedaan met groep 8',
  'Meeting the B2B crew for pancakes',
  'Friends 4ever since 1998',
  'That concert was gr8, see you l8r',
  'C3PO and R2D2 came to the office party',
  'Sooooo happy with the sunshine today',
  'Jaaaaa, eindelijk vakantie!!!',
  'H A P P Y  B I R T H D A Y to my sister',
  'ａｅｓｔｈｅｔｉｃ Friday mood',
  '𝓗𝓪𝓹𝓹𝔂 weekend everyone',
  'Ⓜ️ metro or bike today?',
  'Keukenrecept: ½ kilo bloem, ¼ liter melk',
  'Kamer is 12 m² en dat is genoeg',
  'Donau\u00addampf\u00adschiff, langste woord van de pubquiz',
  'Tafel nr. 7️⃣ voor de quiz',
  'Proud of you ✨\u200d✨ keep going',
  'Koffie ☕️ en taart 🍰 om tien uur',
  'Мой кот says hello, he is a very fat cat today and we love him',
  'µm precision in the pottery class, who knew',
  'Rendez-vous at 5, as they say: à bientôt and see you there',
  'De ﬁlm van gisteren was mooi',
  'Running 10k… 5k… ok a walk then',
  'L33t skills needed to open this jar of pickles',
]
