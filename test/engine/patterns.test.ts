import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexGuidelines } from '../../src/core/engine/index.ts'
import { buildPatternIndex, findAll, parsePattern } from '../../src/core/engine/pattern/index.ts'
import { guidelines } from '../../src/core/guidelines/index.ts'
import { tokenise } from '../../src/core/text/index.ts'

/** Which stretches of a one-sentence text a pattern matches. */
function matches(patterns: readonly string[], text: string): string[] {
  const index = buildPatternIndex([{ name: 'cue', language: 1, phase: 1, patterns }], ['own'])
  const tokens = tokenise(text).tokens
  const infos = index.read(tokens.map((token) => token.word))
  const scan = {
    symbols: infos.map((info) => info.symbols),
    sentenceOf: tokens.map(() => 0),
    languageOf: [1],
    startsAt: [],
    endsAt: [],
  }
  return findAll(index, scan, 1).map((match) => text.slice(tokens[match.first]?.start, tokens[match.last]?.end))
}

describe('token patterns', () => {
  it('of all guidelines and frames are well formed', () => {
    expect(() => indexGuidelines(guidelines).compileAll()).not.toThrow()
  })

  it.each([
    ['garand*', 'wij garanderen niets', 'garanderen'],
    ['garant*', 'onze garantietermijn', 'garantietermijn'],
    ['*omzet', 'de jaaromzet steeg', 'jaaromzet'],
    ['beter|sneller dan', 'veel sneller dan ooit', 'sneller dan'],
    ['a .. b', 'a x y b', 'a x y b'],
    ['a ... b', 'a 1 2 3 4 5 6 b', 'a 1 2 3 4 5 6 b'],
    ['a c? b', 'a b', 'a b'],
    ['a _ b', 'a x b', 'a x b'],
    ['killing !it', 'killing time', 'killing'],
    ['!niet leuk', 'erg leuk', 'leuk'],
    ['^ dank', 'dank je wel', 'dank'],
    ['dank $', 'veel dank', 'dank'],
    ["don't buy", 'please dont buy this', 'dont buy'],
  ])('%s finds its place in "%s"', (pattern, text, found) => {
    expect(matches([pattern], text)).toEqual([found])
  })

  it.each([
    ['a .. b', 'a 1 2 3 4 b'],
    ['killing !it', 'killing it'],
    ['!niet leuk', 'niet leuk'],
    ['^ dank', 'veel dank'],
    ['dank $', 'dank je'],
  ])('%s does not match "%s"', (pattern, text) => {
    expect(matches([pattern], text)).toEqual([])
  })

  it.each(['', '.. ..', 'ga*', '[own', 'a|', '[nobody]'])('refuses the malformed pattern "%s"', (pattern) => {
    expect(() =>
      buildPatternIndex([{ name: 'cue', language: 1, phase: 1, patterns: [pattern] }], ['own']).compileAll(),
    ).toThrow(RangeError)
  })

  it('parses or refuses anything, and never hangs', () => {
    fc.assert(
      fc.property(fc.string(), (source) => {
        try {
          parsePattern(source)
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError)
        }
      }),
    )
  })
})
