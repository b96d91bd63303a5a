import type { YourRights } from './plan.ts'

export const en: YourRights = {
  heads: {
    usual: {
      title: 'What you may always do',
      intro: ['This stands before all agreements on purpose. Nobody can take what follows away from you: no manager, no contract, and no other page of this document.'],
    },
  },
  clauses: {
    'protected-speech': {
      title: 'Talking about your work',
      short: 'You may always talk about pay, hours, safety, managers and union matters. Critical is fine too.',
      rule: 'You may always talk, alone or with others, online or to the press, about your own pay, hours, safety, workload, managers, harassment, union matters{council} and other working conditions. Critical is fine, and so is using our name. You never need permission or a disclaimer for that.\n\nYou may always report to a regulator, the police, your lawyer, {representatives} or our speak-up desk, and publicly where the law protects that. Nobody may punish you for it.\n\nIf an agreement below seems to say otherwise, this paragraph wins. Just leave out customer data, other people’s private data and real trade secrets.',
      reason: 'Talking together about work is a right. And we would rather hear what goes wrong than hear nothing.',
      do: [
        { text: '“Two of us again on a shift for four. This is not safe, {company}. Anyone else seeing this?”', note: 'Critical, with our name, and perfectly fine.' },
        { text: '“I am in pay grade 6. What do you earn for the same job?”' },
      ],
      ratherNot: [{ text: '“Overtime again, because Mrs Baker from Church Street never pays on time.”', note: 'Say all you like about overtime. Just leave the customer out.' }],
      off: 'This paragraph cannot be switched off: the right exists even where nobody wrote it down.',
    },
    'speak-up': {
      title: 'Reporting wrongdoing',
      short: 'Seen something dangerous or unlawful? You choose where you report it.',
      rule: 'Is something dangerous, dishonest or unlawful? You choose where you report it: at our speak-up desk, with a regulator such as {authorities}, or publicly where the law protects that. You do not have to report inside first. At our speak-up desk your name stays hidden from everyone who does not handle the report.{clock}',
      reason: 'Reporting wrongdoing helps colleagues and customers. It should bring protection, not risk.',
      do: [{ text: 'You see that a safety check was signed off but never done, and you report it with the date and a picture.' }],
      ratherNot: [{ text: 'A manager who says: “We keep this between us, or it will cost jobs.”', note: 'A request like that does not count, and you need not listen to it.' }],
      off: 'This paragraph cannot be switched off: whoever reports is protected, whatever a company writes about it.',
    },
    'own-posts': {
      title: 'Your own account',
      short: 'Your account is yours. Nobody has to read along first.',
      rule: 'Your own account is yours. You do not have to show us a post first. You may say on your profile that you work here, and you may leave it out. We never ask for your password and we do not look into closed groups. And nobody has to accept a friend request from a manager or a colleague.',
      reason: 'You work for us. Your phone and your free time are yours.',
      do: [{ text: '“{role} at {company}, father of three, coffee snob. Here I only speak for myself.”', note: 'Nice if you add it. You do not have to.' }],
      ratherNot: [{ text: 'A team lead who asks: “Show me what you wrote about the rosters yesterday.”', note: 'We do not ask that.' }],
      carveOut: 'When somebody speaks on behalf of {company}{insiders}, going over the text together is part of the job. See ‘A yes in writing’ further on.',
      off: 'This paragraph cannot be switched off: an account belongs to its owner.',
    },
    'own-posts-public': {
      title: 'Your own account',
      short: 'Nobody has to clear your own posts first. That is in the Constitution.',
      rule: 'Your own account is yours. Nobody may vet your own posts before you publish them: article 7 of the Dutch Constitution says so. You may ask for advice first, but only if you want to. Afterwards we look at how close the subject is to your position, how sensitive it was at that moment, how you said it and what it did to the service. Speaking recognizably as an official weighs more than speaking as a resident. We never ask for your password and we do not look into closed groups.',
      reason: 'Government belongs to everybody. The people who work for it may have opinions too.',
      do: [{ text: '“I work at {company}, and as a resident I am against that road through the park.”', note: 'An opinion of one’s own on a subject far from one’s own desk.' }],
      ratherNot: [{ text: 'A manager who says: “Run that piece past me first.”', note: 'We may not ask that.' }],
      carveOut: 'On the account of {company}, and for those who speak on its behalf, going over the text together is part of the job. That is not a post of your own.',
      off: 'This paragraph cannot be switched off: it follows from the Constitution.',
    },
  },
}
