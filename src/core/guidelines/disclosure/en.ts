import type * as dutch from './nl.ts'

export const texts: { readonly [key in keyof typeof dutch.texts]: (typeof dutch.texts)[key] } = {
  title: 'Say that you work here',
  clause:
    "When you promote, compare or defend our or a competitor's products, services, shares or vacancies, say in the post itself that you work here. Elsewhere you choose.",
  why: 'Readers deserve to know that a recommendation comes from an employee. In your bio or behind "see more" nobody sees it.',
  messages: {
    promotes: '"{found}" reads as a recommendation, and nothing says that you work here. Add it, near the start of your post.',
    poses: 'With "{found}" you present yourself as a customer or an outsider. Do not post this; say what you think as an employee.',
    defends: 'With "{found}" you take our side, and nothing says that you work here. Add it.',
  },
}

/** The sentence that discloses, to put after the praise. */
export const disclosure = (company: string): string => ` (I work at ${company})`

export const lexicon: { readonly [cue in keyof typeof dutch.lexicon]: readonly string[] } = {
  said: [
    '[affiliation]', 'here at [own]', 'we at [own]', 'our own? [product]', 'my employer', 'my colleague|colleagues|coworkers', 'as a|an .. at [own]', 'where i work', 'i work there|here',
    'my company', 'our company', 'join us', 'employee of|at', 'on behalf of [own]', 'i .. built|designed|developed|made', 'my boss', 'full disclosure', 'i am .. at [own]',
  ],
  promotes: ['[recommend]', '[boast]', 'must have', 'try|buy|get it|this|one|yours', 'better|cheaper|faster|quieter than', 'huge? fan of', 'love my|this|the|it', 'so happy|impressed with'],
  poses: ['as a|an long? time? customer|outsider|consumer|user', 'happy|loyal|satisfied customer', 'i do not work there|for', 'just a customer', 'unbiased|independent opinion|review|tester'],
  defends: ['not true', 'unfair*', 'not that bad', 'they do .. good', 'exaggerat*'],
}
