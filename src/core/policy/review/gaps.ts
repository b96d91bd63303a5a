import { isCarveOut } from './patterns/context.ts'
import { monitoring } from './patterns/watch.ts'
import type { ReadPolicy } from './reading/read.ts'
import type { Gap, GapId } from './result.ts'
import type { ReviewSetting } from './setting.ts'
import { reviewTexts } from './texts.ts'

/** What a sound policy has and this one lacks. */
export function gapsOf({ statements, lang }: ReadPolicy, setting: ReviewSetting): readonly Gap[] {
  const found: GapId[] = []
  const exit = statements.some(
    (one) =>
      one.hits('regulators').some((hit) => ['permit', 'exempt'].includes(one.force(hit))) &&
      one.own('tellon', 'contactact'),
  )
  if (!exit) found.push('whistle-blower-exit')
  if (!statements.some(isCarveOut)) found.push('protected-speech')
  const watched = statements.some((one) => monitoring.find(one, setting) !== undefined)
  if (setting.code === 'NL' && watched && !statements.some((one) => one.own('A05') && one.own('safeguard')))
    found.push('works-council')
  return found.map((id) => ({ id, text: reviewTexts[lang].gaps[id] }))
}
