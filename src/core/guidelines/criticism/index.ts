import { defineGuideline } from '../../engine/index.ts'
import { clause } from './clause.ts'
import {
  isAboutTrouble,
  isAtThem,
  isCold,
  isCurt,
  isKind,
  isPublicScorn,
  isSmirk,
  isUnderComplaint,
  mayAnswerComplaint,
} from './complaint.ts'
import * as en from './en.ts'
import * as nl from './nl.ts'

/** G09: criticism is answered with thanks, acknowledgement and a private channel, not with blame, ridicule, excuses or argument. */
export const criticism = defineGuideline({
  id: 'criticism',
  seed: ['G09'],
  desk: 'communications',
  lexicon: { nl: nl.lexicon, en: en.lexicon },
  texts: { nl: nl.texts, en: en.texts },
  whenProtected: 'silent',
  beats: ['hostile', 'misleading-claim', 'disclosure'],
  unless: (reading) => !mayAnswerComplaint(reading) || !isAboutTrouble(reading),
  evidenceUnless: isKind,
  rules: [
    {
      find: ['exposes'],
      where: (reading, hit) => isAtThem(reading, hit) && !isKind(reading),
      verdict: 'revise',
      message: 'exposes',
      place: clause,
    },
    {
      find: ['blames'],
      where: (reading, hit) => isAtThem(reading, hit) && !(isKind(reading) && reading.asked(hit)),
      verdict: 'revise',
      message: 'blames',
      place: clause,
    },
    {
      find: ['ridicules'],
      where: (reading, hit) => isAtThem(reading, hit) && isUnderComplaint(reading) && !isKind(reading),
      verdict: 'revise',
      message: 'ridicules',
      place: clause,
    },
    {
      find: ['argues'],
      where: (reading, hit) => isAtThem(reading, hit) && isUnderComplaint(reading) && !isKind(reading),
      verdict: 'revise',
      message: 'argues',
      place: clause,
    },
    {
      find: ['excuses'],
      where: (reading, hit) => isAtThem(reading, hit) && isUnderComplaint(reading) && !isKind(reading),
      verdict: 'revise',
      message: 'excuses',
      place: clause,
    },
    {
      find: ['you', 'shrugs'],
      where: (reading, hit) => isCold(reading) && !reading.asked(hit),
      verdict: 'revise',
      message: 'cold',
      place: (reading, hit) => clause(reading, hit),
    },
    { find: ['addresses'], where: isPublicScorn, verdict: 'revise', message: 'ridicules', place: clause },
    { find: ['whole'], where: isCurt, verdict: 'revise', message: 'cold', place: clause },
    { find: ['whole'], where: isSmirk, verdict: 'revise', message: 'ridicules', place: clause },
    {
      find: ['mock', 'hostile-tone'],
      where: (reading, hit) =>
        isAtThem(reading, hit) && isUnderComplaint(reading) && !isKind(reading) && !reading.has('criticism.graceful'),
      verdict: 'revise',
      message: 'ridicules',
      place: clause,
    },
  ],
})
