import { grantsSpeech } from './patterns/context.ts'
import { monitoring } from './patterns/watch.ts'
import type { Force } from './reading/force.ts'
import type { ReadPolicy } from './reading/read.ts'
import type { Gap, GapId } from './result.ts'
import type { ReviewSetting } from './setting.ts'
import { reviewTexts } from './texts.ts'

/** "You can go to the inspectorate" reads as an advice, and leaves the way open. */
const freeing: ReadonlySet<Force> = new Set(['permit', 'exempt', 'advise'])

/** What a sound policy has and this one lacks. */
export function gapsOf({ statements, lang }: ReadPolicy, setting: ReviewSetting): readonly Gap[] {
  const found: GapId[] = []
  const exit = statements.some(
    (one) => one.hits('regulators').some((hit) => freeing.has(one.force(hit))) && one.own('tellon', 'contactact'),
  )
  if (!exit) found.push('whistle-blower-exit')
  if (!statements.some(grantsSpeech)) found.push('protected-speech')
  const watched = statements.some((one) => monitoring.find(one, setting) !== undefined)
  if (setting.code === 'NL' && watched && !statements.some((one) => one.own('A05') && one.own('safeguard')))
    found.push('works-council')
  return found.map((id) => ({ id, text: reviewTexts[lang].gaps[id] }))
}
