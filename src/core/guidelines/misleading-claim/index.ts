import { defineGuideline, type Hit, type Reading, type Rule } from '../../engine/index.ts'
import { isClaim, isGrave, isTariff, isTaste } from './claim.ts'
import * as en from './en.ts'
import * as nl from './nl.ts'
import { isMadeUp, isOutright, isPitched } from './outright.ts'
import { isUnproven, lapsedClaim } from './proof.ts'
import { isRegulatedSector } from './sector.ts'
import { boast, hasTradeRole, isAdmitted } from './untrue.ts'

/** G02: what is claimed of our products, prices and results is true and can be proved. */
export const misleadingClaim = defineGuideline({
  id: 'misleading-claim',
  seed: ['G02'],
  desk: 'communications',
  lexicon: { nl: nl.lexicon, en: en.lexicon },
  texts: { nl: nl.texts, en: en.texts },
  whenProtected: 'silent',
  rules: [
    {
      find: ['award', 'superlative', 'figure', 'absolute', 'grave'],
      where: (reading, hit) => hit === boast(reading) && isAdmitted(reading, hit),
      verdict: 'stop',
      message: 'untrue',
    },
    {
      find: ['identity'],
      where: (reading, hit) =>
        hasTradeRole(reading) && reading.has('own', 'product') && !reading.quoted(hit) && !reading.negated(hit),
      verdict: 'stop',
      message: 'identity',
    },
    { find: ['expired-claim'], where: (reading, hit) => !reading.quoted(hit), verdict: 'revise', message: 'expired' },
    {
      find: ['award', 'superlative', 'figure', 'absolute'],
      where: (reading, hit) => !reading.quoted(hit) && lapsedClaim(reading, hit) !== null,
      verdict: 'revise',
      message: 'expired',
      place: (reading, hit) => lapsedClaim(reading, hit) ?? hit,
    },
    {
      find: ['grave', 'absolute', 'figure', 'superlative'],
      where: (reading, hit) =>
        isRegulatedSector(reading) && isGrave(reading, hit) && isClaim(reading, hit) && isUnproven(reading, hit),
      verdict: 'ask',
      desk: 'legal',
      message: 'regulated',
    },
    {
      find: ['grave', 'absolute'],
      where: (reading, hit) => isClaim(reading, hit) && isUnproven(reading, hit),
      verdict: 'revise',
      message: 'absolute',
    },
    {
      find: ['figure'],
      where: (reading, hit) => isClaim(reading, hit) && isUnproven(reading, hit) && !isTariff(reading, hit),
      verdict: 'revise',
      message: 'figure',
    },
    {
      find: ['superlative'],
      where: (reading, hit) => isClaim(reading, hit) && isUnproven(reading, hit) && !isTaste(reading, hit),
      verdict: 'revise',
      message: 'superlative',
    },
    { find: ['fabricates'], where: isMadeUp, verdict: 'stop', message: 'untrue' },
    ...promises({ cures: 'heals', vows: 'vows', boasts: 'outdoes' }, isOutright),
    {
      find: ['counts'],
      where: (reading, hit) => isOutright(reading, hit) && !isTariff(reading, hit),
      verdict: 'revise',
      message: 'figure',
    },
    ...promises({ cures: 'yields', vows: 'assures', boasts: 'towers' }, isPitched),
    {
      find: ['forges'],
      where: (reading, hit) => isMadeUp(reading, hit) && reading.has('own', 'product', 'own-tag'),
      verdict: 'stop',
      message: 'untrue',
    },
  ],
})

/** What is promised of health, safety or return, what without a limit, and what is said to beat everything; `isPromise` says when it is one. */
function promises(
  cues: { readonly cures: string; readonly vows: string; readonly boasts: string },
  isPromise: (reading: Reading, hit: Hit) => boolean,
): readonly Rule[] {
  return [
    {
      find: [cues.cures],
      where: (reading, hit) => isRegulatedSector(reading) && isPromise(reading, hit),
      verdict: 'ask',
      desk: 'legal',
      message: 'regulated',
    },
    { find: [cues.cures, cues.vows], where: isPromise, verdict: 'revise', message: 'absolute' },
    {
      find: [cues.boasts],
      where: (reading, hit) => isPromise(reading, hit) && !isTaste(reading, hit),
      verdict: 'revise',
      message: 'superlative',
    },
  ]
}
