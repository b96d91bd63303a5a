import { checkSync } from 'recheck'
import { describe, expect, it } from 'vitest'
import { regexesOfOurs } from './regexes.ts'

const regexes = regexesOfOurs().filter(({ source }) => /[*+{]/.test(source))

describe('no regular expression of ours can be made to hang', () => {
  it('finds them', () => {
    expect(regexes.length).toBeGreaterThan(30)
    expect(checkSync('^(a+)+$', '').status).toBe('vulnerable')
  })
  it.each(regexes.map((one) => [`${one.file}: /${one.source.slice(0, 60)}/${one.flags}`, one] as const))(
    '%s',
    (_name, { source, flags }) => {
      const diagnosis = checkSync(source, flags, { timeout: 8000 })
      // A polynomial over a bounded text is slow at worst; exponential would hang.
      if (diagnosis.status === 'vulnerable') expect(diagnosis.complexity.type).not.toBe('exponential')
    },
  )
})
