import type { Hit, Reading } from '../../engine/index.ts'

/** Roles in which people meet customers whose affairs are secret. */
const caring =
  /zorg|operatie|verple|arts|dokter|therap|tandarts|apothe|mbb|laborant|poli|seh|verlos|kraam|doula|psych|maatschap|jeugd|wijk|klantmanager|consulent|inkomen|loket|balie|docent|leraar|mentor|onderwij|advocaat|notaris|bank|hypothe|lening|verzeker|schade|incasso|debiteur|nurse|doctor|physio|clinic|midwif|care|dent|pharm|medical|teller|loan|wealth|mortgage|claims|teacher|tutor|lawyer|solicitor|paralegal|social work|case|concierge|front desk|hotel|receptio|radiolog|paramedic|surgeon|counsel|attendant|porter|steward|cabin|purser|concierge|night manager|tax|audit|accountant|broker|underwriter|bewindvoer|deurwaarder|makelaar|receptie|hotel|stewardess|conducteur/i

/** Trades that come into people's homes and lives; there a judgement needs more than one thing to point at. */
const meeting =
  /chauff|bezorg|monteur|postbode|huismeester|schoonma|bewak|beveilig|hulp|begeleid|coach|behandel|support|helpdesk|klant|client|telefonist|conduct|train|reis|buschauf|driver|courier|deliver|janitor|caretaker|cleaner|guard|installer|fitter|plumber|electrician|technician|engineer|support|service|hairdress|kapper|kapster|barber|beautic|schoonheid|vet\b|dierenarts|librar|bibliothe|sport|trainer|guide|gids|shop|winkel|verkoop|cashier|kassa|barista|waiter|ober\b|bartend|uitvaart|undertak|funeral|agent|politie|police|handhav|boa\b|inspect|ambtenaar/i

/** Whether the author's work, or the company's, is with people who must be able to trust it. */
export const meetsCustomers = (reading: Reading): boolean =>
  caring.test(reading.facts.role) ||
  meeting.test(reading.facts.role) ||
  /health|zorg|care|public|bank|insur|verzeker|legal|school|educat|onderwijs|housing|wonen|transport/i.test(
    reading.facts.company.sector ?? '',
  )

/** Whether the draft plays where customers are served: a word for it near the hit, or the author's own work. */
function isServed(reading: Reading, hit: Hit): boolean {
  if (!caring.test(reading.facts.role) && !reading.facts.brand && !reading.around(hit, 'i', 'we', 'own', 'employer'))
    return false
  return (
    reading.around(hit, 'customer-data.served') ||
    (caring.test(reading.facts.role) && reading.inSentence(hit, 'health', 'customer-data.detail'))
  )
}

/** About the author's own family, who happen to be patients or pupils too. */
export function isOwnLife(reading: Reading, hit: Hit): boolean {
  const own = reading.hits('relative').filter((one) => !/^(?:his|her|their|zijn|haar|hun)\s/i.test(reading.words(one)))
  return own.some(
    (one) =>
      one.sentence === hit.sentence ||
      (Math.abs(one.sentence - hit.sentence) === 1 && !reading.inSentence(hit, 'client')),
  )
}

/** A named person who is served, with what is wrong or was done: colleagues, family and public figures are not meant. */
export function named(reading: Reading, hit: Hit): boolean {
  if (isOwnLife(reading, hit) || reading.around(hit, 'already-public') || !isServed(reading, hit)) return false
  if (!isTitled(reading, hit) && reading.inSentence(hit, 'colleague', 'boss')) return false
  const isFull = hit.name === 'person'
  const detail = reading.inSentence(hit, 'customer-data.detail', 'health')
  if (!detail)
    return (
      isTitled(reading, hit) &&
      caring.test(reading.facts.role) &&
      reading.near(hit, 8, 'customer-data.served') &&
      !reading.inSentence(hit, 'thank')
    )
  if (isFull)
    return isTitled(reading, hit) || reading.inSentence(hit, 'client') || reading.near(hit, 8, 'customer-data.served')
  return reading.inSentence(hit, 'client') && reading.near(hit, 6, 'client')
}

/** "mevrouw De Ruiter", "Mrs. Rourke": how one speaks of customers, not of colleagues. */
const isTitled = (reading: Reading, hit: Hit): boolean =>
  /^(?:me(?:neer|vrouw|vr)|mijnheer|mw|dhr|heer|mr|mrs|ms|miss)\b/i.test(reading.words(hit))

/** Somebody without a name who can still be found: two traits, or one beside what happened, where customers are served. */
export function isKnown(reading: Reading, hit: Hit): boolean {
  if (isOwnLife(reading, hit) || !isServed(reading, hit) || reading.asked(hit) || reading.inSentence(hit, 'condition'))
    return false
  if ((reading.tokens[hit.first]?.kind !== 0 && !isAge(reading, hit)) || reading.inSentence(hit, 'person')) return false
  const others = reading
    .hits('customer-data.trait')
    .filter(
      (one) => one.sentence === hit.sentence && one.first > hit.last && !(isAge(reading, one) && isAge(reading, hit)),
    ).length
  const isPlaced =
    /\b(?:from (?:the|that)|van (?:de|het)|uit)\b/i.test(reading.words(hit)) &&
    (caring.test(reading.facts.role) || reading.inSentence(hit, 'customer-data.served'))
  const street = reading.near(hit, 6, 'street', 'address', 'person')
  const detail = reading.inSentence(hit, 'customer-data.detail', 'health')
  return detail && (others > 0 || isPlaced || street || isTownNear(reading, hit))
}

/** An age alone is shared by many. */
const isAge = (reading: Reading, hit: Hit): boolean => /\d/.test(reading.words(hit))

/** A name of a place after "in", "uit", "from": a capital that opens no sentence. */
function isTownNear(reading: Reading, hit: Hit): boolean {
  for (let i = hit.last + 1; i <= hit.last + 5; i++) {
    const token = reading.tokens[i]
    const before = reading.tokens[i - 1]
    if (!token || !before || i > reading.sentence(hit).last) return false
    if (/^(?:in|uit|te|from|at|of|van)$/.test(before.word) && /\p{Lu}/u.test(reading.text[token.start] ?? ''))
      return true
  }
  return false
}

/** Readers are invited to guess who was served. */
export function isTeased(reading: Reading, hit: Hit): boolean {
  const isHinted = /^(?:a certain|famous|well known|household|someone|somebody|a celeb|een bekende|bn|bekend)/i.test(
    reading.words(hit),
  )
  return (
    (isHinted || reading.around(hit, 'customer-data.guess')) &&
    isServed(reading, hit) &&
    !isOwnLife(reading, hit) &&
    !reading.inSentence(hit, 'colleague')
  )
}

/** "Our client Baxter & Sons": a name with a capital right after the word for customer. */
export function isFirm(reading: Reading, hit: Hit): boolean {
  const next = reading.tokens[hit.last + 1]
  const isName =
    next !== undefined &&
    next.before === 0 &&
    /\p{Lu}/u.test(reading.text[next.start] ?? '') &&
    /^\p{L}{2}/u.test(next.word) &&
    next.word !== 'i'
  return isName && !reading.near(hit, 2, 'own', 'product', 'reference-customer', 'customer')
}

/** From the name to the nearest of these cues, when it follows within ten tokens in the same sentence. */
export function span(
  reading: Reading,
  hit: Hit,
  ...names: readonly string[]
): { readonly start: number; readonly end: number } {
  const near = names
    .flatMap((name) => reading.hits(name))
    .filter((one) => one.sentence === hit.sentence && one.first > hit.last && one.first - hit.last <= 10)
    .sort((a, b) => a.first - b.first)
  return { start: hit.start, end: near[0]?.end ?? hit.end }
}
