import { describe, expect, it } from 'vitest'
import { objectionTo } from '../../src/cli/init/ask.ts'
import { contactOf, isReachable, unreachable } from '../../src/cli/init/contact.ts'
import { questions } from '../../src/cli/init/questions.ts'

describe('a contact', () => {
  it.each([
    'sanne@vandijk.example',
    'Sanne de Wit <sanne@vandijk.example>',
    'Meldpunt, 030 123 45 67',
    '+31 (0)30-123 45 67',
    'https://vandijk.example/melden',
    'www.vandijk.example',
    'vandijk.example/melden',
    '#pr in Slack',
    'PR in Teams',
    'Teams: Communicatie',
    'Sanne, toestel 214',
  ])('%s can be reached', (text) => {
    expect(isReachable(text)).toBe(true)
  })

  it.each(['y', 'ja', 'yes', 'Sanne de Wit', 'sanne@vandijk', 'PR', '2026', '-', '#', 'Teams', 'J.Jansen'])(
    '%s cannot',
    (text) => {
      expect(isReachable(text)).toBe(false)
    },
  )

  it('is taken apart into name, address and number; a channel stays what it is called', () => {
    expect(contactOf('Sanne de Wit <sanne@vandijk.example>, 030-123 45 67')).toEqual({
      name: 'Sanne de Wit',
      email: 'sanne@vandijk.example',
      phone: '030-123 45 67',
    })
    expect(contactOf('#pr in Slack')).toEqual({ name: '#pr in Slack' })
    expect(contactOf('https://vandijk.example/melden/2026-1234567')).toEqual({
      name: 'https://vandijk.example/melden/2026-1234567',
    })
  })

  it('is asked for again by the wizard, with what is wrong, and may be left empty', () => {
    const contacts = questions.filter(({ kind }) => kind === 'contact')
    expect(contacts.length).toBeGreaterThan(3)
    for (const question of contacts) {
      for (const lang of ['nl', 'en'] as const) {
        const objection = objectionTo(question, lang)
        expect([objection('y'), objection('y')]).toEqual([unreachable[lang], unreachable[lang]])
        expect([objection(''), objection('sanne@vandijk.example')]).toEqual([undefined, undefined])
      }
    }
  })
})
