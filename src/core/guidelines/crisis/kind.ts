import { type Hit, isDuring, type Reading } from '../../engine/index.ts'

type Crisis = NonNullable<NonNullable<Reading['facts']['company']['registers']>['crises']>[number]

/** Kinds of crisis, by words in a registered topic, in both languages; each has a cue of what is spoken of when it goes on. */
const kinds: readonly (readonly [cue: string, words: RegExp])[] = [
  ['fieldFire', /brand|vuur|rook|explos|ontplof|evacu|ontruim|fire|blaze|smoke|blast/i],
  ['fieldData', /data|lek|hack|gegevens|cyber|ransom|phish|breach|leak|records/i],
  [
    'fieldCrash',
    /ongeval|ongeluk|botsing|aanrijding|ontspor|accident|crash|collision|derail|injur|fatal|dodelijk|collapse|instort/i,
  ],
  ['fieldOutage', /storing|uitval|plat|offline|outage|downtime|failure|down\b/i],
  ['fieldRecall', /terugroep|recall|besmet|contamin|allerge|salmonella|listeria|defect|fault/i],
  [
    'fieldHarm',
    /schiet|schot|steek|overval|gijzel|geweld|dreig|lozing|gif|chemi|gas|ammoniak|uitbraak|legionella|ontslag|reorgan|fraude|misbruik|shoot|stabb|robber|hostage|threat|spill|toxic|outbreak|layoff|redundan|fraud|abuse|strike/i,
  ],
]

/** Kinds that break things, not people. */
const safe: ReadonlySet<string> = new Set(['fieldData', 'fieldOutage'])

/**
 * The sentences that speak of what a registered crisis is about without naming it ("the payslips of a few thousand people walked out"):
 * two words of its kind stand in the draft, we are in it, and nothing places it elsewhere or in the past.
 */
export function sentencesOfKind(reading: Reading): readonly number[] {
  const topics = active(reading)
  if (
    topics.length === 0 ||
    reading.has('crisis.general', 'crisis.elsewhere', 'crisis.notNow', 'fiction', 'competitor')
  )
    return []
  if (!reading.has('we', 'own', 'employer', 'colleague', 'product', 'crisis.site')) return []
  const hits = hitsOfKind(reading, topics)
  const words = new Set(hits.map((one) => reading.words(one).toLowerCase()))
  return words.size < 2 ? [] : hits.map((one) => one.sentence)
}

/** Whether what is answered speaks to us of a matter of the kind of a registered crisis ("ye knew about the water for months"). */
export function isAskedOfKind(reading: Reading): boolean {
  const { thread } = reading
  if (!thread || reading.facts.replyFrom === 'customer') return false
  return thread.has('you', 'own', 'crisis.blame', 'accuse') && hitsOfKind(thread, active(reading)).length > 0
}

/** How many words of the kinds of the registered crises stand in the draft. */
export function wordsOfKind(reading: Reading): number {
  return new Set(hitsOfKind(reading, active(reading)).map((one) => reading.words(one).toLowerCase())).size
}

const active = (reading: Reading): readonly Crisis[] =>
  (reading.facts.company.registers?.crises ?? []).filter((one) => isDuring(reading.facts.at, one.from, one.until))

function hitsOfKind(reading: Reading, topics: readonly Crisis[]): readonly Hit[] {
  const text = topics.map((one) => [one.topic, ...(one.keywords ?? [])].join(' ')).join(' ')
  return kinds.filter(([, words]) => words.test(text)).flatMap(([cue]) => reading.hits(`crisis.${cue}`))
}

/** Counted victims, or families told, in a few words while a crisis that can hurt people goes on: nothing else needs naming. News has a source. */
export function countedVictims(reading: Reading): readonly number[] {
  const topics = active(reading).map((one) => [one.topic, ...(one.keywords ?? [])].join(' '))
  const isHarmful = topics.some((text) => kinds.some(([cue, words]) => !safe.has(cue) && words.test(text)))
  if (
    !isHarmful ||
    reading.text.length > 160 ||
    reading.has('crisis.general', 'crisis.elsewhere', 'crisis.notNow', 'fiction', 'competitor', 'relative') ||
    reading.has('link', 'hashtag', 'source', 'official', 'authority')
  )
    return []
  return [...reading.hits('crisis.hurt'), ...reading.hits('victim')]
    .filter((hit) => isCounted(reading, hit) || /famil|nabestaand|next of kin/i.test(reading.words(hit)))
    .map((hit) => hit.sentence)
}

/** "Four gone", "three colleagues hurt"; "dead four times" counts nobody. */
const isCounted = (reading: Reading, hit: Hit): boolean =>
  reading.justBefore(hit, 1, 'crisis.amount', 'number') ||
  (reading.justBefore(hit, 1, 'crisis.counted') && reading.justBefore(hit, 3, 'crisis.amount', 'number'))
