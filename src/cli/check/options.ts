import type { Draft } from '../../core/index.ts'

/** The options of `check` as the command line hands them over. */
export interface CheckArguments {
  readonly company?: string
  readonly companies?: string
  readonly batch?: boolean
  readonly json?: boolean
  readonly sarif?: boolean
  readonly lang?: 'nl' | 'en'
  readonly channel?: string
  readonly account?: string
  readonly role?: string
  readonly spokesperson?: boolean
  readonly at?: string
  readonly replyTo?: string
  readonly from?: string
  readonly keyFile?: string
  readonly debug?: boolean
}

/** What the options say of the occasion, as the keys of a draft; still to be validated with the draft as a whole. */
export function occasion(options: CheckArguments, now: Date): Record<string, unknown> {
  return {
    at: options.at ?? now.toISOString(),
    ...(options.channel !== undefined && { channel: options.channel }),
    ...(options.account !== undefined && { account: options.account }),
    ...((options.role !== undefined || options.spokesperson) && {
      author: {
        ...(options.role !== undefined && { role: options.role }),
        ...(options.spokesperson && { spokesperson: true }),
      },
    }),
    ...(options.replyTo !== undefined && {
      inReplyTo: { text: options.replyTo, ...(options.from !== undefined && { from: options.from }) },
    }),
  }
}

/** A draft with the name it was given on the command line. */
export interface NamedDraft {
  readonly name: string
  readonly draft: Draft
}
