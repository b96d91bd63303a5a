import type { Reading } from '../../engine/index.ts'

const cues = ['notNow', 'elsewhere', 'safe', 'shares'].map((name) => `crisis.${name}`)

/** Speaks of another event, whatever words it shares with ours: another place or time, a film, a rival, a source, pay, or what everybody may say. */
export const isElsewhere = (reading: Reading): boolean =>
  reading.has('fiction', 'competitor', 'statement', 'link', 'source', 'union', 'pay', ...cues)
