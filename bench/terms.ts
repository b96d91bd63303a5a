import type { Company } from '../src/core/index.ts'

const heads = 'Van de Ter Ox Nor Bel Kar Lin Mos Dra Fen Wil Hol Zan Bra Gro Til Ven Ham Rot'.split(' ')
const middles = 'an er el or ing ov ast und art ill end om eck ist ar'.split(' ')
const tails = 'dam berg veld huis soft tech works bouw zorg lijn haven stroom mark field ton'.split(' ')

/** A company with this many customers, of one to three words; the same names in every run. */
export function companyWithTerms(count: number): Company {
  let seed = 42
  const next = (below: number): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return seed % below
  }
  const word = (): string =>
    `${heads[next(heads.length)]}${middles[next(middles.length)]}${middles[next(middles.length)]}${tails[next(tails.length)]}`
  const customers = Array.from({ length: count }, () => Array.from({ length: 1 + next(3) }, word).join(' '))
  return {
    name: 'Benchmark Company',
    aliases: ['Bench'],
    listed: true,
    products: ['Benchline'],
    registers: { customers },
  }
}
