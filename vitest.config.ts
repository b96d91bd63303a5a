import { defineConfig } from 'vitest/config'

const report = process.env.VITEST_REPORT

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    // Isolation costs half a second a file, and nothing here keeps state in a module.
    isolate: false,
    testTimeout: 20_000,
    // The checker of regular expressions in plain JavaScript gives the same answer on every machine.
    env: { RECHECK_BACKEND: 'pure' },
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
})
