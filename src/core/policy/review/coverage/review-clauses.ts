import { type SeedId, seedIds } from '../../document.ts'
import { answersOf, stateOf } from '../evidence/coverage.ts'
import type { ReadPolicy } from '../reading/read.ts'
import type { Statement } from '../reading/statement.ts'
import type { ClauseReview } from '../result.ts'
import { clauseTitles } from './titles.ts'
import { onTopic } from './topics.ts'

/** For every clause of the seed whether the policy answers it, and with which sentence. */
export function reviewClauses({ statements, lang, text }: ReadPolicy): readonly ClauseReview[] {
  const sentences = statements.filter((one) => one.block.kind !== 'heading')
  const answers = answersOf(sentences)
  return clauseIds.map((id) => {
    const table = tableState(statements, id)
    const answered = answers(id)
    const most = Math.max(...answered.sentences)
    const state = stateOf(answered, table.state, id)
    const likeliest = sentences[answered.sentences.indexOf(most)]
    const quoted = most < telling && table.quoted ? table.quoted : likeliest
    const { start, end } = (state !== 'missing' && quoted) || { start: 0, end: 0 }
    return { requirement: id, title: clauseTitles[id][lang], state, quote: text.slice(start, end), start, end }
  })
}

/** A sentence that answers a clause this much is quoted for it. */
const telling = 0.2

/** The clauses of the seed that a policy can answer; its tone is no clause. */
export const clauseIds = seedIds.filter((id) => id !== 'T01')

/** What the cues of the tables say of a clause, and the sentence that says it. */
export function tableState(
  statements: readonly Statement[],
  id: SeedId,
): { readonly state: ClauseReview['state']; readonly quoted: Statement | undefined } {
  const sentences = statements.filter((one) => one.block.kind !== 'heading')
  const headings = statements.filter((one) => one.block.kind === 'heading')
  const whole = best(sentences, id) ?? sentences.find((one) => onTopic(one, id))
  const part = whole ?? best(headings, id) ?? best(sentences, `${id}-part`)
  return { state: whole ? 'covered' : part ? 'partial' : 'missing', quoted: part }
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
