import { seedIds } from '../../document.ts'
import type { ReadPolicy } from '../reading/read.ts'
import type { Statement } from '../reading/statement.ts'
import type { ClauseReview } from '../result.ts'
import { clauseTitles } from './titles.ts'
import { onTopic } from './topics.ts'

/** For every clause of the seed whether the policy answers it, and with which sentence. */
export function reviewClauses({ statements, lang, text }: ReadPolicy): readonly ClauseReview[] {
  const sentences = statements.filter((one) => one.block.kind !== 'heading')
  const headings = statements.filter((one) => one.block.kind === 'heading')
  return seedIds
    .filter((id) => id !== 'T01')
    .map((id) => {
      const whole = best(sentences, id) ?? sentences.find((one) => onTopic(one, id))
      const part = whole ?? best(headings, id) ?? best(sentences, `${id}-part`)
      const state = whole ? 'covered' : part ? 'partial' : 'missing'
      const { start, end } = part ?? { start: 0, end: 0 }
      return { requirement: id, title: clauseTitles[id][lang], state, quote: text.slice(start, end), start, end }
    })
}

/** The sentence in which most tells; of equals the first that binds or advises. */
function best(statements: readonly Statement[], cue: string): Statement | undefined {
  let found: Statement | undefined
  let most = 0
  for (const statement of statements) {
    const hits = statement.hits(cue)
    const first = hits[0]
    if (!first) continue
    const weight =
      Math.min(4, hits.length) + (statement.force(first) === 'none' ? 0 : 1) - (statement.quoted(first) ? 3 : 0)
    if (weight > most) {
      most = weight
      found = statement
    }
  }
  return found
}
