import type { WhenHard } from './plan.ts'

export const en: WhenHard = {
  heads: {
    usual: {
      title: 'When it gets hard',
      intro: ['A nasty discussion, an angry {customer}, an accident, a journalist. Here is what helps. You never have to solve it alone.'],
    },
  },
  clauses: {
    hostile: {
      title: 'When it turns nasty',
      short: 'Getting out of hand? Take a breath, round off calmly, and call for help.',
      rule: 'Do not answer at once. Then say calmly what you think, and round off with one friendly sentence. That works better than fighting on, and better than simply vanishing. Feel free to ask {pr} for advice, best before you round off.',
      reason: 'Nobody wins a quarrel online. Leave calmly, and the readers stay on your side.',
      do: [{ text: '“We will not agree, and that is okay. I will leave it here. Have a good evening.”' }],
      ratherNot: [{ text: '“Learn to read first.” And then deleting the whole conversation.' }],
      carveOut: 'Standing firm in a conversation about your work. You may, and it never costs you anything.',
      off: 'Without this advice a colleague is on their own when things go wrong.',
    },
    criticism: {
      title: 'When a {customer} complains',
      short: 'Seen a complaint? Thank, acknowledge, and offer a private message.',
      rule: 'You may answer a complaint or a bad review, but you do not have to. If you do, say thank you, show that you understand, and offer to sort it out in a private message. Do not blame the {customer} and mention nothing from their file.',
      reason: 'People who feel heard are often half satisfied already. And everybody can see how we deal with a complaint.',
      do: [{ text: '“Thank you for telling us, I can see that was no fun. Could you send me a message? I will look into it today.”' }],
      ratherNot: [{ text: '“You were the one who was not at home, so what is it you want?”' }],
      carveOut: 'This is about complaints by {customers}. Criticism by colleagues of the work or of {company} is something else, and that is allowed.',
      off: 'Without this advice one {customer}’s complaint becomes a quarrel with an audience.',
    },
    crisis: {
      title: 'In a crisis',
      short: 'In a crisis the spokespersons speak for {company}. You may always say that you are safe.',
      rule: 'When {company} declares a crisis, for instance after an accident, a recall or a large data leak, only spokespersons speak on our behalf. Post no unconfirmed facts then about the cause, the victims or the blame, no details of victims, and nothing about rescue or security. Pass questions on to {pr}.',
      reason: 'In the first hour, half of what goes round is wrong. Families should hear it from us, not from a post.',
      do: [{ text: '“I am safe and so is everyone on my crew. That is all I know. News is on the {company} site.”' }],
      ratherNot: [{ text: '“Three injured, and I know exactly who was asleep on the job.”' }],
      carveOut: 'You may always say that you are safe, warn others, report danger and talk about your own working conditions, including what was wrong with safety. A strike, a round of layoffs or a conflict about work is not a crisis under this agreement.',
      off: 'Without this agreement families hear bad news from a stranger.',
    },
    media: {
      title: 'A journalist on the line',
      short: 'Does the press want to know what {company} thinks? Point them to {pr}.',
      rule: 'Does a journalist want to know what {company} thinks of it? Then that is a question for {pr}. Ask for name, medium and deadline and pass them on.',
      reason: 'That way the journalist soon gets an answer that holds, and you are not left with the problem.',
      do: [{ text: '“I cannot comment on behalf of {company}. May I have your number? Our spokesperson will call you today.”' }],
      ratherNot: [{ text: '“Our position is that the government should have known.”', note: 'By somebody who is not a spokesperson.' }],
      carveOut: 'You may always speak to the press for yourself about your own work. It helps to say that it is your own story, but you do not have to.',
      off: 'Without this agreement {company} learns its own opinion from the paper.',
    },
    'under-attack': {
      title: 'When somebody attacks you',
      short: 'Threatened online because of your work? We help.',
      rule: 'If you are threatened or harassed online because of your work, you are not on your own. Keep a screenshot and let us know. We help with reporting it to the platform, with going to the police, and with time off if that is needed. What came before it does not matter.',
      reason: 'Working for us must not put anybody in danger.',
      do: [{ text: 'First a screenshot with the date, then a call, and then a colleague who reads the replies for a few days.' }],
      ratherNot: [{ text: 'Deleting everything, or writing back alone in the middle of the night.' }],
      off: 'Without this promise nobody dares to be online under their own name any more.',
    },
  },
}
