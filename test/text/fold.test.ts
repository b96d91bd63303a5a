import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, foldTerm, tokenise } from '../../src/core/text/index.ts'

const words = (text: string): string[] => tokenise(text).tokens.map((token) => token.word)

describe('fold', () => {
  it.each([
    ['ＧＡＲＡＮＴＩＥ', 'garantie'],
    ['gаrаntіе', 'garantie'],
    ['g\u200bar\u00adan\u2060tie', 'garantie'],
    ['𝐠𝐚𝐫𝐚𝐧𝐭𝐢𝐞', 'garantie'],
    ['ɢᴀʀᴀɴᴛɪᴇ', 'garantie'],
    ['🅖🅐🅡🅐🅝🅣🅘🅔', 'garantie'],
    ['gårântïé', 'garantie'],
    ['g̶a̶r̶a̶n̶t̶i̶e̶', 'garantie'],
    ['\u202eeitnarag\u202c', 'garantie'],
    ['ﬁnancieel', 'financieel'],
  ])('reads %s as %s', (typed, read) => {
    expect(fold(typed).view).toBe(read)
  })

  it('points every unit of the view back into the typed text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { view, starts, ends } = fold(text)
        if (!starts || !ends) {
          expect(view.length).toBe(text.length)
          return
        }
        expect(starts.length).toBe(view.length)
        for (let i = 0; i < view.length; i++) {
          expect(starts[i]).toBeGreaterThanOrEqual(0)
          expect(ends[i]).toBeGreaterThan(starts[i] ?? 0)
          expect(ends[i]).toBeLessThanOrEqual(text.length)
        }
      }),
    )
  })
})

describe('tokenise', () => {
  it('writes contractions out and drops possessives', () => {
    expect(words("I don't think we're done, it's Anna's")).toEqual([
      'i',
      'do',
      'not',
      'think',
      'we',
      'are',
      'done',
      'it',
      'is',
      'anna',
    ])
    expect(words("m'n foto's en zo'n dag")).toEqual(['mijn', 'foto', 'en', 'zo', 'een', 'dag'])
  })
  it('keeps numbers, links and tags whole', () => {
    expect(words('€3,5 mln via www.example.nl/x?y=1. #IkWerkBijNoord @noord')).toEqual([
      '€',
      '3,5',
      'mln',
      'via',
      'www.example.nl/x?y=1',
      'ik',
      'werk',
      'bij',
      'noord',
      'noord',
    ])
  })
  it('ends sentences at marks and lines, not at abbreviations', () => {
    const ends = (text: string): number => tokenise(text).tokens.filter((token) => token.before === 3).length
    expect(ends('Dit is o.a. voor dhr. Jansen. En dit ook! Echt?\nJa')).toBe(4)
    expect(ends('We grew 3.5 percent e.g. in the U.S. last year')).toBe(1)
  })
  it('gives spans inside the text, in order, whose letters are those of the word', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.lorem()), (text) => {
        for (const token of tokenise(text).tokens) {
          expect(token.start).toBeLessThan(token.end)
          expect(token.end).toBeLessThanOrEqual(text.length)
          expect(token.word.length).toBeGreaterThan(0)
        }
      }),
    )
  })
  it('folds a register term as drafts are folded', () => {
    expect(foldTerm('Hybride Pro®')).toEqual(['hybride', 'pro'])
  })
})
