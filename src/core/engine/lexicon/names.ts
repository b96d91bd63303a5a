/**
 * The names of the frame: who does what about what, when and how sure. Every name is a cue both languages fill;
 * patterns of guidelines use them as `[name]`, rules ask for them by name.
 */
export const frameNames = [
  // who
  'i', 'we', 'you', 'they', 'colleague', 'boss', 'client', 'reporter', 'authority', 'employer', 'official', 'relative', 'minor',
  // does what
  'promise', 'boast', 'recommend', 'accuse', 'insult', 'threaten', 'mock', 'excuse', 'apologise', 'thank', 'congratulate',
  'affiliation', 'say', 'quote-to-condemn', 'ask-act', 'advise', 'announce', 'leak-tell', 'guess', 'joke', 'buy', 'hire', 'celebrate',
  // about what
  'offer', 'price', 'money-metric', 'share', 'launch', 'health', 'court', 'incident', 'victim', 'pay', 'conditions', 'misconduct',
  'union', 'whistle', 'content-of-others', 'message', 'internal-document', 'reorganisation', 'security-detail', 'period',
  // when
  'past', 'future', 'not-yet-public', 'already-public',
  // how sure, on whose word
  'negation', 'hedge', 'condition', 'opinion', 'source', 'consent', 'fiction', 'private-channel', 'positive', 'negative', 'hostile-tone',
  // a judgement of any kind, in the broadest sense: only with a named party beside it
  'praise', 'blame',
] as const

export type FrameName = (typeof frameNames)[number]

/** Patterns by cue name; see docs/decisions/0003-token-patterns.md for the language. */
export type Lexicon<Name extends string> = { readonly [name in Name]: readonly string[] }
