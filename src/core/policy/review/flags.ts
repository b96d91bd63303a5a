import { judge } from './authority/judge.ts'
import { type Found, type PatternId, patterns } from './patterns/index.ts'
import type { ReadPolicy } from './reading/read.ts'
import type { Statement } from './reading/statement.ts'
import type { Flag } from './result.ts'
import { patternTexts } from './rewrite/index.ts'
import type { ReviewSetting } from './setting.ts'

/** Every sentence that chills lawful speech, in reading order: one flag a sentence, named after its gravest pattern. */
export function flagsOf({ statements, lang, text }: ReadPolicy, setting: ReviewSetting): readonly Flag[] {
  return statements.flatMap((statement) => {
    if (statement.block.kind === 'heading' || isExample(statement)) return []
    const hits = patterns.flatMap((pattern) => {
      const found = pattern.find(statement, setting)
      return found ? [{ id: pattern.id, found }] : []
    })
    return hits.length === 0 ? [] : [flagOf(statement, hits, setting, lang, text)]
  })
}

function flagOf(
  statement: Statement,
  hits: readonly { readonly id: PatternId; readonly found: Found }[],
  setting: ReviewSetting,
  lang: 'nl' | 'en',
  text: string,
): Flag {
  const judged = hits.map(({ id, found }) => ({ id, ...judge(id, found.strength, setting, lang) }))
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

/** An example of a post is no rule. */
function isExample(statement: Statement): boolean {
  return [statement.heading, statement.lead].some((above) => above?.own('example')) || /^["“‘„«]/.test(statement.text)
}
