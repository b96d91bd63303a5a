import type { OurTone } from './plan.ts'

export const en: OurTone = {
  heads: {
    usual: {
      title: 'Our tone',
      intro: [
        'Good to have you here, and online too. Nobody can tell the story of working at {company} better than the people who do the work. Your story is yours, and it stays yours.',
        '{culture}',
        '{goals}',
        '{sectorTone}',
        'This document starts with what you may always do. Then come a few agreements, each with its reason and examples. At the end you will find who helps you.',
      ],
    },
  },
  clauses: {
    'own-voice': {
      title: 'Your own voice',
      short: 'Write in your own words. Sharing is welcome, never required.',
      rule: 'Write the way you talk. Talk about what you have made, learned or seen yourself. You may share posts from {company}, but you never have to. It plays no part in your appraisal.',
      reason: 'People believe people. A story of your own sticks; pasted advertising does not.',
      do: [{ text: '“Sent my first trainee out on her own today. I was more nervous than she was.”' }],
      ratherNot: [{ text: '“We are delighted to announce that our organization has once again reached a milestone.”', note: 'Nobody talks like that at the kitchen table.' }],
      off: 'Without this invitation people only read what they may not do. They go quiet, and nobody hears how good the work is.',
    },
    scope: {
      title: 'What this is about',
      short: 'This is only about posts that have to do with {company}, and it goes for everybody, directors included.',
      rule: 'This text is about posts that have to do with {company}, our {customers} or our trade. The rest of your life online is none of our business. What it says goes for everybody who works here, managers and directors included.',
      reason: 'People feel freer when they know where an agreement ends.',
      do: [{ text: 'A picture of your holiday, your dog, or your view on the election.', note: 'This text is not about that.' }],
      ratherNot: [{ text: 'A manager who asks you to take those holiday pictures down.', note: 'That is not for us to say.' }],
      off: 'Without a border everything seems covered, private life included. That makes people go quiet for no good reason.',
    },
  },
}
