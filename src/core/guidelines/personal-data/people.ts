import type { Hit, Reading, Rule } from '../../engine/index.ts'
import { hasSchoolName, isConsented, isReal, isSomebody, isToldOf } from './whose.ts'

/** What is said of somebody: health, private affairs, children, an employee who is named. */
export const people: readonly Rule[] = [
  {
    find: ['applicant'],
    where: (r, hit) =>
      isReal(r, hit) &&
      r.around(hit, 'person', 'first-name') &&
      r.around(hit, 'negative', 'mock', 'personal-data.secret', 'personal-data.sick', 'insult') &&
      !r.around(hit, 'official'),
    verdict: 'stop',
    message: 'applicant',
  },
  { find: ['sick'], where: (r, hit) => isReal(r, hit) && isSomebody(r, hit), verdict: 'stop', message: 'health' },
  {
    find: ['sick', 'condition', 'health'],
    where: (r, hit) => isReal(r, hit) && isToldOf(r, hit),
    verdict: 'stop',
    message: 'health',
  },
  {
    find: ['secret'],
    where: (r, hit) => isReal(r, hit) && isSomebody(r, hit) && !employs(r),
    verdict: 'stop',
    message: 'secret',
  },
  {
    find: ['school'],
    where: (r, hit) =>
      isReal(r, hit) &&
      r.around(hit, 'person', 'first-name') &&
      r.around(hit, 'personal-data.ownKid') &&
      hasSchoolName(r, hit),
    verdict: 'revise',
    message: 'ownChild',
  },
  {
    find: ['school'],
    where: (r, hit) =>
      isReal(r, hit) &&
      r.around(hit, 'person', 'first-name') &&
      r.around(hit, 'personal-data.kid') &&
      !r.around(hit, 'personal-data.ownKid'),
    verdict: 'stop',
    message: 'child',
    place: withName,
  },
  {
    find: ['spot'],
    where: (r, hit) =>
      isReal(r, hit) &&
      !r.facts.brand &&
      r.around(hit, 'person', 'first-name') &&
      r.around(hit, 'personal-data.kid', 'personal-data.ownKid') &&
      !r.around(hit, 'already-public', 'link'),
    verdict: 'revise',
    message: 'ownChild',
  },
  {
    find: ['dismissed'],
    where: (r, hit) =>
      employs(r) &&
      isReal(r, hit) &&
      !r.asked(hit) &&
      r.around(hit, 'person', 'first-name') &&
      !r.around(hit, 'official'),
    verdict: 'ask',
    desk: 'legal',
    message: 'employee',
    place: withName,
  },
  {
    find: ['attachment'],
    where: (r, hit) =>
      !isConsented(r, hit) &&
      r.attached.some((one) => one.has('personal-data.photo') && !one.has('personal-data.blurred', 'consent')),
    verdict: 'revise',
    message: 'photo',
  },
]

/** The employer's own voice: management, or the account of the brand. */
const employs = (reading: Reading): boolean => reading.facts.management || reading.facts.brand

/** From the name to the words, when they stand in one sentence and near each other. */
function withName(reading: Reading, hit: Hit): { readonly start: number; readonly end: number } {
  const names = [...reading.hits('person'), ...reading.hits('first-name')].filter(
    (one) => one.sentence === hit.sentence && Math.abs(one.first - hit.first) <= 12,
  )
  const name = names[0]
  return name ? { start: Math.min(name.start, hit.start), end: Math.max(name.end, hit.end) } : hit
}
