/** What a verdict or a failure is to the shell; 64 and up as in sysexits.h. */
export const exitCodes = { go: 0, revise: 1, ask: 2, stop: 3, usage: 64, badInput: 65, internal: 70 } as const
