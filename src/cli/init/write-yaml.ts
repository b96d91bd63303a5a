import type { Answers } from './answers.ts'
import { contactOf } from './contact.ts'
import { lacksSpeakUp, speakUpReason } from './speak-up.ts'

interface Words {
  readonly nl: string
  readonly en: string
}

/** A commented company file from the answers: what is there explains itself, what is not yet there shows how it is written. */
export function writeYaml(answers: Answers, lang: 'nl' | 'en'): string {
  const say = (words: Words): string => words[lang]
  const out: string[] = [
    `# ${say({ nl: 'Het socialmediabeleid van', en: 'The social-media policy of' })} ${oneLine(answers.name ?? '')}`,
    `# ${say({ nl: 'Alles wat Wellspoken van jullie weet, staat in dit bestand. Uitleg: wellspoken schema', en: 'All that Wellspoken knows of you is in this file. Explained by: wellspoken schema' })}`,
    '',
    `name: ${quote(answers.name ?? '')}`,
    ...list(
      'aliases',
      answers.aliases,
      say({ nl: 'hoe mensen jullie nog meer noemen', en: 'what else people call you' }),
    ),
    `languages: ${lang === 'nl' ? '[nl, en]' : '[en, nl]'}  # ${say({ nl: 'de eerste is de gewone', en: 'the first is the usual one' })}`,
    ...text('sector', answers.sector),
    ...text('country', answers.country),
    ...flag('publicBody', answers.publicBody),
    ...flag('listed', answers.listed),
    ...text('ticker', answers.ticker),
    ...flag('privacyRegulated', answers.privacyRegulated),
    ...text('address', answers.address),
    ...brand(answers),
    ...list('culture', answers.culture),
    ...list('goals', answers.goals),
    ...list('products', answers.products),
    ...list('hashtags', answers.hashtags),
    '',
    `# ${say({ nl: 'Wie antwoordt. Een afdeling zonder contact valt terug op communications.', en: 'Who answers. A desk without a contact falls back on communications.' })}`,
    ...desks(answers, lang),
    '',
    `# ${say({ nl: 'Wat het oordeel van dag tot dag verandert. Haal het hekje weg en vul in.', en: 'What changes a verdict from day to day. Take the # away and fill in.' })}`,
    'registers:',
    ...competitors(answers),
    ...commented(lang),
  ]
  return `${out.join('\n')}\n`
}

const quote = (value: string): string => JSON.stringify(value)
const oneLine = (value: string): string => value.replace(/\s+/g, ' ').trim()
const text = (key: string, value: string | undefined): string[] => (value ? [`${key}: ${quote(value)}`] : [])
const flag = (key: string, value: boolean | undefined): string[] => (value === undefined ? [] : [`${key}: ${value}`])

function list(key: string, values: readonly string[] | undefined, why?: string): string[] {
  if (!values || values.length === 0) return []
  return [`${key}: [${values.map(quote).join(', ')}]${why ? `  # ${why}` : ''}`]
}

function brand({ colour, logo }: Answers): string[] {
  const parts = [colour && `colour: ${quote(colour)}`, logo && `logo: ${quote(logo)}`].filter(Boolean)
  return parts.length > 0 ? [`brand: { ${parts.join(', ')} }`] : []
}

function desks(answers: Answers, lang: 'nl' | 'en'): string[] {
  const rows = (['communications', 'pr', 'legal', 'privacy', 'compliance'] as const).flatMap((desk) => {
    const { name, email, phone } = contactOf(answers[desk] ?? '')
    const parts = [name && `name: ${quote(name)}`, email && `email: ${quote(email)}`, phone && `phone: ${quote(phone)}`]
    const known = parts.filter(Boolean)
    return known.length > 0 ? [`  ${desk}: { ${known.join(', ')} }`] : []
  })
  const missing = lacksSpeakUp(answers)
    ? [`  # compliance: { name: "…", email: "…" }  # ${lackingSpeakUp[lang]} ${speakUpReason(answers, lang)}`]
    : []
  if (rows.length > 0) return ['desks:', ...rows, ...missing]
  return [
    '# desks:',
    '#   communications: { name: "…", email: "…" }',
    ...missing.map((row) => row.replace('  # ', '#   ')),
  ]
}

const lackingSpeakUp: Words = {
  nl: 'Hier meldt iemand een misstand.',
  en: 'Where somebody reports wrongdoing.',
}

function competitors(answers: Answers): string[] {
  const known = answers.competitors ?? []
  return known.length > 0
    ? ['  competitors:', ...known.map((name) => `    - { name: ${quote(name)} }`)]
    : ['  competitors: []']
}

function commented(lang: 'nl' | 'en'): string[] {
  const rows: readonly (readonly [string, Words])[] = [
    [
      'crises: [{ topic: "…", keywords: ["…"], from: 2027-01-01, until: 2027-02-01, statement: "…" }]',
      {
        nl: 'tijdens een crisis spreekt alleen de woordvoerder namens jullie',
        en: 'in a crisis only the spokesperson speaks for you',
      },
    ],
    [
      'embargoes: [{ name: "…", keywords: ["…"], until: 2027-03-01T09:00:00+01:00 }]',
      { nl: 'tot dit moment: niet plaatsen; daarna mag het', en: 'until this moment: do not post; after it: go' },
    ],
    [
      'quietPeriods: [{ from: 2027-01-15, until: 2027-02-20, reason: "…" }]',
      { nl: 'voor beursgenoteerde bedrijven', en: 'for listed companies' },
    ],
    ['projects: ["…"]', { nl: 'lopende projecten: eerst vragen', en: 'running projects: ask first' }],
    [
      'codenames: ["…"]',
      { nl: 'geheime namen; het oordeel verklapt ze nooit', en: 'secret names; the verdict never gives them away' },
    ],
    [
      'customers: [{ name: "…", reference: true }]',
      { nl: 'reference: true betekent dat je ze mag noemen', en: 'reference: true means they may be named' },
    ],
    ['litigation: [{ party: "…", matter: "…" }]', { nl: 'lopende zaken', en: 'pending cases' }],
    [
      'claims: [{ text: "…", evidence: "…", until: 2027-12-31 }]',
      { nl: 'wat bewezen is, mag gezegd', en: 'what is proven may be said' },
    ],
    ['spokespersons: ["…"]', { nl: 'wie namens jullie spreekt', en: 'who speaks for you' }],
  ]
  return rows.map(([row, why]) => `  # ${row}  # ${why[lang]}`)
}
