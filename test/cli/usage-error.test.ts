import { describe, expect, it } from 'vitest'
import { wellspoken } from './run.ts'

const said = (lang: 'nl' | 'en', ...args: readonly string[]) => {
  const { status, out, err } = wellspoken([...args, '--lang', lang])
  expect([status, out]).toEqual([64, ''])
  return err
}

describe('an unknown option', () => {
  it.each([
    [['check', '--langauge=nl'], '--lang'],
    [['check', '--chanel', 'x'], '--channel'],
    [['check', '--kanaal', 'x'], '--channel'],
    [['check', '--key', 'x'], '--key-file'],
    [['init', '--color', '#fff'], '--colour'],
    [['policy', 'diff', 'a', 'b', '--jsno'], '--json'],
  ])('%j: did you mean %s?', (args, near) => {
    expect(said('en', ...args)).toContain(`\nDid you mean ${near}?\n`)
    expect(said('nl', ...args)).toContain(`\nBedoel je ${near}?\n`)
  })

  it('like none of the command gets the options of that command, on one line', () => {
    expect(said('en', 'check', '--frobnicate')).toMatch(/\nOptions of check: --company, .*--batch, .*--help\n/)
    expect(said('nl', 'seal', '--frobnicate')).toMatch(/^fout: .*\nOpties van seal: --key-file, --lang, --help\n/)
  })
})

it('a company file typed without its flag is told where it goes', () => {
  expect(said('en', 'policy', 'wellspoken.yaml')).toContain('The company file goes with --company <file>.')
  expect(said('nl', 'policy', 'wellspoken.yaml')).toContain('Het bedrijfsbestand geef je met --company <bestand>.')
})

describe('Dutch about a wrong command line', () => {
  it.each([
    [['review'], "fout: 'bestand' ontbreekt"],
    [['policy', 'diff', 'a.yaml'], "fout: 'nieuw' ontbreekt"],
    [['review', 'a', 'b'], 'fout: te veel argumenten bij review: 2 in plaats van 1'],
    [['check', '--from', 'x'], "fout: bij optie '--from <afzender>' hoort een van customer, "],
    [['chekc'], "fout: onbekende opdracht 'chekc'\nBedoel je check?"],
  ])('%j', (args, says) => {
    expect(said('nl', ...args)).toContain(says)
  })

  it('names what a value is in Dutch, and keeps the flag', () => {
    const { status, err } = wellspoken(['check', '--lang', 'nl', '--company'])
    expect(status).toBe(64)
    expect(err).toContain("fout: bij optie '-c, --company <bestand>' hoort een waarde")
  })
})
