import type { Hit, Reading } from '../../engine/index.ts'

/** Whether the draft answers, or speaks of, somebody who complains about us; colleagues and rivals are no complainants. */
export function answersComplaint(reading: Reading): boolean {
  const { replyFrom, isReply, brand } = reading.facts
  const { thread } = reading
  if (!isReply || !thread) return reading.has('criticism.addresses') && !reading.has('criticism.offers')
  if (replyFrom === 'colleague' || replyFrom === 'competitor' || replyFrom === 'journalist') return false
  if (replyFrom === 'customer' || reading.draft.channel === 'review') return true
  return thread.has('criticism.complaint') && (brand || thread.has('own', 'product'))
}

/** Whether it may answer one: an answer typed without saying what it answers speaks to somebody all the same. */
export function mayAnswerComplaint(reading: Reading): boolean {
  const isLoose = !reading.facts.isReply || !reading.thread
  return answersComplaint(reading) || (isLoose && reading.has('you') && !reading.has('criticism.offers'))
}

/** Whether it takes the complaint seriously and offers help: then an explanation is no excuse and a correction no quarrel. */
export function isKind(reading: Reading): boolean {
  return reading.has('criticism.graceful', 'apologise', 'thank') && reading.has('criticism.offers', 'private-channel')
}

/** A complainant who is blamed or mocked stays so, however kind the rest is; what the author says of themselves is no blame. */
export function isAtThem(reading: Reading, hit: Hit): boolean {
  return answersComplaint(reading) && !reading.quoted(hit)
}

/** Whether the draft answers a happy customer, where banter is banter. */
export function isAboutTrouble(reading: Reading): boolean {
  const { thread } = reading
  return thread === null || isComplaint(thread) || !thread.has('positive', 'congratulate')
}

/** Whether the draft answers a complaint in so many words, not just a question. */
export function isUnderComplaint(reading: Reading): boolean {
  return reading.thread === null || reading.draft.channel === 'review' || isComplaint(reading.thread)
}

const isComplaint = (thread: Reading): boolean =>
  thread.has('criticism.complaint', 'negative', 'accuse', 'negation', 'insult') ||
  thread.sentences.some((one) => one.exclaimed)

/** Whether it answers a complaint about nothing but the complainant: no regret, thanks, help, question or news of what is being done. */
export function isCold(reading: Reading): boolean {
  const { thread } = reading
  if (!thread?.has('criticism.complaint') || reading.sentences.some((one) => one.question)) return false
  return !reading.has(
    ...named,
    'criticism.graceful',
    'criticism.offers',
    'criticism.helps',
    'private-channel',
    'apologise',
    'thank',
    'link',
    'phone',
    'service-phone',
    'email',
    'role-email',
  )
}

/** A short answer to a customer's complaint with nothing in it for them: no regret, help, news, place, time or figure. */
export function isCurt(reading: Reading): boolean {
  const { thread, facts } = reading
  if (facts.replyFrom !== 'customer' || !thread || reading.tokens.length > 16 || !isUnderComplaint(reading))
    return false
  if (thread.sentences.some((one) => one.question) || reading.sentences.some((one) => one.question)) return false
  return !reading.has(...named, ...useful)
}

const useful = [
  'criticism.graceful',
  'criticism.offers',
  'criticism.helps',
  'private-channel',
  'apologise',
  'thank',
  'congratulate',
  'positive',
  'source',
  'link',
  'phone',
  'service-phone',
  'email',
  'role-email',
  'number',
  'i',
  'we',
  'future',
] as const

/** A post of its own about somebody who complained, without a good word for them. */
export function isPublicScorn(reading: Reading): boolean {
  const kind = ['criticism.graceful', 'positive', 'thank', 'congratulate', 'apologise']
  const sharp = [
    'criticism.blames',
    'criticism.ridicules',
    'criticism.argues',
    'criticism.exposes',
    'negation',
    'mock',
    'insult',
  ]
  return !reading.facts.isReply && !reading.has(...kind) && reading.has(...sharp)
}

/** A wink or a laugh in answer to a complaint that is otherwise not taken seriously. */
export function isSmirk(reading: Reading): boolean {
  return (
    answersComplaint(reading) &&
    isUnderComplaint(reading) &&
    !reading.has('criticism.graceful', 'criticism.offers', 'thank', 'apologise', ...named) &&
    reading.emoji.some((char) => smirks.has(char))
  )
}

const smirks = new Set(['😂', '🤣', '😉', '🙄', '😏', '🤡', '😜', '😆', '🥱', '🎻'])
const named = [
  'criticism.blames',
  'criticism.ridicules',
  'criticism.argues',
  'criticism.excuses',
  'criticism.exposes',
] as const
