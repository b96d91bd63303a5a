import { expect, test } from 'vitest'
import { identify } from '../../src/core/engine/identify/index.ts'
import { tokenise } from '../../src/core/text/index.ts'

const size = 10_000
const pieces = [
  'a',
  '@',
  'a@',
  'a@a.',
  '0',
  '06 ',
  '0-',
  '0648213397 ',
  '123456782 ',
  '4111 1111 1111 1111 ',
  'NL91ABNA',
  'NL91 ',
  'A1-',
  '12-AB-CD ',
  '1234 AB ',
  'Jan ',
  'Jan van der ',
  'mr ',
  'Mevrouw De ',
  'Kerkstraat 1 ',
  '1 Elm ',
  'geboren ',
  'geb. 1 ',
  'wachtwoord ',
  'password: ',
  'sk_live_',
  'eyJ',
  'klant ',
  'klantnummer 1',
  '52.3702 ',
  '+',
  '(',
  '.',
  'A.',
  '1.',
  '-1',
  'AA',
  'Aa ',
  '1a ',
  'at ',
  '\n',
  '€',
  'x at gmail dot ',
  '°',
  '/',
  '1/',
  'order 1/1',
  'AB12 CDE ',
  'AB 12 34 ',
  'password of a ',
]

const limit = 10

/** The best of at most forty runs, stopped once it is within the limit: a busy machine and a cold start do not count. */
function milliseconds(text: string): number {
  const list = tokenise(text)
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < 40 && best > limit; run++) {
    const start = performance.now()
    identify(list)
    best = Math.min(best, performance.now() - start)
  }
  return best
}

test.each(pieces)('ten kilobytes of %j take no more than ten milliseconds', (piece) => {
  expect(milliseconds(piece.repeat(Math.ceil(size / piece.length)).slice(0, size))).toBeLessThanOrEqual(limit)
})
