import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { featureRows } from '../../src/core/engine/evidence/rows.ts'
import { openModel } from '../../src/core/engine/index.ts'
import { readNumbers, writeNumbers } from '../../src/core/engine/pattern/numbers.ts'
import { packedPatterns } from '../../src/core/guidelines/patterns.ts'
import { weights } from '../../src/core/guidelines/weights.ts'

describe('numbers as letters', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(500_000)), (numbers) => {
        expect([...readNumbers(writeNumbers(numbers))]).toEqual(numbers)
      }),
    )
  })

  it('come back at the borders between one letter and four', () => {
    const borders = [39, 40, 3599, 3600, 66_967, 66_968, 500_000]
    expect([...readNumbers(writeNumbers(borders))]).toEqual(borders)
  })
})

describe('the patterns as they ship', () => {
  it('need no escape in a text of JavaScript', () => {
    const { numbers } = packedText()
    expect(numbers).not.toMatch(/["'`\\]/)
  })

  it('are the same each time they are packed', () => {
    expect(packedPatterns()).toEqual(packedPatterns())
  })
})

function packedText(): { readonly numbers: string } {
  const { sources, members, atomHeads, atoms, patternHeads, patterns, unlisted } = packedPatterns()
  return { numbers: [sources, members, atomHeads, atoms, patternHeads, patterns, unlisted].join('') }
}

describe('rows of features', () => {
  const names = weights.features.split(' ')

  it('are in the order that looking them up counts on', () => {
    expect(names).toEqual([...names].sort())
  })

  it('are all found by the two parts of their name', () => {
    const rows = featureRows(names)
    for (const [row, name] of names.entries()) {
      const cut = name.indexOf('&')
      const [first, second] = [name.slice(0, cut), name.slice(cut + 1)]
      const found = first.startsWith('p:') ? rows.pairsOf(first.slice(2)) : rows.of(first)
      expect(found.get(second), name).toBe(row)
    }
  })

  it('of a word that the model does not know are none', () => {
    const { rows } = openModel(weights)
    expect(rows.of('w:').get('xyzzy')).toBeUndefined()
    expect(rows.of('nothing').size).toBe(0)
  })
})
