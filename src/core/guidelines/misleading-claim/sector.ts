import type { Reading } from '../../engine/index.ts'

/** Sectors whose claims on health, safety, return or the environment have a regulator of their own. */
const regulated =
  /zorg|ziekenhuis|health|hospital(?!ity)|medic|pharma|farma|biotech|apothe|bank|financ|verzeker|insur|pensi|invest|belegg|vermogen|wealth|credit|energie|energy|utilit|food|voeding|supplement|cosmet|aviation|airline|luchtvaart|chemi|nuclear|tabak|tobacco|alcohol|gambl|kansspel|legal|law|advoca|notar|juridi/i

/** Whether the company is in such a sector; keeping personal data, as most do, does not make it one. */
export const isRegulatedSector = (reading: Reading): boolean => regulated.test(reading.facts.company.sector ?? '')
