import { editDistance } from '../company/schema/nearest.ts'
import { type Guideline, guidelines } from '../core/index.ts'

/**
 * The guidelines that go by this name: the id, a title in either language, or what people call it. Capitals, spaces and accents make
 * no difference. Several when the name is that of several; none when nobody calls one so.
 */
export function guidelinesNamed(asked: string): readonly Guideline[] {
  const name = closed(asked)
  if (name === '') return []
  const byId = guidelines.filter(({ id }) => closed(id) === name)
  return byId.length > 0 ? byId : guidelines.filter((one) => namesOf(one).some((known) => closed(known) === name))
}

export interface Near {
  readonly guideline: Guideline
  /** From 0, nothing in common, to 1, the same. */
  readonly likeness: number
}

/** All guidelines, the one whose name looks most like it first. */
export function nearestGuidelines(asked: string): readonly Near[] {
  return guidelines
    .map((guideline) => ({ guideline, likeness: Math.max(...namesOf(guideline).map((name) => likeness(asked, name))) }))
    .sort((a, b) => b.likeness - a.likeness)
}

/** As alike as they are spelt, or as many of the words asked for begin a word of the name or the other way round. */
function likeness(asked: string, name: string): number {
  const [a, b] = [closed(asked).slice(0, 40), closed(name)]
  const longest = Math.max(a.length, b.length)
  const spelt = longest === 0 ? 0 : 1 - editDistance(a, b, longest) / longest
  const words = wordsOf(asked)
  const known = wordsOf(name)
  const shared = words.filter((word) => known.some((other) => begins(word, other)))
  return Math.max(spelt, words.length === 0 ? 0 : (0.7 * shared.length) / words.length)
}

const begins = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a)

/** The words that can tell names apart: without "the", "van" and the like. */
const wordsOf = (text: string): readonly string[] =>
  open(text)
    .split(' ')
    .filter((word) => word.length > 3)
    .slice(0, 12)

const open = (text: string): string =>
  text
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const closed = (text: string): string => open(text).replaceAll(' ', '')

function namesOf({ id, texts }: Guideline): readonly string[] {
  return [id, texts.nl.title, texts.en.title, ...(called[id] ?? [])]
}

/** What people call a guideline when they do not know its name. A name may be that of several. */
const called: { readonly [id: string]: readonly string[] } = {
  attribution: ['bronvermelding', 'auteursrecht', 'naamsvermelding', 'copyright', 'credit'],
  competitor: ['concurrent', 'concurrenten', 'concurrentie', 'competitors'],
  confidential: ['vertrouwelijk', 'geheim', 'geheimhouding', 'bedrijfsgeheim', 'bedrijfsgeheimen', 'trade secrets'],
  crisis: ['calamiteit', 'incident'],
  criticism: ['kritiek', 'klacht', 'klachten', 'complaint', 'complaints'],
  'customer-data': ['klantgegevens', 'patiëntgegevens', 'klanten', 'customers', 'privacy'],
  disclosure: ['openheid', 'afzender', 'werkgever noemen', 'transparency'],
  expertise: ['deskundigheid', 'vakkennis', 'advies', 'advice'],
  financial: [
    'cijfers',
    'koers',
    'beurs',
    'financieel',
    'voorwetenschap',
    'inside information',
    'insider',
    'share price',
  ],
  hostile: ['vijandig', 'ruzie', 'agressie', 'trollen', 'trolls', 'argument'],
  interest: ['belang', 'belangen', 'belangenverstrengeling', 'conflict of interest'],
  'legal-matter': ['rechtszaak', 'rechtszaken', 'juridisch', 'juridische zaak', 'lawsuit', 'litigation'],
  media: ['pers', 'journalist', 'journalisten', 'press'],
  'misleading-claim': ['misleidende claim', 'misleidende bewering', 'misleiding', 'overdrijven', 'exaggeration'],
  'personal-data': ['persoonsgegevens', 'privacy', 'gdpr', 'avg'],
  'private-conversation': ['privégesprek', 'appgesprek', 'screenshot', 'screenshots', 'privacy'],
  'product-launch': ['lancering', 'productlancering', 'aankondiging', 'embargo', 'launch'],
  'protected-speech': [
    'beschermd spreken',
    'vrijheid van meningsuiting',
    'klokkenluiden',
    'klokkenluider',
    'whistleblowing',
    'free speech',
  ],
  spam: ['reclame', 'promotie'],
  tone: ['toon', 'taalgebruik', 'schelden', 'discriminatie', 'tone of voice', 'insults'],
}
