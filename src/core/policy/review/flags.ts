import { judge } from './authority/judge.ts'
import { faultsOf } from './evidence/flag.ts'
import type { Fault } from './patterns/find.ts'
import { isExample, isSource } from './reading/example.ts'
import type { ReadPolicy } from './reading/read.ts'
import type { Statement } from './reading/statement.ts'
import type { Flag } from './result.ts'
import { patternTexts } from './rewrite/index.ts'
import type { ReviewSetting } from './setting.ts'

/** Every sentence that chills lawful speech, in reading order: one flag a sentence, named after its gravest pattern. */
export function flagsOf({ statements, lang, text }: ReadPolicy, setting: ReviewSetting): readonly Flag[] {
  return statements.flatMap((statement) => {
    if (statement.block.kind === 'heading' || isExample(statement) || isSource(statement)) return []
    const faults = faultsOf(statement, setting)
    return faults.length === 0 ? [] : [flagOf(statement, faults, setting, lang, text)]
  })
}

function flagOf(
  statement: Statement,
  faults: readonly Fault[],
  setting: ReviewSetting,
  lang: 'nl' | 'en',
  text: string,
): Flag {
  const judged = faults.map(({ id, strength }) => ({ id, ...judge(id, strength, setting, lang) }))
  const main = judged.find((one) => one.verdict === 'unlawful') ?? judged[0]
  if (!main) throw new RangeError('a flag needs a pattern')
  const { id, ...judgement } = main
  const own = statement.sentence.language === 1 ? 'nl' : statement.sentence.language === 2 ? 'en' : lang
  return {
    quote: text.slice(statement.start, statement.end),
    start: statement.start,
    end: statement.end,
    ...judgement,
    pattern: id,
    also: judged.filter((one) => one !== main).map((one) => one.id),
    title: patternTexts[lang][id].title,
    why: patternTexts[lang][id].why,
    rewrite: patternTexts[own][id].rewrite,
  }
}
