import { defineGuideline, type Hit, type Reading, type Verdict } from '../../engine/index.ts'
import * as en from './en.ts'
import * as nl from './nl.ts'
import { givesAmount, tellsIntake, tellsOrder } from './orders.ts'
import { isElsewhere, isOpen, isOurs, isUnsaid, speaksForUs } from './ours.ts'
import {
  bareAmount,
  bareFigure,
  bareQuiet,
  bareResult,
  isBareQuarter,
  lookQuiet,
  opensBooks,
  tellsState,
  tradesShare,
} from './plain.ts'
import { isAwaited, isLookedAt, resultsDay } from './quiet.ts'
import { advises, answersShare, hasTarget, talksPrice } from './share.ts'
import { wide } from './wide.ts'

/** R01 R04: results, outlook, orders, rumours and the share of a listed company; internal figures of any company. */
export const financial = defineGuideline({
  id: 'financial',
  seed: ['R01', 'R04'],
  desk: 'investor-relations',
  lexicon: { nl: nl.lexicon, en: en.lexicon },
  texts: { nl: nl.texts, en: en.texts },
  whenProtected: 'advise',
  beats: ['confidential', 'misleading-claim', 'disclosure'],
  rules: [
    {
      find: ['trade'],
      where: advises,
      verdict: (reading, hit) => (reading.facts.quiet || hasTarget(reading, hit) ? 'stop' : 'ask'),
      message: 'advice',
      place: toShare,
    },
    {
      find: ['pricetalk'],
      where: talksPrice,
      verdict: (reading, hit) => (reading.facts.quiet || hasTarget(reading, hit) ? 'stop' : 'ask'),
      message: 'price',
      place: toShare,
    },
    { find: ['takeover'], where: spreadsRumour, verdict: 'stop', message: 'takeover' },
    {
      find: ['outlook'],
      where: predicts,
      verdict: outlookVerdict,
      message: 'outlook',
      place: (reading, hit) => reading.stretch(hit, 8, cue('metric'), cue('amount')),
    },
    {
      find: ['metric'],
      where: givesFigure,
      verdict: 'stop',
      message: 'figures',
      place: (reading, hit) => reading.stretch(hit, 9, cue('amount'), 'percent', 'money', 'number'),
    },
    {
      find: ['amount', 'units'],
      where: givesAmount,
      verdict: 'stop',
      message: 'figures',
      place: (reading, hit) => reading.stretch(hit, 5, cue('when')),
    },
    {
      find: ['metric', 'softmetric'],
      where: tellsResult,
      verdict: resultVerdict,
      message: 'results',
      place: (reading, hit) => reading.stretch(hit, 6, cue('direction')),
    },
    {
      find: ['economics'],
      where: (reading, hit) =>
        hasAmount(reading, hit) &&
        reading.near(hit, 9, cue('perUnit'), cue('insideSource')) &&
        (isOurs(reading, hit) || isUnsaid(reading, hit)) &&
        !isOpen(reading, hit) &&
        !reading.inSentence(hit, 'hire', 'condition') &&
        !reading.asked(hit),
      verdict: 'stop',
      message: 'figures',
      place: (reading, hit) => reading.stretch(hit, 9, cue('amount'), 'money', 'percent', 'number'),
    },
    {
      find: ['intake'],
      where: tellsIntake,
      verdict: (reading) => (reading.facts.quiet ? 'stop' : 'ask'),
      message: 'results',
      place: (reading, hit) => reading.stretch(hit, 6, cue('when')),
    },
    {
      find: ['signing'],
      where: tellsOrder,
      verdict: 'stop',
      message: 'order',
      place: (reading, hit) => reading.stretch(hit, 8, cue('bigClient'), cue('amount')),
    },
    {
      find: ['whole'],
      where: (reading) => answersShare(reading) && !reading.has(cue('known')),
      verdict: (reading) => (reading.facts.quiet || reading.has('money', cue('nudge')) ? 'stop' : 'ask'),
      message: 'price',
      place: lastSentence,
    },
    {
      find: ['market'],
      where: (reading, hit) =>
        reading.facts.listed &&
        !isOpen(reading, hit) &&
        !isElsewhere(reading, hit) &&
        !reading.asked(hit) &&
        reading.has('we', 'i', 'own', 'employer'),
      verdict: (reading) => (reading.facts.quiet ? 'stop' : 'ask'),
      message: 'hint',
    },
    {
      find: ['ownPlan'],
      where: (reading, hit) =>
        reading.facts.listed &&
        !isOpen(reading, hit) &&
        reading.around(hit, cue('soon'), cue('glee'), cue('nudge'), 'future', cue('trade')),
      verdict: (reading) => (reading.facts.quiet ? 'stop' : 'ask'),
      message: 'price',
    },
    {
      find: ['awaited', 'metric', 'softmetric'],
      where: (reading, hit) => isAwaited(reading, hit) && !isOpen(reading, hit),
      verdict: 'stop',
      message: 'quiet',
      place: (reading, hit) => reading.stretch(hit, 8, cue('glee'), cue('mood')),
    },
    {
      find: ['whole'],
      where: (reading) => resultsDay(reading) !== null,
      verdict: 'stop',
      message: 'quiet',
      place: (reading, hit) => resultsDay(reading) ?? hit,
    },
    {
      find: ['mood'],
      where: (reading, hit) => reading.facts.quiet && isOurs(reading, hit) && !isOpen(reading, hit),
      verdict: 'stop',
      message: 'quiet',
    },
    {
      find: ['state'],
      where: tellsState,
      verdict: (reading) => (reading.facts.quiet ? 'stop' : 'ask'),
      message: 'results',
    },
    { find: ['books'], where: opensBooks, verdict: 'stop', message: 'figures' },
    { find: ['metric'], where: bareFigure, verdict: 'ask', message: 'figures' },
    { find: ['amount'], where: bareAmount, verdict: 'ask', message: 'figures' },
    {
      find: ['metric', 'softmetric', 'state'],
      where: bareResult,
      verdict: 'ask',
      message: 'results',
    },
    {
      find: ['trade'],
      where: tradesShare,
      verdict: 'ask',
      message: 'advice',
    },
    {
      find: ['moods', 'soon', 'market'],
      where: lookQuiet,
      verdict: 'ask',
      message: 'hint',
    },
    {
      find: ['awaited', 'metric', 'softmetric', 'inside', 'state'],
      where: bareQuiet,
      verdict: 'ask',
      message: 'quiet',
    },
    {
      find: ['moods'],
      where: (reading, hit) => isLookedAt(reading, hit) && !isOpen(reading, hit),
      verdict: 'stop',
      message: 'quiet',
    },
    {
      find: ['soon'],
      where: hints,
      verdict: 'ask',
      message: 'hint',
      place: (reading, hit) => reading.stretch(hit, 6, cue('metric')),
    },
    ...wide,
  ],
})

const cue = (name: keyof typeof nl.lexicon): string => `financial.${name}`

function spreadsRumour(reading: Reading, hit: Hit): boolean {
  const isAboutUs = isOurs(reading, hit) || reading.around(hit, cue('inside')) || reading.inSentence(hit, 'we', 'own')
  if (
    !reading.facts.listed ||
    !isAboutUs ||
    isElsewhere(reading, hit) ||
    isOpen(reading, hit) ||
    reading.has('embargo')
  )
    return false
  return reading.around(hit, cue('rumour'))
}

function predicts(reading: Reading, hit: Hit): boolean {
  if (!isOurs(reading, hit) || isOpen(reading, hit) || reading.asked(hit)) return false
  const aboutFigures =
    [cue('metric'), cue('softmetric'), cue('amount'), 'money-metric'].some((name) =>
      reading
        .hits(name)
        .some(
          (one) =>
            one.sentence === hit.sentence &&
            (one.first > hit.last || one.last < hit.first) &&
            Math.abs(one.first - hit.first) <= 10,
        ),
    ) || reading.near(hit, 3, cue('mood'))
  const outdoes =
    /beat|smash|overtref|verpletter|record/i.test(reading.words(hit)) && reading.near(hit, 6, cue('season'))
  return reading.facts.listed
    ? aboutFigures || outdoes || /soft|tough|lean|flat|mager|zwaar|record|bumper/i.test(reading.words(hit))
    : reading.near(hit, 8, cue('amount')) && reading.inSentence(hit, cue('metric'))
}

function outlookVerdict(reading: Reading, hit: Hit): Verdict {
  if (reading.facts.quiet) return 'stop'
  return !reading.facts.listed || reading.around(hit, cue('hedged')) ? 'ask' : 'stop'
}

/** An amount or percentage that is no year, within reach; after a question the answer may stand in the next sentence. */
function hasAmount(reading: Reading, hit: Hit): boolean {
  return ['money', 'percent', 'number', cue('amount')].some((name) =>
    reading
      .hits(name)
      .some(
        (one) =>
          !/^(?:19|20)\d\d$/.test(reading.words(one)) &&
          (one.sentence === hit.sentence
            ? Math.abs(one.first - hit.first) <= 12
            : reading.asked(hit) && one.sentence === hit.sentence + 1),
      ),
  )
}

function givesFigure(reading: Reading, hit: Hit): boolean {
  if (
    !(isOurs(reading, hit) || isUnsaid(reading, hit)) ||
    isOpen(reading, hit) ||
    !hasAmount(reading, hit) ||
    isBareQuarter(reading, hit)
  )
    return false
  return !(speaksForUs(reading) && !reading.facts.quiet) && !reading.inSentence(hit, 'approved-claim', 'hire')
}

function lastSentence(reading: Reading, hit: Hit): { readonly start: number; readonly end: number } {
  return reading.sentences.at(-1) ?? hit
}

/** Listed: how a period went needs no number to move a price. */
function tellsResult(reading: Reading, hit: Hit): boolean {
  const isTheirs = !isOurs(reading, hit) && !(isUnsaid(reading, hit) && reading.has(cue('soon'), cue('insideSource')))
  if (!reading.facts.listed || isTheirs || isOpen(reading, hit) || reading.asked(hit)) return false
  return reading.near(hit, 7, cue('direction'))
}

/** A time or a secret in it makes it news; without them only the desk knows whether it has been published. */
function resultVerdict(reading: Reading, hit: Hit): Verdict {
  if (!reading.facts.quiet && reading.inSentence(hit, cue('hedged')) && reading.inSentence(hit, cue('outlook')))
    return 'ask'
  return reading.facts.quiet ||
    reading.around(hit, cue('soon'), cue('mood'), 'leak-tell', 'not-yet-public', cue('when'), 'number')
    ? 'stop'
    : 'ask'
}

function hints(reading: Reading, hit: Hit): boolean {
  return (
    reading.facts.listed &&
    isOurs(reading, hit) &&
    !isOpen(reading, hit) &&
    reading.inSentence(hit, cue('metric'), cue('mood'))
  )
}

function toShare(reading: Reading, hit: Hit): { readonly start: number; readonly end: number } {
  return reading.stretch(hit, 6, 'own', 'interest', cue('shareword'))
}
