import type { SeedId } from '../../document.ts'
import type { Statement } from '../reading/statement.ts'

/** Cues of the audit that answer a clause too, when the sentence binds or advises; with what has to stand beside them. */
const topics: { readonly [id in SeedId]?: readonly (readonly [cue: string, ...beside: string[]])[] } = {
  G02: [['untruth'], ['truth', 'allspeech', 'product']],
  G03: [['tellon', 'realharm', 'harmfulcontent', 'wrongs']],
  G04: [['plainbad'], ['vague'], ['civil', 'publish', 'speak', 'replying']],
  G05: [
    ['private', 'others', 'approval'],
    ['record', 'talkevent'],
  ],
  G10: [['competitors']],
  G12: [['crisis', 'speak', 'publish', 'crisistied', 'media']],
  C01: [['baresecret'], ['secret']],
  C02: [
    ['persondata', 'coworkers', 'others'],
    ['hrdata', 'speak', 'publish'],
  ],
  R03: [['customerdata', 'persondata', 'approval', 'picture', 'plainbad', 'others']],
  R05: [['media']],
}

/** Whether the sentence answers the clause by what it is about. */
export function onTopic(statement: Statement, id: SeedId): boolean {
  return (topics[id] ?? []).some(([cue, ...beside]) =>
    statement
      .hits(cue)
      .some(
        (hit) =>
          statement.force(hit) !== 'none' &&
          statement.force(hit) !== 'exempt' &&
          (beside.length === 0 || statement.own(...beside)),
      ),
  )
}
