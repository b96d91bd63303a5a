import { describe, expect, it } from 'vitest'
import { check, compile } from '../src/core/index.ts'
import { disguises, innocent } from './disguise.ts'

const company = compile({
  name: 'Noordlicht Installatie',
  aliases: ['Noordlicht'],
  products: ['ThermoPlus'],
  registers: {
    codenames: ['Poolvos', 'Basaltroute', 'Heron Light', 'Winterslang', 'Copperfield'],
    competitors: [{ name: 'Zonnestroom' }],
    embargoes: [{ name: 'Aurora Home', until: '2027-01-01' }],
    customers: [{ name: 'Bakkerij Molenhoek' }],
  },
})

/** Drafts with the words to hide between ⟦ ⟧; found without a disguise, they must be found with one. */
const drafts = [
  'Vandaag weer de hele dag aan ⟦poolvos⟧ gewerkt met het team',
  'Niemand mag het weten maar ⟦basaltroute⟧ gaat volgend jaar open',
  'Spent the week on ⟦heron light⟧ with two colleagues from the lab',
  'Ik zit tot vrijdag op ⟦winterslang⟧ en dan mag ik eindelijk weg',
  'Everyone in our building is talking about ⟦copperfield⟧ and the budget for it',
  'We open the doors with ⟦aurora home⟧ next month, bring cake',
  'Die nieuwe collega is een ⟦kankermongool⟧ en dat weet hij',
  'There is that ⟦faggot⟧ at the till again, just ignore him',
  'Over ⟦copperfield⟧ kan ik nog niets zeggen maar het wordt groot',
  'De bouw van ⟦winterslang⟧ loopt uit, zeggen ze hier op kantoor',
  'Late night again because of ⟦poolvos⟧, pizza on the boss',
  'Meeting about ⟦basaltroute⟧ ran three hours and ended with cold coffee',
  '⟦copperfield⟧ ships in spring, you heard it here first',
  'Wist je dat ⟦aurora home⟧ straks ook in het wit komt?',
  'Trots op het team achter ⟦heron light⟧, wat een werk',
  'Half the office hates ⟦winterslang⟧, the other half never sleeps',
  'Mijn stage gaat over ⟦poolvos⟧ en ik leer er elke dag van',
  'Just saw the plans for ⟦basaltroute⟧ on the printer',
  'The drawings of ⟦copperfield⟧ are on my desk and they look great',
]

interface Case {
  readonly how: string
  readonly text: string
  readonly start: number
  readonly end: number
}

const cases: readonly Case[] = Object.entries(disguises).flatMap(([how, disguise]) =>
  drafts.map((draft) => {
    const [before = '', rest = ''] = draft.split('⟦')
    const [word = '', after = ''] = rest.split('⟧')
    const hidden = word.split(' ').map(disguise).join(' ')
    return { how, text: before + hidden + after, start: before.length, end: before.length + hidden.length }
  }),
)

const isFound = ({ text, start, end }: Case): boolean =>
  check({ text, lang: 'nl' }, company).findings.some((one) => one.start < end && start < one.end)

describe('disguised words', () => {
  it('are found undisguised, or the rest would prove nothing', () => {
    for (const draft of drafts) {
      const start = draft.indexOf('⟦')
      const text = draft.replace('⟦', '').replace('⟧', '')
      expect(isFound({ how: '', text, start, end: start + 3 }), draft).toBe(true)
    }
  })

  it(`at least 95 % of ${cases.length} are found, in their place`, () => {
    expect(cases.length).toBeGreaterThanOrEqual(200)
    const missed = cases.filter((one) => !isFound(one))
    expect(
      missed.length / cases.length,
      missed.map(({ how, text }) => `${how}: ${text}`).join('\n'),
    ).toBeLessThanOrEqual(0.05)
  })

  it('point at the typed letters, invisible ones included', () => {
    for (const one of cases) {
      for (const finding of check({ text: one.text }, company).findings)
        expect(one.text.slice(finding.start, finding.end)).toBe(finding.text)
    }
  })
})

describe(`${innocent.length} innocent uses of the same characters`, () => {
  it.each(innocent)('%s', (text) => {
    expect(check({ text }, company).findings).toEqual([])
  })
})
