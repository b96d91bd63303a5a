import { carvedOut, malicious, officialOnly, plainlyBad } from './context.ts'
import { found, type Pattern } from './pattern.ts'

/** "All statements must be accurate and not misleading": an honest mistake about work is protected. */
export const truthfulness: Pattern = {
  id: 'truthfulness',
  find: (statement) => {
    const untrue = statement
      .hits('untruth')
      .find((hit) => statement.forbids(hit) || (statement.force(hit) === 'require' && statement.own('truth')))
    const whole = statement.own('allspeech') || statement.has('publish', 'speak')
    const claimed = statement
      .hits('truth')
      .find((hit) => statement.force(hit) === 'require' && whole && statement.own('allspeech'))
    const at = untrue ?? claimed
    if (!at || statement.quoted(at)) return
    if (untrue && !whole) return
    if (statement.own('ownidentity') && !statement.own('allspeech')) return
    if (malicious(statement) || officialOnly(statement, at) || plainlyBad(statement) || carvedOut(statement)) return
    if (statement.within(at, 'product', 'competitors', 'inside', 'crisis')) return
    return found(at, 'strong')
  },
}
