import { expect, test } from 'vitest'
import { sectorsOf } from '../../src/core/policy/index.ts'

const cases: readonly (readonly [sector: string, packs: readonly string[]])[] = [
  ['zorg', ['health']],
  ['Thuiszorg', ['health']],
  ['gezondheidszorg', ['health']],
  ['health care', ['health']],
  ['academisch ziekenhuis', ['health']],
  ['bank', ['finance']],
  ['spaarbank', ['finance']],
  ['zorgverzekeraar', ['health', 'finance']],
  ['financial services', ['finance']],
  ['IT-dienstverlening', ['tech']],
  ['software', ['tech']],
  ['gemeente', ['public']],
  ['local government', ['public']],
  ['kledingwinkels', ['consumer']],
  ['food & retail', ['consumer']],
  ['installatie', []],
  ['bezorging en transport', []],
  ['bouw', []],
  ['verzorgingsproducten groothandel', []],
  ['onderwijs', []],
]

test.each(cases)('%s gets the packs %j', (sector, packs) => {
  expect(sectorsOf({ name: 'Van Dijk', sector })).toEqual(packs)
})

test('the public pack follows what the company file says of a public body', () => {
  expect(sectorsOf({ name: 'Van Dijk', sector: 'ziekenhuis', publicBody: true })).toEqual(['public', 'health'])
  expect(sectorsOf({ name: 'Van Dijk', sector: 'gemeente', publicBody: false })).toEqual([])
})
