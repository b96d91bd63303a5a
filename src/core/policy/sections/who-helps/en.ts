import type { WhoHelps } from './plan.ts'

export const en: WhoHelps = {
  heads: {
    usual: {
      title: 'Who helps you',
      intro: ['There is a person behind every desk here. Call or write, and no question is silly.'],
    },
  },
  clauses: {
    ask: {
      title: 'You can always ask for advice',
      short: 'Need advice? {callCommunications}',
      rule: 'You can ask for advice first: on the content, on rights to pictures or text, or on what is confidential. You get an answer within one working day. It is advice: whether you post is your own decision. We keep a good answer without your name, so that the next person can use it too.',
      reason: 'A question takes five minutes. Undoing a post takes a week.',
      do: [{ text: '“May this photo of the site go online? There is a car with its number plate on the left.”' }],
      ratherNot: [{ text: 'Leaving a lovely story unposted, because asking seems such a fuss.' }],
      carveOut: 'The subjects under ‘What you may always do’: you need not ask about those. And about the rest you never have to either.',
      off: 'Without this promise everybody guesses, or everybody is silent.',
    },
    permission: {
      title: 'A yes in writing',
      short: 'Only {gate} need a yes first.',
      rule: 'A yes first is only for {gate}. It holds for exactly that text, on that channel, until that day. When the text changes, a new yes follows. If you would like it in black and white for another post, say because a competitor or a conversation appears in it, you may ask for one too.',
      reason: 'Those who speak for all of us agree on what they say. Those who speak for themselves need not.',
      do: [{ text: 'The spokesperson has the statement read, gets a yes for LinkedIn until Friday, and posts it unchanged.' }],
      ratherNot: [{ text: 'Getting a yes for a text and then quickly adding a figure.' }],
      carveOut: 'Your own posts are not covered, and posts about your working conditions or about wrongdoing least of all.',
      off: 'Without this agreement nobody knows which text was agreed.',
    },
    report: {
      title: 'Seen something that is not right',
      short: 'Seen a fake account, a scam or a leaked file? Let us know.',
      rule: 'A scam in our name, a threat, a fake account, leaked data or something dangerously wrong about our products: pass it on. You can do so without your name, and it is never a duty. We look at it, report it to the platform if need be, and tell you what came of it.',
      reason: 'Together we see more. The sooner a fake account is gone, the fewer people fall for it.',
      do: [{ text: '“Somebody is selling vouchers in our name on Facebook. This is the link, this is a screenshot.”' }],
      ratherNot: [{ text: '“Look what Karin writes about her roster!”', note: 'We do not take such a report.' }],
      carveOut: 'Nobody reports colleagues’ opinions about work, and we do not look for them either.',
      off: 'Without this invitation we hear about a swindler once the first customer has been robbed.',
    },
    desks: {
      title: 'Who is who',
      short: 'No idea whom to ask? {callCommunications}',
      rule: 'These are the people you can call or write to. No idea where a question belongs? Start with {communications}, they will find out.',
      reason: 'The right person answers a question in no time.',
      do: [{ text: '“I do not know whether this is for you, but I have a question about a photo.”' }],
      ratherNot: [{ text: 'Waiting for days, because it is not clear who deals with it.' }],
      off: 'Without this list every question ends up with the wrong person.',
    },
  },
}
